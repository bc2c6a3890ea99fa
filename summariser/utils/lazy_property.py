"""A property that is computed once an object: as functools' own, but without the lock that has before
Python 3.12, which costs more here than most of the values do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")


class lazy_property(Generic[_T]):
    """Decorates a method without arguments: its value is kept in the object under its name."""

    def __init__(self, compute: Callable[[Any], _T]) -> None:
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    def __get__(self, instance: Any, owner: type | None = None) -> _T:
        value = instance.__dict__[self._name] = self._compute(instance)
        return value
