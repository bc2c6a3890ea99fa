"""Regular expressions that are compiled when they are first used: of the many, an article needs few."""

from __future__ import annotations

import re
from typing import Any, cast


class _LazyPattern:
    """Its attributes are those of the compiled pattern, kept under their names once they were asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        is_pattern = name == "_pattern"
        value = re.compile(self._source, self._flags) if is_pattern else getattr(self._pattern, name)
        self.__dict__[name] = value
        return value

    def __reduce__(self) -> tuple[Any, ...]:
        return re.compile, (self._source, self._flags)


def lazy_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile(source, flags)`, but compiled when a method of it is first asked for.

    For patterns that most articles do not need; the functions of `re` do not take it.
    """
    return cast("re.Pattern[str]", _LazyPattern(source, flags))
