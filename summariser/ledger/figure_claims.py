"""The figures of articles as claims that can be compared: what is counted, of which story, and how much."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, groupby

from summariser.ledger.action_similarity import function_words
from summariser.ledger.ledger_entries import source_article
from summariser.ledger.name_spelling import romanised, skeleton, words_of
from summariser.ledger.thread_history import same_source
from summariser.models.ledger import SourceArticle
from summariser.models.record import ArticleSummary, Figure

_STEM = 5
_SHORTEST_NAME = 3  # consonants of a name that can be recognised
_STORY_NAMES = 2  # names that articles of one story have in common
_LIKE_SENTENCES = 0.5  # like sentences have more than this part of the words of the shorter one in common
_LIKE_WORDS = 2
_ABOUT = 0.1
_MOST_ALIKE = 200  # figures of one thing; what more count is no single thing


@dataclass(frozen=True)
class FigureClaim:
    """A figure of an article.

    `subject` are the stems of what it counts, `words` those of its sentence without names. `alone` is
    false where its article gives another number of the same.
    """

    article: SourceArticle
    figure: Figure
    quote: str
    subject: frozenset[str]
    words: frozenset[str]
    alone: bool = True

    @property
    def key(self) -> tuple[str, ...]:
        """Claims with the same key count the same kind of thing in the same unit."""
        return self.article.language, self.figure.unit or "", *sorted(self.subject)


def figure_claims(records: Iterable[ArticleSummary]) -> list[FigureClaim]:
    """The figures of records that say what they count, for which more than one article has one.

    In order of publication. Of several versions of one article the last one counts.
    """
    found: dict[tuple[str, ...], list[tuple[ArticleSummary, Figure]]] = {}
    for record in records:
        for figure in record.figures:
            subject = _stems(figure.what or "", record.article.language)
            if subject and figure.value is not None and figure.evidence:
                key = (record.article.language, figure.unit or "", *sorted(subject))
                found.setdefault(key, []).append((record, figure))
    articles: dict[str, SourceArticle] = {}
    claims: list[FigureClaim] = []
    for members in found.values():
        if len({record.article.id for record, _ in members}) > 1 and len(members) <= _MOST_ALIKE:
            claims += _latest([_claim(record, figure, articles) for record, figure in members])
    return sorted(claims, key=_in_order)


def connected_claims(claims: Iterable[FigureClaim]) -> Iterator[list[FigureClaim]]:
    """Groups of claims about one thing of one story, each in order of publication."""
    for _, members in groupby(sorted(claims, key=lambda claim: (claim.key, _in_order(claim))), _key):
        alike = list(members)
        group = {number: [number] for number in range(len(alike))}
        for first, second in combinations(range(len(alike)), 2):
            if group[first] is not group[second] and _one_story(alike[first], alike[second]):
                merged = sorted(group[first] + group[second])
                group.update(dict.fromkeys(merged, merged))
        for numbers in {id(members): members for members in group.values()}.values():
            if len(numbers) > 1:
                yield [alike[number] for number in numbers]


def compatible(one: Figure, other: Figure) -> bool:
    """Whether two figures can both be right: their intervals, as rounded and qualified, overlap."""
    (low, high), (other_low, other_high) = _interval(one), _interval(other)
    return low <= other_high and other_low <= high


def excludes(one: FigureClaim, other: FigureClaim) -> bool:
    """Whether two incompatible claims are for certain about the same thing at the same time."""
    same_time = one.figure.as_of == other.figure.as_of
    return one.alone and other.alone and same_time and _like_sentences(one, other)


def _like_sentences(one: FigureClaim, other: FigureClaim) -> bool:
    left, right = one.words - one.subject, other.words - other.subject
    common = len(left & right)
    return common >= _LIKE_WORDS and common / min(len(left), len(right)) > _LIKE_SENTENCES


def _key(claim: FigureClaim) -> tuple[str, ...]:
    return claim.key


def _in_order(claim: FigureClaim) -> tuple[str, str, int]:
    published = claim.article.published
    return published.isoformat() if published else "", claim.article.id, claim.figure.evidence[0].start


def _claim(record: ArticleSummary, figure: Figure, articles: dict[str, SourceArticle]) -> FigureClaim:
    info = record.article
    if info.id not in articles:
        articles[info.id] = source_article(info)
    subject = _stems(figure.what or "", info.language)
    values = {
        other.value
        for other in record.figures
        if other.unit == figure.unit and _stems(other.what or "", info.language) == subject
    }
    quote = _sentence(record, figure)
    names = {word for group in articles[info.id].names for name in group for word in words_of(name)}
    unnamed = " ".join(word for word in words_of(quote) if word not in names)
    words = _stems(unnamed, info.language)
    return FigureClaim(articles[info.id], figure, quote, subject, words, alone=len(values) == 1)


def _sentence(record: ArticleSummary, figure: Figure) -> str:
    """The sentence of a figure: its evidence may be the number alone."""
    passage = figure.evidence[0]
    spans = record.article.sentences
    if not 1 <= passage.sentence <= len(spans):
        return passage.quote
    span = spans[passage.sentence - 1]
    return record.article.text[span.start : span.end].strip()


def _latest(claims: list[FigureClaim]) -> Iterator[FigureClaim]:
    """Without those of an article of which a later version is among them."""
    for claim in claims:
        versions = [other.article for other in claims if same_source(other.article, claim.article)]
        last = max(versions, key=lambda one: (one.published is not None, str(one.published), one.id))
        if last.id == claim.article.id:
            yield claim


def _one_story(one: FigureClaim, other: FigureClaim) -> bool:
    """Whether the sentences have a name in common, and the articles several.

    Where an article has several numbers of a thing, the sentences must be alike, too.
    """
    if one.article.id == other.article.id:
        return False
    if not (one.alone and other.alone) and not _like_sentences(one, other):
        return False
    left, right = _names(one.article), _names(other.article)
    common = left & right
    return len(common) >= _STORY_NAMES and bool(common & _sounds(one.quote) & _sounds(other.quote))


def _names(article: SourceArticle) -> frozenset[str]:
    return frozenset(sound for group in article.names for name in group for sound in _sounds(name))


def _sounds(text: str) -> frozenset[str]:
    return frozenset(sound for sound in map(skeleton, words_of(text)) if len(sound) >= _SHORTEST_NAME)


def _stems(text: str, language: str) -> frozenset[str]:
    small, prepositions = function_words(language)
    words = (word.lower() for word in words_of(text) if not any(map(str.isdigit, word)))
    return frozenset(romanised(word)[:_STEM] for word in words if word not in small | prepositions)


def _interval(figure: Figure) -> tuple[float, float]:
    """The values that a figure allows."""
    value = float(figure.value or 0)
    high = float(figure.high) if figure.high is not None else value
    if figure.approximation == "over":
        return value, math.inf
    if figure.approximation == "under":
        return -math.inf, high
    margin = _ABOUT * abs(value) if figure.approximation == "about" else 0.0
    return value - max(margin, _rounding(value)), high + max(margin, _rounding(high))


def _rounding(value: float) -> float:
    """Less than half of the last place of a number that looks rounded: 50,000 for 4,500,000, 0 for 40.

    Not the half itself, so that 2 million and 3 million have no number in common.
    """
    exponent = Decimal(str(value)).normalize().as_tuple().exponent
    if not isinstance(exponent, int) or 0 <= exponent <= 1:
        return 0.0
    return float(Decimal("4.99").scaleb(exponent - 1))
