"""Injected paragraphs: text that gives orders to a language model instead of news to a reader."""

from __future__ import annotations

import re
from dataclasses import replace

from summariser.models.article import Article
from summariser.models.mentions import Mention
from summariser.scan.article_scan import ArticleScan

# Tokens of chat templates, and orders to ignore earlier ones. The repetitions are bounded and the lookahead
# skips most characters, so that the search stays linear.
_INSTRUCTION = re.compile(
    r"(?=[<\[idfoveиз忽ت])(?:"
    r"<\|\w{1,20}\|>|\[/?INST\]|<</?SYS>>|</?(?:system|assistant|tool_call)>|"
    r"\b(?:ignore|disregard|forget|override)\b[^.\n]{0,30}\b(?:instructions?|prompts?|rules|context)\b|"
    r"\b(?:ignorez?|oubliez?|ignorieren?|vergessen?|ignora|ignore|olvida|esqueça|dimentica)\b[^.\n]{0,40}"
    r"\b(?:instructions?|anweisungen|instrucciones|instruções|istruzioni)\b|"
    r"(?:игнорируй|забудь)\w*[^.\n]{0,30}(?:инструкци|указани)|忽略[^。\n]{0,15}(?:指令|指示)|تجاهل[^.\n]{0,30}(?:التعليمات|الأوامر))",
    re.IGNORECASE,
)


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
    found = (article.sentence_at(match.start()) for match in _INSTRUCTION.finditer(article.text))
    injected = {sentence.paragraph for sentence in found if sentence}
    return [(s.start, s.end) for s in article.sentences if s.paragraph in injected]


def _inside(mention: Mention, spans: list[tuple[int, int]]) -> bool:
    return any(start <= mention.start < end for start, end in spans)
