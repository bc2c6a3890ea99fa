"""News article in, validated record with evidence out.

    summarise("article.txt").commitments

See `Summariser` and `AsyncSummariser` for many articles, and docs/api.md for everything else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summariser.utils.lazy_names import lazy_names

if TYPE_CHECKING:
    from summariser.batch import Result
    from summariser.batch.batch_inputs import Source
    from summariser.cleaning import clean
    from summariser.client.async_client import AsyncSummariser
    from summariser.client.sync_client import Summariser, summarise, summarise_many, summarise_text
    from summariser.extractors.protocol import Extraction, Extractor
    from summariser.grounding.claim import Claim
    from summariser.grounding.records.record_check import check_record
    from summariser.grounding.rule_registry import Rule
    from summariser.grounding.text_check import TextChecker, check_text
    from summariser.llm.endpoint import Endpoint
    from summariser.llm.request_limiter import ModelRequest, Permit, RequestLimiter
    from summariser.models.article import Article, Metadata, RawDocument, Sentence
    from summariser.models.change import Change
    from summariser.models.draft import (
        ActorDraft,
        CommitmentDraft,
        DerivedDraft,
        Draft,
        FigureDraft,
        SummaryDraft,
    )
    from summariser.models.errors import (
        AnswerError,
        AnswerPending,
        AuthenticationFailed,
        BudgetSpent,
        EndpointError,
        EndpointIncompatible,
        EndpointUnreachable,
        FeedError,
        FeedGone,
        FeedUnreadable,
        InputError,
        InputTooLarge,
        InternalError,
        ModelNotFound,
        NotAnArticle,
        NothingGrounded,
        OutputLimitReached,
        PromptTooLong,
        QuotaExhausted,
        RateLimited,
        RefusedByServer,
        ReplyCut,
        ReplyEmpty,
        ReplyFiltered,
        ReplyMalformed,
        ReplyRefused,
        RequestRejected,
        SettingsError,
        SeveralFeeds,
        StoreCorrupt,
        StoreError,
        StoreNotFound,
        StoreTooNew,
        StoreUnwritable,
        SummariserError,
        UnreadableInput,
    )
    from summariser.models.forecast import Forecast
    from summariser.models.mentions import FigureMention
    from summariser.models.record import (
        Actor,
        ArticleInfo,
        ArticleSummary,
        Commitment,
        DerivedFigure,
        DoubtfulSentence,
        Evidence,
        ExcludedSentence,
        Figure,
        PromptInfo,
        Provenance,
        ReadingInfo,
        Record,
        RemovedPassage,
        Span,
        SummarySentence,
        Uncovered,
        Usage,
        VerificationInfo,
        When,
    )
    from summariser.models.settings import Settings
    from summariser.models.violation import Violation
    from summariser.rendering import Renderer, render
    from summariser.scan import ArticleScan, ScannedArticle, scan_figures
    from summariser.sources import read

_MODULES = {
    "batch": ("Result",),
    "batch.batch_inputs": ("Source",),
    "cleaning": ("clean",),
    "client.async_client": ("AsyncSummariser",),
    "client.sync_client": ("Summariser", "summarise", "summarise_many", "summarise_text"),
    "extractors.protocol": ("Extraction", "Extractor"),
    "grounding.claim": ("Claim",),
    "grounding.records.record_check": ("check_record",),
    "grounding.rule_registry": ("Rule",),
    "grounding.text_check": ("TextChecker", "check_text"),
    "llm.endpoint": ("Endpoint",),
    "llm.request_limiter": ("ModelRequest", "Permit", "RequestLimiter"),
    "models.article": ("Article", "Metadata", "RawDocument", "Sentence"),
    "models.change": ("Change",),
    "models.draft": (
        *("ActorDraft", "CommitmentDraft", "DerivedDraft", "Draft", "FigureDraft", "SummaryDraft"),
    ),
    "models.errors": (
        *("AnswerError", "AnswerPending", "AuthenticationFailed", "BudgetSpent", "EndpointError"),
        *("EndpointIncompatible", "EndpointUnreachable", "FeedError", "FeedGone", "FeedUnreadable"),
        *("InputError", "InputTooLarge", "InternalError", "ModelNotFound", "NotAnArticle"),
        *("NothingGrounded", "OutputLimitReached", "PromptTooLong", "QuotaExhausted", "RateLimited"),
        *("RefusedByServer", "ReplyCut", "ReplyEmpty", "RequestRejected"),
        *("ReplyFiltered", "ReplyMalformed", "ReplyRefused", "SettingsError", "SeveralFeeds"),
        *("StoreCorrupt", "StoreError", "StoreNotFound", "StoreTooNew", "StoreUnwritable"),
        *("SummariserError", "UnreadableInput"),
    ),
    "models.forecast": ("Forecast",),
    "models.mentions": ("FigureMention",),
    "models.record": (
        *("Actor", "ArticleInfo", "ArticleSummary", "Commitment", "DerivedFigure", "DoubtfulSentence"),
        *("Evidence", "ExcludedSentence", "Figure", "PromptInfo", "Provenance", "ReadingInfo", "Record"),
        *("RemovedPassage", "Span", "SummarySentence", "Uncovered", "Usage", "VerificationInfo", "When"),
    ),
    "models.settings": ("Settings",),
    "models.violation": ("Violation",),
    "rendering": ("Renderer", "render"),
    "scan": ("ArticleScan", "ScannedArticle", "scan_figures"),
    "sources": ("read",),
}
__all__ = [
    "Actor",
    "ActorDraft",
    "AnswerError",
    "AnswerPending",
    "Article",
    "ArticleInfo",
    "ArticleScan",
    "ArticleSummary",
    "AsyncSummariser",
    "AuthenticationFailed",
    "BudgetSpent",
    "Change",
    "Claim",
    "Commitment",
    "CommitmentDraft",
    "DerivedDraft",
    "DerivedFigure",
    "DoubtfulSentence",
    "Draft",
    "Endpoint",
    "EndpointError",
    "EndpointIncompatible",
    "EndpointUnreachable",
    "Evidence",
    "ExcludedSentence",
    "Extraction",
    "Extractor",
    "FeedError",
    "FeedGone",
    "FeedUnreadable",
    "Figure",
    "FigureDraft",
    "FigureMention",
    "Forecast",
    "InputError",
    "InputTooLarge",
    "InternalError",
    "Metadata",
    "ModelNotFound",
    "ModelRequest",
    "NotAnArticle",
    "NothingGrounded",
    "OutputLimitReached",
    "Permit",
    "PromptInfo",
    "PromptTooLong",
    "Provenance",
    "QuotaExhausted",
    "RateLimited",
    "RawDocument",
    "ReadingInfo",
    "Record",
    "RefusedByServer",
    "RemovedPassage",
    "Renderer",
    "ReplyCut",
    "ReplyEmpty",
    "ReplyFiltered",
    "ReplyMalformed",
    "ReplyRefused",
    "RequestLimiter",
    "RequestRejected",
    "Result",
    "Rule",
    "ScannedArticle",
    "Sentence",
    "Settings",
    "SettingsError",
    "SeveralFeeds",
    "Source",
    "Span",
    "StoreCorrupt",
    "StoreError",
    "StoreNotFound",
    "StoreTooNew",
    "StoreUnwritable",
    "Summariser",
    "SummariserError",
    "SummaryDraft",
    "SummarySentence",
    "TextChecker",
    "Uncovered",
    "UnreadableInput",
    "Usage",
    "VerificationInfo",
    "Violation",
    "When",
    "check_record",
    "check_text",
    "clean",
    "read",
    "render",
    "scan_figures",
    "summarise",
    "summarise_many",
    "summarise_text",
]


__getattr__ = lazy_names(__name__, _MODULES)  # `summariser --help` must not wait for openai


def __dir__() -> list[str]:
    return __all__
