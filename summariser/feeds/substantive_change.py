"""Whether an edited article differs in substance, or only in wording.

Figures, names, negations and words that commit ("agreed", "refused") count whatever their number; other words
count once more than one in twenty has changed, without those that differ by a typo. White space, quote marks,
dashes and case do not count.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from summariser.scan.commitments import scan_commitments
from summariser.scan.figures import scan_figures
from summariser.scan.negation import scan_negations
from summariser.utils.text_folding import lower_case

_MOST_CHANGED = 0.05  # of the words
_SHORTEST_WITH_TYPO = 4  # letters; shorter words that differ by one letter are other words
_MOST_PAIRED = 200  # words that are compared with one another

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?:;…。！？؟\n\"“”«»]\s*$")


def differs_in_substance(old: str, new: str, language: str) -> bool:
    """Whether the clean text `new` has to be read again, `old` having been read; `language` is ISO 639-1."""
    before, after = _words(old), _words(new)
    if before == after:
        return False
    changed, total = _changed(before, after), max(len(before), len(after), 1)
    # In a script without capitals each word may be a name.
    if changed > (_MOST_CHANGED * total if _has_case(new) else 0):
        return True
    return _hard(old, language) != _hard(new, language)


def _words(text: str) -> list[str]:
    return [match[0].casefold() for match in _WORD.finditer(text)]


def _hard(text: str, language: str) -> tuple[list[object], ...]:
    """What always counts, each kind in the order of the text."""
    figures = [(one.value, one.high, one.unit, one.approximation) for one in scan_figures(text, language)]
    negated = [(lower_case(one.text), one.scope) for one in scan_negations(text, language)]
    committed = [cue.status for cue in scan_commitments(text, language)]
    return [*_numbers_and_names(text)], [*figures], [*negated], [*committed]


def _numbers_and_names(text: str) -> Iterator[str]:
    """Numbers as written, and words with a capital, unless that may only be the sentence's."""
    for match in _WORD.finditer(text):
        word = match[0]
        begins = match.start() == 0 or _SENTENCE_END.search(text[max(0, match.start() - 4) : match.start()])
        if word[0].isdigit() or (word[0].isupper() and not begins):
            yield word


def _changed(before: list[str], after: list[str]) -> int:
    """How many words were put in or taken out; a word and its misspelling are one and the same."""
    gone = list((Counter(before) - Counter(after)).elements())
    come = list((Counter(after) - Counter(before)).elements())
    changed = max(len(gone), len(come))
    if changed > _MOST_PAIRED:
        return changed
    for word in gone:
        if slip := next((other for other in come if _is_slip(word, other)), None):
            come.remove(slip)
            changed -= 1
    return changed


def _is_slip(one: str, other: str) -> bool:
    """Whether two words differ by a letter too many, or by two that changed places; no other letter."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _SHORTEST_WITH_TYPO or len(longer) - len(shorter) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    if len(shorter) < len(longer):
        return shorter[at:] == longer[at + 1 :]
    return shorter[at : at + 2] == longer[at : at + 2][::-1] and shorter[at + 2 :] == longer[at + 2 :]


def _has_case(text: str) -> bool:
    letters = text[:2_000]
    return letters.lower() != letters.upper()
