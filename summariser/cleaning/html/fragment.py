"""The paragraphs of a fragment of markup that is an article and nothing else: the entry of a feed."""

from __future__ import annotations

from typing import Any

from summariser.cleaning.html.element_text import blocks_of

_MOST_LINKED = 0.8  # share of a block's text in links


def whole_paragraphs(root: Any) -> list[str]:
    """All blocks but link lists: for a fragment of markup that is an article's body and nothing else."""
    return [
        block.text
        for block in blocks_of(root)
        if block.holder.tag != "h1" and (block.heading or block.linked < _MOST_LINKED)
    ]
