"""What a request will take, before it is made."""

from __future__ import annotations

from dataclasses import dataclass, field

from summariser.models.record import Usage


@dataclass(frozen=True)
class Forecast:
    """The tokens of a request that was not made yet: the likely number, and the highest possible one."""

    likely: Usage = field(default_factory=Usage)
    highest: Usage = field(default_factory=Usage)
