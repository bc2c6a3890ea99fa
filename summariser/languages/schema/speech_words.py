"""Words by which a language reports what somebody says: `speech.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False, eq=False)
class SpeechWords:
    """Verbs of saying and what is around them, in lower case, separated by commas.

    A form may be several words.
    """

    verbs: str
    """Verbs that report a statement: "said"."""
    plural_verbs: str = ""
    """Forms of the same verbs of which several people are the subject: "say"."""
    quoting_verbs: str = ""
    """Verbs that introduce a quotation and report no statement: "asked", "accused"."""
    act_verbs: str = ""
    """Verbs of saying that are acts of their own, after which the action may follow: "agreed", "ruled"."""
    subjectless_verbs: str = ""
    """Forms that report a statement without their subject beside them: "saying", "hieß es"."""
    attributions: str = ""
    """Words before the source of a statement: "according to"."""
    speaker_pronouns: str = ""
    """Pronouns that mean a person who speaks: "she"."""
    addressee_words: str = ""
    """Words before a name that make it no speaker: "to", "about"."""
    prefixes: str = ""
    """Particles that are written together with a verb (Arabic "and")."""
    verb_first: bool = False
    """Whether the speaker may follow a verb that opens the clause."""
