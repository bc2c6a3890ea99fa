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
    """A group in the making: the word keys of its names, and its mentions."""

    keys: set[tuple[str, ...]]
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
    letters = acronym.replace(".", "").upper()
    every = "".join(word[0] for word in name_words(name)).upper()
    return len(letters) > 1 and " " in name and letters in {initials(name, language), every}


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
            bearer.keys.add(key)
            bearer.mentions += by_key[key]
            self.by_key[key] = bearer
        return self.bearers

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
        longer = [bearer for bearer in self.bearers if self._belongs(key, mention, bearer)]
        if len(longer) == 1:
            return longer[0]
        bearer = _Bearer({key})
        self.bearers.append(bearer)
        return bearer

    def _belongs(self, key: tuple[str, ...], mention: NameMention, bearer: _Bearer) -> bool:
        """Whether a shorter name is the surname, the first part or the acronym of the bearer's name."""
        if mention.kind == "country" or bearer.mentions[0].kind == "country":
            return False
        full = bearer.mentions[0].text
        if is_acronym(mention.text):
            return stands_for(mention.text, full, self.language)
        return any(
            len(key) < len(longer) and (longer[-len(key) :] == key or longer[: len(key)] == key)
            for longer in bearer.keys
        )


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
