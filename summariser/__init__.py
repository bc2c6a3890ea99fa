"""News article in, validated and evidence-carrying record out."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summariser.batch import Result
    from summariser.cleaning import clean
    from summariser.client.async_client import Summariser
    from summariser.client.sync_client import summarise, summarise_many
    from summariser.grounding import RecordFinding, check_record, check_text
    from summariser.models.article import Article, Metadata, RawDocument, Sentence
    from summariser.models.errors import (
        AnswerError,
        EndpointError,
        InputError,
        SettingsError,
        SummariserError,
    )
    from summariser.models.record import (
        Actor,
        ArticleSummary,
        Commitment,
        Evidence,
        Figure,
        SummarySentence,
    )
    from summariser.models.settings import Settings
    from summariser.scan import scan_figures
    from summariser.sources import read

_HOMES = {
    "models.article": ("Article", "Metadata", "RawDocument", "Sentence"),
    "batch": ("Result",),
    "cleaning": ("clean",),
    "models.errors": ("AnswerError", "EndpointError", "InputError", "SettingsError", "SummariserError"),
    "grounding": ("RecordFinding", "check_record", "check_text"),
    "client.async_client": ("Summariser",),
    "sources": ("read",),
    "scan": ("scan_figures",),
    "models.record": ("Actor", "ArticleSummary", "Commitment", "Evidence", "Figure", "SummarySentence"),
    "models.settings": ("Settings",),
    "client.sync_client": ("summarise", "summarise_many"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Actor",
    "AnswerError",
    "Article",
    "ArticleSummary",
    "Commitment",
    "EndpointError",
    "Evidence",
    "Figure",
    "InputError",
    "Metadata",
    "RawDocument",
    "RecordFinding",
    "Result",
    "Sentence",
    "Settings",
    "SettingsError",
    "Summariser",
    "SummariserError",
    "SummarySentence",
    "check_record",
    "check_text",
    "clean",
    "read",
    "scan_figures",
    "summarise",
    "summarise_many",
]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: `summariser --help` must not wait for openai."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)


def __dir__() -> list[str]:
    return __all__
