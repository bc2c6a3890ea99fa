"""Article → messages, by the versioned templates in `prompts/`.

What is the same for every article (instructions, fields, an example) comes first and is byte-identical from
article to article; then the article, then the task. Extraction and verification of an article differ in the
task alone, so that providers' prompt caches hit. Article text is fenced and cannot leave its fence: see
`neutralise`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Literal, TypedDict
from urllib.parse import urlsplit

from summariser.llm.prompt_templates import load_templates
from summariser.llm.response_schema import MALFORMED, ROOMY, describe_extra_fields, on_the_wire, wire_key
from summariser.models.article import Article
from summariser.models.draft import Draft, ReplyDraft, SummaryDraft
from summariser.models.record import Evidence, PromptInfo, Uncovered
from summariser.models.violation import Violation

if TYPE_CHECKING:
    from jinja2 import Template

PARTS = ("system", "article", "reask", "complete")
TASKS = ("extract", "check", "compose")
PAIR_PARTS = ("system", "pairs")
LINES_PARTS = ("system", "lines")
MAX_PASSAGES = 20
MAX_HEAD_LINE = 300
MAX_ITEM = 600


class Message(TypedDict):
    """A chat message as it goes over the wire."""

    role: Literal["system", "user"]
    content: str


@dataclass(frozen=True)
class Prompt:
    """The templates of one version, ready to be filled, and what the record says of them.

    Version 1 has no tasks: its only task is to extract, and its instructions are its whole prompt.
    """

    info: PromptInfo
    system: Template
    article: Template
    reask: Template
    complete: Template
    extract: Template | None = None
    check: Template | None = None
    compose: Template | None = None


@dataclass(frozen=True)
class PromptOptions:
    """What a user asks of the record.

    `summary_language` is an ISO 639-1 code, None for the article's own; `draft_model` may add fields; `focus`
    is a sentence on what to summarise.
    """

    summary_language: str | None = None
    draft_model: type[Draft] = ReplyDraft
    focus: str | None = None


@dataclass(frozen=True)
class ArticlePart:
    """The part of a long article that one request shows: its sentences, and which part of how many it is."""

    sentences: Sequence[int]
    position: int = 1
    count: int = 1


@dataclass(frozen=True)
class PairPrompt:
    """The templates of the request that compares promises."""

    info: PromptInfo
    system: Template
    pairs: Template


@dataclass(frozen=True)
class ShownPromise:
    """A promise as the request shows it: its day of publication, its fields in a line, its sentence."""

    published: str
    text: str
    quote: str


def load_prompt(name: str = "summarise", version: str = "2", prompts_dir: Path | None = None) -> Prompt:
    """The prompt of that name and version, with the templates in `prompts_dir` in place of its own.

    Raises SettingsError if there is none, or if a template of the user's is wrong.
    """
    if prompts_dir is None:
        return _built_in_prompt(name, version)
    info, templates = load_templates(name, version, PARTS, TASKS, prompts_dir)
    return Prompt(info=info, **templates)


@lru_cache(maxsize=8)
def _built_in_prompt(name: str, version: str) -> Prompt:
    info, templates = load_templates(name, version, PARTS, TASKS)
    return Prompt(info=info, **templates)


@lru_cache(maxsize=8)
def load_pair_prompt(name: str = "same-promise", version: str = "1") -> PairPrompt:
    """The prompt that compares promises, of that name and version; SettingsError if there is none."""
    info, templates = load_templates(name, version, PAIR_PARTS)
    return PairPrompt(info=info, **templates)


def build_pair_question(
    prompt: PairPrompt, pairs: Sequence[tuple[ShownPromise, ShownPromise]]
) -> list[Message]:
    """The messages that ask of each pair whether it is one promise."""
    shown = [tuple(_neutral(promise) for promise in pair) for pair in pairs]
    return [
        Message(role="system", content=prompt.system.render().strip()),
        Message(role="user", content=prompt.pairs.render(pairs=shown).strip()),
    ]


def build_lines_question(title: str | None, lines: Sequence[tuple[str, str, int]]) -> list[Message]:
    """The messages that ask which removed lines are part of an article.

    A line is a mark ("+" kept, "-" removed, "[3]" removed and asked about, "…" a gap), its text, and how many
    characters of it are shown.
    """
    shown = [(mark, neutralise(text)[:length]) for mark, text, length in lines]
    templates = _lines_templates()
    named = neutralise(title or "-")[:MAX_HEAD_LINE]
    return [
        Message(role="system", content=templates["system"].render().strip()),
        Message(role="user", content=templates["lines"].render(title=named, lines=shown).strip()),
    ]


@lru_cache(maxsize=1)
def _lines_templates() -> dict[str, Template]:
    return load_templates("removed-lines", "1", LINES_PARTS)[1]


def _neutral(promise: ShownPromise) -> ShownPromise:
    return ShownPromise(
        published=neutralise(promise.published),
        text=neutralise(promise.text)[:MAX_ITEM],
        quote=neutralise(promise.quote)[:MAX_ITEM],
    )


def build_messages(
    prompt: Prompt,
    article: Article,
    options: PromptOptions = PromptOptions(),
    part: ArticlePart | None = None,
) -> list[Message]:
    """The first messages about `article`: the static instructions, then the fenced article, then the task.

    With `part`, only that part of the article is shown.
    """
    shown_part = (part.position, part.count) if part and part.count > 1 else None
    task = prompt.extract.render(focus=_focus(options), part=shown_part) if prompt.extract else ""
    return _messages(prompt, article, options, task, part)


def build_reask(
    prompt: Prompt,
    article: Article,
    violations: Sequence[Violation],
    options: PromptOptions = PromptOptions(),
    part: ArticlePart | None = None,
) -> list[Message]:
    """The messages that ask again after `violations`: the first messages, then the rejected items and why.

    The reply itself is not sent again. Article and re-ask are one user message, since the chat templates of
    some models refuse two in a row.
    """
    malformed = next((one.message for one in violations if one.rule == MALFORMED), None)
    rejected = list(_rejected(violations, options.draft_model))
    reask = prompt.reask.render(whole=malformed, faults=rejected, empty='"" or []')
    return _messages(prompt, article, options, reask, part)


def build_completion(
    prompt: Prompt,
    article: Article,
    uncovered: Uncovered,
    options: PromptOptions = PromptOptions(),
    part: ArticlePart | None = None,
) -> list[Message]:
    """The messages that ask about passages the record leaves out: the first messages, then the passages.

    At most `MAX_PASSAGES` of each kind are named, the most important first.
    """
    headings = ("Figures:", "Sentences that may hold commitments:", "Names:")
    lists = (uncovered.figures, uncovered.commitments, uncovered.names)
    shown = [
        (heading, [_passage(one) for one in passages[:MAX_PASSAGES]])
        for heading, passages in zip(headings, lists, strict=True)
        if passages
    ]
    complete = prompt.complete.render(uncovered=shown, empty='"" or []')
    return _messages(prompt, article, options, complete, part)


def build_check(
    prompt: Prompt,
    article: Article,
    lines: Sequence[str],
    options: PromptOptions = PromptOptions(),
    part: ArticlePart | None = None,
) -> list[Message]:
    """The messages that ask to check the items of a record, one of `lines` each.

    Instructions and article are those of `build_messages`, byte for byte.
    """
    assert prompt.check is not None, "verification came with version 2"
    task = prompt.check.render(lines=[neutralise(line)[:MAX_ITEM] for line in lines])
    return _messages(prompt, article, options, task, part)


def build_composition(
    prompt: Prompt,
    article: Article,
    summaries: Sequence[SummaryDraft],
    options: PromptOptions = PromptOptions(),
) -> list[Message]:
    """The messages that ask for one summary of the sentences that sum up the parts of an article."""
    assert prompt.compose is not None, "parts came with version 2"
    lines = [neutralise(f"- {_cited(one.sentences)} {one.text}")[:MAX_ITEM] for one in summaries]
    task = prompt.compose.render(lines=lines, focus=_focus(options), empty='"" or []')
    shown = {number for one in summaries for number in one.sentences if article.sentence(number)}
    return _messages(prompt, article, options, task, ArticlePart(sorted(shown)))


def _cited(numbers: Sequence[int]) -> str:
    return f"({', '.join(map(str, numbers))})"


def _focus(options: PromptOptions) -> str | None:
    """The focus as one line that cannot leave its quotation marks."""
    return neutralise(options.focus)[:MAX_HEAD_LINE].replace('"', "'") if options.focus else None


def _messages(
    prompt: Prompt,
    article: Article,
    options: PromptOptions,
    task: str,
    part: ArticlePart | None = None,
) -> list[Message]:
    system = prompt.system.render(extra_fields=describe_extra_fields(options.draft_model), limits=ROOMY)
    user = _article(prompt, article, options.summary_language, part)
    return [
        Message(role="system", content=system.strip()),
        Message(role="user", content=f"{user}\n\n{task.strip()}".strip()),
    ]


def neutralise(text: str) -> str:
    """`text` as one line that a model cannot take for the end of the article or for another speaker.

    Tags and special tokens keep their words but lose their brackets (`<|im_end|>` becomes `‹|im_end|›`,
    `[INST]` becomes `(INST)`), forged sentence numbers and headings likewise; control characters become
    U+FFFD. Figures and names are copied out of this text word for word, so nothing else is touched.
    """
    if not _SUSPECT.search(text):
        return " ".join(text.split())
    text = _BREAKS.sub("\n", text)
    for pattern, replacement in _FORGERIES:
        text = pattern.sub(replacement, text)
    return " ".join(_UNPRINTABLE.sub("\ufffd", text).split())


# Controls, surrogates, overrides of writing direction, and the invisible letters of the Tags block.
_CONTROLS = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]"
)
# Each forgery has one of these, and most sentences have none.
_SUSPECT = re.compile(r"[<\[#:]|[\r\u0085\u2028\u2029]|" + _CONTROLS)
_BREAKS = re.compile(r"\r\n?|[\u0085\u2028\u2029]")
# "a < b" and "<5 %" are not tags: a tag's name follows its bracket at once. DeepSeek's tokens have ｜.
_FORGERIES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"<{1,3}([A-Za-z/|｜!?][^<>\n]{0,80})>{1,3}"), r"‹\1›"),
    (re.compile(r"<(?=[A-Za-z/|｜!?])"), "‹"),
    (re.compile(r"\[(/?[A-Z][A-Z_]{1,30}|/?gMASK|\d{1,5})\]"), r"(\1)"),
    (re.compile(r"(?m)^(\s{0,20})#{1,6}(?=\s|\w)"), r"\1＃"),
    (re.compile(r"#{2,6}(?=\s?[A-Z])"), "＃"),
    (
        re.compile(r"(?mi)^(\s{0,20}(?:system|assistant|user|human|developer|tool|model|task)\s{0,3}):"),
        r"\1꞉",
    ),
)
_UNPRINTABLE = re.compile(_CONTROLS + "+")


def _article(prompt: Prompt, article: Article, summary_language: str | None, part: ArticlePart | None) -> str:
    shown = part.sentences if part else range(1, len(article.sentences) + 1)
    sentences = [_sentence(article, number) for number in shown]
    head = list(_head(article, summary_language))
    return prompt.article.render(head=head, sentences=sentences, numbers=shown).strip()


def _sentence(article: Article, number: int) -> str:
    return neutralise(article.sentence_text(number))


def _passage(evidence: Evidence) -> dict[str, Any]:
    return {"sentence": evidence.sentence, "quote": neutralise(evidence.quote)[:MAX_HEAD_LINE]}


def _head(article: Article, summary_language: str | None) -> Iterable[tuple[str, str]]:
    known = article.metadata
    own = "the language of the article" if article.language == "und" else article.language
    lines = {
        "Title": known.title,
        "Source": _source(article),
        "Published": known.published,
        "Language": None if article.language == "und" else article.language,
        "Answer in": summary_language or own,
    }
    return ((name, neutralise(value)[:MAX_HEAD_LINE]) for name, value in lines.items() if value)


def _source(article: Article) -> str | None:
    """Who published it. Of a file only the name is given: its folders are private."""
    known = article.metadata
    return known.agency or known.site or _host(known.url or article.source) or PurePath(article.source).name


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None


def _rejected(violations: Sequence[Violation], draft_model: type[Draft]) -> Iterable[dict[str, str]]:
    """Each rejected item once, with all that is wrong with it."""
    messages: dict[tuple[str, str], list[str]] = {}
    for violation in violations:
        item = on_the_wire(draft_model, violation.field, violation.item)
        harmless = {key: _harmless(value) for key, value in item.items()}
        compact = json.dumps(harmless, ensure_ascii=False, separators=(",", ":"))[:MAX_ITEM]
        collected = messages.setdefault((wire_key(draft_model, violation.field), compact), [])
        collected.append(neutralise(violation.message)[:MAX_ITEM])
    for (key, item_json), wrong in messages.items():
        yield {"key": key, "item": item_json, "message": " ".join(wrong)}


def _harmless(value: Any) -> Any:
    """What a model proposed is fenced like the article, since it was copied from it."""
    if isinstance(value, str):
        return neutralise(value)
    return [_harmless(part) for part in value] if isinstance(value, list) else value
