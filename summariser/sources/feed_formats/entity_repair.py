"""Repairs `&` in feeds: unescaped in URLs, and HTML entity names, which XML does not define."""

from __future__ import annotations

import re
from html.entities import html5

_REFERENCE = re.compile(r"&(?:(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});|([A-Za-z][A-Za-z0-9]{1,30});)?")
_OF_XML = {"amp", "lt", "gt", "quot", "apos"}
_SECTION, _END = "<![CDATA[", "]]>"


def repair_references(text: str) -> str:
    """`text` with raw ampersands escaped and HTML's names resolved, outside CDATA sections.

    A parser that recovers would drop them, and with them letters of words and parts of addresses.
    A document that declares entities of its own is left alone.
    """
    if "&" not in text or "<!ENTITY" in text:
        return text
    first, *sections = text.split(_SECTION)
    repaired = [_repaired(first)]
    for section in sections:
        inside, end, after = section.partition(_END)
        repaired.append(inside + end + _repaired(after))
    return _SECTION.join(repaired)


def _repaired(markup: str) -> str:
    return _REFERENCE.sub(_resolved, markup) if "&" in markup else markup


def _resolved(match: re.Match[str]) -> str:
    name = match[2]
    if match[1] or name in _OF_XML:
        return match[0]
    # HTML names become their letters; those for < and & would become markup.
    letters = html5.get(f"{name};") if name else None
    if letters and not set(letters) & set("<>&\"'"):
        return letters
    return f"&amp;{match[0][1:]}"
