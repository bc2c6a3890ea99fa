"""Translate between a user's schema and what a model sees: JSON schema out, reply in.

A draft has the fields of the record under the same Python names, with two differences: evidence is a list
of sentence numbers (`sentences`, on the wire `s`), and a `When` is the article's words for it. What code
computes from the article (offsets, values, units, dates) is left out.
"""

from summariser.llm.response_schema.draft_classes import (
    describe_extra_fields,
    draft_model,
    item_model,
    on_the_wire,
    wire_key,
)
from summariser.llm.response_schema.reply_json import Part
from summariser.llm.response_schema.reply_parsing import (
    INVALID_ITEM,
    MALFORMED,
    AnyAnswer,
    merge_drafts,
    parse_draft,
    read_answers,
    read_item,
)
from summariser.llm.response_schema.wire_schema import ROOMY, TIGHT, SchemaLimits, wire_schema

__all__ = [
    "INVALID_ITEM",
    "MALFORMED",
    "ROOMY",
    "TIGHT",
    "AnyAnswer",
    "Part",
    "SchemaLimits",
    "describe_extra_fields",
    "draft_model",
    "item_model",
    "merge_drafts",
    "on_the_wire",
    "parse_draft",
    "read_answers",
    "read_item",
    "wire_key",
    "wire_schema",
]
