"""Whether two names in two articles are one actor: certainly, perhaps, or not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from summariser.languages import find_language
from summariser.ledger.concepts import concept_of
from summariser.ledger.name_spelling import romanised, same_whole, same_word, skeleton, words_of
from summariser.models.ledger import SourceArticle
from summariser.scan.countries import country_codes
from summariser.scan.names.name_lexicon import name_lexicon
from summariser.scan.nationalities import demonym_codes

Identity = Literal["same", "likely", "unknown", "different"]

_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 3, 7
_COUNTRY = "country:"
_KNOWN = (_COUNTRY, "=")  # words compared as they are


@dataclass(frozen=True, eq=False)  # compared by identity: `ActorNames` makes one object of each
class ActorName:
    """A name as one article uses it.

    `languages` are those in which it is spelled like this. `words` are its content words as spelled, the
    words for a country replaced by its code, those of a known concept by that. `fuller` are longer names of
    the article that it may be short for, `owners` the words that only say whose it is. `generic` tells a
    description ("rebels") from a proper name, `ambiguous` one that may be short for several.
    """

    text: str
    languages: frozenset[str]
    words: tuple[str, ...]
    fuller: tuple[tuple[str, ...], ...] = ()
    owners: frozenset[str] = frozenset()
    generic: bool = False
    ambiguous: bool = False

    @cached_property
    def spellings(self) -> frozenset[str]:
        """What two names have in common of which any word is the same, or the whole sounds alike."""
        words = [word for name in (self.words, *self.fuller) for word in name]
        sounds = (*map(skeleton, words), skeleton("".join(words_of(self.text))))
        return frozenset((*sounds, *words, *(word.lower()[:_STEM] for word in words)))


class ActorNames:
    """The names in the articles of one ledger.

    A name that is spelled alike in two languages is not translated between them: there "Nordquer Cargo" and
    "Nordquer Bahn" are as different as in one language.
    """

    def __init__(self, articles: Iterable[SourceArticle], fields: Iterable[tuple[str | None, SourceArticle]]):
        self._languages: dict[str, set[str]] = {}
        self._bearers: dict[str, set[str]] = {}
        self._actors: dict[tuple[str, str, tuple[tuple[str, ...], ...]], ActorName] = {}
        for article in articles:
            for group in article.names:
                for name in group:
                    self._add(name, article.language)
        for text, article in fields:
            for name in parties(text):
                self._add(name, article.language)

    def _add(self, name: str, language: str) -> None:
        sound = _sound(name)
        self._languages.setdefault(sound, set()).add(language)
        first, _, last = sound.rpartition(" ")
        if first:
            self._bearers.setdefault(last, set()).add(first)

    def of(self, text: str | None, article: SourceArticle) -> tuple[ActorName, ...]:
        """The parties of a field ("A; B") of an article as actors."""
        return tuple(self._actor(name, article) for name in parties(text))

    def _actor(self, text: str, article: SourceArticle) -> ActorName:
        words = _content(text, article.language)
        fuller = tuple(_fuller(text, words, article))
        key = (text, article.language, fuller)
        if key not in self._actors:
            spellings = (text, *(" ".join(name) for name in fuller))
            languages = (self._languages.get(_sound(name), ()) for name in spellings)
            self._actors[key] = ActorName(
                text=text,
                languages=frozenset({article.language}.union(*languages)),
                words=words,
                fuller=fuller,
                owners=_owners(text, article.language),
                generic=_is_description(text, article.language),
                ambiguous=self._is_ambiguous(words, fuller),
            )
        return self._actors[key]

    def _is_ambiguous(self, words: Sequence[str], fuller: Sequence[tuple[str, ...]]) -> bool:
        """Whether a name may be short for several: of its article, or, where that has none, of the ledger."""
        if fuller:
            return len(fuller) > 1
        return len(words) == 1 and len(self._bearers.get(skeleton(words[0]), ())) > 1


def _is_description(text: str, language: str) -> bool:
    """Whether a name says what somebody is and not who: "rebels", "the Governor", "Konzern"."""
    if not any(word[:1].isupper() for word in text.split()):
        return True
    common = name_lexicon(language)
    nouns = _role_nouns(language)
    words = [word.lower() for word in words_of(text)]
    return all(
        word in common.function_words or word in common.generic_words or nouns.fullmatch(word)
        for word in words
    )


@lru_cache(maxsize=64)
def _role_nouns(language: str) -> re.Pattern[str]:
    """The nouns by which a language calls organisations, offices and groups of people."""
    found = find_language(language)
    grammar = found.grammar if found else None
    if grammar is None:
        return re.compile(r"(?!)")
    lists = (
        grammar.organisation_nouns,
        grammar.generic_organisations,
        grammar.office_nouns,
        grammar.people_nouns,
    )
    return re.compile("|".join(f"(?:{one})" for one in lists), re.IGNORECASE)


def parties(text: str | None) -> list[str]:
    """The names of a field, which separates them with "; "."""
    return [part.strip() for part in (text or "").split(";") if part.strip()]


def _sound(name: str) -> str:
    return " ".join(skeleton(word) for word in words_of(name))


@lru_cache(maxsize=20_000)
def _content(text: str, language: str) -> tuple[str, ...]:
    """The words that make up a name, without articles and prepositions; of countries, their codes."""
    code = country_codes(language).get(text)
    if code:
        return (_COUNTRY + code,)
    small, demonyms, countries = (
        name_lexicon(language).function_words,
        demonym_codes(language),
        country_codes(language),
    )
    kept = [word for word in words_of(text) if word.lower() not in small] or words_of(text)
    if len(kept) > 1 and kept[0].lower() in name_lexicon(language).titles:
        kept = kept[1:]
    return tuple(_as_known(word, language, demonyms, countries) for word in kept)


def _as_known(word: str, language: str, demonyms: dict[str, str], countries: dict[str, str]) -> str:
    """The country or the concept that a word stands for, else the word."""
    code = countries.get(word) or demonyms.get(word.lower())
    return _COUNTRY + code if code else (word.islower() and concept_of(word, language)) or word


def _owners(text: str, language: str) -> frozenset[str]:
    """The words that only say whose it is: "Egypt" of "Egypt's ministry"."""
    owners = (word[:-2] for word in text.split() if word.endswith(("'s", "’s")))
    return frozenset(word for owner in owners for word in _content(owner, language))


def _fuller(text: str, words: Sequence[str], article: SourceArticle) -> Iterable[tuple[str, ...]]:
    for group in article.names:
        names = [_content(name, article.language) for name in group]
        longest = max(names, key=len)
        if len(longest) <= len(words):
            continue
        named = text in group or any(is_acronym_of(text, name) for name in group)
        if named or _all_in(words, longest):
            yield longest


def is_acronym_of(short: str, full: str) -> bool:
    """Whether `short` is made of the initials of `full`, in any order: languages order words differently."""
    if not (short.isupper() and short.isalpha() and _SHORTEST_ACRONYM <= len(short) <= _LONGEST_ACRONYM):
        return False
    initials = [romanised(word)[:1] for word in words_of(full) if word[0].isupper() or len(word) > 3]
    return sorted(initials) == sorted(romanised(short))


def compare_actors(one: Sequence[ActorName], other: Sequence[ActorName]) -> Identity:
    """How the parties of two fields relate; parties in common make them the same."""
    if not one or not other:
        return "unknown"
    found = {_compare(first, second) for first in one for second in other}
    return next(kind for kind in ("same", "likely", "unknown", "different") if kind in found)


@lru_cache(maxsize=200_000)
def _compare(one: ActorName, other: ActorName) -> Identity:
    if one.spellings.isdisjoint(other.spellings) and not _acronyms(one, other):
        return _of_strangers(one, other)
    readings = [
        _compare_words(first, second, one, other)
        for first in (one.words, *one.fuller)
        for second in (other.words, *other.fuller)
    ]
    if "same" in readings:
        exact = tuple(map(skeleton, one.words)) == tuple(map(skeleton, other.words))
        return "likely" if (one.ambiguous or other.ambiguous) and not exact else "same"
    return next(kind for kind in ("likely", "unknown", "different") if kind in readings)


def _of_strangers(one: ActorName, other: ActorName) -> Identity:
    """Names without a word in common: different, unless one describes or their words may be translated."""
    described = one.generic or other.generic
    return "unknown" if described or not one.languages & other.languages else "different"


def _compare_words(
    one: tuple[str, ...], other: tuple[str, ...], first: ActorName, second: ActorName
) -> Identity:
    left, right = _unmatched(one, other), _unmatched(other, one)
    if not left and not right:
        return "same"
    if same_whole(first.text, second.text) or _acronyms(first, second):
        return "same"
    shared = len(one) - len(left)
    if shared and all(word.startswith(_COUNTRY) for word in one if word not in left) and left and right:
        return "unknown"  # two organs of one country
    if shared and not (left and right):
        return _of_part(one, other, first, second)
    if not shared:
        return _of_strangers(first, second)
    if first.generic or second.generic:
        return "likely"
    if not first.languages & second.languages:
        return "likely" if shared >= min(len(left), len(right)) else "unknown"
    return "different"


def _of_part(one: tuple[str, ...], other: tuple[str, ...], first: ActorName, second: ActorName) -> Identity:
    """One name holds all words of the other: its short form, unless these only say whose it is."""
    shorter, owners = (one, second.owners) if len(one) < len(other) else (other, first.owners)
    if all(word.startswith(_COUNTRY) for word in shorter):
        return "unknown"  # a country and one of its organs may act for one another
    return "different" if set(shorter) <= owners else "same"


def _acronyms(first: ActorName, second: ActorName) -> bool:
    return is_acronym_of(first.text, second.text) or is_acronym_of(second.text, first.text)


def _unmatched(words: Iterable[str], others: Sequence[str]) -> list[str]:
    return [word for word in words if not any(_same(word, other) for other in others)]


def _all_in(words: Iterable[str], others: Sequence[str]) -> bool:
    return not _unmatched(words, others)


def _same(one: str, other: str) -> bool:
    if one.startswith(_KNOWN) or other.startswith(_KNOWN):
        return one == other
    return same_word(one, other) or _same_stem(one.lower(), other.lower())


def _same_stem(one: str, other: str) -> bool:
    """Whether two words differ in their ending at most: "ministry", "minister"."""
    least = min(len(one), len(other))
    return least >= _STEM and one[:_STEM] == other[:_STEM] and abs(len(one) - len(other)) <= _ENDING


_STEM = 5
_ENDING = 3
