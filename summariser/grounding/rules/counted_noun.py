"""What a number counts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from summariser.grounding.article_index import stems
from summariser.grounding.claim import Claim, LocatedMention
from summariser.grounding.quantity_agreement import agreement
from summariser.models.mentions import FigureMention
from summariser.models.violation import Violation
from summariser.scan.names.name_lexicon import name_lexicon

# Characters on each side of a number that say what it counts.
_REACH = 60


def numbers_with_their_noun(claim: Claim) -> Iterator[Violation]:
    """A number that counts something counts it in the evidence too: some word around both is the same.

    Only where both name what they count, and no unit says it.
    """
    for figure, located in claim.located_figures:
        if figure.noun is None or figure.unit or located is None or located.place == "elsewhere":
            continue
        said = list(_agreeing(figure, located, claim))
        if said and not any(_same_thing(figure, one, claim) for one in said):
            message = f"Does “{figure.text}” count “{figure.noun}”? Its evidence counts “{said[0].noun}”."
            yield claim.violation(figure.start, figure.end, message)


def _agreeing(figure: FigureMention, located: LocatedMention, claim: Claim) -> Iterator[FigureMention]:
    """The quantities of the evidence that agree with one of the claim."""
    index = claim.index
    near = (*claim.cited, *claim.around) if claim.cited else range(1, len(index.article.sentences) + 1)
    if located.sentence is not None and not located.derived:
        for number in near:
            figures = index.in_sentence(index.scan.figures, number)
            yield from (one for one in figures if agreement(figure, one))


def _same_thing(figure: FigureMention, said: FigureMention, claim: Claim) -> bool:
    if said.noun is None:
        return True
    sentence = claim.index.article.sentence_at(said.start)
    start, end = (sentence.start, sentence.end) if sentence else (said.start, said.end)
    carried = claim.index.text[max(start, said.start - _REACH) : min(end, said.end + _REACH)]
    claimed = claim.text[max(0, figure.start - _REACH) : figure.end + _REACH]
    empty = _empty(claim.index.language) | set(stems(f"{figure.text} {said.text}"))
    return bool(set(stems(claimed)) & set(stems(carried)) - empty)


@lru_cache(maxsize=32)
def _empty(language: str) -> frozenset[str]:
    """The stems of words that say nothing of what is counted."""
    words = name_lexicon(language)
    return frozenset(stems(" ".join(words.function_words | words.speech_verbs)))
