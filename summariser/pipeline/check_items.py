"""The items that a verifier is asked about, one line each.

A line has an identifier, the numbers of the cited sentences and the item's fields in a fixed order. Questions
of uncertain rules follow a "?". An item that a certain rule rejected follows its reason after a "!", so that
the same request can correct it. What is beyond question is not asked about: see `_beyond_question`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from summariser.grounding import Grounded
from summariser.llm.response_schema import item_model, wire_key
from summariser.models.article import Article
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft, SummaryDraft, WireModel
from summariser.models.record import Figure
from summariser.models.violation import Violation
from summariser.utils.text_folding import folded_text, lower_case

HEADLINE = "headline"
_EMPTY = "-"

# The letter of an item's identifier, and the fields of its line in order.
_LINES: dict[type[WireModel], tuple[str, tuple[str, ...]]] = {
    SummaryDraft: ("S", ("text",)),
    ActorDraft: ("A", ("name", "kind", "role")),
    CommitmentDraft: ("C", ("by", "status", "action", "to", "when", "condition", "stated_by")),
    FigureDraft: ("F", ("text", "what", "as_of")),
}
_EXTRA = "X"
_NOT_SHOWN = frozenset({"sentences", "aliases", "table_unit"})
_SIGNS = {"about": "~", "over": ">", "under": "<"}


@dataclass(frozen=True)
class CheckItem:
    """An item of a grounded draft, or one that a certain rule rejected, as it is shown to a verifier.

    `field` and `index` say where it is in `Grounded.good`; `index` is None for the headline and for what was
    rejected. `values` are the fields of the draft's item by the names of Python.
    """

    id: str
    field: str
    index: int | None
    values: Mapping[str, Any]
    line: str
    rejections: tuple[Violation, ...] = ()

    @property
    def rejected(self) -> bool:
        """Whether a certain rule rejected it."""
        return bool(self.rejections)

    @property
    def sentences(self) -> tuple[int, ...]:
        """The numbers of the sentences that it cites; empty for the headline."""
        cited = self.values.get("sentences") or ()
        return tuple(number for number in cited if isinstance(number, int))


def items_to_check(grounded: Grounded, rejections: Iterable[Violation], article: Article) -> list[CheckItem]:
    """The items of `grounded` that are not beyond question, then those with `rejections`."""
    numbered = _Numbering()
    found = [*_headline(grounded), *_good_items(grounded, article, numbered)]
    return [*found, *_rejected_items(type(grounded.good), rejections, numbered)]


def number_of_items(draft: Draft) -> int:
    """How many items a draft has, the headline included."""
    lists = (getattr(draft, name) for name in type(draft).model_fields if name != "derived")
    items = (item for value in lists if isinstance(value, list) for item in value)
    return sum(isinstance(item, WireModel) for item in items) + bool(draft.headline)


class _Numbering:
    """Identifiers: S1, S2, …, A1, …"""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def next(self, letter: str) -> str:
        self._last[letter] = self._last.get(letter, 0) + 1
        return f"{letter}{self._last[letter]}"


def _headline(grounded: Grounded) -> Iterator[CheckItem]:
    if text := grounded.good.headline:
        asked = [one.message for one in grounded.questions if one.field == HEADLINE]
        line = _with_notes(f"H {text}", "?", asked)
        yield CheckItem("H", HEADLINE, None, {HEADLINE: text}, line)


def _good_items(grounded: Grounded, article: Article, numbered: _Numbering) -> Iterator[CheckItem]:
    good = grounded.good
    for name in type(good).model_fields:
        items = getattr(good, name)
        if name not in grounded.carried or not isinstance(items, list):
            continue
        published = grounded.figures if name == "figures" else ()
        for index, item in enumerate(items):
            if not isinstance(item, WireModel):
                continue
            asked = [one.message for one in grounded.questions if _is_about(one, name, item)]
            figure = published[index] if index < len(published) else None
            if not asked and _beyond_question(item, figure, article):
                continue
            id_ = numbered.next(_letter(type(item)))
            line = _line(id_, name, type(good), type(item), item.model_dump(), figure)
            yield CheckItem(id_, name, index, item.model_dump(), _with_notes(line, "?", asked))


def _rejected_items(
    model: type[Draft], rejections: Iterable[Violation], numbered: _Numbering
) -> Iterator[CheckItem]:
    """Each rejected item once, with all that is wrong with it; what is no item of a list is left out."""
    grouped: dict[tuple[str, str], list[Violation]] = {}
    for one in rejections:
        grouped.setdefault((one.field, repr(one.item)), []).append(one)
    for (name, _), violations in grouped.items():
        field = model.model_fields.get(name)
        kind = item_model(field) if field and name != "derived" else None
        values = violations[0].item
        if kind is None or not any(isinstance(value, str) and value for value in values.values()):
            continue
        id_ = numbered.next(_letter(kind))
        line = _with_notes(_line(id_, name, model, kind, values), "!", [one.message for one in violations])
        yield CheckItem(id_, name, None, values, line, tuple(violations))


def _is_about(question: Violation, name: str, item: WireModel) -> bool:
    return question.field == name and question.item == item.model_dump()


def _letter(kind: type[WireModel]) -> str:
    return next((letter for base, (letter, _) in _LINES.items() if issubclass(kind, base)), _EXTRA)


def _line(
    id_: str,
    name: str,
    model: type[Draft],
    kind: type[WireModel],
    values: Mapping[str, Any],
    figure: Figure | None = None,
) -> str:
    shown = next((fields for base, (_, fields) in _LINES.items() if issubclass(kind, base)), ())
    texts = [_text(values.get(field)) for field in shown]
    if issubclass(kind, ActorDraft) and (others := _other_names(values)):
        texts[0] = f"{texts[0]} ({', '.join(others)})"
    if figure is not None and (value := _published_value(figure)):
        texts[0] = f"{texts[0]} = {value}"
    while len(texts) > 1 and texts[-1] == _EMPTY:
        texts.pop()
    for field in kind.model_fields:
        if field not in shown and field not in _NOT_SHOWN and values.get(field) not in (None, "", []):
            texts.append(f"{wire_key(kind, field)}: {_text(values[field])}")
    numbers = values.get("sentences") or ()
    cited = ",".join(str(number) for number in (numbers[:1] if issubclass(kind, ActorDraft) else numbers))
    place = f"{wire_key(model, name)} " if not shown else ""
    return f"{id_} ({cited}) {place}{' | '.join(texts)}"


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_text(one) for one in value) or _EMPTY
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_text(one)}" for key, one in value.items() if one not in (None, "", []))
    return _EMPTY if value in (None, "") else str(value)


def _with_notes(line: str, mark: str, notes: Sequence[str]) -> str:
    return f"{line} {mark} {' '.join(dict.fromkeys(notes))}" if notes else line


def _other_names(values: Mapping[str, Any]) -> list[str]:
    """The aliases that share no word with the name: only they say something that the name does not."""
    words = set(lower_case(str(values.get("name", ""))).split())
    aliases = values.get("aliases") or ()
    return [one for one in aliases if isinstance(one, str) and not words & set(lower_case(one).split())]


def _published_value(figure: Figure) -> str:
    """The value as the record has it ("~3.2M EUR"); empty where the text says it in the same digits."""
    if figure.value is None:
        return ""
    sign = _SIGNS.get(figure.approximation, "")
    number = f"{sign}{_short(figure.value)}"
    if figure.high is not None:
        number = f"{number}-{_short(figure.high)}"
    elif not sign and str(figure.value) in figure.text.replace(",", "").split("-")[0].split():
        return ""
    return f"{number} {figure.unit or ''}".strip()


def _short(value: float) -> str:
    for size, name in ((1e9, "bn"), (1e6, "M")):
        if abs(value) >= size:
            return f"{value / size:.12g}{name}"
    return f"{value:.12g}"


def _beyond_question(item: WireModel, figure: Figure | None, article: Article) -> bool:
    """Whether the article says an item in so many words.

    A summary sentence that is a cited sentence; an actor without other names, whose role stands beside the
    name or is not given; a plain number that says what it counts with the words directly behind it in the
    cited sentence, or does not say it.
    """
    if type(item) is SummaryDraft:
        return any(_folded(item.text) == _folded(text) for text in _cited_texts(item.sentences, article))
    if type(item) is ActorDraft:
        name, role = item.name, item.role
        forms = (f"{role} {name}", f"{name}, {role}", f"{name} ({role})") if role else (name,)
        texts = [_folded(text) for text in _cited_texts(item.sentences, article)]
        verbatim = any(_folded(form) in text for form in forms for text in texts)
        return verbatim and not _other_names(item.model_dump())
    if type(item) is FigureDraft and _is_plain(figure) and not item.as_of and not item.table_unit:
        said = _folded(f"{item.text} {item.what or ''}")
        return any(said in _folded(text) for text in _cited_texts(item.sentences, article))
    return False


def _is_plain(figure: Figure | None) -> bool:
    return figure is not None and figure.high is None and figure.approximation == "exact"


def _cited_texts(numbers: Iterable[int], article: Article) -> Iterator[str]:
    return (article.sentence_text(number) for number in numbers if article.sentence(number))


def _folded(text: str) -> str:
    return folded_text(lower_case(text)).strip(" .")
