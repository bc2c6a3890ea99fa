"""The items that a verifier is asked about, one line each.

Items of a kind are numbered lines under its letter. A line has the number of a cited sentence, where the
item's own words would not find it, and the item's fields, some of them after their key. Questions
of uncertain rules follow a "?". An item that a certain rule rejected follows its reason after a "!", so that
the same request can correct it. What is beyond question is not asked about: see `_beyond_question`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from summariser.grounding import Grounded
from summariser.grounding.article_index import stems
from summariser.llm.response_schema import item_model, wire_key
from summariser.models.article import Article
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft, SummaryDraft, WireModel
from summariser.models.mentions import Mention
from summariser.models.record import Figure
from summariser.models.violation import Violation
from summariser.scan import ScannedArticle
from summariser.utils.text_folding import folded_text, lower_case

HEADLINE = "headline"
_EMPTY = "-"

# The letter of an item's identifier, the fields at the begin of its line, and those that follow their key.
_LINES: dict[type[WireModel], tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    SummaryDraft: ("S", ("text",), ()),
    ActorDraft: ("A", ("name", "kind"), ("role",)),
    CommitmentDraft: ("C", ("by", "status", "action"), ("to", "when", "condition", "stated_by")),
    FigureDraft: ("F", ("text",), ("what", "as_of")),
}
_PLAIN = (("kind", "person"), ("kind", "organisation"))
_WITHOUT_KEY = frozenset({"role", "what"})
_EXTRA = "X"
_ORDER = "HSACFX"
_NOT_SHOWN = frozenset({"sentences", "aliases", "table_unit"})
_REACH = 60
"""Characters on each side of a figure that are beside it."""
_SMALL = 12
_SIGNS = {"about": "~", "over": ">", "under": "<"}


@dataclass(frozen=True)
class CheckItem:
    """An item of a grounded draft, or one that a certain rule rejected, as it is shown to a verifier.

    `field` and `index` say where it is in `Grounded.good`; `index` is None for the headline and for what was
    rejected. `values` are the fields of the draft's item by the names of Python, `cited` are the numbers of
    its sentences and `text` is what else its line says.
    """

    id: str
    field: str
    index: int | None
    values: Mapping[str, Any]
    cited: str
    text: str
    rejections: tuple[Violation, ...] = ()

    @property
    def rejected(self) -> bool:
        """Whether a certain rule rejected it."""
        return bool(self.rejections)

    @property
    def said(self) -> str:
        """Its fields alone, without question or reason."""
        return re.split(r" [?!] ", self.text, maxsplit=1)[0]

    @property
    def sentences(self) -> tuple[int, ...]:
        """The numbers of the sentences that it cites; empty for the headline."""
        cited = self.values.get("sentences") or ()
        return tuple(number for number in cited if isinstance(number, int))


def items_to_check(
    grounded: Grounded, rejections: Iterable[Violation], scanned: ScannedArticle
) -> list[CheckItem]:
    """The items of `grounded` that are not beyond question, then those with `rejections`."""
    numbered = _Numbering()
    found = [*_headline(grounded, scanned.article), *_good_items(grounded, scanned, numbered)]
    return [*found, *_rejected_items(type(grounded.good), rejections, numbered)]


def lines_of(items: Iterable[CheckItem]) -> list[str]:
    """The lines of a request: a letter, and the items of that kind below it by their numbers."""
    lines, before = [], ""
    for item in sorted(items, key=lambda one: _ORDER.index(one.id[0])):
        letter, number = item.id[0], item.id[1:]
        if letter != before and number:
            lines.append(letter)
        before = letter
        cited = f" ({item.cited})" if item.cited else ""
        lines.append(f"{number or letter}{cited} {item.text}")
    return lines


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


def _headline(grounded: Grounded, article: Article) -> Iterator[CheckItem]:
    text = grounded.good.headline
    if text and text != article.title:
        asked = [one.message for one in grounded.questions if one.field == HEADLINE]
        yield CheckItem("H", HEADLINE, None, {HEADLINE: text}, "", _with_notes(text, "?", asked))


def _good_items(grounded: Grounded, scanned: ScannedArticle, numbered: _Numbering) -> Iterator[CheckItem]:
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
            if not asked and _beyond_question(item, figure, scanned):
                continue
            id_, values = numbered.next(_letter(type(item))), item.model_dump()
            text = _with_notes(_text_of(name, type(good), type(item), values, figure), "?", asked)
            yield CheckItem(id_, name, index, values, _cited(type(item), values), text)


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
        reasons = [one.message for one in violations]
        text = _with_notes(_text_of(name, model, kind, values), "!", reasons)
        id_ = numbered.next(_letter(kind))
        yield CheckItem(id_, name, None, values, _cited(kind, values), text, tuple(violations))


def _is_about(question: Violation, name: str, item: WireModel) -> bool:
    return question.field == name and question.item == item.model_dump()


def _letter(kind: type[WireModel]) -> str:
    return next((line[0] for base, line in _LINES.items() if issubclass(kind, base)), _EXTRA)


def _cited(kind: type[WireModel], values: Mapping[str, Any]) -> str:
    """The number of a cited sentence, as a hint; empty for what is found by its own words."""
    numbers = values.get("sentences") or ()
    by_words = issubclass(kind, ActorDraft | FigureDraft | SummaryDraft)
    return "" if by_words or not numbers else str(numbers[0])


def _text_of(
    name: str,
    model: type[Draft],
    kind: type[WireModel],
    values: Mapping[str, Any],
    figure: Figure | None = None,
) -> str:
    _, first, keyed = next((line for base, line in _LINES.items() if issubclass(kind, base)), ("", (), ()))
    texts = [_text(values.get(field)) for field in first if (field, values.get(field)) not in _PLAIN]
    if issubclass(kind, ActorDraft) and (others := _other_names(values)):
        texts[0] = f"{texts[0]} ({', '.join(others)})"
    in_table = bool(values.get("table_unit"))
    if figure is not None and (value := _published_value(figure, in_table=in_table)):
        texts[0] = f"{texts[0]} = {value}"
    for field in (*keyed, *kind.model_fields):
        if field not in first and field not in _NOT_SHOWN and values.get(field) not in (None, "", []):
            key = "" if field in _WITHOUT_KEY else f"{wire_key(kind, field)} "
            if (part := f"{key}{_text(values[field])}") not in texts:
                texts.append(part)
    place = f"{wire_key(model, name)}: " if not first else ""
    return f"{place}{' | '.join(texts)}"


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


def _published_value(figure: Figure, *, in_table: bool = False) -> str:
    """What code reads from a figure, as far as its digits do not say it: "~3M EUR", "~", "2", "55-60".

    Of a cell of a table all is shown, since its scale is elsewhere.
    """
    if figure.value is None:
        return ""
    sign = _SIGNS.get(figure.approximation, "")
    small_in_words = figure.text.isalpha() and abs(figure.value) <= _SMALL
    if (
        figure.high is None
        and not in_table
        and (small_in_words or _digits(figure.text) == _digits(_short(figure.value)))
    ):
        return sign
    number = f"{sign}{_short(figure.value)}"
    if figure.high is not None:
        number = f"{number}-{_short(figure.high)}"
    return f"{number} {figure.unit or ''}".strip()


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit()).strip("0")


def _short(value: float) -> str:
    for size, name in ((1e9, "bn"), (1e6, "M")):
        if abs(value) >= size:
            return f"{value / size:.12g}{name}"
    return f"{value:.12g}"


def _beyond_question(item: WireModel, figure: Figure | None, scanned: ScannedArticle) -> bool:
    """Whether the article says an item in so many words.

    A summary sentence that is a cited sentence; an actor without other names, whose role is beside the name,
    with no other name between, or is not given; a plain number whose words are beside it, with no other
    number between.
    """
    article = scanned.article
    if type(item) is SummaryDraft:
        return any(_folded(item.text) == _folded(text) for text in _cited_texts(item.sentences, article))
    if type(item) is ActorDraft:
        beside = any(_role_beside(item, number, scanned) for number in item.sentences)
        return beside and not _other_names(item.model_dump())
    if type(item) is FigureDraft and figure is not None and not item.table_unit:
        plain = figure.high is None and _published_value(figure) in ("", _sign_in_words(figure))
        return plain and _words_beside(f"{item.what or ''} {item.as_of or ''}", figure, scanned)
    return False


def _sign_in_words(figure: Figure) -> str:
    """The sign of a figure whose text begins with a word, that of the qualifier; empty for others."""
    return _SIGNS.get(figure.approximation, "") if figure.text[:1].isalpha() else ""


def _role_beside(actor: ActorDraft, number: int, scanned: ScannedArticle) -> bool:
    """Whether a sentence has the name, and the words of the role beside it before any other name."""
    sentence, words = scanned.article.sentence(number), set(stems(actor.role or ""))
    if sentence is None:
        return False
    at = scanned.article.text.find(actor.name, sentence.start, sentence.end)
    if at < 0:
        return False
    others = [one for one in scanned.scan.names if not set(stems(one.text)) & {*words, *stems(actor.name)}]
    return words <= _stems_beside(at, at + len(actor.name), others, scanned)


def _words_beside(words: str, figure: Figure, scanned: ScannedArticle) -> bool:
    """Whether all content words of `words` are beside a figure, before any other figure."""
    place = figure.evidence[0]
    return set(stems(words)) <= _stems_beside(place.start, place.end, scanned.scan.figures, scanned)


def _stems_beside(start: int, end: int, others: Iterable[Mention], scanned: ScannedArticle) -> set[str]:
    """The stems around [start, end) in its sentence, up to the next of `others` on each side."""
    sentence = scanned.article.sentence_at(start)
    if sentence is None or end > sentence.end:
        return set()
    first, last = max(sentence.start, start - _REACH), min(sentence.end, end + _REACH)
    for one in others:
        if one.end <= start:
            first = max(first, one.end)
        elif one.start >= end:
            last = min(last, one.start)
    return set(stems(scanned.article.text[first:last]))


def _cited_texts(numbers: Iterable[int], article: Article) -> Iterator[str]:
    return (article.sentence_text(number) for number in numbers if article.sentence(number))


def _folded(text: str) -> str:
    return folded_text(lower_case(text)).strip(" .")
