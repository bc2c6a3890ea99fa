"""What the evidence carries as a whole: a commissive cue, the words of a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from summariser.grounding.claim import Claim
from summariser.grounding.language_support import supports
from summariser.models.violation import Violation

# Below this share of content words found in or around the evidence, a sentence says something else.
_LEAST_CARRIED = 0.5
_FEWEST_WORDS = 4
# The parts of an item that may be left out.
_OPTIONAL = frozenset({"role", "what", "condition"})


def action_commissive(claim: Claim) -> Iterator[Violation]:
    """A cited sentence of a commitment carries a commissive or directive cue.

    Says nothing in a language without commitment cues.
    """
    if not supports(claim.index.language, "commitments"):
        return
    cues = claim.index.scan.cues
    if claim.cited and not any(claim.index.in_sentence(cues, number) for number in claim.cited):
        message = "No cited sentence has words that promise, agree, plan, order or refuse."
        yield claim.violation(0, len(claim.text), message)


def words_carried(claim: Claim) -> Iterator[Violation]:
    """The content words of a summary sentence are mostly carried by its evidence."""
    words = claim.stems
    if len(words) < _FEWEST_WORDS:
        return
    numbers = {*claim.cited, *claim.around} or range(1, len(claim.index.article.sentences) + 1)
    carried = claim.index.title_stems.union(*(claim.index.sentence_stems[n - 1] for n in numbers))
    missing = words - carried
    if len(missing) > (1 - _LEAST_CARRIED) * len(words):
        message = f"Most of its words are not in the evidence: {len(missing)} of {len(words)}."
        yield claim.violation(0, len(claim.text), message)


def phrase_carried(claim: Claim) -> Iterator[Violation]:
    """Some word of a role, a condition or of what a figure counts is in the article or its title.

    An answer in another language than the article's is not judged.
    """
    index = claim.index
    if claim.field in _OPTIONAL and not index.has_word_of(claim.text) and not index.translated:
        yield claim.violation(
            0, len(claim.text), f"No word of “{claim.text}” occurs in the article: it is left out."
        )
