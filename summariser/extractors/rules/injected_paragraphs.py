"""Paragraphs that are written to a language model rather than to a reader."""

from __future__ import annotations

import re
from dataclasses import replace

from summariser.models.article import Article
from summariser.models.mentions import Mention
from summariser.scan.article_scan import ArticleScan

# Tokens of chat templates, and orders to drop what was ordered before. Bounded, so that they stay linear;
# what none of them begins with is passed over at once.
_MARKS = re.compile(
    r"(?=[<\[idfoveиз忽ت])(?:"
    r"<\|\w{1,20}\|>|\[/?INST\]|<</?SYS>>|</?(?:system|assistant|tool_call)>|"
    r"\b(?:ignore|disregard|forget|override)\b[^.\n]{0,30}\b(?:instructions?|prompts?|rules|context)\b|"
    r"\b(?:ignorez?|oubliez?|ignorieren?|vergessen?|ignora|ignore|olvida|esqueça|dimentica)\b[^.\n]{0,40}"
    r"\b(?:instructions?|anweisungen|instrucciones|instruções|istruzioni)\b|"
    r"(?:игнорируй|забудь)\w*[^.\n]{0,30}(?:инструкци|указани)|忽略[^。\n]{0,15}(?:指令|指示)|تجاهل[^.\n]{0,30}(?:التعليمات|الأوامر))",
    re.IGNORECASE,
)


def without_instructions(article: Article, scan: ArticleScan) -> ArticleScan:
    """`scan` without what stands in such paragraphs: an instruction is nobody's promise and no fact."""
    spans = _instructing(article)
    if not spans:
        return scan
    fields = {
        name: getattr(scan, name) for name in ("figures", "names", "dates", "quotes", "cues", "negations")
    }
    kept = {name: tuple(m for m in mentions if not _inside(m, spans)) for name, mentions in fields.items()}
    return replace(scan, **kept)


def _instructing(article: Article) -> list[tuple[int, int]]:
    told = {
        s.paragraph for match in _MARKS.finditer(article.text) if (s := article.sentence_at(match.start()))
    }
    return [(s.start, s.end) for s in article.sentences if s.paragraph in told]


def _inside(mention: Mention, spans: list[tuple[int, int]]) -> bool:
    return any(start <= mention.start < end for start, end in spans)
