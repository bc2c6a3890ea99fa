"""What the evidence carries as a whole: the words of a sentence, of a role, of a condition."""

from __future__ import annotations

from collections.abc import Iterator

from summariser.grounding.claim import Claim
from summariser.models.violation import Violation

# Below this share of content words found in or around the evidence, a sentence says something else.
_LEAST_CARRIED = 0.5
_FEWEST_WORDS = 4
# The parts of an item that may be left out.
_OPTIONAL = frozenset({"role", "condition"})


def words_carried(claim: Claim) -> Iterator[Violation]:
    """The content words of a summary sentence are mostly carried by its evidence."""
    words = claim.stems
    if len(words) < _FEWEST_WORDS:
        return
    numbers = {*claim.cited, *claim.around} or range(1, len(claim.index.article.sentences) + 1)
    carried = claim.index.title_stems.union(*(claim.index.sentence_stems[n - 1] for n in numbers))
    missing = words - carried
    if len(missing) > (1 - _LEAST_CARRIED) * len(words):
        message = f"Does its evidence say this? {len(missing)} of its {len(words)} words are not there."
        yield claim.violation(0, len(claim.text), message)


def phrase_carried(claim: Claim) -> Iterator[Violation]:
    """Some word of a role or a condition is in the article or its title.

    An answer in another language than the article's is not judged.
    """
    index = claim.index
    if claim.field in _OPTIONAL and not index.has_word_of(claim.text) and not index.translated:
        yield claim.violation(
            0, len(claim.text), f"Does the article say “{claim.text}”? It has none of these words."
        )
