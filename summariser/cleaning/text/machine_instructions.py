"""Passages that speak to a machine: chat tokens, and orders to forget what it was told.

An article about such attacks quotes them, in quotation marks or in the middle of a sentence: that stays.
"""

from __future__ import annotations

import re

from summariser.cleaning.sentences.sentence_splitter import split_sentences
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.line_features import holds_any

_REASON = "instructions to a machine"
_TOKEN = re.compile(
    r"<\|[\w/]{1,30}\|>|\[/?INST\]|<</?SYS>>|<(?:start|end)_of_turn>|</?(?:system|assistant|tool_call)>"
    r"|(?:^|\s)#{2,3} ?(?:Instructions?|Response|System|Input) ?:",
    re.I,
)
_ROLE = re.compile(r"\s?(?:system|user|assistant|tool|developer)\b", re.I)
# The order, by language: to ignore or forget, and within the sentence what was said before.
_ORDER = (
    r"(?:ignore|disregard|forget|override)\s(?:\w+\s){0,4}?(?:previous|prior|above|preceding|earlier|your)\s"
    r"(?:\w+\s){0,3}?(?:instructions?|prompts?|directives)\b"
    r"|(?:ignore[zr]?|oublie[zr]?|néglige[zr]?)\s[^.!?]{0,40}(?:instructions|consignes|directives)\b"
    r"|(?:ignora|ignore|ignorad|olvida|olvide|descarta)\s[^.!?]{0,40}(?:instrucciones|indicaciones)\b"
    r"|(?:ignorier(?:e|en sie|t)?|vergiss|vergessen sie|missachten? sie|missachte)\s[^.!?]{0,40}"
    r"(?:anweisungen|instruktionen)\b"
    r"|(?:ignore|ignora|esqueça|esquece|desconsidere)\s[^.!?]{0,40}(?:instruções|orientações)\b"
    r"|(?:ignora|ignorate|dimentica|dimenticate|trascura)\s[^.!?]{0,40}istruzioni\b"
    r"|(?:про)?игнорируй(?:те)?\s[^.!?]{0,40}(?:инструкци|указани)\w{1,4}"
    r"|забудь(?:те)?\s[^.!?]{0,40}(?:инструкци|указани)\w{1,4}"
    r"|(?:(?:про)?ігноруй(?:те)?|забудь(?:те)?)\s[^.!?]{0,40}(?:інструкці|вказівк)\w{1,4}"
    r"|(?:تجاهل|تجاهلوا|انس)\s[^.!?؟]{0,40}(?:التعليمات|الأوامر|الإرشادات)"
    r"|(?:忽略|无视|無視|忘记|忘記)[^。！？]{0,16}(?:指令|指示|提示|命令)"
    r"|[^。！？\s]{0,16}(?:指示|命令|プロンプト)[^。！？\s]{0,8}(?:無視|忘れ)(?:し(?:て|ろ)|せよ|て|ろ)"
    r"|you are now (?:an? )?(?:unrestricted|jailbroken|DAN\b|in developer mode)"
    r"|(?:new |updated )?system (?:prompt|override|instruction)s?\s?:"
    r"|(?:note|message|instructions?) (?:to|for) (?:the |any |all )?(?:AI|LLM|language model)s?\b[^.]{0,40}:"
)
_POLITE = (
    r"(?:(?:please|now|instead|attention|important|ai|assistant|chatgpt|system|bitte|por favor|s'il te plaît"
    r"|per favore|пожалуйста|будь ласка|من فضلك|请|請)\W{1,3}|请|請){0,3}"
)
# At the head of a sentence; in a later place the words are told, not said.
_SAID = re.compile(rf"(?:^|(?<=[.!?:;>\]»。！？؟])\s{{0,3}}|\n){_POLITE}(?P<order>{_ORDER})", re.I)
_HINTS = (
    "<|", "inst]", "sys>", "_of_turn", "<system", "<assistant", "tool_call", "##", "instru", "prompt",
    "directive", "consigne", "indicacion", "anweisung", "orientaç", "istruzion", "инструкц", "указани",
    "інструкц", "вказівк", "التعليمات", "الأوامر", "الإرشادات", "指令", "指示", "提示", "命令", "プロンプト",
    "you are now", "message", "note ",
)  # fmt: skip
_OPEN, _CLOSE = "“«„‘「『", "”»“’」』"
_STRAIGHT = "\"'`"
_MOST_AFTER = 60


def drop_instructions(page: DocumentLines, language: str) -> None:
    """Drops the sentences that instruct a machine, and what follows them in a short line."""
    text = page.kept_text.lower()
    hints = tuple(hint for hint in _HINTS if hint in text)
    lines: list[TextLine] = []
    for line in page.lines if hints else ():
        found = _spoken(line.text) if line.reason is None and holds_any(line.text.lower(), hints) else []
        lines += _without(line, found, language) if found else [line]
    page.lines[:] = lines or page.lines


def _spoken(text: str) -> list[tuple[int, int]]:
    """The spans of the tokens and orders of a line that are said to a machine, not quoted."""
    orders = [match.span("order") for match in _SAID.finditer(text)]
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    found = [span for span in orders if not _is_quoted(text, *span)]
    bare = [span for span in tokens if not _is_quoted(text, *span)]
    framed = len(bare) > 1 or any(_is_frame(text, *span) for span in bare)
    return sorted(found + (bare if found or framed else []))


def _is_frame(text: str, start: int, end: int) -> bool:
    """Whether a token stands at an end of its line or before the name of a role."""
    return not text[:start].strip() or not text[end:].strip() or bool(_ROLE.match(text, end))


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks stand around [start, end), at once or further out."""
    before, after = text[:start].rstrip(), text[end:]
    if before and before[-1] in _OPEN + _STRAIGHT + "(":
        return True
    if max(map(before.rfind, "“«„「『")) > max(map(before.rfind, "”»」』")) and any(
        c in after for c in _CLOSE
    ):
        return True
    return any(before.count(mark) % 2 == 1 and mark in after for mark in '"`')


def _without(line: TextLine, found: list[tuple[int, int]], language: str) -> list[TextLine]:
    """The line in parts, those from the first instruction on dropped: to its end if that is near, else to
    the end of the last instruction's sentence."""
    spans = list(split_sentences(line.text, language))
    first = max((start for start, _ in spans if start <= found[0][0]), default=0)
    last = min((end for _, end in spans if end >= found[-1][1]), default=len(line.text))
    if len(line.text[last:].split()) <= _MOST_AFTER:
        last = len(line.text)
    parts = line.parts({first, last} - {0, len(line.text)})
    (parts[1] if first else parts[0]).drop(_REASON)
    return parts
