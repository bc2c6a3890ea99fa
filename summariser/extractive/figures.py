"""Figures: each quantity once, with what it counts in the article's words."""

from __future__ import annotations

import re

from summariser.article import Article, Sentence
from summariser.draft import FigureDraft
from summariser.scan.mentions import FigureMention
from summariser.scan.whole import ArticleScan

_STOP = re.compile(r"[,;:.!?()“”\"«»|\n]")
_WORDS_OF_CONTEXT = 6
_EDGES = " \t\n,;:.!?\"“”«»„'‘’-–—"


def draft_figures(article: Article, scan: ArticleScan) -> list[FigureDraft]:
    """The figures of the article in its order; a quantity told again of the same thing stands once."""
    drafts: list[FigureDraft] = []
    seen: set[tuple[object, ...]] = set()
    for figure in scan.figures:
        sentence = article.sentence_at(figure.core_start or figure.start)
        key = (figure.value, figure.high, figure.unit, (figure.noun or "").casefold())
        if sentence is None or key in seen:
            continue
        seen.add(key)
        drafts.append(_draft(article, scan, figure, sentence))
    return drafts


def _draft(article: Article, scan: ArticleScan, figure: FigureMention, sentence: Sentence) -> FigureDraft:
    return FigureDraft(
        text=figure.text,
        what=_counted(article.text, figure, sentence),
        as_of=_as_of(scan, figure, sentence),
        sentences=[sentence.number],
    )


def _counted(text: str, figure: FigureMention, sentence: Sentence) -> str | None:
    """The counted noun with the words that follow, else the words before the figure; None if there are none."""
    start = figure.end
    if figure.noun and figure.noun in figure.text:
        start = figure.start + figure.text.rindex(figure.noun)
    following = _STOP.split(text[start : sentence.end], maxsplit=1)[0].split()
    if len(following) > 1 or (following and figure.noun):
        return " ".join(following[: _WORDS_OF_CONTEXT + 1]).strip(_EDGES) or None
    preceding = _STOP.split(text[sentence.start : figure.start])[-1].split()
    return " ".join(preceding[-_WORDS_OF_CONTEXT:]).strip(_EDGES) or figure.noun


def _as_of(scan: ArticleScan, figure: FigureMention, sentence: Sentence) -> str | None:
    """The date told in the figure's clause right after it, where it is the only one of the sentence."""
    dates = [
        d for d in scan.dates if sentence.start <= d.start and d.end <= sentence.end and d.kind == "date"
    ]
    return dates[0].text if len(dates) == 1 and dates[0].first else None
