"""Clause boundaries: where the clause of an offset begins, and what kind of clause it is."""

from __future__ import annotations

import re

from summariser.extractors.rules.grammar_patterns import anywhere, whole_words
from summariser.languages import GrammarWords
from summariser.models.article import Article, Sentence
from summariser.models.mentions import NameMention, QuoteMention
from summariser.scan.commitments import commitment_cues

CLAUSE_PUNCTUATION = re.compile(r"[,،;:](?!\d)|[，；]")  # none inside a number or a clock time
_QUOTE_MARKS = '“”"«»„'
_MARKS = frozenset(_QUOTE_MARKS)


class ClauseBoundaries:
    """The clauses of one article. All offsets are into `article.text`."""

    def __init__(
        self,
        article: Article,
        grammar: GrammarWords,
        quotes: tuple[QuoteMention, ...],
        names: tuple[NameMention, ...] = (),
    ) -> None:
        self._article = article
        self._text = article.text
        self._grammar = grammar
        self._quotes = quotes
        self._name_marks = _marks_around(self._text, names)
        self._starts: dict[tuple[int, int], int] = {}
        self._clause_opener = whole_words(
            f"{grammar.subordinators}|{grammar.speech_verbs}|{grammar.relative_pronouns}"
        )

    def quote_around(self, offset: int) -> QuoteMention | None:
        """The quotation that includes the character at `offset`."""
        return next((quote for quote in self._quotes if quote.start <= offset < quote.end), None)

    def encloses_name(self, offset: int) -> bool:
        """Whether the character at `offset` is a quotation mark around a name: the firm "Stern"."""
        return offset in self._name_marks

    def start_of(self, sentence: Sentence, offset: int) -> int:
        """Where the clause of `offset` begins: after the last subordinator, speech verb or punctuation.

        A relative clause between commas before `offset` is skipped.
        """
        key = (sentence.number, offset)
        if key not in self._starts:
            self._starts[key] = self._find_start(sentence, offset)
        return self._starts[key]

    def _find_start(self, sentence: Sentence, offset: int) -> int:
        start = sentence.start
        for opener in self._clause_opener.finditer(self._text, sentence.start, offset):
            if opener.end() < offset and not self._is_parenthetical(opener.start(), offset):
                start = self._main_clause_start(sentence, opener.start(), offset) or opener.end()
        marks = [
            at
            for at in range(start, offset)
            if self._text[at] in _QUOTE_MARKS + ";:" and at not in self._name_marks
        ]
        return marks[-1] + 1 if marks else start

    def _main_clause_start(self, sentence: Sentence, opener: int, offset: int) -> int | None:
        """Where the main clause begins if the subordinate one opens the sentence: "If X pays, Y will"."""
        if self._text[sentence.start : opener].strip(" " + _QUOTE_MARKS):
            return None
        comma = self._text.find(", ", opener, offset)
        return comma + len(", ") if comma > 0 else None

    def _is_parenthetical(self, start: int, offset: int) -> bool:
        """Whether the words from `start` are between two commas before `offset`."""
        return self._text[max(0, start - 2) : start] == ", " and "," in self._text[start:offset]

    def is_relative(self, sentence: Sentence, offset: int) -> bool:
        """Whether the clause of `offset` only modifies a noun: "the fine that it ordered X to pay"."""
        start = self.start_of(sentence, offset)
        grammar = self._grammar
        opener = whole_words(f"(?:{grammar.relative_pronouns}|{grammar.relative_complementisers})$").search(
            self._text[sentence.start : start]
        )
        if opener is None:
            return False
        before = self._text[sentence.start : sentence.start + opener.start()].rstrip(", ")
        return not whole_words(rf"(?:{grammar.speech_verbs})(?: \w+){{0,2}}$").search(before)

    def is_conditional(self, sentence: Sentence, offset: int) -> bool:
        """Whether the clause of `offset` is a condition: "if X agrees", "until X pays"."""
        cues = commitment_cues(self._article.language)
        if cues is None:
            return False
        opener = anywhere(f"{cues.condition}|{whole_words(self._grammar.until_conjunctions).pattern}")
        found = list(opener.finditer(self._text, sentence.start, offset))
        return bool(found) and not CLAUSE_PUNCTUATION.search(self._text, found[-1].end(), offset)

    def is_in_relative(self, sentence: Sentence, start: int, end: int, offset: int) -> bool:
        """Whether [start, end) is in a relative clause between commas before `offset`."""
        opening = self._text.rfind(", ", sentence.start, start)
        closing = self._text.find(",", end, offset)
        if opening < 0 or closing < 0:
            return False
        return bool(whole_words(self._grammar.relative_pronouns).match(self._text, opening + len(", ")))


def _marks_around(text: str, names: tuple[NameMention, ...]) -> frozenset[int]:
    """The offsets of the quotation marks around names, which begin no clause: the firm "Stern" agreed."""
    return frozenset(
        at
        for name in names
        if text[name.start - 1 : name.start] in _MARKS and text[name.end : name.end + 1] in _MARKS
        for at in (name.start - 1, name.end)
    )
