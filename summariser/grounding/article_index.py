"""The article as the rules see it: scanned once, indexed by sentence, with the way to evidence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import fsum, log
from typing import Any, TypeVar

from summariser.grounding.claim_days import Days, days_of
from summariser.grounding.located_figures import DerivedValue
from summariser.grounding.plain_numbers import counted, plain_numbers
from summariser.grounding.quantity_agreement import Agreement
from summariser.grounding.sentence_words import SentenceWords
from summariser.models.article import Article, Sentence
from summariser.models.mentions import DateMention, FigureMention, Mention
from summariser.models.record import Evidence
from summariser.scan.article_scan import ArticleScan, published_date
from summariser.scan.dates import scan_dates
from summariser.scan.figures import NumberReading
from summariser.scan.names.name_clusters import NameCluster
from summariser.scan.names.name_folding import latin
from summariser.scan.names.name_matching import NameIndex
from summariser.scan.polarity import PolarityMention, scan_polarity
from summariser.utils.lazy_property import lazy_property
from summariser.utils.text_folding import FoldedText, fold, folded_text, lower_case, occurrences

AnyMention = TypeVar("AnyMention", bound=Mention)

_WORD = re.compile(r"[^\W\d_]+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
# Digits and what is written together with them, with the edge of a passage (NUL) between: "15|:30".
_CUT_TOKEN = re.compile(r"\d[^\w\s]*\0[^\w\s]*\w|\w[^\w\s]*\0[^\w\s]*\d")
_JOINT = 4  # characters on each side of a cut
_STEM = 5  # letters
_SHORTEST_WORD = 4  # letters
_SHORTEST_PASSAGE = 2  # characters
_LONGEST_NAME = 40  # characters
# How many sentences away a paragraph still counts as the surroundings of a sentence.
_NEAR = 3


def stems(text: str) -> list[str]:
    """The content words of a text, cut to their first letters: enough to see "releases" in "released".

    Words of three letters and less are mostly grammar in the languages written with an alphabet.
    """
    return [word[:_STEM] for word in _WORD.findall(text.lower()) if len(word) >= _SHORTEST_WORD]


@dataclass(frozen=True)
class ArticleIndex:
    """An article and its scan, with what the rules look up in them. Offsets index `article.text`.

    `derived` are the figures that a drafter declares as worked out, and that hold; `excluded` are
    sentences that are not part of the article.
    """

    article: Article
    scan: ArticleScan
    derived: tuple[DerivedValue, ...] = ()
    excluded: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        """The clean text."""
        return self.article.text

    @property
    def language(self) -> str:
        """ISO 639-1 code, or "und"."""
        return self.article.language

    @lazy_property
    def published(self) -> date | None:
        """The day of publication, if it is known."""
        return published_date(self.article)

    def days(self, text: str) -> Days | None:
        """The days of one of the article's dates or of a claim's, without its preposition."""
        if text not in self._days:
            self._days[text] = days_of(text, self.published, self.language)
        return self._days[text]

    @lazy_property
    def _days(self) -> dict[str, Days | None]:
        return {}

    @lazy_property
    def folded(self) -> FoldedText:
        """The clean text, folded for matching."""
        return fold(self.article.text)

    @lazy_property
    def folded_title(self) -> str:
        """The title, folded and in lower case; empty where there is none."""
        return lower_case(folded_text(self.article.title or ""))

    def title_has(self, passage: str) -> bool:
        """Whether the title holds `passage` as whole words, typesetting and case folded."""
        needle = lower_case(folded_text(passage).strip())
        return next(occurrences(needle, self.folded_title), None) is not None

    @lazy_property
    def title_figures(self) -> list[FigureMention]:
        """The quantities of the title."""
        return self._title_reading.figures()

    @lazy_property
    def _title_reading(self) -> NumberReading:
        return NumberReading(self.article.title or "", self.language)

    @lazy_property
    def numbers(self) -> list[FigureMention]:
        """Every number of the text, in order: also ages, years, labels and ordinals."""
        return plain_numbers(self.text, self.scan.numbers, self.language)

    @lazy_property
    def unmeasured(self) -> list[FigureMention]:
        """Those numbers that are no part of a quantity."""
        inside = {at for one in self.scan.figures for at in range(one.start, one.end)}
        return [one for one in self.numbers if one.start not in inside]

    @lazy_property
    def undated(self) -> list[FigureMention]:
        """Those of them that are no part of a date: ages, labels, ordinals."""
        inside = {at for one in self.scan.dates if one.kind == "date" for at in range(one.start, one.end)}
        return [one for one in self.unmeasured if one.start not in inside]

    @lazy_property
    def title_numbers(self) -> list[FigureMention]:
        """Every number of the title."""
        return plain_numbers(self._title_reading.text, self._title_reading.numbers(), self.language)

    def count_agreement(self, figure: FigureMention, number: int) -> Agreement | None:
        """Whether a bare figure is what a reader counts in a sentence."""
        if figure.unit or figure.approximation != "exact":
            return None
        return "loose" if figure.value in self._counts.get(number, ()) else None

    @lazy_property
    def _counts(self) -> dict[int, set[int]]:
        counts: dict[int, set[int]] = {}
        for count, start in counted(self.text, self.scan.names, self.language):
            counts.setdefault(self.sentence_number(start) or 0, set()).add(count)
        return counts

    def directions(self, number: int) -> list[PolarityMention]:
        """The words of a sentence that have an opposite; offsets index the text."""
        if number not in self._directions:
            sentence = self.article.sentences[number - 1]
            found = scan_polarity(self.text[sentence.start : sentence.end], self.language)
            at = sentence.start
            self._directions[number] = [replace(one, start=one.start + at, end=one.end + at) for one in found]
        return self._directions[number]

    @lazy_property
    def _directions(self) -> dict[int, list[PolarityMention]]:
        return {}

    @lazy_property
    def wording(self) -> SentenceWords:
        """The words of each sentence, with their opposites."""
        return SentenceWords(self.article)

    @lazy_property
    def title_dates(self) -> list[DateMention]:
        """The dates and periods of the title."""
        return scan_dates(self.article.title or "", self.published, self.language)

    @lazy_property
    def names(self) -> NameIndex:
        """The names of text and title."""
        article = self.article
        return NameIndex(article.text, article.language, article.title, self.scan.names)

    def bearer(self, name: str) -> str:
        """The fullest name of who bears `name`, casefolded; `name` itself where nobody is known to."""
        cluster = self.bearers.get(name.casefold())
        return (cluster.name if cluster else name).casefold()

    @lazy_property
    def bearers(self) -> dict[str, NameCluster]:
        """Who bears a name of the text, in whichever of its spellings, casefolded; of two the first."""
        bearers: dict[str, NameCluster] = {}
        for group in self.names.groups:
            for spelling in (group.name, *group.aliases):
                bearers.setdefault(spelling.casefold(), group)
        return bearers

    def find(
        self, passage: str, sentence: Sentence | None = None, *, case: bool = True
    ) -> list[tuple[int, int]]:
        """Where `passage` occurs verbatim (typesetting folded) as whole words, in a sentence or anywhere."""
        needle = folded_text(passage).strip()
        haystack = self.folded.text if case else self.folded.lowered
        if not case:
            needle = lower_case(needle)
        start, end = 0, len(haystack)
        if sentence is not None:
            start, end = self.folded.position(sentence.start), self.folded.position(sentence.end)
        found = occurrences(needle, haystack, start, end)
        return [self.folded.original(at, at + len(needle)) for at in found]

    def spelled(self, name: str) -> str:
        """A name as the article spells it, where it was given in lower case ("varna")."""
        match = self.names.match(name) if name == name.lower() else None
        if match is None or match.how != "case" or match.in_title:
            return name
        return self.text[slice(*match.spans[0])]

    def name_spans(self, names: Iterable[str], numbers: Iterable[int]) -> list[tuple[int, int]]:
        """In each of the sentences that names one of `names`, in full or by a part, its first mention."""
        found: dict[int, tuple[int, int]] = {}
        matches = [match for name in names if (match := self.names.match(name)) and not match.in_title]
        for span in sorted(span for match in matches for span in match.spans):
            found.setdefault(self.sentence_number(span[0]) or 0, span)
        return [found[number] for number in numbers if number in found]

    def sentence_number(self, offset: int) -> int | None:
        """The number of the sentence that has the character at an offset, or None between sentences."""
        sentence = self.article.sentence_at(offset)
        return sentence.number if sentence else None

    def in_sentence(self, mentions: Sequence[AnyMention], number: int) -> list[AnyMention]:
        """Those of the article's mentions (in order of the text) that begin in a sentence."""
        _, by_number = self._grouped.get(id(mentions)) or self._group(mentions)
        return by_number.get(number, [])

    def _group(self, mentions: Sequence[AnyMention]) -> tuple[Sequence[Any], dict[int, list[Any]]]:
        """The mentions by the number of their sentence; kept with them, so that their id stays theirs."""
        by_number: dict[int, list[AnyMention]] = {}
        for mention in mentions:
            if number := self.sentence_number(mention.start):
                by_number.setdefault(number, []).append(mention)
        return self._grouped.setdefault(id(mentions), (mentions, by_number))

    @lazy_property
    def _grouped(self) -> dict[int, tuple[Sequence[Any], dict[int, list[Any]]]]:
        return {}

    def cuts_number(self, edge: int) -> bool:
        """Whether the edge of a passage parts a number, its unit, or an identifier or time with digits."""
        beside = f"{self.text[max(0, edge - _JOINT) : edge]}\0{self.text[edge : edge + _JOINT]}"
        return edge in self._within_numbers or _CUT_TOKEN.search(beside) is not None

    @lazy_property
    def _within_numbers(self) -> frozenset[int]:
        numbers = (*self.scan.figures, *self.scan.numbers)
        return frozenset(edge for one in numbers for edge in range(one.start + 1, one.end))

    def existing(self, numbers: Iterable[int]) -> tuple[int, ...]:
        """Those sentence numbers that the article has and that are not excluded, each once, in order."""
        last = len(self.article.sentences)
        known = (number for number in numbers if 1 <= number <= last and number not in self.excluded)
        return tuple(dict.fromkeys(known))

    def surroundings(self, cited: Iterable[int]) -> tuple[int, ...]:
        """The sentences around the cited ones: next to them first, then those near them in their paragraph.

        A whole text run into one paragraph is no paragraph: it ends a few sentences away.
        """
        cited = tuple(cited)
        sentences = self.article.sentences
        beside = self.existing(number + step for number in cited for step in (-1, 1))
        further = range(-_NEAR, _NEAR + 1)
        rest = (
            near
            for number in cited
            for near in self.existing(number + step for step in further)
            if sentences[near - 1].paragraph == sentences[number - 1].paragraph
        )
        outside = set(cited)
        return tuple(number for number in dict.fromkeys((*beside, *rest)) if number not in outside)

    @lazy_property
    def sentence_stems(self) -> list[frozenset[str]]:
        """The stems of each sentence; that of sentence n is at n - 1."""
        return [frozenset(stems(self.text[one.start : one.end])) for one in self.article.sentences]

    @lazy_property
    def title_stems(self) -> frozenset[str]:
        """The stems of the title."""
        return frozenset(stems(self.article.title or ""))

    def has_common_words(self, phrase: str) -> bool:
        """Whether each longer word of a phrase occurs, in whatever form, outside the names of the text.

        In Han and kana, where nothing parts words, whether it is made of passages of two characters and more
        that occur.
        """
        if _UNSPACED.search(phrase):
            return self._made_of_passages(phrase)
        if any(word[0].isupper() and len(word) < _SHORTEST_WORD for word in _WORD.findall(phrase)):
            return False
        wanted = stems(phrase)
        return bool(wanted) and self._nameless_stems.issuperset(wanted)

    def _made_of_passages(self, phrase: str) -> bool:
        """Whether a short text is a row of passages of the article, each of two characters and more."""
        made = {0}
        for end in range(_SHORTEST_PASSAGE, min(len(phrase), _LONGEST_NAME) + 1):
            if any(phrase[at:end] in self.text for at in made if end - at >= _SHORTEST_PASSAGE):
                made.add(end)
        return len(phrase) in made

    @lazy_property
    def _nameless_stems(self) -> frozenset[str]:
        """The stems of the words that are in no name."""
        named = {at for one in self.scan.names for at in range(one.start, one.end)}
        words = (word[0] for word in _WORD.finditer(self.text) if word.start() not in named)
        return frozenset(stems(" ".join(words)))

    def begins_word(self, letters: str) -> bool:
        """Whether a word of the text begins with some letters; caseless, in ASCII."""
        at = bisect_left(self._latin_words, letters)
        return at < len(self._latin_words) and self._latin_words[at].startswith(letters)

    @lazy_property
    def _latin_words(self) -> list[str]:
        return sorted({latin(word) for word in set(_WORD.findall(self.text))})

    def closest(self, text: str, count: int = 3) -> list[int]:
        """The numbers of the sentences that share the rarest words with a text, best first.

        The weight of a word is the logarithm of all sentences by those that have it.
        """
        weights: dict[int, list[float]] = {}
        for stem in set(stems(text)):
            numbers = [number for number, found in enumerate(self.sentence_stems, 1) if stem in found]
            for number in numbers:
                weights.setdefault(number, []).append(log(1 + len(self.sentence_stems) / len(numbers)))
        return sorted(weights, key=lambda number: (-fsum(weights[number]), number))[:count]

    def evidence(self, start: int, end: int) -> Evidence:
        """The passage [start, end) as evidence; it must begin in a sentence."""
        return Evidence.of(self.article, self.sentence_number(start) or 1, start, end)

    def sentence_evidence(self, number: int) -> Evidence:
        """A whole sentence as evidence."""
        sentence = self.article.sentences[number - 1]
        return self.evidence(sentence.start, sentence.end)
