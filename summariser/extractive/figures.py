"""Figures: each quantity once, with what it counts in the article's words."""

from __future__ import annotations

import re

from summariser.article import Article, Sentence
from summariser.draft import FigureDraft
from summariser.extractive.lexicon import Lexicon, compiled
from summariser.scan.mentions import FigureMention
from summariser.scan.whole import ArticleScan, within

_STOP = re.compile(r"[;:!?()“”\"«»|\n]|[,.](?=\s|$)")
_WORDS_OF_CONTEXT = 6
_EDGES = " \t\n,;:.!?\"“”«»„'‘’-–—"


def draft_figures(article: Article, scan: ArticleScan, words: Lexicon | None) -> list[FigureDraft]:
    """The figures of the article in its order; a quantity told again of the same thing stands once."""
    drafts: list[FigureDraft] = []
    seen: set[tuple[object, ...]] = set()
    for figure in scan.figures:
        sentence = article.sentence_at(figure.core_start or figure.start)
        key = (figure.value, figure.high, figure.unit, (figure.noun or "").casefold())
        if sentence is None or key in seen:
            continue
        seen.add(key)
        drafts.append(_draft(article, scan, figure, sentence, words))
    return drafts


def _draft(
    article: Article, scan: ArticleScan, figure: FigureMention, sentence: Sentence, words: Lexicon | None
) -> FigureDraft:
    return FigureDraft(
        text=figure.text,
        what=_complete(_counted(article.text, scan, figure, sentence), words),
        as_of=_as_of(scan, figure, sentence),
        sentences=[sentence.number],
    )


def _counted(text: str, scan: ArticleScan, figure: FigureMention, sentence: Sentence) -> str | None:
    """The counted noun with the words that follow it, else the words before the figure, if there are any."""
    start = figure.end
    if figure.noun and figure.noun in figure.text:
        start = figure.start + figure.text.rindex(figure.noun)
    later = [other.start for other in scan.figures if other.start > figure.start]
    stop = min([sentence.end, *later[:1]])
    following = _STOP.split(text[start:stop], maxsplit=1)[0].split()
    if len(following) > 1 or (following and figure.noun):
        return " ".join(following[: _WORDS_OF_CONTEXT + 1]).strip(_EDGES) or None
    preceding = _STOP.split(text[sentence.start : figure.start])[-1].split()
    return " ".join(preceding[-_WORDS_OF_CONTEXT:]).strip(_EDGES) or figure.noun


def _complete(phrase: str | None, words: Lexicon | None) -> str | None:
    """The phrase without words at its end that lead on to something else: "crowns to"."""
    kept = (phrase or "").split()
    while words and kept and _leads_on(kept[-1].lower(), words):
        kept.pop()
    return " ".join(kept).strip(_EDGES) or phrase


def _leads_on(word: str, words: Lexicon) -> bool:
    if word in words.articles or word in words.prepositions:
        return True
    return bool(compiled(f"{words.conjunctions}|{words.relatives}|{words.subordinators}").fullmatch(word))


def _as_of(scan: ArticleScan, figure: FigureMention, sentence: Sentence) -> str | None:
    """The date of the sentence, where the sentence has one date and one figure."""
    dates = [d for d in within(scan.dates, sentence.start, sentence.end) if d.kind == "date" and d.first]
    alone = len(within(scan.figures, sentence.start, sentence.end)) == 1
    return dates[0].text if alone and len(dates) == 1 else None
