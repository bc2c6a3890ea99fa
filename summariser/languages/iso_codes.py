"""Language codes as users give them: checked against ISO 639-1, and named."""

from __future__ import annotations

import re
from functools import cache

from summariser.languages.entries import mapping
from summariser.languages.shared.iso_639_1 import LANGUAGES
from summariser.models.errors import SettingsError

DEFAULT_LANGUAGE = "en"
"""What a scanner reads a text as where its caller names no language."""
UNIT_LANGUAGE = "en"
"""The language in which records name units ("day", "tonne")."""
_TAG = re.compile(r"(?P<primary>[a-z]{2})(?:[-_][A-Za-z0-9]{2,8}){0,3}", re.IGNORECASE)
_LEAST_ALIKE = 0.6
"""Of two names or codes, as `difflib` measures it."""


def primary_code(code: str) -> str:
    """The language of a code with or without a script or region: "pt" of "pt-BR" and "pt_BR"."""
    return code.lower().replace("_", "-").partition("-")[0]


def language_name(code: str) -> str:
    """The English name of the language of an ISO 639-1 code; the code itself where it is none."""
    return _names().get(primary_code(code), code)


def check_language_code(code: str) -> str:
    """`code` as it is, if it is an ISO 639-1 code, with or without a region ("pt-BR").

    Raises SettingsError otherwise; its hint names the nearest code, or the code of the nearest name.
    """
    found = _TAG.fullmatch(code.strip())
    if found and found["primary"].lower() in _names():
        return code.strip()
    raise SettingsError(f"{code[:40]!r} is not a language code of ISO 639-1.", _hint(code.strip().lower()))


def _hint(wrong: str) -> str:
    from difflib import get_close_matches  # only an error needs it

    names = {name.lower(): code for code, name in _names().items()}
    code = names.get(wrong) or next(
        (names[name] for name in get_close_matches(wrong, names, 1, _LEAST_ALIKE)), None
    )
    code = code or next(iter(get_close_matches(wrong[:2], _names(), 1, _LEAST_ALIKE)), None)
    return f"Did you mean {code!r} ({_names()[code]})?" if code else "Codes have two letters, such as 'en'."


@cache
def _names() -> dict[str, str]:
    return mapping(LANGUAGES)
