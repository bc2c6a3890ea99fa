"""Who says it: the speaker of a commitment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.grounding.claim import Claim
from summariser.grounding.findings import Flaw
from summariser.grounding.source import Source
from summariser.scan.mentions import NameMention
from summariser.scan.names.lexicon import lexicon

_WORD = re.compile(r"[^\W\d_]+")
_APPOSITION = re.compile(r"\s+|,[^,;:.!?\"“”«»]{1,60},\s+")
_TITLE = re.compile(r"\s+(?:[^\W\d_]+\s+){0,3}")
# A pronoun points back, and a name may follow what it said: sentences before and after the cited one.
_BEFORE, _AFTER = 8, 2


def speaker_in_evidence(claim: Claim) -> Iterator[Flaw]:
    """Who states a commitment is named near the cited sentences, and beside their verb of saying if any is.

    Only names of the article are judged: who is told by a common noun ("the ministry") is not.
    """
    if claim.field != "stated_by" or not claim.cited:
        return
    bearer = claim.source.bearers.get(claim.text.casefold())
    if bearer is None:
        return
    spans = {(one.start, one.end) for one in bearer.mentions}
    named = {claim.source.sentence_number(start) for start, _ in spans}
    near = {number + step for number in claim.cited for step in range(-_BEFORE, _AFTER + 1)}
    said_by = [name for number in claim.cited for name in _speakers(number, claim.source)]
    if not named & near:
        yield Flaw(0, len(claim.text), f"“{claim.text}” is not named near the cited sentences.")
    elif not any((one.start, one.end) in spans for one in said_by):
        # A name of no known kind may be a place.
        for other in [one for one in said_by if one.kind][:1]:
            message = f"The cited sentence lets “{other.text}” speak, not “{claim.text}”."
            yield Flaw(0, len(claim.text), message)


def _speakers(number: int, source: Source) -> Iterator[NameMention]:
    """The names that are subjects of the verbs of saying of a sentence: those that stand right beside them.

    "with Israel, he said" and "…, the deputy head said" name nobody. Verbs that commit are the promiser's.
    """
    sentence, says = source.article.sentences[number - 1], lexicon(source.language).says
    names = source.in_sentence(source.scan.names, number)
    cues = source.in_sentence(source.scan.cues, number)
    for word in _WORD.finditer(source.text, sentence.start, sentence.end):
        if word.group().lower() not in says:
            continue
        if not any(cue.start < word.end() and word.start() < cue.end for cue in cues):
            yield from (one for one in names if _beside(one, word, source.text))


def _beside(name: NameMention, verb: re.Match[str], text: str) -> bool:
    """Whether nothing but an apposition stands before the verb, or nothing but a title behind it."""
    if name.end <= verb.start():
        return _APPOSITION.fullmatch(text, name.end, verb.start()) is not None
    return name.start >= verb.end() and _TITLE.fullmatch(text, verb.end(), name.start) is not None
