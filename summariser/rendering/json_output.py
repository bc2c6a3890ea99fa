"""JSON that round-trips, and that may be printed on a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterable

from summariser.models.record import Record
from summariser.models.violation import Violation
from summariser.utils.safe_text import safe_json


def dump(record: Record, indent: int | None) -> str:
    """`record` as JSON with a line break at the end; control and bidi characters are written as escapes."""
    return safe_json(json.dumps(record.model_dump(), ensure_ascii=False, indent=indent)) + "\n"


def dump_lines(violations: Iterable[Violation]) -> str:
    """Each violation as an object on a line of its own."""
    return "".join(safe_json(json.dumps(one.model_dump(), ensure_ascii=False)) + "\n" for one in violations)
