"""The grammar of a language, as far as the rule-based extractor needs it: `grammar.py` of its folder.

Closed-class words (determiners, prepositions, conjunctions, pronouns), a few open classes that name actors
(nouns for organisations, people and offices), and switches for word order. A field whose default matches
nothing is one that a language can do without.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

PronounClass = Literal["person", "nonperson", "any", "plural", "first-plural", "first-singular", "relative"]
"""What a pronoun can refer to: a person ("he"), an organisation, country or group ("it"), either of them
(French "il"), several ("they"), the organisation of the one who speaks ("we"), the one who speaks ("I"), or
the noun right before it ("who")."""

SubjectPosition = Literal["before", "either", "after"]
"""Where the subject is: before its verb; before it or, where nothing is there, after it (German, Russian);
after it, except in a subordinate clause (Arabic)."""

NOTHING = r"(?!)"
"""A pattern that matches nothing."""


@dataclass(frozen=True, slots=True)
class GrammarWords:
    """The grammar of one language.

    Strings are regular expressions without groups, matched without regard to case, most of them as whole
    words. Sets and dictionaries hold lower-case words. Fields named "stems" are matched at the start of a
    word.
    """

    determiners: frozenset[str]
    """Articles, demonstratives and possessives before a noun: "the", "this", "its"."""
    prepositions: frozenset[str]
    """A noun phrase after one of these is no subject."""
    place_prepositions: frozenset[str]
    """A country after one of these is a place and does not act: "in"."""
    attachment_prepositions: str
    """What joins an organisation noun to its place or owner: "of" in "a court of Turin"."""
    counterparty_prepositions: str
    """What stands before the other party of an agreement: "with"."""
    topic_prepositions: str
    """What stands between an agreement and its object: "on". Matched right behind the verb."""
    time_prepositions: str
    """Words before a date that belong to it: "by", "until"."""
    conjunctions: str
    """Coordinating conjunctions: "and"."""
    subordinators: str
    """Conjunctions that open a subordinate clause: "because"."""
    relative_pronouns: str
    """Pronouns that open a relative clause and nothing else: "which"."""
    relative_complementisers: str
    """Words that open a relative clause or a reported one: "that"."""
    complement_markers: str
    """What opens the infinitive or clause after a verb of commitment: "to". Matched anywhere, so with its own
    word boundaries."""
    finite_verbs: str
    """Finite verb forms, some by their ending; the noun phrase right before one is its subject."""
    numerals: str
    """Small numbers before counted people: "three"."""
    pronouns: dict[str, PronounClass]
    """Pronouns and what each can refer to."""

    organisation_nouns: str
    """Common nouns that name an institution: "government"."""
    generic_organisations: str
    """Those that refer back to an organisation named before: "the company"."""
    paired_organisations: str
    """Plurals that refer to two of them: "the two companies"."""
    people_nouns: str
    """Common nouns that name a group of people: "residents"."""
    office_nouns: str
    """Common nouns that name a person by office or occupation: "minister"."""
    representative_offices: str
    """Offices whose holder speaks for an organisation."""
    affiliation_links: str
    """What joins a person to the organisation represented: ", who leads the"."""

    stage_phrases: str
    """Times that name a stage and fix no day: "at the first stage"."""
    past_promise_markers: str
    """What stands before a commitment of the past: "had"."""
    breach_words: str
    """Words of a sentence that says that a commitment was broken."""
    fulfilment_words: str
    """Words of a sentence that says that a commitment was kept."""
    agreement_phrases: str
    """Phrases that make what follows agreed: "under the deal"."""

    speech_verbs: str = r"(?!)"
    """Reporting verbs ("said"), from `speech.py` of the folder."""
    possessives: frozenset[str] = frozenset()
    """Possessive determiners, those among `pronouns` too: "its"."""
    honorifics: dict[str, str] = field(default_factory=dict)
    """Words before a surname, with the gender they say: m or f."""
    pronoun_genders: dict[str, str] = field(default_factory=dict)
    """Pronouns that refer to persons of one gender: m or f."""
    first_person_words: str = NOTHING
    """Pronouns and possessives of the first person: "we", "our"."""
    first_person_verbs: str = NOTHING
    """Verb forms of the first person, where the pronoun can be left out: "venderemos"."""
    inanimate_relatives: str = NOTHING
    """Relative pronouns that never refer to a person: "which"."""
    elided_articles: str = NOTHING
    """Articles written together with the noun, with their apostrophe: "l'"."""
    definite_prefix: str = ""
    """The definite article where it is a prefix of the noun, as plain text."""
    possessive_suffix: str = NOTHING
    """The ending of a name that owns what follows: "'s"."""
    noun_prepositions: frozenset[str] = frozenset()
    """Prepositions that continue a counted noun phrase: "tonnes of wheat"."""
    role_prepositions: str = NOTHING
    """What joins an office to its organisation or place: "of" in "mayor of Turin"."""
    public_offices: str = NOTHING
    """Offices whose holder speaks for no company."""
    distinct_organisations: str = NOTHING
    """Generic organisations that refer back to their own kind only: "the union" is no company."""
    association_stems: str = NOTHING
    """Stems in names of associations, which are of that kind too."""
    umbrella_nouns: str = NOTHING
    """Generic organisations that can refer back to any kind: "the group"."""
    management_nouns: str = NOTHING
    """Bodies that speak for the whole of an organisation: "board"."""
    minister_stems: str = NOTHING
    """Stems of the words for ministers and ministries, without accents."""
    government_nouns: str = NOTHING
    """Words for a government."""

    infinitive_markers: str = NOTHING
    """The word before an infinitive, negated too: "to"."""
    conditional_auxiliaries: str = NOTHING
    """Auxiliaries of the conditional that are words of their own: "would"."""
    passive_auxiliaries: str = NOTHING
    """Auxiliaries of the passive, before "ordered": "was"."""
    verb_particles: str = NOTHING
    """Particles that are separated from their verb: German "ab" in "lehnte … ab"."""
    action_negators: str = NOTHING
    """A negation at the start of an action; the status says it already."""
    adjunct_markers: str = NOTHING
    """What opens an adjunct that is no part of the action: "because", "which"."""
    until_conjunctions: str = NOTHING
    """What opens a clause about something that has not happened yet: "until"."""
    pre_conjunction_times: str = NOTHING
    """Times that may stand before the conjunction between two coordinated nouns."""
    genitive_prepositions: str = NOTHING
    """What binds a noun to the one before it more closely than other prepositions: "of"."""
    clause_openers: str = NOTHING
    """Times and connectives before the subject of a clause, in a language that writes no spaces."""
    preverbal_adverbs: str = NOTHING
    """Words between a subject and its verb, in a language that writes no spaces."""
    vague_times: str = NOTHING
    """Times that fix no day: "soon"."""
    agent_prepositions: str = NOTHING
    """What stands before the agent of a passive: "by"."""
    attribution_phrases: str = NOTHING
    """What stands before a source: "according to"."""

    pro_drop: bool = False
    """Whether a verb needs no subject of its own."""
    bare_nouns: bool = False
    """Whether a noun phrase needs no determiner."""
    adjective_after_noun: bool = False
    """Whether adjectives follow their noun."""
    subject_position: SubjectPosition = "before"
    """Where the subject is, seen from its verb."""
    spaced: bool = True
    """Whether words are separated by spaces."""

    def is_preposition(self, word: str) -> bool:
        """Whether a noun phrase after `word` is no subject; the case of letters is ignored."""
        return word.lower() in self.prepositions
