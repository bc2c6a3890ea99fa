"""The summary: a few of the article's own sentences, in its order; and its headline."""

from __future__ import annotations

import re

from summariser.extractors.rules.grammar_lexicon import compiled
from summariser.languages import GrammarWords
from summariser.models.article import Article, Sentence
from summariser.models.draft import SummaryDraft

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_MOST, _SHORTEST, _LONGEST = 3, 6, 70
_QUOTED = re.compile(r"[“”\"«»„]")
_HEADLINE = 110


def draft_summary(
    article: Article, words: GrammarWords | None, weights: dict[int, int]
) -> list[SummaryDraft]:
    """Two to four sentences: the lead, then those that carry most of `weights` (sentence number: items)."""
    fit = [sentence for sentence in article.sentences if _stands_alone(article, sentence, words)]
    if not fit:
        fit = [
            sentence for sentence in article.sentences if article.text[sentence.start : sentence.end].strip()
        ]
    chosen = fit[:1]
    rest = sorted(fit[1:], key=lambda s: (-weights.get(s.number, 0), s.number))
    chosen += [sentence for sentence in rest if weights.get(sentence.number, 0)][: _MOST - 1]
    return [
        SummaryDraft(text=article.text[s.start : s.end], sentences=[s.number])
        for s in sorted(chosen, key=lambda s: s.number)
    ]


def draft_headline(article: Article, summary: list[SummaryDraft]) -> str:
    """The title, or the lead sentence, cut at a clause where it is long."""
    if article.title:
        return article.title
    lead = summary[0].text if summary else ""
    if len(lead) <= _HEADLINE:
        return lead.rstrip(".")
    cut = re.match(rf"(.{{30,{_HEADLINE}}})[,;:–—]", lead, re.DOTALL)
    return cut.group(1) if cut else lead[:_HEADLINE].rpartition(" ")[0]


def _stands_alone(article: Article, sentence: Sentence, words: GrammarWords | None) -> bool:
    """Whether a reader understands the sentence without the others: no table row, quote or pronoun first."""
    text = article.text[sentence.start : sentence.end]
    found = _WORD.findall(text)
    spaced = words is None or words.spaced
    if " | " in text or (spaced and not _SHORTEST <= len(found) <= _LONGEST):
        return False
    if words and _QUOTED.search(text) and compiled(words.first_person_words).search(text):
        return False
    if text.strip()[-1:] not in '。.!?؟！？”"»)':
        return False
    return not _opens_on_pronoun(found, words)


def _opens_on_pronoun(found: list[str], words: GrammarWords | None) -> bool:
    if words is None or not found:
        return False
    first = found[0].lower()
    return (
        first in words.pronouns
        or first in words.possessives
        or any(word.lower() in words.pronouns for word in found[:4])
    )
