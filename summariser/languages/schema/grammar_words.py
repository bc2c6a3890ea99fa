"""The closed-class words of a language that the rule-based extractor needs: `grammar.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

# Whom a pronoun can mean: a person, a body, several, the speaker's body, the speaker.
PronounClass = Literal["person", "body", "any", "plural", "we", "i", "relative"]
# Where the subject stands: before its verb, or after it where nothing stands before (German, Arabic).
WordOrder = Literal["before", "either", "after"]


@dataclass(frozen=True, slots=True)
class GrammarWords:
    """The closed-class words of one language. Strings are regular expressions without groups, matched in any
    case; sets hold lower-case words. `(?!)` matches nothing."""

    articles: frozenset[str]
    prepositions: frozenset[str]
    """A noun after one of these is no subject."""
    place_prepositions: frozenset[str]
    """A noun after one of these is only a place."""
    organisation_nouns: str
    """Nouns that name an institution: "government"."""
    generic_organisations: str
    """Those that stand for a name given before: "the company"."""
    paired_organisations: str
    """Plurals that mean two of them: "the two companies"."""
    people_nouns: str
    """Nouns that name people: "residents"."""
    office_nouns: str
    """Nouns that name a person by an office: "minister"."""
    representative_offices: str
    """Offices whose holder speaks for an organisation."""
    office_links: str
    """What may stand between a person and the organisation spoken for: "who leads the"."""
    subject_verbs: str
    """Verb forms before which a subject stands."""
    pronouns: dict[str, PronounClass]
    subordinators: str
    """Words that open a subordinate clause."""
    relative_pronouns: str
    relative_that: str
    """Relative pronouns that may also open a reported clause: "that"."""
    conjunctions: str
    """Words that join what is alike."""
    infinitive_openers: str
    """What opens the action promised: "to"."""
    topic_openers: str
    """What opens a thing agreed on: "on"."""
    numerals: str
    """Numbers before counted people."""
    of_place: str
    """What stands before the place of an organisation: "of"."""
    counterparty_openers: str
    """What opens the other party: "with"."""
    time_openers: str
    """Words that may stand before a date and belong to it."""
    stage_phrases: str
    """Times that name a stage and fix no day: "at the first stage"."""
    past_promise_markers: str
    """What stands before a promise of the past: "had"."""
    breach_words: str
    """Words that tell that a promise was not kept."""
    fulfilment_words: str
    """Words that tell that a promise was kept."""
    agreement_phrases: str
    """Phrases after which what follows was agreed: "under the deal"."""
    speech_verbs: str = r"(?!)"
    """Filled from `speech.py` of the folder."""
    passive_order: str = r"(?!)"
    """What stands before an order in the passive."""
    refusal_negator: str = r"(?!)"
    """A negation that is no part of what is refused."""
    until_openers: str = r"(?!)"
    """What opens a clause that has not come true yet."""
    distinct_organisations: str = r"(?!)"
    """Generic organisations that mean only their own sort: "the union"."""
    management_nouns: str = r"(?!)"
    """Bodies that speak for the whole of an organisation: "board"."""
    public_offices: str = r"(?!)"
    """Offices whose holder speaks for no firm."""
    verb_particles: str = r"(?!)"
    """Particles that are separated from their verb."""
    possessives: frozenset[str] = frozenset()
    honorifics: dict[str, str] = field(default_factory=dict)
    """Words before a surname = m or f."""
    vague_times: str = r"(?!)"
    """Times that fix no day: "soon"."""
    attribution_openers: str = r"(?!)"
    """What opens a source: "according to"."""
    pronoun_drop: bool = False
    """Whether a verb needs no subject of its own."""
    bare_nouns: bool = False
    """Whether a noun needs no article."""
    adjective_after_noun: bool = False
    subject_position: WordOrder = "before"
    spaced: bool = True
    """Whether words are separated by spaces."""

    def is_oblique(self, word: str) -> bool:
        """Whether a noun phrase after `word` is no subject."""
        return word.lower() in self.prepositions
