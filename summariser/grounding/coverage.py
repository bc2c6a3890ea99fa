"""The other side of grounding: what stands in the article and not in the record, most important first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from summariser.grounding.quantities import agreement
from summariser.grounding.source import Source
from summariser.scan.figures import scan_figures
from summariser.scan.mentions import FigureMention
from summariser.schema import Commitment, Evidence, Figure, Uncovered

_LEAD = 2


def uncovered_by(items: dict[str, list[Any]], source: Source) -> Uncovered:
    """The figures, commissive sentences and often-named actors of the article that no record item has.

    `items` are the record's lists by field. Importance: in the lead or sharing words with the title first,
    then in a sentence that some item cites, then the rest; in order of the text within each.
    """
    cited = {
        evidence.sentence for of_field in items.values() for item in of_field for evidence in item.evidence
    }
    rank = _Ranking(source, cited)
    return Uncovered(
        figures=rank.ordered(_figures(items, source)),
        commitments=rank.ordered(_commitments(items["commitments"], source)),
        names=_names(items, source),
    )


class _Ranking:
    def __init__(self, source: Source, cited: set[int]) -> None:
        self.source = source
        self.cited = cited

    def ordered(self, found: Iterable[Evidence]) -> list[Evidence]:
        return sorted(found, key=self._rank)

    def _rank(self, evidence: Evidence) -> tuple[int, int]:
        shared = self.source.title_stems & self.source.sentence_stems[evidence.sentence - 1]
        if evidence.sentence <= _LEAD or len(shared) > 1:
            return 0, evidence.start
        return (1 if evidence.sentence in self.cited else 2), evidence.start


def _figures(items: dict[str, list[Any]], source: Source) -> list[Evidence]:
    covered = _covered_figures(items, source)
    spans = sorted((one.start, one.end) for figure in items["figures"] for one in figure.evidence)
    missing: dict[tuple[object, ...], FigureMention] = {}
    for mention in source.scan.figures:
        inside = any(start < mention.end and mention.start < end for start, end in spans)
        if not inside and not any(agreement(one, mention) for one in covered):
            missing.setdefault((mention.value, mention.high, mention.unit, mention.noun), mention)
    return [
        source.evidence(one.start, one.end) for one in missing.values() if source.sentence_number(one.start)
    ]


def _covered_figures(items: dict[str, list[Any]], source: Source) -> list[FigureMention]:
    figures: list[Figure] = items["figures"]
    commitments: list[Commitment] = items["commitments"]
    texts = [figure.text for figure in figures]
    texts += [
        text for one in commitments for text in (one.action, one.when.text if one.when else None) if text
    ]
    return [mention for text in texts for mention in scan_figures(text, source.language)]


def _commitments(commitments: list[Commitment], source: Source) -> list[Evidence]:
    covered = {evidence.sentence for one in commitments for evidence in one.evidence}
    numbers = dict.fromkeys(source.sentence_number(cue.start) for cue in source.scan.cues)
    return [source.sentence_evidence(number) for number in numbers if number and number not in covered]


def _names(items: dict[str, list[Any]], source: Source) -> list[Evidence]:
    return []
