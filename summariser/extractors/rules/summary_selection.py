"""Summary selection: a few of the article's own sentences in its order, and the headline."""

from __future__ import annotations

import re

from summariser.extractors.rules.grammar_patterns import whole_words
from summariser.extractors.rules.phrase_text import TABLE_CELL
from summariser.languages import GrammarWords
from summariser.models.article import Article, Sentence
from summariser.models.draft import SummaryDraft

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_QUOTE_MARK = re.compile(r"[“”\"«»„]")
_SENTENCE_END = '。.!?؟！？”"»)'
_MAX_SENTENCES = 3
_MIN_WORDS, _MAX_WORDS = 6, 70
_OPENING_WORDS = 4
_MAX_HEADLINE = 110  # characters


def select_summary(
    article: Article, grammar: GrammarWords | None, weights: dict[int, int]
) -> list[SummaryDraft]:
    """The lead and the two sentences with the highest `weights` (by sentence number), in order of the text.

    Only sentences that can be read alone and whose place in the article is not doubtful; all of them where
    there is none.
    """
    doubtful = {doubt.sentence for doubt in article.doubtful}
    certain = [sentence for sentence in article.sentences if sentence.number not in doubtful]
    readable = [sentence for sentence in certain if _is_self_contained(article, sentence, grammar)]
    readable = readable or [
        sentence for sentence in article.sentences if article.text[sentence.start : sentence.end].strip()
    ]
    by_weight = sorted(readable[1:], key=lambda s: (-weights.get(s.number, 0), s.number))
    weighty = [sentence for sentence in by_weight if weights.get(sentence.number, 0)]
    chosen = [*readable[:1], *weighty[: _MAX_SENTENCES - 1]]
    return [
        SummaryDraft(text=article.text[s.start : s.end], sentences=[s.number])
        for s in sorted(chosen, key=lambda s: s.number)
    ]


def select_headline(article: Article, summary: list[SummaryDraft]) -> str:
    """The title, else the first sentence of the summary, cut at a clause if it is long."""
    if article.title:
        return article.title
    lead = summary[0].text if summary else ""
    if len(lead) <= _MAX_HEADLINE:
        return lead.rstrip(".")
    clause = re.match(rf"(?P<head>.{{30,{_MAX_HEADLINE}}})[,;:–—]", lead, re.DOTALL)
    return clause["head"] if clause else lead[:_MAX_HEADLINE].rpartition(" ")[0]


def _is_self_contained(article: Article, sentence: Sentence, grammar: GrammarWords | None) -> bool:
    """Whether a sentence can be read alone: no table row, fragment, first person or pronoun at its start."""
    text = article.text[sentence.start : sentence.end]
    words = _WORD.findall(text)
    spaced = grammar is None or grammar.spaced
    if TABLE_CELL in text or (spaced and not _MIN_WORDS <= len(words) <= _MAX_WORDS):
        return False
    if text.strip()[-1:] not in _SENTENCE_END:
        return False
    if grammar is None:
        return True
    first_person = _QUOTE_MARK.search(text) and whole_words(grammar.first_person_words).search(text)
    return not first_person and not _opens_with_pronoun(words, grammar)


def _opens_with_pronoun(words: list[str], grammar: GrammarWords) -> bool:
    opening = [word.lower() for word in words[:_OPENING_WORDS]]
    return any(word in grammar.pronouns for word in opening) or opening[:1] in (
        [possessive] for possessive in grammar.possessives
    )
