"""Whether and how a name occurs in a text. Letters and digits are never matched by edit distance."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from summariser.languages import DEFAULT_LANGUAGE, find_language, mapping
from summariser.languages.shared.name_particles import ARABIC_ARTICLES, PARTICLES
from summariser.models.mentions import NameMention
from summariser.scan.countries import country_codes, names_of_country
from summariser.scan.names import scan_names
from summariser.scan.names.name_clusters import NameCluster, canonical_names, is_acronym, stands_for
from summariser.scan.names.name_folding import caseless, latin, plain, stemmer
from summariser.scan.names.name_lexicon import name_lexicon
from summariser.scan.nationalities import demonym_codes, demonyms_of
from summariser.utils.lazy_pattern import lazy_pattern
from summariser.utils.lazy_property import lazy_property

How = Literal["exact", "case", "inflected", "transliterated", "part", "alias", "demonym", "expansion"]

_WORD = re.compile(r"(?:[^\W\d_]\.){2,6}(?!\w)|[^\W_]+(?:['’‘ʼ][^\W_]+)*")
_JOINT = re.compile(r"(?:['’ʼ][sS]?)?[ \t\u00a0]{1,3}|[ \u00a0]?[-‑–/&][ \u00a0]?|\n")
_AFTER_INITIAL = re.compile(r"\.[ \u00a0]?")
_APOSTROPHE = re.compile(r"['’ʼ]")
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONG_REGION = 7  # letters
_HAN = lazy_pattern(r"[\u3040-\u30ff\u3400-\u9fff]")
_SHORTEST_FULL_NAME = 2  # words
_LONGEST_NAME = 40  # words; a search for many words of a text that repeats them is quadratic
_ARTICLE_REACH = 12  # characters


@dataclass(frozen=True, slots=True)
class NameMatch:
    """How a name was found, and where: [start, end) in the text, or in the title where `in_title`.

    "expansion" is a warning: the text has only a part or an acronym of the name, the rest is world knowledge.
    """

    how: How
    spans: tuple[tuple[int, int], ...]
    in_title: bool = False


class _Words:
    """The words of one text at one folding, with the places of each."""

    def __init__(self, text: str, spans: list[tuple[int, int]], fold: Callable[[str], str]) -> None:
        self.text = text
        self.spans = spans
        words = [text[start:end] for start, end in spans]
        forms = {word: fold(word) for word in set(words)}
        self.folded = [forms[word] for word in words]
        self.places: defaultdict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(self.folded):
            self.places[word].append(at)

    def find(self, sought: list[str]) -> list[tuple[int, int]]:
        """The spans where the words of `sought` follow each other, particles of the text passed over."""
        if not 0 < len(sought) <= _LONGEST_NAME:
            return []
        ends = ((at, self._end(at, sought)) for at in self.places.get(sought[0], ()))
        return [(self.spans[at][0], self.spans[end][1]) for at, end in ends if end is not None]

    def _end(self, at: int, sought: list[str]) -> int | None:
        for word in sought[1:]:
            at += 1
            while at < len(self.folded) and self.folded[at] != word and self._passable(at, word):
                at += 1
            if at >= len(self.folded) or self.folded[at] != word or not self._follows(at):
                return None
        return at

    def _follows(self, at: int) -> bool:
        """Whether only a space, a hyphen or the full stop of an initial parts a word from the last."""
        start, end = self.spans[at - 1]
        gap = self.text[end : self.spans[at][0]]
        return bool(_JOINT.fullmatch(gap)) or (end - start <= 2 and bool(_AFTER_INITIAL.fullmatch(gap)))

    def _passable(self, at: int, word: str) -> bool:
        """Only a particle that is joined by a hyphen may be left out ("Bashar Assad", "Bashar al-Assad")."""
        joined = at + 1 < len(self.spans) and self.spans[at + 1][0] - self.spans[at][1] == 1
        return self.folded[at] in ARABIC_ARTICLES and joined and word not in PARTICLES


def _spans_of_words(text: str, language: str) -> list[tuple[int, int]]:
    """The places of the words of a text, without possessive endings and what elision joins in front."""
    spans = [match.span() for match in _WORD.finditer(text)]
    for apostrophe in _APOSTROPHE.finditer(text):
        at = bisect_left(spans, (apostrophe.start(), 0)) - 1
        if at >= 0 and apostrophe.start() < spans[at][1]:
            spans[at] = _without_joined(text, *spans[at], language)
    return spans


def _without_joined(text: str, start: int, end: int, language: str) -> tuple[int, int]:
    possessive = end - start > 2 and text[end - 1] in "sS" and _APOSTROPHE.match(text, end - 2)
    end = end - 2 if possessive else end
    joined = name_lexicon(language).elided.match(text, start, end)
    return joined.end() if joined else start, end


def _words_of(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in _spans_of_words(text, language)]


class NameIndex:
    """An index over one text, built in O(n); each look-up costs the occurrences of a name's first word.

    `title` is searched after the text. `language` is the text's, as an ISO 639-1 code. `mentions` are the
    names of the text where a scan of it is at hand already.
    """

    def __init__(
        self,
        text: str,
        language: str = DEFAULT_LANGUAGE,
        title: str | None = None,
        mentions: Sequence[NameMention] | None = None,
    ) -> None:
        self.text = text
        self.language = language
        self._spans = _spans_of_words(text, language)
        self._stem = stemmer(language)
        self._title = NameIndex(title, language) if title else None
        self._folded: dict[Callable[[str], str], _Words] = {}
        self._mentions = mentions
        self._matched: dict[str, NameMatch | None] = {}

    def _level(self, fold: Callable[[str], str]) -> _Words:
        if fold not in self._folded:
            self._folded[fold] = _Words(self.text, self._spans, fold)
        return self._folded[fold]

    @lazy_property
    def groups(self) -> list[NameCluster]:
        """The names of the text by bearer."""
        mentions = scan_names(self.text, self.language) if self._mentions is None else self._mentions
        return canonical_names(self.text, mentions, self.language)

    def find(self, name: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
        """Where `name` occurs within [start, end): verbatim, in another case, inflected or transliterated."""
        limit = len(self.text) if end is None else end
        _, spans = self._spelled(name)
        return [span for span in spans if start <= span[0] and span[1] <= limit]

    def match(self, name: str) -> NameMatch | None:
        """How the text, else the title, carries `name`; None if it does not."""
        if name not in self._matched:
            self._matched[name] = self._match_anywhere(name)
        return self._matched[name]

    def _match_anywhere(self, name: str) -> NameMatch | None:
        found = self._match(name)
        if found and found.how != "expansion":
            return found
        titled = self._title._match(name) if self._title else None
        if titled and titled.how != "expansion":
            return NameMatch(titled.how, titled.spans, in_title=True)
        return found

    def _match(self, name: str) -> NameMatch | None:
        how, spans = self._spelled(name)
        if how:
            return NameMatch(how, tuple(spans))
        return (
            self._parted_otherwise(name)
            or self._as_alias(name)
            or self._as_demonym(name)
            or self._as_part(name)
            or self._as_expansion(name)
        )

    def _parted_otherwise(self, name: str) -> NameMatch | None:
        """The same letters as one word or as two: "YouTube" and "You Tube"."""
        words = _words_of(name, self.language)
        level = self._level(caseless)
        if len(words) == 1 and len(halves := _INNER_CAPITAL.split(words[0])) == 2:
            spans = level.find([caseless(half) for half in halves])
        else:
            spans = level.find([caseless("".join(words))]) if len(words) == 2 else []
        spans = [span for span in spans if self.text[span[0]].isupper()]
        return NameMatch("case", tuple(spans)) if spans else None

    def _spelled(self, name: str) -> tuple[How | None, list[tuple[int, int]]]:
        """The strictest folding at which the words of `name` are one after the other in the text."""
        if not name.isascii() and _HAN.search(name):
            spans = [match.span() for match in re.finditer(re.escape(name), self.text)]
            return ("exact", spans) if spans else (None, [])
        words = _words_of(name, self.language)
        for how, fold in self._ways(name):
            spans = self._level(fold).find([fold(word) for word in words])
            if spans and is_acronym(name):
                spans = [span for span in spans if not self.text[slice(*span)].islower()]
            if spans:
                return how, spans
        return None, []

    def _ways(self, name: str) -> Iterator[tuple[How, Callable[[str], str]]]:
        """The foldings to try, strictest first, without those that fold no further than the one before."""
        yield "exact", plain
        yield "case", caseless
        if self._stem is not caseless:
            yield "inflected", self._stem
        if not (self.text.isascii() and name.isascii()):
            yield "transliterated", latin

    def _as_alias(self, name: str) -> NameMatch | None:
        """Another name of the same country, or the initials of a name that the text spells out."""
        code = country_codes(self.language).get(name)
        for other in names_of_country(code, self.language) if code else ():
            spans = self._level(plain).find([plain(word) for word in _words_of(other, self.language)])
            if spans:
                return NameMatch("alias", tuple(spans))
        if not is_acronym(name):
            return None
        meant = [group for group in self.groups if stands_for(name, group.name, self.language)]
        return NameMatch("alias", _spans_of(meant[0])) if len(meant) == 1 else None

    def _as_demonym(self, name: str) -> NameMatch | None:
        """ "Israel" where the text has "Israeli", and the reverse."""
        forms = demonyms_of(name, self.language)
        code = demonym_codes(self.language).get(name.lower())
        if code:
            forms |= {country.lower() for country in names_of_country(code, self.language)}
            forms |= demonyms_of(names_of_country(code, self.language)[0], self.language)
        forms |= _of_a_region(name, self.language)
        spans = [span for form in sorted(forms) for span in self._as_demonym_is_written(form)]
        return NameMatch("demonym", tuple(spans)) if spans else None

    def _as_demonym_is_written(self, form: str) -> list[tuple[int, int]]:
        """Where a form occurs, with a capital in languages that write demonyms so."""
        spans = self._level(caseless).find([caseless(word) for word in _words_of(form, self.language)])
        spoken = find_language(self.language)
        capitalised = spoken and spoken.nationalities and spoken.nationalities.capitalised
        return [span for span in spans if not capitalised or self.text[span[0]].isupper()]

    @lazy_property
    def _by_edge(self) -> dict[str, list[tuple[NameCluster, list[str]]]]:
        """Every spelling of a group, folded into words, under its first and its last word."""
        edges: dict[str, list[tuple[NameCluster, list[str]]]] = {}
        for group in self.groups:
            for spelling in (group.name, *group.aliases):
                own = self._keys(spelling)
                for edge in {own[0], own[-1]} if own else ():
                    edges.setdefault(edge, []).append((group, own))
        return edges

    @lazy_property
    def _acronyms(self) -> list[NameCluster]:
        return [group for group in self.groups if is_acronym(group.name)]

    def _as_part(self, name: str) -> NameMatch | None:
        """All words of `name`, in order and with its first and last, are in one name of the text."""
        sought = self._keys(name)
        if len(sought) < _SHORTEST_FULL_NAME:
            return None
        near = self._by_edge.get(sought[0], ())
        return next(
            (NameMatch("part", _spans_of(group)) for group, own in near if _within(sought, own)), None
        )

    def _keys(self, name: str) -> list[str]:
        return [self._stem(word) for word in _words_of(name, self.language)]

    def _as_expansion(self, name: str) -> NameMatch | None:
        """The text has only the acronym or the surname of `name`, and no other name that ends so."""
        sought = self._keys(name)
        if len(sought) < _SHORTEST_FULL_NAME:
            return None
        generic = name_lexicon(self.language).generic_words
        for group, own in (*self._by_edge.get(sought[-1], ()), *self._by_edge.get(sought[0], ())):
            whole = own == self._keys(group.name) and group.kind != "country" and not generic.issuperset(own)
            edge = len(own) < len(sought) and own in (sought[-len(own) :], sought[: len(own)])
            if whole and (edge or (len(own) > 1 and _within(own, sought))):
                return NameMatch("expansion", _spans_of(group))
        short = next((group for group in self._acronyms if stands_for(group.name, name, self.language)), None)
        return NameMatch("expansion", _spans_of(short)) if short else self._put_together(name, sought)

    def _put_together(self, name: str, sought: list[str]) -> NameMatch | None:
        """ "Durham County Council" of a text with Durham and "the county council", "County Durham" of one
        with that council; "Jordan Harvey" and "Harvey United" where a sentence opens with "Harvey" and the
        word is in nobody else's name.
        """
        words, own = _words_of(name, self.language), set(sought)
        for group, keys in self._keys_by_group:
            if own <= keys:
                return NameMatch("expansion", _spans_of(group))
        for cut in range(1, len(words)):
            spans = self._described(sought[cut:]) and self._capitalised_exactly(words[:cut])
            if spans:
                return NameMatch("expansion", tuple(spans))
        nouns = name_lexicon(self.language).generic_words
        proper = words[:1] if sought[-1] in nouns else words[-1:]
        key = self._keys(proper[0])[0]
        lone = self._capitalised_exactly(proper)
        nobodys = key not in nouns and key not in self._name_keys
        unmixed = len(lone) == len(self._level(caseless).find([caseless(proper[0])]))
        return NameMatch("expansion", tuple(lone)) if lone and nobodys and unmixed else None

    def _described(self, words: list[str]) -> bool:
        """Whether the words are in lower case behind an article ("the county council")."""
        level, articles = self._level(caseless), name_lexicon(self.language).articles
        return any(
            self.text[start].islower() and _last_word(self.text, start) in articles
            for start, _ in level.find(words)
        )

    def _capitalised_exactly(self, words: list[str]) -> list[tuple[int, int]]:
        spans = self._level(plain).find([plain(word) for word in words])
        return [span for span in spans if self.text[span[0]].isupper()]

    @lazy_property
    def _keys_by_group(self) -> list[tuple[NameCluster, frozenset[str]]]:
        return [(group, frozenset(self._keys(group.name))) for group in self.groups]

    @lazy_property
    def _name_keys(self) -> frozenset[str]:
        """The words of all names of the text, folded."""
        return frozenset(
            key
            for group in self.groups
            for spelling in (group.name, *group.aliases)
            for key in self._keys(spelling)
        )


@cache
def _region_endings(language: str) -> dict[str, str]:
    """Endings of names of regions to those of their adjectives, and the reverse."""
    spoken = find_language(language)
    table = spoken.nationalities if spoken else None
    endings = mapping(table.region_endings) if table else {}
    return endings | {adjective: region for region, adjective in endings.items()}


def _of_a_region(name: str, language: str) -> frozenset[str]:
    """ "Cumbrian" of "Cumbria" and the reverse, for regions that no table has."""
    if len(name) < _LONG_REGION or " " in name:
        return frozenset()
    endings = _region_endings(language).items()
    return frozenset(name[: -len(one)].lower() + other for one, other in endings if name.endswith(one))


def _spans_of(group: NameCluster) -> tuple[tuple[int, int], ...]:
    return tuple((mention.start, mention.end) for mention in group.mentions)


def _last_word(text: str, end: int) -> str:
    """The word right before an offset, in lower case."""
    return text[max(0, end - _ARTICLE_REACH) : end].lower().split()[-1] if text[:end].strip() else ""


def _within(sought: list[str], own: list[str]) -> bool:
    """Whether `sought` is `own` with words left out in the middle, its first and last word kept."""
    if len(sought) >= len(own) or sought[0] != own[0] or sought[-1] != own[-1]:
        return False
    rest = iter(own)
    return all(word in rest for word in sought)
