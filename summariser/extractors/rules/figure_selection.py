"""Figure selection: each quantity of the article once, with what it counts and as of when."""

from __future__ import annotations

import re
from bisect import bisect_left

from summariser.extractors.rules.grammar_patterns import whole_words
from summariser.extractors.rules.phrase_text import trim
from summariser.languages import GrammarWords
from summariser.models.article import Article, Sentence
from summariser.models.draft import FigureDraft
from summariser.models.mentions import FigureMention
from summariser.scan.article_scan import ArticleScan, within

_CLAUSE_END = re.compile(r"[;:!?()“”\"«»|\n，。；、！？]|[,.](?=\s|$)|\s[–—-]\s")
_MAX_WORDS = 5
_MAX_UNSPACED = 12  # characters
_VERB_WORDS = 2  # "fell", "rose to"


def select_figures(article: Article, scan: ArticleScan, grammar: GrammarWords | None) -> list[FigureDraft]:
    """The figures in order of the text; of repeats (same value, unit and noun) the first."""
    drafts: list[FigureDraft] = []
    starts = sorted(one.start for one in (*scan.figures, *scan.dates))
    seen: set[tuple[object, ...]] = set()
    for figure in scan.figures:
        sentence = article.sentence_at(figure.core_start or figure.start)
        value = figure.text if figure.value is None else figure.value
        key = (value, figure.high, figure.unit, (figure.noun or "").casefold())
        if sentence is None or key in seen:
            continue
        seen.add(key)
        drafts.append(
            FigureDraft(
                text=figure.text,
                what=_noun_behind(article.text, figure, sentence, grammar, starts)
                or figure.noun
                or _subject_before(article.text, scan, figure, sentence, grammar),
                as_of=_as_of(scan, sentence),
                sentences=[sentence.number],
            )
        )
    return drafts


def _noun_behind(
    text: str, figure: FigureMention, sentence: Sentence, grammar: GrammarWords | None, starts: list[int]
) -> str | None:
    """The noun phrase after the figure, up to the next of the `starts` of figures and dates."""
    start = figure.end
    if figure.noun and figure.noun in figure.text:
        start = figure.start + figure.text.rindex(figure.noun)
    following = bisect_left(starts, max(start, figure.start + 1))
    stop = min([sentence.end, *starts[following : following + 1]])
    return _noun_phrase(_CLAUSE_END.split(text[start:stop], maxsplit=1)[0], grammar)


def _subject_before(
    text: str, scan: ArticleScan, figure: FigureMention, sentence: Sentence, grammar: GrammarWords | None
) -> str | None:
    """The subject of a clause that ends with the figure: "sales" in "sales fell 4.2%"."""
    in_front = any(sentence.start <= other.start < figure.start for other in scan.figures)
    if grammar is None or not grammar.spaced or in_front:
        return None
    clause = _CLAUSE_END.split(text[sentence.start : figure.start])[-1]
    openers = whole_words(f"{grammar.subordinators}|{grammar.relative_pronouns}|{grammar.conjunctions}")
    ends = [opener.end() for opener in openers.finditer(clause)]
    clause = clause[ends[-1] if ends else 0 :]
    subject = _noun_phrase(clause, grammar)
    if subject is None or len(clause.partition(subject)[2].split()) > _VERB_WORDS:
        return None
    return None if any(subject in name.text for name in scan.names) else subject


def _noun_phrase(text: str, grammar: GrammarWords | None) -> str | None:
    """The noun phrase at the start of `text`, verbatim; None if there is none."""
    if grammar is None or not grammar.spaced:
        phrase = trim(text)
        return phrase if 0 < len(phrase) <= _MAX_UNSPACED else None
    words: list[str] = []
    for word in text.split():
        bare = trim(word.lower())
        continues = bare not in grammar.prepositions or (words and bare in grammar.noun_prepositions)
        if not continues or len(words) == _MAX_WORDS or _ends_noun_phrase(bare, grammar):
            break
        words.append(word)
    while words and _needs_noun(words[-1].lower(), grammar):
        words.pop()
    while words and words[0].lower() in grammar.determiners:
        words.pop(0)
    phrase = " ".join(words)
    verbatim = phrase in " ".join(text.split())
    return (trim(phrase) or None) if verbatim else None


def _ends_noun_phrase(word: str, grammar: GrammarWords) -> bool:
    """Whether a noun phrase ends before a word: a verb, pronoun, conjunction or clause opener."""
    closed = whole_words(
        f"{grammar.finite_verbs}|{grammar.speech_verbs}|{grammar.conjunctions}|"
        f"{grammar.relative_pronouns}|{grammar.subordinators}"
    )
    return bool(closed.fullmatch(word)) or word in grammar.pronouns


def _needs_noun(word: str, grammar: GrammarWords) -> bool:
    return word in grammar.determiners or word in grammar.prepositions


def _as_of(scan: ArticleScan, sentence: Sentence) -> str | None:
    """The date of the sentence, where it has one date and one figure."""
    figures = within(scan.figures, sentence.start, sentence.end)
    dates = within(scan.dates, sentence.start, sentence.end)
    fixed = [date for date in dates if date.kind == "date" and date.first]
    return fixed[0].text if len(figures) == 1 and len(fixed) == 1 else None
