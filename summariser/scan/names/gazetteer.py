"""Names in scripts without capitals: only what lists, titles and endings make certain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from summariser.languages import GazetteerWords, find_language, words
from summariser.models.draft import ActorKind
from summariser.models.mentions import NameMention
from summariser.scan.countries import country_codes
from summariser.scan.nationalities import demonym_codes
from summariser.scan.speech import speech_lexicon

_WORD = re.compile(r"\S+")
_LONGEST_WORD = 20  # characters
_SHORTEST_COUNTRY = 2  # characters


@dataclass(frozen=True)
class _Gazetteer:
    """The expressions of one language, compiled, and the words that bound a name."""

    table: GazetteerWords
    countries: re.Pattern[str]
    persons: tuple[re.Pattern[str], ...]
    organisations: tuple[re.Pattern[str], ...]
    overrun: re.Pattern[str]
    demonyms: frozenset[str]
    title_adjectives: frozenset[str]
    name_ends: frozenset[str]
    name_end_prefixes: tuple[str, ...]


def scan_listed_names(text: str, language: str) -> list[NameMention]:
    """Countries by list, organisations by how they begin or end, people by their title or verb.

    `language` is an ISO 639-1 code; a language without `GazetteerWords` has none.
    """
    gazetteer = _gazetteer(language)
    if gazetteer is None:
        return []
    found = [_mention(text, match.span("name"), "country") for match in gazetteer.countries.finditer(text)]
    for kind, start, end in _spans(text, gazetteer):
        if not gazetteer.table.several_words or len(text[start:end].split()) > 1:
            found.append(_mention(text, (start, end), kind))
    return _without_overlap(found)


@cache
def _gazetteer(language: str) -> _Gazetteer | None:
    spoken = find_language(language)
    table = spoken.gazetteer if spoken else None
    if spoken is None or table is None:
        return None
    speech = speech_lexicon(language)
    verbs = "|".join(sorted(speech.verbs, key=len, reverse=True))

    def compiled(expressions: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(one.replace("<verbs>", f"(?:{verbs})")) for one in expressions)

    return _Gazetteer(
        table=table,
        countries=_countries(language, table, spoken.info.spaced),
        persons=compiled(table.persons),
        organisations=compiled(table.organisations),
        overrun=re.compile(table.overrun or "(?!)"),
        demonyms=frozenset(demonym_codes(language) if table.demonym_before_name else ()),
        title_adjectives=words(table.title_adjectives),
        name_ends=words(table.name_ends),
        name_end_prefixes=tuple(table.name_end_prefixes.split()),
    )


def _countries(language: str, table: GazetteerWords, spaced: bool) -> re.Pattern[str]:
    names = sorted(
        (name for name in country_codes(language) if len(name) >= _SHORTEST_COUNTRY), key=len, reverse=True
    )
    source = f"(?P<name>{'|'.join(map(re.escape, names))})"
    prefix = f"(?:{'|'.join(table.prefixes.split())})?" if table.prefixes else ""
    return re.compile(rf"(?<!\w){prefix}{source}(?!\w)" if spaced else source)


def _mention(text: str, span: tuple[int, int], kind: ActorKind) -> NameMention:
    return NameMention(*span, text[slice(*span)], kind)


def _spans(text: str, gazetteer: _Gazetteer) -> Iterator[tuple[ActorKind, int, int]]:
    """People and organisations, with what does not belong to their names cut off."""
    for pattern in gazetteer.persons:
        for match in pattern.finditer(text):
            start = _behind(text, match.start("name"), gazetteer.demonyms)
            start = _behind(text, start, gazetteer.title_adjectives)
            yield "person", start, _name_end(text, start, match.end("name"), gazetteer, person=True)
    for pattern in gazetteer.organisations:
        for match in pattern.finditer(text):
            overrun = gazetteer.overrun.match(match["name"])
            start = _behind(text, match.start("name") + (overrun.end() if overrun else 0), gazetteer.demonyms)
            end = _name_end(text, start, match.end("name"), gazetteer, person=False)
            if end - start >= gazetteer.table.shortest_organisation:
                yield "organisation", start, end


def _behind(text: str, start: int, listed: frozenset[str]) -> int:
    """Where the name starts behind a word that is listed: "the Korean", "the general" director."""
    word = text[start : start + _LONGEST_WORD].split(" ", 1)[0]
    return start + len(word) + 1 if word in listed else start


def _name_end(text: str, start: int, end: int, gazetteer: _Gazetteer, *, person: bool) -> int:
    """Where the name ends: before a verb, a preposition or a word joined to one."""
    at = start
    for word in _WORD.finditer(text[start:end]):
        joined = person and word.start() and word.group().startswith(gazetteer.name_end_prefixes)
        if word.group() in gazetteer.name_ends or joined:
            break
        at = start + word.end()
    return at


def _without_overlap(mentions: list[NameMention]) -> list[NameMention]:
    """In order, the longer of two that overlap."""
    kept: list[NameMention] = []
    for mention in sorted(mentions, key=lambda mention: (mention.start, -mention.end)):
        if kept and mention.start < kept[-1].end:
            if mention.end - mention.start > kept[-1].end - kept[-1].start:
                kept[-1] = mention
        else:
            kept.append(mention)
    return kept
