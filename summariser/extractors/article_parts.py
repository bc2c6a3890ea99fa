"""Split a long article into parts that a model can read, and answer, one at a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from math import ceil

from summariser.llm import likely_tokens
from summariser.llm.prompts import ArticlePart
from summariser.models.article import Article
from summariser.models.settings import Settings

_ANSWER_PER_TOKEN = 1.6
"""Tokens of the answer to one token of the article: measured 1.3 on news, more where there are tables."""
_INSTRUCTIONS = 3200
"""Tokens of instructions and schema."""
_SMALLEST = 300
_NEAR = 4
"""Sentences on each side of one that is asked about again."""


def part_size(settings: Settings, *, local: bool) -> int:
    """The most tokens of an article that one request should hold.

    A `local` model, in this process, has to hold instructions, article and answer in `local_context`.
    """
    if settings.part_tokens is not None:
        return settings.part_tokens
    size = round(settings.max_output_tokens / _ANSWER_PER_TOKEN)
    if local:
        room = settings.local_context - _INSTRUCTIONS
        size = min(size, round(room / (1 + _ANSWER_PER_TOKEN)))
    return max(_SMALLEST, size)


def split_article(article: Article, size: int) -> list[ArticlePart]:
    """The parts of an article: whole paragraphs, of about equal length.

    A part has at most `size` tokens by estimate, unless a single paragraph has more. An article of that size
    is one part.
    """
    total = sum(likely_tokens(article.sentence_text(one.number)) for one in article.sentences)
    if total <= size:
        return [ArticlePart(range(1, len(article.sentences) + 1))]
    goal = total / ceil(total / size)
    ranges, first, held = [], 1, 0.0
    for _, paragraph in groupby(article.sentences, key=lambda one: one.paragraph):
        numbers = [one.number for one in paragraph]
        tokens = sum(likely_tokens(article.sentence_text(number)) for number in numbers)
        if held and held + tokens / 2 > goal:
            ranges.append(range(first, numbers[0]))
            first, held = numbers[0], 0.0
        held += tokens
    ranges.append(range(first, len(article.sentences) + 1))
    return [ArticlePart(one, position, len(ranges)) for position, one in enumerate(ranges, 1)]


def halves(article: Article, part: ArticlePart) -> tuple[ArticlePart, ArticlePart] | None:
    """A part cut in two between paragraphs; None where it is short or a single paragraph."""
    size = sum(likely_tokens(article.sentence_text(number)) for number in part.sentences)
    numbers = list(part.sentences)
    edges = [at for at in range(1, len(numbers)) if _opens_paragraph(article, numbers[at])]
    if size < 2 * _SMALLEST or not edges:
        return None
    at = min(edges, key=lambda edge: abs(edge - len(numbers) / 2))
    first, second = numbers[:at], numbers[at:]
    return replace(part, sentences=first), replace(part, sentences=second)


def around(article: Article, numbers: Iterable[int]) -> ArticlePart:
    """The sentences of those numbers with their neighbours, and the lead."""
    last = len(article.sentences)
    shown = {number + step for number in numbers for step in range(-_NEAR, _NEAR + 1)}
    return ArticlePart(sorted({number for number in shown if 1 <= number <= last} | set(range(1, _NEAR + 1))))


def _opens_paragraph(article: Article, number: int) -> bool:
    return article.sentences[number - 1].paragraph != article.sentences[number - 2].paragraph
