"""What the terminal pages share: a console that renders to text, headings, indentation."""

from __future__ import annotations

from collections.abc import Iterable
from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from summariser.utils.safe_text import plain_line

NARROWEST = 20
WIDEST = 110  # longer lines are hard to read


def print_to_text(blocks: Iterable[RenderableType], width: int, color: bool) -> str:
    """`blocks` rendered for about `width` columns, an empty line between two."""
    console = Console(
        file=StringIO(),
        width=min(max(width, NARROWEST), WIDEST),
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )
    with console.capture() as capture:
        for number, block in enumerate(blocks):
            if number:
                console.print()
            console.print(block)
    return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines())


def line(text: str, style: str = "") -> Text:
    """Text of an article or a model as one line that wraps; never markup."""
    return Text(plain_line(text).strip(), style=style, overflow="fold")


def section(title: str, *body: RenderableType) -> Group:
    """A heading with its body under it."""
    return Group(Text(title.upper(), style="bold cyan"), *body)


def indented(body: RenderableType, columns: int = 2) -> Padding:
    """`body` with a left margin, on every line that it wraps to."""
    return Padding(body, (0, 0, 0, columns))
