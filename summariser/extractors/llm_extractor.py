"""The extractor that asks a language model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from summariser.extractors.article_parts import around, halves, part_size, split_article
from summariser.extractors.part_merging import (
    NOT_COMPOSED,
    LostPart,
    joined_parts,
    with_first_sentences,
    with_summary_of,
)
from summariser.extractors.protocol import Extraction, Extractor
from summariser.llm import ModelClient
from summariser.llm.prompts import (
    ArticlePart,
    Message,
    PromptOptions,
    build_completion,
    build_composition,
    build_messages,
    build_reask,
    load_prompt,
)
from summariser.llm.response_schema import draft_model
from summariser.models.article import Article
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft
from summariser.models.errors import AnswerError, ReplyCut
from summariser.models.forecast import Forecast
from summariser.models.record import ArticleSummary, ReadingInfo, Uncovered, Usage
from summariser.models.settings import Settings
from summariser.models.violation import Violation

if TYPE_CHECKING:
    from summariser.scan import ScannedArticle


class LLMExtractor(Extractor):
    """Asks `client` for a draft of a record in `schema`.

    It closes the client, and publishes no summary of a model that is known to be small.
    """

    accepts_feedback = True

    def __init__(self, client: ModelClient, settings: Settings, schema: type[ArticleSummary]) -> None:
        self._client = client
        self._prompt = load_prompt(prompts_dir=settings.prompts_dir)
        self._draft_model = draft_model(schema)
        self._settings = settings
        self._options = PromptOptions(settings.language, self._draft_model, settings.focus)
        self.model = client.endpoint.model
        self.endpoint = client.endpoint.shown
        self.prompt = self._prompt.info
        self.writes_summary = not client.endpoint.is_small

    async def extract(self, scanned: ScannedArticle) -> Extraction:
        """As `Extractor.extract`; an article that is too long for one answer is read in parts."""
        article = scanned.article
        parts = split_article(article, self._part_size)
        read = [piece for part in parts for piece in await self._read_part(article, part, len(parts) == 1)]
        if len(read) == 1 and isinstance(whole := read[0], Extraction):
            return replace(whole, reading=_reading(article, 0, 1))
        return await self._composed(article, read)

    async def reextract(self, article: Article, violations: Sequence[Violation]) -> Extraction:
        cited = [number for one in violations for number in one.item.get("sentences", ())]
        part = self._shown(article, cited)
        return await self._ask(build_reask(self._prompt, article, violations, self._options, part))

    async def complete(self, article: Article, uncovered: Uncovered) -> Extraction:
        passages = [*uncovered.figures, *uncovered.commitments, *uncovered.names]
        part = self._shown(article, [passage.sentence for passage in passages])
        messages = build_completion(self._prompt, article, uncovered, self._options, part)
        extraction = await self._ask(messages)
        return replace(extraction, draft=_about(uncovered, extraction.draft))

    def forecast(self, article: Article) -> Forecast:
        return self._client.forecast(self._messages(article), self._draft_model)

    def price(self, usage: Usage) -> float | None:
        return self._client.price(usage)

    async def aclose(self) -> None:
        await self._client.aclose()

    @property
    def _part_size(self) -> int:
        return part_size(self._settings, local=self._client.endpoint.server is not None)

    def _messages(self, article: Article, part: ArticlePart | None = None) -> list[Message]:
        return build_messages(self._prompt, article, self._options, part)

    def _shown(self, article: Article, numbers: Sequence[int]) -> ArticlePart | None:
        """What of a long article a request about some sentences shows; None: a short one is shown whole."""
        parts = split_article(article, self._part_size)
        return around(article, numbers) if len(parts) > 1 else None

    async def _read_part(
        self, article: Article, part: ArticlePart, only: bool = False
    ) -> list[Extraction | LostPart]:
        """What a part says. One whose answer is cut is read in two halves; one that fails is lost."""
        try:
            return [await self._ask(self._messages(article, None if only else part))]
        except ReplyCut as error:
            if pieces := halves(article, part):
                return [one for piece in pieces for one in await self._read_part(article, piece)]
            lost: AnswerError = error
        except AnswerError as error:
            lost = error
        if only:
            raise lost
        return [LostPart(tuple(part.sentences), lost)]

    async def _composed(self, article: Article, read: Sequence[Extraction | LostPart]) -> Extraction:
        """One extraction of those of the parts. Raises the first failure where no part could be read."""
        parts = [one for one in read if isinstance(one, Extraction)]
        lost = [one for one in read if isinstance(one, LostPart)]
        if not parts:
            raise lost[0].error
        whole = joined_parts(parts)
        unread = sum(len(article.sentence_text(number)) for one in lost for number in one.sentences)
        whole = replace(
            whole,
            reading=_reading(article, unread, len(read)),
            notes=tuple(one.as_warning() for one in lost),
        )
        return await self._with_summary(article, whole)

    async def _with_summary(self, article: Article, whole: Extraction) -> Extraction:
        """`whole` with one headline and summary in place of those of its parts."""
        messages = build_composition(self._prompt, article, whole.draft.summary, self._options)
        try:
            composed = await self._ask(messages)
        except AnswerError as error:
            note = Violation(field="summary", rule=NOT_COMPOSED, kind="warning", message=error.message)
            return replace(with_first_sentences(whole), notes=(*whole.notes, note))
        return with_summary_of(composed, whole)

    async def _ask(self, messages: Sequence[Message]) -> Extraction:
        reply = await self._client.ask(messages, self._draft_model)
        return Extraction(reply.draft, reply.violations, reply.usage, reply.requests)


def _reading(article: Article, unread: int, parts: int) -> ReadingInfo:
    total = len(article.text)
    return ReadingInfo(characters=total - unread, total=total, parts=parts)


def _about(uncovered: Uncovered, draft: Draft) -> Draft:
    """The part of a draft that is about the uncovered passages: a model may repeat itself in other words."""
    passages = [*uncovered.figures, *uncovered.commitments, *uncovered.names]
    sentences = {passage.sentence for passage in passages}
    names = {passage.quote for passage in uncovered.names}

    def is_about(item: ActorDraft | CommitmentDraft | FigureDraft) -> bool:
        named = isinstance(item, ActorDraft) and bool(names & {item.name, *item.aliases})
        return named or bool(sentences & set(item.sentences))

    blank: dict[str, Any] = {
        name: [] if isinstance(getattr(draft, name), list) else None for name in type(draft).model_fields
    }
    kept = {
        "actors": list(filter(is_about, draft.actors)),
        "commitments": list(filter(is_about, draft.commitments)),
        "figures": list(filter(is_about, draft.figures)),
    }
    return draft.model_copy(update=blank | {"headline": ""} | kept)
