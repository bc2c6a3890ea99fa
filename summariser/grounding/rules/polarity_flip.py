"""Direction: rose and fell, before and after, won and lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.grounding.article_index import stems
from summariser.grounding.claim import Claim
from summariser.grounding.rules.antonym_flip import opposites_kept
from summariser.models.violation import Violation
from summariser.scan.polarity import PolarityMention, scan_polarity

_NUMBER = re.compile(r"\d[\d.,]*\d|\d")
# Characters on each side of a word that are taken for what it is said of.
_REACH = 45
# The evidence speaks of the same thing if it shares this many words and numbers with the claim there.
_ALIKE = 4
# The axes of words that relate two events.
_JOINING = frozenset({"order", "span"})


def direction_kept(claim: Claim) -> Iterator[Violation]:
    """The claim does not turn a word of its evidence round (rose for fell, before for after, old for new).

    What the article has word for word holds.
    """
    turned = list(_turned(claim))
    words = (word for word in opposites_kept(claim) if not any(_overlap(word, one) for one in turned))
    found = [*turned, *words]
    if found and not claim.verbatim:
        yield from found


def _overlap(one: Violation, other: Violation) -> bool:
    return (one.start or 0) < (other.end or 0) and (other.start or 0) < (one.end or 0)


def _turned(claim: Claim) -> Iterator[Violation]:
    """Each word with a direction is compared with the word of its pair whose surroundings in the evidence are
    most alike; a negation beside either leaves it undecided, and so does a claim that says both.
    """
    index = claim.index
    mentions = scan_polarity(claim.text, index.language)
    if not mentions:
        return
    evidence = claim.cited or claim.evidence[:1]
    said = [one for number in evidence for one in index.directions(number)]
    both = {one.axis for one in mentions if one.pole == 1} & {one.axis for one in mentions if one.pole == -1}
    for mention in mentions:
        around = _around(claim.text, mention)
        of_pair = [one for one in said if one.axis == mention.axis and one.axis not in both]
        if mention.axis in _JOINING:
            of_pair = [one for one in of_pair if not _crossed(mention, one, claim)]
        pairs = [(len(around & _around(index.text, one)), one) for one in of_pair]
        same = max((score for score, one in pairs if one.pole == mention.pole), default=-1)
        turned = max((pair for pair in pairs if pair[1].pole != mention.pole), key=_score, default=None)
        if turned and turned[0] >= max(_ALIKE, same + 1) and not _negated(mention, turned[1], claim):
            message = f"Is “{mention.text}” right? The evidence has “{turned[1].text}” there."
            yield claim.violation(mention.start, mention.end, message)


def _crossed(mention: PolarityMention, said: PolarityMention, claim: Claim) -> bool:
    """Whether what precedes one is behind the other: "A before B" is "B after A"."""
    before, behind = _sides(claim.text, mention)
    said_before, said_behind = _sides(claim.index.text, said)
    straight = len(before & said_before) + len(behind & said_behind)
    return len(before & said_behind) + len(behind & said_before) >= straight


def _score(pair: tuple[int, PolarityMention]) -> int:
    return pair[0]


def _around(text: str, mention: PolarityMention) -> set[str]:
    before, behind = _sides(text, mention)
    return before | behind


def _sides(text: str, mention: PolarityMention) -> tuple[set[str], set[str]]:
    """The words and numbers before and behind a mention, without its own."""
    before = text[max(0, mention.start - _REACH) : mention.start]
    after = text[mention.end : mention.end + _REACH]
    return {*stems(before), *_NUMBER.findall(before)}, {*stems(after), *_NUMBER.findall(after)}


def _negated(mention: PolarityMention, said: PolarityMention, claim: Claim) -> bool:
    near_said = (one for one in claim.index.scan.negations if abs(one.start - said.start) <= _REACH)
    near_mention = (one for one in claim.negations if abs(one.start - mention.start) <= _REACH)
    return next(near_said, None) is not None or next(near_mention, None) is not None
