"""The page of a record for a terminal, by rich: tables where they fit, stacked items where they don't."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from summariser.models.record import Actor, ArticleSummary, Commitment, Evidence, Figure
from summariser.rendering import record_view as view
from summariser.rendering.terminal_console import indented, line, print_to_text, section
from summariser.utils.safe_text import plain_line

NARROW = 60

# Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours; presentation forms; scripts of antiquity, Adlam.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

_STATUS_STYLES = {"refused": "red", "broken": "red", "denied": "red", "agreed": "green", "fulfilled": "green"}


_Column = tuple[str, int | None, int | None]


def _wide(title: str, ratio: int) -> _Column:
    """A column that shares, by `ratio`, what the fixed ones leave."""
    return title, ratio, None


def _fixed(title: str, width: int) -> _Column:
    """A column as wide as the longest word of a closed vocabulary."""
    return title, None, width


_EVIDENCE = _fixed("Evidence", 8)


def render_record(record: ArticleSummary, width: int, color: bool) -> str:
    """The whole page; see `summariser.rendering.render_terminal`."""
    # A terminal that orders right-to-left text would move it across the columns of a table.
    cells = f"{record.actors}{record.commitments}{record.figures}"
    stacked = width < NARROW or _RIGHT_TO_LEFT.search(cells) is not None
    return print_to_text(_blocks(record, stacked), width, color)


def _blocks(record: ArticleSummary, stacked: bool) -> Iterator[RenderableType]:
    yield Group(line(record.headline, "bold"), line(" · ".join(view.about(record.article)), "dim"))
    if record.summary:
        yield section("Summary", *(_with_marks(s.text, s.evidence) for s in record.summary))
    if record.actors:
        yield section("Actors", _actors(record.actors, stacked))
    if record.commitments:
        yield section("Commitments", _commitments(record.commitments, stacked))
    if record.figures:
        yield section("Figures", _figures(view.weightiest_first(record.figures), stacked))
    if evidence := view.cited_sentences(record):
        yield section("Evidence", *map(_sentence, evidence))
    for heading, lines in view.checks(record.provenance):
        yield section(heading, *(indented(line(text)) for text in lines))
    yield line(view.read_by(record.provenance), "dim")


def _marks(evidence: Iterable[Evidence]) -> Text:
    return Text(" ".join(f"[{number}]" for number in view.references(evidence)), style="cyan")


def _with_marks(text: str, evidence: Iterable[Evidence], style: str = "") -> Text:
    return Text.assemble(line(text, style), " ", _marks(evidence), overflow="fold")


def _sentence(sentence: view.CitedSentence) -> RenderableType:
    mark = Text(f"[{sentence.number}]", style="cyan")
    if sentence.page is not None:
        mark.append(f" p. {sentence.page}", style="dim")
    text = Text(overflow="fold")
    for passage in sentence.passages:
        text.append(plain_line(passage.text), style="" if passage.cited else "dim")
    grid = Table.grid(padding=(0, 1))
    grid.add_row(mark, text)
    return grid


def _table(columns: Sequence[_Column], rows: Iterable[Sequence[RenderableType]]) -> Table:
    table = Table(
        box=SIMPLE_HEAD, expand=True, show_edge=False, pad_edge=False, padding=(0, 1), header_style="dim"
    )
    for title, ratio, width in columns:
        table.add_column(title, ratio=ratio, width=width, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table


def _actors(actors: Sequence[Actor], stacked: bool) -> RenderableType:
    if stacked:
        return Group(*map(_actor_item, actors))
    if not any(actor.role for actor in actors):
        plain = ((line(view.name(a), "bold"), line(a.kind), _marks(a.evidence)) for a in actors)
        return _table((_wide("Name", 1), _fixed("Kind", 12), _EVIDENCE), plain)
    rows = (
        (line(view.name(a), "bold"), line(a.kind), line(a.role or ""), _marks(a.evidence)) for a in actors
    )
    return _table((_wide("Name", 1), _fixed("Kind", 12), _wide("Role", 1), _EVIDENCE), rows)


def _actor_item(actor: Actor) -> RenderableType:
    role = f"{actor.kind}; {actor.role}" if actor.role else actor.kind
    return Group(line(view.name(actor), "bold"), indented(_with_marks(role, actor.evidence)))


def _status(commitment: Commitment) -> Text:
    return line(commitment.status, _STATUS_STYLES.get(commitment.status, "yellow"))


def _commitments(commitments: Sequence[Commitment], stacked: bool) -> RenderableType:
    if stacked:
        return Group(*map(_commitment_item, commitments))
    rows = (
        (_party(c), Group(line(c.action), *_particulars(c)), _status(c), _marks(c.evidence))
        for c in commitments
    )
    return _table((_wide("Who", 1), _wide("What", 2), _fixed("Status", 11), _EVIDENCE), rows)


def _party(commitment: Commitment) -> Text:
    return line(commitment.by, "bold") if commitment.by else Text("not said", style="dim")


def _particulars(commitment: Commitment) -> Iterator[Text]:
    for label, text in view.particulars(commitment):
        yield Text.assemble((f"{label}: ", "dim"), line(text), overflow="fold")


def _commitment_item(commitment: Commitment) -> RenderableType:
    head = Text.assemble(_party(commitment), ": ", _status(commitment), overflow="fold")
    action = _with_marks(commitment.action, commitment.evidence)
    return Group(head, indented(Group(action, *_particulars(commitment))))


def _figures(figures: Sequence[Figure], stacked: bool) -> RenderableType:
    if stacked:
        return Group(*map(_figure_item, figures))
    rows = ((line(f.text, "bold"), line(view.value(f)), _counted(f), _marks(f.evidence)) for f in figures)
    return _table((_wide("Figure", 3), _wide("Value", 3), _wide("What", 4), _EVIDENCE), rows)


def _counted(figure: Figure) -> Text:
    return line(" · ".join(filter(None, (figure.what, figure.as_of))))


def _figure_item(figure: Figure) -> RenderableType:
    parts = filter(None, (figure.what, figure.as_of, view.value(figure)))
    return Group(line(figure.text, "bold"), indented(_with_marks("; ".join(parts), figure.evidence)))
