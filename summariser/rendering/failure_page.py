"""The page of an input without a record: the reason, the attempts, the model's last answer."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict

from rich.console import Group, RenderableType
from rich.text import Text

from summariser.rendering import record_view as view
from summariser.rendering.html_page import page_template
from summariser.rendering.markdown_page import escape
from summariser.rendering.terminal_console import indented, line, print_to_text, section
from summariser.store import InputFailure, RunAttempt
from summariser.utils.safe_text import plain_text, safe_json


def render_terminal(ending: InputFailure, width: int, color: bool) -> str:
    """The page for a terminal of `width` columns; escape sequences for style only with `color`."""
    return print_to_text(_blocks(ending), width, color)


def render_markdown(ending: InputFailure) -> str:
    """The page as GitHub-flavoured Markdown, with a line break at the end."""
    blocks = [f"# {escape(ending.source)}", escape(" · ".join(_about(ending))), escape(_outcome(ending))]
    tried = [
        f"- {escape(head)}{f' {escape(message)}' if message else ''}" for head, message in _tried(ending)
    ]
    blocks += ["## Attempts", "\n".join(tried)]
    if answer := last_answer(ending):
        blocks += ["## Last answer", _fenced(plain_text(answer))]
    return "\n\n".join(blocks) + "\n"


def render_html(ending: InputFailure) -> str:
    """The page as one self-contained HTML document."""
    return page_template("ending.html.j2").render(
        ending=ending,
        about=_about(ending),
        outcome=_outcome(ending),
        attempts=list(_tried(ending)),
        answer=last_answer(ending),
    )


def render_json(ending: InputFailure) -> str:
    """The ending as indented JSON, with a line break at the end."""
    return safe_json(json.dumps(asdict(ending), ensure_ascii=False, indent=2)) + "\n"


def last_answer(ending: InputFailure) -> str | None:
    """The model's answer in the latest attempt that has one."""
    return next((one.last_answer for one in reversed(ending.attempts) if one.last_answer), None)


def _blocks(ending: InputFailure) -> Iterator[RenderableType]:
    yield Group(line(ending.source, "bold"), line(" · ".join(_about(ending)), "dim"))
    yield line(_outcome(ending), "red" if ending.status == "failed" else "yellow")
    yield section("Attempts", *(_attempt(head, message) for head, message in _tried(ending)))
    if answer := last_answer(ending):
        yield section("Last answer", Text(plain_text(answer), overflow="fold"))


def _attempt(head: str, message: str | None) -> RenderableType:
    return Group(line(head), indented(line(message, "dim"))) if message else line(head)


def _about(ending: InputFailure) -> list[str]:
    return [part for part in (ending.title, ending.model) if part]


def _outcome(ending: InputFailure) -> str:
    reason = f" ({ending.reason})" if ending.reason else ""
    return f"{ending.status.capitalize()}{reason}. {ending.message or ''}".strip()


def _tried(ending: InputFailure) -> Iterator[tuple[str, str | None]]:
    for one in ending.attempts:
        yield " · ".join(_took(one)), one.message


def _took(one: RunAttempt) -> Iterator[str]:
    yield view.moment(one.at)
    yield f"{one.status} ({one.reason})" if one.reason else one.status
    tokens = one.spent.input_tokens + one.spent.output_tokens
    if tokens:
        yield view.counted(tokens, "token")
        yield "price unknown" if one.spent.usd is None else f"${one.spent.usd:.4f}"
    yield f"{one.seconds:.1f} s"


def _fenced(text: str) -> str:
    """A code block; its fence is longer than any in the text."""
    longest = max((len(found) for found in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"


RENDERERS: dict[str, Callable[[InputFailure], str]] = {
    "markdown": render_markdown,
    "html": render_html,
    "json": render_json,
}
"""The formats of this page besides the terminal; any other output format gets JSON."""
