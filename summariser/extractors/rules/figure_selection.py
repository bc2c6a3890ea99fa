"""Figures: each quantity once, with what it counts in the article's words."""

from __future__ import annotations

import re

from summariser.extractors.rules.grammar_lexicon import compiled
from summariser.languages import GrammarWords
from summariser.languages import words as word_set
from summariser.models.article import Article, Sentence
from summariser.models.draft import FigureDraft
from summariser.models.mentions import FigureMention
from summariser.scan.article_scan import ArticleScan, within

_STOP = re.compile(r"[;:!?()“”\"«»|\n，。；、！？]|[,.](?=\s|$)|\s[–—-]\s")
_LONGEST = 5  # words
_VERB_WORDS = 2  # "fell", "rose to"
_HAN_LETTERS = 12
_OF = word_set("of de du des d von der del della di do da dos das")
_EDGES = " \t\n,;:.!?\"“”«»„'‘’-–—"


def draft_figures(article: Article, scan: ArticleScan, words: GrammarWords | None) -> list[FigureDraft]:
    """The figures of the article in its order; a quantity told again of the same thing stands once."""
    drafts: list[FigureDraft] = []
    seen: set[tuple[object, ...]] = set()
    for figure in scan.figures:
        sentence = article.sentence_at(figure.core_start or figure.start)
        value = figure.text if figure.value is None else figure.value
        key = (value, figure.high, figure.unit, (figure.noun or "").casefold())
        if sentence is None or key in seen:
            continue
        seen.add(key)
        drafts.append(_draft(article, scan, figure, sentence, words))
    return drafts


def _draft(
    article: Article,
    scan: ArticleScan,
    figure: FigureMention,
    sentence: Sentence,
    words: GrammarWords | None,
) -> FigureDraft:
    return FigureDraft(
        text=figure.text,
        what=_counted(article.text, scan, figure, sentence, words),
        as_of=_as_of(scan, figure, sentence),
        sentences=[sentence.number],
    )


def _counted(
    text: str, scan: ArticleScan, figure: FigureMention, sentence: Sentence, words: GrammarWords | None
) -> str | None:
    """The counted noun phrase behind the figure, else the noun phrase that the figure belongs to, or None."""
    start = figure.end
    if figure.noun and figure.noun in figure.text:
        start = figure.start + figure.text.rindex(figure.noun)
    others = [m.start for m in (*scan.figures, *scan.dates) if m.start > figure.start]
    stop = min([sentence.end, *(at for at in others if at >= start)])
    following = _phrase(_clause(text[start:stop], 0), words)
    if following:
        return following
    if figure.noun:
        return figure.noun
    return _head_before(text, scan, figure, sentence, words)


def _head_before(
    text: str, scan: ArticleScan, figure: FigureMention, sentence: Sentence, words: GrammarWords | None
) -> str | None:
    """The subject of the clause that ends on the figure: "sales" in "sales fell 4.2%"."""
    earlier = [m.end for m in scan.figures if sentence.start <= m.start < figure.start]
    clause = _clause(text[max([sentence.start, *earlier]) : figure.start], -1)
    if words is None or not words.spaced or earlier:
        return None
    found = list(
        compiled(f"{words.subordinators}|{words.relative_pronouns}|{words.conjunctions}").finditer(clause)
    )
    clause = clause[found[-1].end() if found else 0 :]
    head = _phrase(clause, words)
    if head is None or len(clause.partition(head)[2].split()) > _VERB_WORDS:
        return None
    return None if any(head in name.text for name in scan.names) else head


def _clause(text: str, part: int) -> str:
    return _STOP.split(text)[part]


def _phrase(text: str, words: GrammarWords | None) -> str | None:
    """The noun phrase that opens `text`: up to a verb or to what joins something else, or None."""
    if words is None or not words.spaced:
        plain = text.strip(_EDGES)
        return plain if 0 < len(plain) <= _HAN_LETTERS else None
    taken: list[str] = []
    for word in text.split():
        lower = word.lower().strip(_EDGES)
        if _ends(lower, words) or len(taken) == _LONGEST or (lower in words.prepositions and not taken):
            break
        if lower in words.prepositions and lower not in _OF:
            break
        taken.append(word)
    while taken and _leads_on(taken[-1].lower(), words):
        taken.pop()
    while taken and taken[0].lower() in words.articles:
        taken.pop(0)
    stands = " ".join(taken) in " ".join(text.split())
    return " ".join(taken).strip(_EDGES) or None if stands else None


def _ends(word: str, words: GrammarWords) -> bool:
    """Whether a noun phrase ends before a word: a verb, a conjunction, what opens a clause."""
    verbs = f"{words.subject_verbs}|{words.speech_verbs}"
    closed = f"{verbs}|{words.conjunctions}|{words.relative_pronouns}|{words.subordinators}"
    return bool(compiled(closed).fullmatch(word)) or word in words.pronouns


def _leads_on(word: str, words: GrammarWords) -> bool:
    return word in words.articles or word in words.prepositions


def _as_of(scan: ArticleScan, figure: FigureMention, sentence: Sentence) -> str | None:
    """The date of the sentence, where the sentence has one date and one figure."""
    dates = [d for d in within(scan.dates, sentence.start, sentence.end) if d.kind == "date" and d.first]
    alone = len(within(scan.figures, sentence.start, sentence.end)) == 1
    return dates[0].text if alone and len(dates) == 1 else None
