"""Verbs, as far as the wording of an action needs them: `verbs.py` of a language's folder."""

from __future__ import annotations

from dataclasses import dataclass

NOTHING = r"(?!)"
"""A pattern that matches nothing."""


@dataclass(frozen=True, slots=True)
class VerbWords:
    """The verb forms of one language. Patterns are matched without regard to case, as whole words."""

    participles: str = ""
    """Past participles and their infinitives, as lines "form, form = infinitive"; all in lower case."""
    passive_auxiliaries: str = NOTHING
    """The auxiliary of the passive right before a participle, as infinitive and future: "be"."""
    leading_adverbs: str = NOTHING
    """Adverbs before a verb that say how sure or how soon, not what: "definitely"."""
    negative_determiners: str = NOTHING
    """Determiners by which a subject negates its verb: "no" in "no household will be cut off"."""
    negative_subjects: str = ""
    """Subjects that negate, and what they are as an object: lines "nobody, no one = anyone"."""
    object_pronouns: str = NOTHING
    """Pronouns right after a verb that stand for its object: "him"."""
