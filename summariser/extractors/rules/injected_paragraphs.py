"""Injected paragraphs: text that gives orders to a language model instead of news to a reader."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from summariser.languages import BoilerplatePhrases, in_all_languages, patterns, phrases
from summariser.models.article import Article
from summariser.models.mentions import Mention
from summariser.scan.article_scan import ArticleScan

_CHAT_TOKENS = r"<\|\w{1,20}\|>|\[/?INST\]|<</?SYS>>|</?(?:system|assistant|tool_call)>"

# Of these each token contains one.
_TOKEN_STEMS = ("<|", "inst]", "sys>", "system>", "assistant>", "tool_call>")


@cache
def _stems() -> frozenset[str]:
    """Substrings in lower case, of which each instruction contains one: few articles have any."""
    of_orders = in_all_languages("boilerplate", BoilerplatePhrases)
    return frozenset(_TOKEN_STEMS).union(*(phrases(data.instruction_stems) for data in of_orders))


@cache
def _instruction() -> re.Pattern[str]:
    """Tokens of chat templates, and orders to ignore earlier ones, in all languages."""
    phrases = in_all_languages("boilerplate", BoilerplatePhrases)
    orders = "|".join(order for phrase in phrases for order in patterns(phrase.model_instructions))
    return re.compile(rf"{_CHAT_TOKENS}|{orders}", re.IGNORECASE)


def without_injected_paragraphs(article: Article, scan: ArticleScan) -> ArticleScan:
    """`scan` without the mentions in such paragraphs, which are no facts and commit nobody."""
    spans = _injected_spans(article)
    if not spans:
        return scan
    fields = {
        name: getattr(scan, name) for name in ("figures", "names", "dates", "quotes", "cues", "negations")
    }
    kept = {name: tuple(m for m in mentions if not _inside(m, spans)) for name, mentions in fields.items()}
    return replace(scan, **kept)


def _injected_spans(article: Article) -> list[tuple[int, int]]:
    """The spans of all sentences of a paragraph with an instruction."""
    letters = article.text.lower()
    if not any(stem in letters for stem in _stems()):
        return []
    found = (article.sentence_at(match.start()) for match in _instruction().finditer(article.text))
    injected = {sentence.paragraph for sentence in found if sentence}
    return [(s.start, s.end) for s in article.sentences if s.paragraph in injected]


def _inside(mention: Mention, spans: list[tuple[int, int]]) -> bool:
    return any(start <= mention.start < end for start, end in spans)
