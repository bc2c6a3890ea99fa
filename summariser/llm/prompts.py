"""Article → messages, by the versioned templates in `prompts/`.

What is the same for every article (instructions, fields, an example) comes first and is byte-identical from
article to article, so that providers' prompt caches hit; the article comes last. Article text is fenced and
cannot leave its fence: see `neutralise`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Literal, TypedDict
from urllib.parse import urlsplit

from summariser.llm.response_schema import MALFORMED, describe_extra_fields, on_the_wire, wire_key
from summariser.models.article import Article
from summariser.models.draft import Draft
from summariser.models.errors import SettingsError
from summariser.models.record import Evidence, PromptInfo, Uncovered
from summariser.models.violation import Violation

if TYPE_CHECKING:
    from jinja2 import Template

PARTS = ("system", "article", "reask", "complete")
VERIFY_PARTS = ("system", "claims")
PAIR_PARTS = ("system", "pairs")
MAX_PASSAGES = 20
MAX_HEAD_LINE = 300
MAX_ITEM = 600


class Message(TypedDict):
    """A chat message as it goes over the wire."""

    role: Literal["system", "user"]
    content: str


@dataclass(frozen=True)
class Prompt:
    """The templates of one version, ready to be filled, and what the record says of them."""

    info: PromptInfo
    system: Template
    article: Template
    reask: Template
    complete: Template


@dataclass(frozen=True)
class VerifyPrompt:
    """The templates of the verification request."""

    info: PromptInfo
    system: Template
    claims: Template


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


@lru_cache(maxsize=8)
def load_prompt(name: str = "summarise", version: str = "1") -> Prompt:
    """The prompt of that name and version; SettingsError if there is none."""
    info, templates = _load(name, version, PARTS)
    return Prompt(info=info, **templates)


@lru_cache(maxsize=8)
def load_verify_prompt(name: str = "verify", version: str = "1") -> VerifyPrompt:
    """The verification prompt of that name and version; SettingsError if there is none."""
    info, templates = _load(name, version, VERIFY_PARTS)
    return VerifyPrompt(info=info, **templates)


@lru_cache(maxsize=8)
def load_pair_prompt(name: str = "same-promise", version: str = "1") -> PairPrompt:
    """The prompt that compares promises, of that name and version; SettingsError if there is none."""
    info, templates = _load(name, version, PAIR_PARTS)
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


def _neutral(promise: ShownPromise) -> ShownPromise:
    return ShownPromise(
        published=neutralise(promise.published),
        text=neutralise(promise.text)[:MAX_ITEM],
        quote=neutralise(promise.quote)[:MAX_ITEM],
    )


def build_messages(
    prompt: Prompt, article: Article, summary_language: str | None = None, draft_model: type[Draft] = Draft
) -> list[Message]:
    """The first messages about `article`: the static instructions, then the fenced article.

    `summary_language` is an ISO 639-1 code, None for the article's own; `draft_model` may add fields.
    """
    system = prompt.system.render(extra_fields=describe_extra_fields(draft_model)).strip()
    return [
        Message(role="system", content=system),
        Message(role="user", content=_article(prompt, article, summary_language)),
    ]


def build_reask(
    prompt: Prompt,
    article: Article,
    violations: Sequence[Violation],
    summary_language: str | None = None,
    draft_model: type[Draft] = Draft,
) -> list[Message]:
    """The messages that ask again after `violations`: the first messages, then the rejected items and why.

    The reply itself is not sent again. Article and re-ask are one user message, since the chat templates of
    some models refuse two in a row.
    """
    system, user = build_messages(prompt, article, summary_language, draft_model)
    malformed = next((one.message for one in violations if one.rule == MALFORMED), None)
    rejected = list(_rejected(violations, draft_model))
    reask = prompt.reask.render(whole=malformed, faults=rejected, empty='"" or []')
    return [system, Message(role="user", content=f"{user['content']}\n\n{reask.strip()}")]


def build_completion(
    prompt: Prompt,
    article: Article,
    uncovered: Uncovered,
    summary_language: str | None = None,
    draft_model: type[Draft] = Draft,
) -> list[Message]:
    """The messages that ask about passages the record leaves out: the first messages, then the passages.

    At most `MAX_PASSAGES` of each kind are named, the most important first.
    """
    system, user = build_messages(prompt, article, summary_language, draft_model)
    headings = ("Figures:", "Sentences that may hold commitments:", "Names:")
    lists = (uncovered.figures, uncovered.commitments, uncovered.names)
    shown = [
        (heading, [_passage(one) for one in passages[:MAX_PASSAGES]])
        for heading, passages in zip(headings, lists, strict=True)
        if passages
    ]
    complete = prompt.complete.render(uncovered=shown, empty='"" or []')
    return [system, Message(role="user", content=f"{user['content']}\n\n{complete.strip()}")]


def build_verification(
    prompt: VerifyPrompt, claims: Sequence[tuple[str, Sequence[int]]], article: Article
) -> list[Message]:
    """The messages that ask to verify each claim by the sentences, given by number, that it cites."""
    shown = [
        {"text": neutralise(text)[:MAX_ITEM], "sentences": [(n, _sentence(article, n)) for n in numbers]}
        for text, numbers in claims
    ]
    return [
        Message(role="system", content=prompt.system.render().strip()),
        Message(role="user", content=prompt.claims.render(claims=shown).strip()),
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
    (re.compile(r"(?mi)^(\s{0,20}(?:system|assistant|user|human|developer|tool|model)\s{0,3}):"), r"\1꞉"),
)
_UNPRINTABLE = re.compile(_CONTROLS + "+")


def _templates() -> Path:
    """In a wheel the templates lie inside the package, in a source tree beside it."""
    packaged = Path(__file__).parents[1] / "_prompts"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "prompts"


def _load(name: str, version: str, parts: Sequence[str]) -> tuple[PromptInfo, dict[str, Template]]:
    folder = _templates() / name / f"v{version}"
    try:
        sources = [(folder / f"{part}.j2").read_text(encoding="utf-8") for part in parts]
    except OSError as error:
        raise SettingsError(f"There is no prompt {name!r} of version {version!r}.") from error
    digest = sha256("\0".join(sources).encode()).hexdigest()
    templates = {part: _compile(source) for part, source in zip(parts, sources, strict=True)}
    return PromptInfo(name=name, version=version, sha256=digest), templates


def _compile(source: str) -> Template:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(source)


def _article(prompt: Prompt, article: Article, summary_language: str | None) -> str:
    sentences = [_sentence(article, one.number) for one in article.sentences]
    return prompt.article.render(head=list(_head(article, summary_language)), sentences=sentences).strip()


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
