"""JSON that round-trips, and that may be printed on a terminal."""

from __future__ import annotations

import json

from summariser.rendering.safe import safe_json
from summariser.schema import Record


def dump(record: Record, indent: int | None) -> str:
    """`record` as JSON with a line break at the end; control and bidi characters are written as escapes."""
    return safe_json(json.dumps(record.model_dump(), ensure_ascii=False, indent=indent)) + "\n"
