"""The closed-class words of a language that the grammar of the extractive reader leans on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import Literal

from summariser.utils.pattern_index import PatternIndex
from summariser.utils.regex_prefixes import first_letters

_HAN = re.compile(r"[\u4e00-\u9fff]")

LANGUAGES = ("en", "fr", "de", "es", "pt", "it", "ru", "ar", "zh")

# Whom a pronoun can mean: a person, a body, several, the speaker's body, the speaker.
PronounClass = Literal["person", "body", "any", "plural", "we", "i", "relative"]
# Where the subject stands: before its verb, or after it where nothing stands before (German, Arabic).
WordOrder = Literal["before", "either", "after"]


@dataclass(frozen=True, slots=True)
class GrammarLexicon:
    """The words of one language. Strings are patterns without groups; sets hold lower-case words.

    Nouns: `articles` stand before one, `numerals` before a counted crowd, `prepositions` before an oblique
    one, `places` before one that is only a place, `of_place` before the place of a body. `bodies`, `crowds`
    and `offices` name an institution, people, and a person by his office; `generic` are bodies that stand
    for a name told before ("the company"), of which `distinct` mean nothing but their own sort ("the
    union"), `pairs` mean two of them ("the two companies"), `management` who speaks for all of a body.
    `binding` are offices whose holder speaks for a body, `public` those who speak for no firm, `leads` what
    may stand between a person and that body.

    Clauses: `verbs` tell a subject, `speech` a speaker, `source` opens another ("according to").
    `subordinators` and `relatives` open a clause (`relative_that` one that describes a noun or is
    reported), `conjunctions` join what is alike. `infinitive` opens what is promised, `topic` a thing agreed
    on, `with_party` the other side. `negator` is no part of what is refused, `until` opens a clause that has
    not come true yet, `particles` are parted from their verb, `passive_order` stands before an order in the
    passive. `pronoun_drop` tells that a verb needs no subject of its own, `bare_nouns` that a noun needs no
    article, `head_first` that adjectives stand behind their noun.

    Times: `time_openers` may stand before a date that belongs to them, `stages` and `vague` fix no day.
    `pluperfect` stands before a promise of the past, `late` and `kept` tell what came of it,
    `under_agreement` that what follows was agreed.
    """

    articles: frozenset[str]
    prepositions: frozenset[str]
    places: frozenset[str]
    bodies: str
    generic: str
    pairs: str
    crowds: str
    offices: str
    binding: str
    leads: str
    verbs: str
    pronouns: dict[str, PronounClass]
    subordinators: str
    relatives: str
    relative_that: str
    conjunctions: str
    speech: str
    infinitive: str
    topic: str
    numerals: str
    of_place: str
    with_party: str
    time_openers: str
    stages: str
    pluperfect: str
    late: str
    kept: str
    under_agreement: str
    passive_order: str = r"(?!)"
    negator: str = r"(?!)"
    until: str = r"(?!)"
    distinct: str = r"(?!)"
    management: str = r"(?!)"
    public: str = r"(?!)"
    particles: str = r"(?!)"
    possessives: frozenset[str] = frozenset()
    honorifics: dict[str, str] = field(default_factory=dict)
    vague: str = r"(?!)"
    source: str = r"(?!)"
    pronoun_drop: bool = False
    bare_nouns: bool = False
    head_first: bool = False
    order: WordOrder = "before"
    spaced: bool = True

    def is_oblique(self, word: str) -> bool:
        """Whether a noun phrase after `word` is no subject."""
        return word.lower() in self.prepositions


@cache
def grammar_lexicon(language: str) -> GrammarLexicon | None:
    """The lexicon of a language (ISO 639-1), or None if there is none."""
    if language not in LANGUAGES:
        return None
    words: GrammarLexicon = import_module(f"summariser.extractors.rules.lexicons.{language}").LEXICON
    return words


@cache
def _places(pattern: str, edge: str) -> PatternIndex | None:
    """Where a pattern is worth trying in small letters; None where it may begin with anything."""
    return None if "" in first_letters(pattern) else PatternIndex([pattern], edge)


def starts(pattern: str, text: str, letters: str, edge: str = "") -> list[int]:
    """All offsets of `text` where `pattern` matches behind `edge`, in order, also within another match.

    `letters` is `text` in small letters.
    """
    places = _places(pattern, edge)
    if places is None:
        at_any = compiled(f"{edge}(?=(?:{pattern}))", edges=False)
        return [match.start() for match in at_any.finditer(text)]
    own = compiled(pattern, edges=False)
    return [at for at in places.find(letters, 0, len(letters)).get(0, ()) if own.match(text, at)]


@cache
def compiled(pattern: str, edges: bool = True) -> re.Pattern[str]:
    """`pattern` without regard to case; between word edges unless `edges` is False.

    Words of Chinese stand side by side, so that a pattern with Han characters has no edges.
    """
    if not edges or _HAN.search(pattern):
        return re.compile(pattern, re.IGNORECASE)
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
