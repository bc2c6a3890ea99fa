"""Words of a text with what the name scanner asks of each: its case, its place, what precedes it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from summariser.scan.names.name_lexicon import NameLexicon

# Most words are lower-case letters behind a space. They have an alternative of their own, for speed.
_WORD = re.compile(
    r"((?<= )[a-zß-öø-ÿа-яё]{2,}(?![\w'’ʼ‑-]))|((?:[^\W\d_]\.){2,6}(?!\w)|[^\W_]+(?:['’ʼ‑-][^\W_]+)*)"
)
_APOSTROPHES = ("'", "’", "ʼ")
_PLURAL_POSSESSIVE = re.compile(r"[sS]['’](?![^\W_])")
_ENDS_SENTENCE = re.compile(r"[.!?:;…。！？•*|\n\r\u2028]|(?:^|\s)[\"“„«»‹([—–-]|^[\"“„«]")
_STRONG_END = re.compile(r"[!?…\n\r\u2028•|]")
_TERMINAL = (".", "!", "?", ":", ";", ",", "”", '"', "»", "…", "’")


class NameToken(NamedTuple):
    """A word. `gap` is what is between the word before and it; `initial` where a sentence may begin.

    `quiet` words are in a line whose capitals say nothing (a headline in capitals, a table's head).
    """

    start: int
    end: int
    text: str
    lower: str
    gap: str
    capital: bool
    initial: bool
    possessive: bool
    quiet: bool = False

    @property
    def acronym(self) -> bool:
        """All capitals, of two letters or more, dots or not ("ECB", "U.S.", "G7")."""
        letters = self.text.replace(".", "")
        return len(letters) > 1 and letters.isupper() and letters[0].isalpha()

    @property
    def single_letter(self) -> bool:
        """One capital letter, such as an initial."""
        return len(self.text) == 1 and self.text.isupper()


def _begins_sentence(gap: str, before: NameToken, lexicon: NameLexicon) -> bool:
    if not _ENDS_SENTENCE.search(gap):
        return False
    after_abbreviation = gap.startswith(". ") and (
        before.lower in lexicon.abbreviations or before.single_letter
    )
    return not after_abbreviation or bool(_STRONG_END.search(gap))


def _is_capital(word: str) -> bool:
    return not word.islower() and (word[0].isupper() or any(letter.isupper() for letter in word[1:4]))


def _elided(word: str, elisions: frozenset[str]) -> int:
    """How many characters of `word` are an elided article ("l'" of "l'Iran"), 0 if none."""
    at = next((i for i, letter in enumerate(word[:9]) if letter in "'’ʼ"), 0)
    if not at or word[:at].lower() not in elisions:
        return 0
    return at + 1


def tokenise(text: str, lexicon: NameLexicon) -> list[NameToken]:
    """All words of `text` in order, possessive endings and elided articles left out."""
    tokens: list[NameToken] = []
    line: list[NameToken] = []
    before: NameToken | None = None
    end = behind = 0
    parts = _WORD.split(text)  # a call for the whole text takes half the time of one for each word
    for gap, small, other in zip(parts[::3], parts[1::3], parts[2::3], strict=False):
        start = end + len(gap)
        if small and before and behind + 1 == start:
            end = behind = start + len(small)
            before = _new(NameToken, (start, end, small, small, " ", False, False, False, False))
        else:
            end = start + len(small or other)
            before = _any_token(text, start, end, before, lexicon)
            behind = before.end
            if line and ("\n" in before.gap or "\r" in before.gap):
                tokens += _told_line(text, line)
                line = []
        line.append(before)
    return tokens + _told_line(text, line)


# NameToken's own constructor is written in Python and takes twice as long; every word comes by here.
_new = tuple.__new__


def _any_token(text: str, start: int, end: int, before: NameToken | None, lexicon: NameLexicon) -> NameToken:
    word = text[start:end]
    gap = text[before.end if before else 0 : start]
    initial = before is None or (gap != " " and _begins_sentence(gap, before, lexicon))
    if lexicon.elisions and (cut := _elided(word, lexicon.elisions)):
        gap, start, word = gap + word[:cut], start + cut, word[cut:]
        initial = False
    possessive = word[-1] in "sS" and _is_possessive(text, word, end)
    if possessive and word[-2:-1] in _APOSTROPHES:
        word, end = word[:-2], end - 2
    return _new(
        NameToken, (start, end, word, word.lower(), gap, _is_capital(word), initial, possessive, False)
    )


def _is_possessive(text: str, word: str, end: int) -> bool:
    """ "Iran's", or "workers'", of which the mark is behind the word."""
    return word[-2:-1] in _APOSTROPHES or _PLURAL_POSSESSIVE.match(text, end - 1) is not None


def _told_line(text: str, line: list[NameToken]) -> list[NameToken]:
    """The words of a line, marked if they are written in headline case or all in capitals."""
    quiet = len(line) > 2 and _is_quiet(text, line)
    return [token._replace(quiet=True) for token in line] if quiet else line


def _is_quiet(text: str, line: list[NameToken]) -> bool:
    if sum([token.capital for token in line]) < 3:
        return False
    long_words = [token for token in line if len(token.text) > 3 and token.text.isalpha()]
    if len(long_words) < 3 or sum([token.capital for token in long_words]) < 0.75 * len(long_words):
        return False
    ends = text[line[-1].end : line[-1].end + 1] in _TERMINAL
    if not ends and len(line) < 25 and len(long_words) > 3:
        return True
    return sum(token.text.isupper() for token in long_words) >= 0.8 * len(long_words)


@dataclass(frozen=True)
class CaseEvidence:
    """How a text writes its words: in lower case, and with a capital where only a name explains it."""

    small: frozenset[str]
    capital: Counter[str]


def gather_evidence(tokens: list[NameToken]) -> CaseEvidence:
    """Read the case of every word that is not in a quiet line."""
    small = frozenset([token.lower for token in tokens if not token.capital and not token.quiet])
    capital = Counter(
        [token.text for token in tokens if token.capital and not token.initial and not token.quiet]
    )
    return CaseEvidence(small, capital)
