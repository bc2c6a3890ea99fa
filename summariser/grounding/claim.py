"""A claim: one text of a draft item (or one given by a caller), its mentions, and the evidence for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from summariser.grounding.article_index import ArticleIndex, stems
from summariser.grounding.figure_placement import place_figure
from summariser.grounding.located_figures import DerivedValue, Place, PlacedFigure
from summariser.grounding.plain_numbers import plain_numbers
from summariser.grounding.quantity_agreement import Agreement, agreement
from summariser.models.mentions import (
    DateMention,
    FigureMention,
    NameMention,
    NegationMention,
    QuoteMention,
)
from summariser.models.violation import Violation
from summariser.scan.dates import scan_dates
from summariser.scan.figures import NumberReading
from summariser.scan.figures.number_lexicon import number_lexicon
from summariser.scan.names import scan_names
from summariser.scan.negation import scan_negations
from summariser.scan.polarity import PolarityMention, scan_polarity
from summariser.scan.quotes import scan_quotes
from summariser.utils.lazy_property import lazy_property
from summariser.utils.text_folding import occurrences

# What a text claims to be. "prose" is a statement of its own (a summary sentence, a headline), "action" what
# somebody is to do, "description" a role or a condition in the writer's own words, "phrase" another part of a
# statement (a field that a user's schema adds), "label" what a figure counts in free words, which no rule
# checks; the others are a single thing.
Form = Literal["prose", "action", "description", "phrase", "label", "name", "when", "figure"]


_APOSTROPHES = ("'", "’", "‘")
# Characters on each side of a number that say what it counts.
_REACH = 40
_CENTURY = 100


@dataclass(frozen=True, slots=True)
class LocatedMention:
    """Where the article says what a claim says: a sentence (None: the title), and how well it agrees.

    `derived` is set where no sentence says it but it was declared and computed again.
    """

    place: Place
    sentence: int | None
    agreement: Agreement
    derived: DerivedValue | None = None


@dataclass(frozen=True)
class Claim:
    """One text to be checked against an article, by its index.

    `cited` are numbers of sentences that exist; if there are none, the whole article and its title count
    as cited. `field` is that of the item; `undone` says that the item's status negates it
    (the action of what is refused or broken). Offsets of its mentions index `text`.
    """

    text: str
    form: Form
    index: ArticleIndex
    cited: tuple[int, ...] = ()
    field: str = ""
    undone: bool = False

    def violation(self, start: int, end: int, message: str, sentence: int | None = None) -> Violation:
        """What a rule reports of `text[start:end]`; `check_claim` adds the rule's code and kind.

        `sentence` is the number of a sentence that supports it although it is not cited, if there is one.
        """
        return Violation(rule="", kind="error", message=message, start=start, end=end, sentence=sentence)

    @lazy_property
    def figures(self) -> Sequence[FigureMention]:
        """Its quantities."""
        return self._reading.figures()

    @lazy_property
    def names(self) -> Sequence[NameMention]:
        """Its proper names."""
        return scan_names(self.text, self.index.language)

    @lazy_property
    def dates(self) -> Sequence[DateMention]:
        """Its dates and periods."""
        return scan_dates(self.text, self.index.published, self.index.language)

    @lazy_property
    def quotes(self) -> Sequence[QuoteMention]:
        """Its passages in quotation marks."""
        return scan_quotes(self.text, self.index.language)

    @lazy_property
    def negations(self) -> Sequence[NegationMention]:
        """Its words that negate."""
        return scan_negations(self.text, self.index.language)

    @lazy_property
    def numbers(self) -> Sequence[FigureMention]:
        """Its numbers, whatever they mean: also ages, years, labels and ordinals."""
        return plain_numbers(self.text, self._reading.numbers(), self.index.language)

    @lazy_property
    def _reading(self) -> NumberReading:
        return NumberReading(self.text, self.index.language)

    @lazy_property
    def directions(self) -> Sequence[PolarityMention]:
        """Its words that have an opposite."""
        return scan_polarity(self.text, self.index.language)

    @lazy_property
    def stems(self) -> frozenset[str]:
        """The stems of its content words."""
        return frozenset(stems(self.text))

    @property
    def copied(self) -> bool:
        """Whether it is the title, or a cited sentence has it verbatim without cutting a number in two.

        Such words say what is said there: their names, dates, quotations, numbers and directions are its own.
        """
        return self.span is not None or (not self.cited and self.text == self.index.article.title)

    @lazy_property
    def span(self) -> tuple[int, int] | None:
        """Where it is copied from in the article's text, if it is."""
        index, size = self.index, len(self.text)
        numbers = self.cited or range(1, len(index.article.sentences) + 1)
        for sentence in (index.article.sentences[number - 1] for number in numbers):
            for at in occurrences(self.text, index.text, sentence.start, sentence.end):
                if not (index.cuts_number(at) or index.cuts_number(at + size)):
                    return at, at + size
        return None

    @lazy_property
    def verbatim(self) -> bool:
        """Whether the article or its title has the whole text, word for word."""
        return self.index.title_has(self.text) or bool(self.index.find(self.text, case=False))

    @lazy_property
    def around(self) -> tuple[int, ...]:
        """The sentences around the cited ones."""
        return self.index.surroundings(self.cited)

    @lazy_property
    def evidence(self) -> list[int]:
        """The cited sentences; without any, those that share the rarest words with the claim."""
        return list(self.cited) or self.index.closest(self.text)

    @lazy_property
    def placed(self) -> PlacedFigure | None:
        """The place of the text as a whole, as a quantity of the article, or None."""
        return place_figure(self.text, self.cited, self.around, self.index)

    def locate(
        self, in_sentence: Callable[[int], Agreement | None], in_title: Callable[[], Agreement | None]
    ) -> LocatedMention | None:
        """The place of something, nearest the citation first; an exact agreement near it beats a loose one.

        Without a citation everything is "cited". `in_sentence` takes a sentence's number.
        """
        everywhere = range(1, len(self.index.article.sentences) + 1)
        if not self.cited:
            return _first("cited", everywhere, in_sentence, in_title)
        cited = _first("cited", self.cited, in_sentence, None)
        if cited and cited.agreement == "same":
            return cited
        near = _first("near", self.around, in_sentence, in_title)
        if near and near.agreement == "same":
            return near
        return cited or near or _first("elsewhere", everywhere, in_sentence, None)

    @lazy_property
    def located_figures(self) -> list[tuple[FigureMention, LocatedMention | None]]:
        """Each quantity of the claim, and where the article says the same."""
        return [(figure, self._locate_figure(figure)) for figure in self.figures]

    def _locate_figure(self, figure: FigureMention) -> LocatedMention | None:
        """Where a quantity agrees; a bare number may also be an age, an ordinal, or what a reader counts."""
        index, short = self.index, self.text[: figure.start].endswith(_APOSTROPHES)
        bare = figure.unit is None and (figure.noun is None or short)

        def in_sentence(number: int) -> Agreement | None:
            said = index.in_sentence(index.scan.figures, number)
            if self.cited and number not in self.cited:
                said = [one for one in said if self.of_the_same(figure, one)]
                return best(agreement(figure, one) for one in said)
            found = best(agreement(figure, one) for one in said)
            if found or figure.unit:
                return found or self._jubilee(figure, number)
            numbers = index.in_sentence(index.unmeasured, number)
            plain = best(self._number_agreement(figure, one) for one in numbers if bare or one.text.isalpha())
            return plain or index.count_agreement(figure, number)

        printed = self.locate(
            in_sentence, lambda: best(agreement(figure, one) for one in index.title_figures)
        )
        if printed is None or printed.place == "elsewhere":
            return self._locate_derived(figure) or printed
        return printed

    def _number_agreement(self, figure: FigureMention, number: FigureMention) -> Agreement | None:
        """Whether a bare number says what another does; "'44" is the year 1944."""
        year, short = number.value, figure.value
        if short is None or year is None or not self.text[: figure.start].endswith(_APOSTROPHES):
            return agreement(figure, number)
        if short < _CENTURY <= year:
            return "same" if year % _CENTURY == short else None
        return agreement(figure, number)

    def _jubilee(self, figure: FigureMention, number: int) -> Agreement | None:
        """Whether years are those of an anniversary in a sentence: "36 years" of "the 36th anniversary"."""
        if figure.unit != "year" or figure.value is None:
            return None
        anniversary = number_lexicon(self.index.language).anniversaries
        said = self.index.in_sentence(self.index.unmeasured, number)
        return best(
            "loose" if one.value == figure.value and anniversary.match(self.index.text, one.end) else None
            for one in said
        )

    def _locate_derived(self, figure: FigureMention) -> LocatedMention | None:
        """A quantity that the article does not print, but that was declared and worked out again."""
        derived = next((one for one in self.index.derived if one.says(figure)), None)
        return LocatedMention("cited", derived.sentences[0], "same", derived) if derived else None

    def of_the_same(self, figure: FigureMention, said: FigureMention) -> bool:
        """Whether a quantity outside the cited sentences has words beside it that the claim has too."""
        claimed = self.text[max(0, figure.start - _REACH) : figure.end + _REACH]
        sentence = self.index.article.sentence_at(said.start)
        first, last = (sentence.start, sentence.end) if sentence else (0, len(self.index.text))
        carried = self.index.text[max(first, said.start - _REACH) : min(last, said.end + _REACH)]
        own = {*stems(figure.text), *stems(said.text)}
        return bool(set(stems(claimed)) & set(stems(carried)) - own)


def best(agreements: Iterable[Agreement | None]) -> Agreement | None:
    """The better of several agreements: "same", else "loose", else None."""
    found = set(agreements)
    return "same" if "same" in found else "loose" if "loose" in found else None


def _first(
    place: Place,
    numbers: Iterable[int],
    in_sentence: Callable[[int], Agreement | None],
    in_title: Callable[[], Agreement | None] | None,
) -> LocatedMention | None:
    loose = None
    for number in numbers:
        how = in_sentence(number)
        if how == "same":
            return LocatedMention(place, number, how)
        if how:
            loose = loose or LocatedMention(place, number, how)
    how = in_title() if in_title else None
    return LocatedMention(place, None, how) if how == "same" or (how and not loose) else loose
