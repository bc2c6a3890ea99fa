"""Which mentions of names are of one bearer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from summariser.languages import DEFAULT_LANGUAGE
from summariser.models.draft import ActorKind
from summariser.models.mentions import NameMention
from summariser.scan.countries import country_codes
from summariser.scan.names.name_folding import stemmer
from summariser.scan.names.name_lexicon import name_lexicon

_WORD = re.compile(r"[^\W_]+(?:['’ʼ.][^\W_]+)*")
_LONGEST_PART = 40  # words; of each name all beginnings and ends are kept
_OPENING = re.compile(r"^\s{0,2}[(\[（«\"“]{1,2}\s?$")


@dataclass(frozen=True, slots=True)
class NameCluster:
    """The mentions of one bearer. `name` is the fullest spelling, `aliases` the others, as in the text."""

    name: str
    aliases: tuple[str, ...]
    kind: ActorKind | None
    mentions: tuple[NameMention, ...]


@dataclass(slots=True)
class _Bearer:
    """A group in the making."""

    mentions: list[NameMention] = field(default_factory=list)


def name_words(name: str) -> list[str]:
    """The words of a name, separated also at hyphens."""
    return _WORD.findall(name)


def initials(name: str, language: str) -> str:
    """The capitals that an acronym of `name` would have ("ECB"); small words are left out."""
    gaps = name_lexicon(language).acronym_gaps
    return "".join(word[0] for word in name_words(name) if word.lower() not in gaps).upper()


def is_acronym(name: str) -> bool:
    """Two to eight capitals, full stops aside."""
    letters = name.replace(".", "")
    return 2 <= len(letters) <= 8 and letters.isalpha() and letters.isupper()


def stands_for(acronym: str, name: str, language: str = DEFAULT_LANGUAGE) -> bool:
    """Whether the letters of `acronym` are the initials of `name`, with or without its small words."""
    letters = _letters_of(acronym)
    return len(letters) > 1 and letters in _acronyms_of(name, language)


def _letters_of(acronym: str) -> str:
    return acronym.replace(".", "").upper()


def _acronyms_of(name: str, language: str) -> set[str]:
    """The initials of a name of several words, with its small words and without."""
    if " " not in name:
        return set()
    return {initials(name, language), "".join(word[0] for word in name_words(name)).upper()}


class _Grouping:
    """Puts mentions into groups, full names first."""

    def __init__(self, text: str, mentions: Iterable[NameMention], language: str) -> None:
        self.text = text
        self.mentions = sorted(mentions, key=lambda mention: mention.start)
        self.language = language
        self.stem = stemmer(language)
        self.countries = country_codes(language)
        self.bearers: list[_Bearer] = []
        self.by_key: dict[tuple[str, ...], _Bearer] = {}
        # Who may bear a shorter name, by its key, and an acronym, by its letters.
        self.by_part: dict[tuple[str, ...], dict[int, _Bearer]] = {}
        self.by_letters: dict[str, dict[int, _Bearer]] = {}

    def key(self, name: str) -> tuple[str, ...]:
        """What two spellings of one name have in common; countries by their code."""
        code = self.countries.get(name)
        return (f"country:{code}",) if code else tuple(self.stem(word) for word in name_words(name))

    def run(self) -> list[_Bearer]:
        """All groups."""
        by_key: dict[tuple[str, ...], list[NameMention]] = {}
        for mention in self.mentions:
            by_key.setdefault(self.key(mention.text), []).append(mention)
        defined = self._defined_acronyms()
        for key in sorted(by_key, key=lambda key: (-len(key), by_key[key][0].start)):
            bearer = self._bearer_of(key, by_key[key][0], defined)
            bearer.mentions += by_key[key]
            self.by_key[key] = bearer
            self._index(bearer, key)
        return self.bearers

    def _index(self, bearer: _Bearer, key: tuple[str, ...]) -> None:
        """Let shorter names find the bearer of a name; a country is called by its names alone."""
        full = bearer.mentions[0]
        if full.kind == "country":
            return
        sizes = range(min(len(key), _LONGEST_PART + 1))
        for part in {*(key[:size] for size in sizes), *(key[len(key) - size :] for size in sizes[1:])}:
            self.by_part.setdefault(part, {})[id(bearer)] = bearer
        for letters in _acronyms_of(full.text, self.language):
            self.by_letters.setdefault(letters, {})[id(bearer)] = bearer

    def _defined_acronyms(self) -> dict[tuple[str, ...], tuple[str, ...]]:
        """Acronyms that are in brackets behind the name they abbreviate, or before it."""
        defined: dict[tuple[str, ...], tuple[str, ...]] = {}
        for first, second in pairwise(self.mentions):
            if not _OPENING.match(self.text[first.end : second.start]):
                continue
            if is_acronym(second.text) and " " in first.text:
                defined[self.key(second.text)] = self.key(first.text)
            elif is_acronym(first.text) and stands_for(first.text, second.text, self.language):
                defined[self.key(first.text)] = self.key(second.text)
        return defined

    def _bearer_of(
        self, key: tuple[str, ...], mention: NameMention, defined: dict[tuple[str, ...], tuple[str, ...]]
    ) -> _Bearer:
        if key in defined and defined[key] in self.by_key:
            return self.by_key[defined[key]]
        longer = self._bearers_of_longer(key, mention)
        if len(longer) == 1:
            return longer[0]
        bearer = _Bearer()
        self.bearers.append(bearer)
        return bearer

    def _bearers_of_longer(self, key: tuple[str, ...], mention: NameMention) -> list[_Bearer]:
        """Those of whose names a shorter one is the surname, the first part or the acronym."""
        if mention.kind == "country":
            return []
        if is_acronym(mention.text):
            return list(self.by_letters.get(_letters_of(mention.text), {}).values())
        return list(self.by_part.get(key, {}).values())


def _kind(mentions: list[NameMention]) -> ActorKind | None:
    """The kind that most mentions tell."""
    kinds: Counter[ActorKind] = Counter(mention.kind for mention in mentions if mention.kind)
    return kinds.most_common(1)[0][0] if kinds else None


def canonical_names(
    text: str, mentions: Iterable[NameMention], language: str = DEFAULT_LANGUAGE
) -> list[NameCluster]:
    """The mentions of `text` by bearer, the most mentioned first.

    A surname belongs to the one full name that ends with it, an acronym to the name that defines it or whose
    initials it has; where two names would fit, the short one stays apart.
    """
    groups = []
    for bearer in _Grouping(text, mentions, language).run():
        ordered = sorted(bearer.mentions, key=lambda mention: mention.start)
        spellings = Counter(mention.text for mention in ordered)
        name = max(
            spellings,
            key=lambda spelling: (len(name_words(spelling)), not spelling.isupper(), spellings[spelling]),
        )
        aliases = tuple(spelling for spelling in spellings if spelling != name)
        groups.append(NameCluster(name, aliases, _kind(ordered), tuple(ordered)))
    return sorted(groups, key=lambda group: (-len(group.mentions), group.mentions[0].start))
