"""How the letters of a script are written in Latin ones: `shared/romanisation.py`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False, eq=False)
class Romanisation:
    """Letters and what they become, for comparing the spellings of a name.

    Lines are "letter, letter = Latin letters"; what follows "=" may be empty.
    """

    cyrillic: str
    greek: str
    arabic: str
    hebrew: str
    sounds: str
    """Latin spellings of one sound, in the order in which they are replaced: "kh = h"."""
    latin: str
    """Latin letters that are no letter with an accent."""
