"""Who speaks a quoted passage, by the grammar of attribution: a verb of saying and its subject."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from summariser.models.mentions import NameMention
from summariser.scan.names.name_lexicon import name_lexicon

_REACH = 180
_PRONOUN_REACH = 700
_SENTENCE_END = re.compile(r"[.!?…。](?:[\"”»’'」]|\s|$)|\n")
_PRONOUNS = {
    "en": "he she", "fr": "il elle", "de": "er sie", "es": "él ella", "pt": "ele ela", "it": "lui lei",
    "ru": "он она", "uk": "він вона",
}  # fmt: skip
_ACCORDING = {
    "en": "according to", "fr": "selon|d'après", "de": "laut|nach angaben von|zufolge", "es": "según",
    "pt": "segundo|de acordo com", "it": "secondo", "ru": "по словам|по мнению|согласно",
    "uk": "за словами",
}  # fmt: skip
_HAN_SAYS = re.compile(r"(?:说|表示|称|指出|強調|述べ|語|と話)")
_ARABIC_SAYS = re.compile(r"\b(?:و?قال[ت]?|و?أضاف[ت]?|و?أكد[ت]?|و?صر[ّ]?ح[ت]?|و?أعلن[ت]?|و?أوضح[ت]?)\b")
_OF_WHOM = re.compile(r"\b(?:to|that|of|told|with|against|about)\s+(?:the\s+)?$", re.IGNORECASE)
_MIN_WORDS = 4


@lru_cache(maxsize=16)
def _attribution(language: str) -> re.Pattern[str]:
    """A verb of saying, or words for "according to"."""
    if language in {"zh", "ja"}:
        return _HAN_SAYS
    if language == "ar":
        return _ARABIC_SAYS
    verbs = sorted(name_lexicon(language).speech_verbs, key=len, reverse=True)
    according = _ACCORDING.get(language, _ACCORDING["en"])
    return re.compile(rf"\b(?:(?P<according>{according})|{'|'.join(map(re.escape, verbs))})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _pronoun(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_PRONOUNS.get(language, '(?!)').split())})\b", re.IGNORECASE)


class SpeakerFinder:
    """Finds the speakers of the quotes of one text; `names` are its name mentions in order."""

    def __init__(self, text: str, names: Sequence[NameMention], language: str) -> None:
        self.text = text
        self.names = names
        self.starts = [name.start for name in names]
        self.says = _attribution(language)
        self.pronoun = _pronoun(language)

    def speaker(self, start: int, end: int, previous: tuple[int, str | None] | None) -> str | None:
        """The speaker of the quote in [start, end); `previous` is the end and speaker of the quote before."""
        if self._is_scare(start, end):
            return None
        return self._after(end) or self._before(start) or self._continued(start, previous)

    def _is_scare(self, start: int, end: int) -> bool:
        """Three words or fewer, closed by no comma or full stop: a name or a word merely set off."""
        quote, behind = self.text[start:end], self._behind_mark(end)
        if self.text[behind : behind + 1] == ",":
            return False
        return quote.isascii() and len(quote.split()) < _MIN_WORDS and quote[-1:] not in {".", ",", "!", "?"}

    def _after(self, end: int) -> str | None:
        """ "…," X said; "…", said X."""
        begin = self._behind_mark(end)
        ends = self._ends_sentence(end, begin)
        stop = _SENTENCE_END.search(self.text, begin + 1, begin + _REACH)
        limit = stop.start() if stop else min(len(self.text), begin + _REACH)
        verb = self.says.search(self.text, begin, limit)
        if verb is None or ends or self._quote_between(begin, verb.start()):
            return None
        return self._subject(begin, verb.start(), last=True) or self._subject(verb.end(), limit, last=False)

    def _behind_mark(self, end: int) -> int:
        """Behind the closing mark, which a space may part from the passage."""
        return end + 1 + (self.text[end : end + 2][:1].isspace())

    def _ends_sentence(self, end: int, begin: int) -> bool:
        """Whether the quote closes its sentence, so that what follows belongs to something else."""
        inside, following = self.text[end - 1 : end], self.text[begin : begin + 40].lstrip()
        lower = following[:1].islower() or following[:1] in {",", "–", "—", "-", "،"}
        return (inside in {".", "…"} and not lower) or self.text[begin : begin + 1] in {".", "\n", ""}

    def _quote_between(self, start: int, end: int) -> bool:
        return any(mark in self.text[start:end] for mark in '“„«"「')

    def _before(self, start: int) -> str | None:
        """X told Y: "…"; according to X, "…"."""
        window = max(0, start - _REACH)
        edges = [edge.end() for edge in _SENTENCE_END.finditer(self.text, window, max(window, start - 2))]
        begin = edges[-1] if edges else window
        verbs = list(self.says.finditer(self.text, begin, start))
        if not verbs or self._quote_between(begin, start - 1):
            return None
        verb = verbs[-1]
        if "according" in verb.re.groupindex and verb["according"]:
            return self._subject(verb.end(), start, last=False)
        return self._subject(begin, verb.start(), last=False) or self._inverted(verb.end(), start)

    def _inverted(self, start: int, end: int) -> str | None:
        """Said X: "…" - only where the verb opens the clause."""
        return self._subject(start, end, last=False) if self.says in (_ARABIC_SAYS, _HAN_SAYS) else None

    def _subject(self, start: int, end: int, last: bool) -> str | None:
        """The name in [start, end), the last or the first; a pronoun stands for the last person named."""
        found = self._names_within(start, end)
        if found:
            persons = [name for name in found if name.kind == "person"]
            return (persons or found)[-1 if last else 0].text
        pronoun = self.pronoun.search(self.text, start, min(end, start + 60))
        return self._last_person(pronoun.start()) if pronoun else None

    def _names_within(self, start: int, end: int) -> list[NameMention]:
        low, high = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return [name for name in self.names[low:high] if not _OF_WHOM.search(self.text, start, name.start)]

    def _last_person(self, before: int) -> str | None:
        """The last person named before a pronoun, within reach."""
        low, high = bisect_left(self.starts, before - _PRONOUN_REACH), bisect_right(self.starts, before)
        persons = [name.text for name in self.names[low:high] if name.kind == "person"]
        return persons[-1] if persons else None

    def _continued(self, start: int, previous: tuple[int, str | None] | None) -> str | None:
        """A second quote of the same paragraph, or one that is opened again, is the same speaker's."""
        if previous is None or previous[1] is None:
            return None
        between = self.text[previous[0] : start]
        same_paragraph = "\n" not in between.strip("\n") and len(between) < _REACH
        reopened = len(between.strip()) <= 2
        return previous[1] if (same_paragraph and "\n" not in between) or reopened else None
