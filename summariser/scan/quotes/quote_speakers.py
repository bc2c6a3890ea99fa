"""Who speaks a quoted passage, by the grammar of attribution: a verb of saying and its subject."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from summariser.models.mentions import NameMention
from summariser.scan.names.name_lexicon import name_lexicon
from summariser.scan.speech import any_word, speech_lexicon
from summariser.utils.pattern_index import alternation

_REACH = 180  # characters
_PRONOUN_REACH = 700  # characters
_SENTENCE_END = re.compile(r"[.!?…。](?:[\"”»’'」]|\s|$)|\n")
_FEWEST_WORDS = 4  # a shorter passage is a term in quotation marks, unless it is punctuated
"""A shorter passage is set off rather than quoted, unless a comma or full stop closes it."""


@dataclass(frozen=True)
class _Attribution:
    """Patterns for a verb of saying or words for "according to", for a pronoun, and for what makes a name no
    speaker, right before it."""

    verb: re.Pattern[str]
    pronoun: re.Pattern[str]
    addressed: re.Pattern[str]
    verb_first: bool


@cache
def _attribution(language: str) -> _Attribution | None:
    speech = speech_lexicon(language)
    if not speech.verbs:
        return None
    edge = r"\b" if speech.spaced else ""
    source = f"(?P<according>{alternation(speech.attributions)})|{speech.expression(speech.quoting)}"
    articles = alternation(name_lexicon(language).articles)
    addressed = rf"\b(?:{alternation(speech.addressee_words)})\s+(?:(?:{articles})\s+)?$"
    return _Attribution(
        verb=re.compile(f"{edge}(?:{source}){edge}", re.IGNORECASE),
        pronoun=any_word(speech.speaker_pronouns),
        addressed=re.compile(addressed, re.IGNORECASE),
        verb_first=speech.verb_first,
    )


class SpeakerFinder:
    """Finds the speakers of the quotes of one text; `names` are its name mentions in order."""

    def __init__(self, text: str, names: Sequence[NameMention], language: str) -> None:
        self.text = text
        self.names = names
        self.starts = [name.start for name in names]
        self._attribution = _attribution(language)

    def speaker(self, start: int, end: int, previous: tuple[int, str | None] | None) -> str | None:
        """The speaker of the quote in [start, end); `previous` is the end and speaker of the quote before.

        None in a language without verbs of saying.
        """
        words = self._attribution
        if words is None or self._is_scare(start, end):
            return None
        return self._after(end, words) or self._before(start, words) or self._continued(start, previous)

    def _is_scare(self, start: int, end: int) -> bool:
        """Three words or fewer, closed by no comma or full stop: a name or a word merely set off."""
        quote, behind = self.text[start:end], self._behind_mark(end)
        if self.text[behind : behind + 1] == ",":
            return False
        return (
            quote.isascii() and len(quote.split()) < _FEWEST_WORDS and quote[-1:] not in {".", ",", "!", "?"}
        )

    def _after(self, end: int, words: _Attribution) -> str | None:
        """ "…," X said; "…", said X."""
        begin = self._behind_mark(end)
        ends = self._ends_sentence(end, begin)
        stop = _SENTENCE_END.search(self.text, begin + 1, begin + _REACH)
        limit = stop.start() if stop else min(len(self.text), begin + _REACH)
        verb = words.verb.search(self.text, begin, limit)
        if verb is None or ends or self._quote_between(begin, verb.start()):
            return None
        before = self._subject(begin, verb.start(), words, last=True)
        return before or self._subject(verb.end(), limit, words, last=False)

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

    def _before(self, start: int, words: _Attribution) -> str | None:
        """X told Y: "…"; according to X, "…"."""
        window = max(0, start - _REACH)
        edges = [edge.end() for edge in _SENTENCE_END.finditer(self.text, window, max(window, start - 2))]
        begin = edges[-1] if edges else window
        verbs = list(words.verb.finditer(self.text, begin, start))
        if not verbs or self._quote_between(begin, start - 1):
            return None
        verb = verbs[-1]
        if verb["according"]:
            return self._subject(verb.end(), start, words, last=False)
        speaker = self._subject(begin, verb.start(), words, last=False)
        if speaker is None and words.verb_first:
            return self._subject(verb.end(), start, words, last=False)
        return speaker

    def _subject(self, start: int, end: int, words: _Attribution, *, last: bool) -> str | None:
        """The name in [start, end), the last or the first; a pronoun means the last person named."""
        found = self._names_within(start, end, words)
        if found:
            persons = [name for name in found if name.kind == "person"]
            return (persons or found)[-1 if last else 0].text
        pronoun = words.pronoun.search(self.text, start, min(end, start + 60))
        return self._last_person(pronoun.start()) if pronoun else None

    def _names_within(self, start: int, end: int, words: _Attribution) -> list[NameMention]:
        low, high = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return [
            name for name in self.names[low:high] if not words.addressed.search(self.text, start, name.start)
        ]

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
