"""The tense in which a sentence speaks of a date, told by the words around the date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from summariser.languages import DateWords, SpeechWords, phrases
from summariser.scan.dates.date_resolution import Tense
from summariser.utils.pattern_index import alternation

CueKind = Literal["missed", "future", "speech", "past", "infinitive", "participle"]

_SENTENCE_EDGE = re.compile(r"[.!?;\n]\s")
_REACH = 140  # characters
_WORD_BEFORE = re.compile(r"(?:^|\s)([^\W\d_]+)['’]?\s*$")
_LOOKS_AHEAD: frozenset[CueKind] = frozenset({"future", "infinitive"})
_LOOKS_BACK: frozenset[CueKind] = frozenset({"past", "participle", "missed"})


@dataclass(frozen=True)
class _Cue:
    kind: CueKind
    start: int
    end: int


@dataclass(frozen=True)
class SentenceCues:
    """The kinds of cues in a sentence before and after a date, in order."""

    before: tuple[CueKind, ...]
    after: tuple[CueKind, ...]

    def of_deadline(self) -> Tense:
        """The tense of a deadline; None where no verb decides.

        A future verb anywhere in the sentence makes it pending, unless it is reported as missed. Verbs of
        saying decide nothing: "promised", "said".
        """
        for kind in reversed(self.before):
            if kind == "future":
                return "future"
            if kind == "missed":
                return "past"
        kinds = {*self.before, *self.after}
        if kinds & _LOOKS_AHEAD:
            return "future"
        return "past" if kinds & _LOOKS_BACK else None

    def of_day(self, *, with_speech: bool, look_after: bool) -> Tense:
        """The tense of a day on which something happens: that of the nearest verb before it.

        `with_speech` lets a verb of saying decide where no other verb does ("said on Friday"). `look_after`
        lets the first verb after the date decide where none precedes it.
        """
        decisive = [kind for kind in self.before if kind not in {"speech", "participle"}]
        done = not _LOOKS_AHEAD.intersection(decisive) and "participle" in self.before
        if done or decisive:
            return "past" if done or decisive[-1] in _LOOKS_BACK else "future"
        if with_speech and self.before:
            return "past"
        following = next((kind for kind in self.after if look_after and kind != "participle"), None)
        return None if following is None else "future" if following in _LOOKS_AHEAD else "past"


@dataclass(frozen=True)
class TenseGrammar:
    """The words of one language that decide the tense; all expressions read lower case."""

    expression: re.Pattern[str]
    determiners: frozenset[str]

    @classmethod
    def of(cls, table: DateWords, saying: SpeechWords | None) -> TenseGrammar:
        """The grammar of the date words and the verbs of saying of a language."""
        lists = (saying.verbs, saying.plural_verbs, saying.quoting_verbs, saying.act_verbs) if saying else ()
        speech = [verb for verbs in lists for verb in phrases(verbs)]
        groups: dict[CueKind, str] = {
            "missed": _words(phrases(table.missed_deadlines)),
            "future": _words(phrases(table.future_verbs), table.future_endings),
            "speech": _words(speech),
            "past": _words(phrases(table.past_verbs)),
            "infinitive": _infinitive(table),
            "participle": _words(phrases(table.past_participles), table.past_endings),
        }
        source = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in groups.items())
        determiners = frozenset({*phrases(table.articles), *phrases(table.vague_numbers)})
        return cls(re.compile(rf"\b(?:{source})\b"), determiners)

    def cues(self, letters: str, start: int, end: int) -> SentenceCues:
        """The cues of the sentence around the date `letters[start:end]`, both in lower case."""
        before, after = letters[max(0, start - _REACH) : start], letters[end : end + _REACH]
        edges = [edge.end() for edge in _SENTENCE_EDGE.finditer(before)]
        before = before[edges[-1] :] if edges else before
        edge = _SENTENCE_EDGE.search(after)
        after = after[: edge.start()] if edge else after
        return SentenceCues(tuple(self._kinds(before)), tuple(self._kinds(after)))

    def _kinds(self, letters: str) -> Iterator[CueKind]:
        """The kinds of cues, without auxiliaries of verbs of saying and infinitives of missed deadlines."""
        matches = self.expression.finditer(letters)
        found = [_Cue(cast("CueKind", match.lastgroup), *match.span()) for match in matches]
        cues = [cue for cue in found if cue.kind != "participle" or self._is_verb(letters, cue)]
        for number, cue in enumerate(cues):
            if cue.kind == "past" and _is_auxiliary(letters, cue, cues[number + 1 : number + 2]):
                continue
            if cue.kind == "infinitive" and number and cues[number - 1].kind == "missed":
                continue
            yield cue.kind

    def _is_verb(self, letters: str, cue: _Cue) -> bool:
        """Whether a participle may be a verb in the past tense: not so at the start and after an article."""
        preceding = _WORD_BEFORE.search(letters[: cue.start])
        return bool(preceding) and preceding[1] not in self.determiners  # type: ignore[index]


def _is_auxiliary(letters: str, cue: _Cue, following: Sequence[_Cue]) -> bool:
    """Whether a cue belongs to a verb of saying right behind it ("a annoncé")."""
    return any(one.kind == "speech" and not letters[cue.end : one.start].strip() for one in following)


def _words(forms: Iterable[str], endings: str = "") -> str:
    """The forms, and any word with one of the endings."""
    patterns = [alternation(forms).replace(r"\ ", r"[\s\u00a0]{1,2}")]
    if endings:
        patterns.append(rf"[^\W\d_]{{2,20}}(?:{alternation(phrases(endings))})")
    return "|".join(patterns)


def _infinitive(table: DateWords) -> str:
    """Verbs in the infinitive: a marker before them, an ending, or both, as the language has them."""
    markers, endings = phrases(table.infinitive_markers), phrases(table.infinitive_endings)
    if not endings:
        return r"(?!)"
    marker = rf"(?:{alternation(markers)})(?:\s|(?<=['’]))(?:\w{{1,3}}['’\s])?" if markers else ""
    return rf"{marker}[^\W\d_]{{2,20}}(?:{alternation(endings)})"
