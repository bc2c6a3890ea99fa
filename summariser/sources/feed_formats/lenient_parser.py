"""Old dialects and broken markup, by feedparser in a process that is killed when it takes too long.

It can take minutes over a hostile feed, and nothing ends it from within the same process.
"""

from __future__ import annotations

import json
import subprocess
import sys
from math import ceil
from pathlib import Path
from typing import Any

_CHILD = Path(__file__).with_name("lenient_worker.py")


def lenient_fields(data: bytes, seconds: float) -> dict[str, Any]:
    """The fields of a feed, as `model.feed_from_fields` takes them; `data` is UTF-8.

    Raises ValueError if it cannot be parsed: too slow, too large for its memory, or not a feed.
    """
    search_path = [str(Path(folder).absolute()) for folder in sys.path if folder]
    command = [sys.executable, "-I", str(_CHILD), str(ceil(seconds / 2)), *search_path]
    try:
        ended = subprocess.run(command, input=data, capture_output=True, timeout=seconds, check=True)
        found = json.loads(ended.stdout)
    except subprocess.TimeoutExpired as error:
        raise ValueError(f"reading it takes longer than {seconds:g} seconds") from error
    except subprocess.CalledProcessError as error:
        raise ValueError("it takes too much time or memory to read") from error
    fields: dict[str, Any] = found
    if not fields.get("version") and not fields["entries"]:
        raise ValueError("it is no feed of a known kind")
    return fields
