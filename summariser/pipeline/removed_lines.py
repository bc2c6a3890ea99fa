"""Ask the verifier which of the removed lines are part of the article, and take them back.

Before the extraction, since an extraction of the text without them would be paid for twice. Lines that were
removed for a certain reason are not offered: see `offered_lines`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from summariser.cleaning.restored_lines import InputLine, input_lines, offered_lines, restore
from summariser.extractors.rule_based import RunStep
from summariser.llm.prompts import build_lines_question
from summariser.models.article import Article
from summariser.models.violation import Violation
from summariser.pipeline.verifier import LinesReply, Verifier
from summariser.scan import ScannedArticle

FAILED = "restore.failed"
SHOWN = 200
"""Characters of a line in question."""
SHOWN_BESIDE = 80
"""Characters of a line beside it."""
_FEWEST_SUSPECT = 10
"""So many lines have to be offered before it says anything about the verifier that it chose all."""


@dataclass(frozen=True)
class Restoration:
    """A scanned article with the lines that came back, and the reply that chose them."""

    scanned: ScannedArticle
    reply: LinesReply = field(default_factory=LinesReply)

    def notes(self) -> list[Violation]:
        """A warning of the record where the reply could not be used."""
        message = self.reply.failure
        return [Violation(field="article", rule=FAILED, kind="warning", message=message)] if message else []


async def restore_lines(scanned: ScannedArticle, verifier: Verifier, run_step: RunStep) -> Restoration:
    """Ask `verifier` about the removed lines that may be of the article, if there are any.

    What it chooses comes back; nothing does where it fails. Raises SettingsError and AnswerPending.
    """
    article = scanned.article
    lines, offered = await run_step(_offer, article)
    if not offered:
        return Restoration(scanned)
    shown = list(_shown(lines, offered))
    reply = _believed(await verifier.choose_lines(build_lines_question(article.title, shown)), len(offered))
    chosen = [line.removal for number, line in enumerate(offered, 1) if number in reply.numbers]
    if reply.failure or not chosen:
        return Restoration(scanned, reply)
    restored = await run_step(restore, article, [one for one in chosen if one is not None])
    return Restoration(await run_step(ScannedArticle, restored), reply)


def _offer(article: Article) -> tuple[list[InputLine], list[InputLine]]:
    if not any(gone.start is not None for gone in article.removed):
        return [], []
    lines = input_lines(article)
    return lines, offered_lines(article, lines)


def _shown(lines: Sequence[InputLine], offered: Sequence[InputLine]) -> Iterator[tuple[str, str, int]]:
    """The offered lines by their numbers, each with the line before and after it."""
    numbers = {id(line): number for number, line in enumerate(offered, 1)}
    asked = [at for at, line in enumerate(lines) if id(line) in numbers]
    near = {beside for at in asked for beside in (at - 1, at, at + 1) if 0 <= beside < len(lines)}
    last = -1
    for at in sorted(near):
        if at > last + 1:
            yield "…", "", 0
        line, last = lines[at], at
        if number := numbers.get(id(line)):
            yield f"[{number}]", line.text, SHOWN
        else:
            yield "+" if line.removal is None else "-", line.text, SHOWN_BESIDE


def _believed(reply: LinesReply, offered: int) -> LinesReply:
    """The reply; a failure where it chose what it was not shown and nothing else, or all of many lines."""
    chosen = reply.numbers & frozenset(range(1, offered + 1))
    if reply.numbers and not chosen:
        return replace(
            reply, failure="The verifier chose removed lines that it was not shown: none came back."
        )
    if len(chosen) == offered >= _FEWEST_SUSPECT:
        return replace(reply, failure=f"The verifier chose all {offered} removed lines: none came back.")
    return replace(reply, numbers=chosen)
