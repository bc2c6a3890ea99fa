"""The other side of grounding: what is in the article and not in the record, most important first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.claim import Claim, Form
from summariser.grounding.item_judgement import JudgedItem
from summariser.grounding.quantity_agreement import agreement
from summariser.models.mentions import FigureMention
from summariser.models.record import Evidence, Uncovered
from summariser.scan.article_scan import within

_LEAD = 2  # sentences
# A name is frequent with so many mentions, or with two of which the first is in the lead.
_OFTEN = 3


def uncovered_by(kept: Mapping[str, Sequence[JudgedItem]], index: ArticleIndex) -> Uncovered:
    """The figures, commissive sentences and often-named actors of the article that no kept item has.

    Importance: in the lead or sharing words with the title first, then in a sentence that some item cites,
    then the rest; in order of the text within each. Excluded sentences are left out.
    """
    cited = {number for judged in kept.values() for one in judged for number in one.cited}
    ranking = _Ranking(index, cited)
    return Uncovered(
        figures=ranking.ordered(_figures(kept, index)),
        commitments=ranking.ordered(_commitments(kept.get("commitments", ()), index)),
        names=ranking.ordered(_names(kept.get("actors", ()), index)),
    )


class _Ranking:
    def __init__(self, index: ArticleIndex, cited: set[int]) -> None:
        self.index = index
        self.cited = cited
        self.excluded = index.excluded

    def ordered(self, spans: Iterable[tuple[int, int]]) -> list[Evidence]:
        numbered = ((span, self.index.sentence_number(span[0])) for span in spans)
        evidence = [
            self.index.evidence(*span) for span, number in numbered if number and number not in self.excluded
        ]
        return sorted(evidence, key=self._rank)

    def _rank(self, evidence: Evidence) -> tuple[int, int]:
        shared = self.index.title_stems & self.index.sentence_stems[evidence.sentence - 1]
        if evidence.sentence <= _LEAD or len(shared) > 1:
            return 0, evidence.start
        return (1 if evidence.sentence in self.cited else 2), evidence.start


def _figures(kept: Mapping[str, Sequence[JudgedItem]], index: ArticleIndex) -> Iterator[tuple[int, int]]:
    """Each quantity of the article that no figure and no commitment of the record says, once."""
    recorded = list(_recorded_figures(kept, index))
    covered = {_key(figure) for figure in recorded}
    for mention in index.scan.figures:
        if _key(mention) not in covered and not any(
            agreement(figure, mention) for figure in recorded if figure.value == mention.value
        ):
            covered.add(_key(mention))
            yield mention.start, mention.end


def _key(mention: FigureMention) -> tuple[object, float | None, str | None]:
    return mention.text if mention.value is None else mention.value, mention.high, mention.unit


def _recorded_figures(
    kept: Mapping[str, Sequence[JudgedItem]], index: ArticleIndex
) -> Iterator[FigureMention]:
    for claim in _claims(kept.get("figures", ()), "figure"):
        if claim.placed and claim.placed.reading:
            yield claim.placed.reading
    for form in ("action", "when", "phrase"):
        for claim in _claims(kept.get("commitments", ()), form):
            yield from within(index.scan.figures, *claim.span) if claim.span else claim.figures


def _claims(judged: Iterable[JudgedItem], form: Form) -> Iterator[Claim]:
    return (claim for one in judged for claim in one.claims.values() if claim.form == form)


def _commitments(kept: Iterable[JudgedItem], index: ArticleIndex) -> Iterator[tuple[int, int]]:
    covered = {number for one in kept for number in one.cited}
    for number in dict.fromkeys(index.sentence_number(cue.start) for cue in index.scan.cues):
        if number and number not in covered:
            sentence = index.article.sentences[number - 1]
            yield sentence.start, sentence.end


def _names(kept: Iterable[JudgedItem], index: ArticleIndex) -> Iterator[tuple[int, int]]:
    """The first full mention of each bearer who is named often and is no actor of the record."""
    recorded = {
        span for one in kept for name in (one.item.name, *one.item.aliases) for span in _spans(name, index)
    }
    for group in index.names.groups:
        first = next(mention for mention in group.mentions if mention.text == group.name)
        prominent = index.sentence_number(group.mentions[0].start) in range(1, _LEAD + 1)
        enough = len(group.mentions) >= (2 if prominent else _OFTEN)
        if enough and not any((mention.start, mention.end) in recorded for mention in group.mentions):
            yield first.start, first.end


def _spans(name: str, index: ArticleIndex) -> tuple[tuple[int, int], ...]:
    match = index.names.match(name)
    return match.spans if match and not match.in_title else ()
