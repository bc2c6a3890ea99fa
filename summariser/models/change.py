"""What code changed in an item between a draft and its record."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict


class Change(BaseModel):
    """One value of an item, before and after.

    `field` names the list of the draft ("figures") and `index` the item's position in it; `path` is the value
    within the item ("text", "sentences"), empty for the item as a whole. `rule` says why: "evidence.mended"
    (a sentence is cited too), "figure.whole" (the text is completed to the quantity of which it is a part),
    "name.spelled" (capitals as in the article), "actors.merged" (one actor named twice).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    field: str
    index: int | None = None
    path: str = ""
    before: Any = None
    after: Any = None
    rule: str
