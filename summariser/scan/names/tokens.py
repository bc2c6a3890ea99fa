"""Words of a text with what the name scanner asks of each: its case, its place, what stands before it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from summariser.scan.tables import words

_WORD = re.compile(r"(?:[^\W\d_]\.){2,6}(?!\w)|[^\W_]+(?:['’ʼ‑-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’ʼ][sS]$")
_PLURAL_POSSESSIVE = re.compile(r"[sS]['’](?![^\W_])")
_ENDS_SENTENCE = re.compile(r"[.!?:;…。！？•*|\n\r\u2028]|(?:^|\s)[\"“„«»‹([—–-]|^[\"“„«]")
_STRONG_END = re.compile(r"[!?…\n\r\u2028•|]")
_ABBREVIATIONS = words(
    "mr mrs ms dr prof st jr sr sen rep gov gen col capt lt sgt maj rev hon no vs inc co corp ltd "
    "sra sra dra mme m mlle jan feb mar apr jun jul aug sep sept oct nov dec bros mt ft г ул им т"
)
_TERMINAL = (".", "!", "?", ":", ";", ",", "”", '"', "»", "…", "’")


@dataclass(slots=True)
class Token:
    """A word. `gap` is what stands between the word before and it; `initial` where a sentence may begin.

    `quiet` words stand in a line whose capitals say nothing (a headline in capitals, a table's head).
    """

    start: int
    end: int
    text: str
    lower: str
    gap: str
    capital: bool
    initial: bool
    quiet: bool
    possessive: bool

    @property
    def acronym(self) -> bool:
        """All capitals, of two letters or more, dots or not ("ECB", "U.S.", "G7")."""
        letters = self.text.replace(".", "")
        return len(letters) > 1 and letters.isupper() and letters[0].isalpha()

    @property
    def single_letter(self) -> bool:
        """One capital letter, such as an initial."""
        return len(self.text) == 1 and self.text.isupper()


def _begins_sentence(gap: str, before: Token | None) -> bool:
    if before is None:
        return True
    if gap == " ":
        return False
    if not _ENDS_SENTENCE.search(gap):
        return False
    after_abbreviation = gap.startswith(". ") and (before.lower in _ABBREVIATIONS or before.single_letter)
    return not after_abbreviation or bool(_STRONG_END.search(gap))


def _is_capital(word: str) -> bool:
    return word[0].isupper() or (not word.islower() and any(letter.isupper() for letter in word[1:4]))


def _elided(word: str, elisions: frozenset[str]) -> int:
    """How many characters of `word` are an elided article ("l'" of "l'Iran"), 0 if none."""
    at = next((i for i, letter in enumerate(word[:9]) if letter in "'’ʼ"), 0)
    if not at or word[:at].lower() not in elisions:
        return 0
    return at + 1


def tokenise(text: str, elisions: frozenset[str] = frozenset()) -> list[Token]:
    """All words of `text` in order, possessive endings and elided articles left out."""
    tokens: list[Token] = []
    last_end = 0
    before: Token | None = None
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match.group()
        cut = _elided(word, elisions) if elisions else 0
        gap = text[last_end:start]
        initial = _begins_sentence(gap, before)
        if cut:
            gap, start, word = gap + word[:cut], start + cut, word[cut:]
            initial = False
        possessive = bool(_POSSESSIVE.search(word))
        if possessive:
            word, end = word[:-2], end - 2
        elif word[-1] in "sS":
            possessive = bool(_PLURAL_POSSESSIVE.match(text, end - 1))
        before = Token(start, end, word, word.lower(), gap, _is_capital(word), initial, False, possessive)
        tokens.append(before)
        last_end = end
    _mark_quiet(text, tokens)
    return tokens


def _mark_quiet(text: str, tokens: list[Token]) -> None:
    """Mark the words of lines that are written in headline case or all in capitals."""
    line: list[Token] = []
    for token in tokens:
        if line and ("\n" in token.gap or "\r" in token.gap):
            _mark_line(text, line)
            line = []
        line.append(token)
    _mark_line(text, line)


def _mark_line(text: str, line: list[Token]) -> None:
    if len(line) < 3:
        return
    long_words = [token for token in line if len(token.text) > 3 and token.text.isalpha()]
    capitals = sum(token.capital for token in long_words)
    shouting = sum(token.text.isupper() for token in long_words)
    ends = text[line[-1].end : line[-1].end + 1] in _TERMINAL
    headline = not ends and len(line) < 25 and len(long_words) > 3 and capitals >= 0.75 * len(long_words)
    if headline or (len(long_words) > 2 and shouting >= 0.8 * len(long_words)):
        for token in line:
            token.quiet = True


@dataclass(frozen=True)
class Evidence:
    """How a text writes its words: in small letters, and with a capital where only a name explains it."""

    small: frozenset[str]
    capital: Counter[str]


def gather_evidence(tokens: list[Token]) -> Evidence:
    """Read the case of every word that does not stand in a quiet line."""
    small = frozenset(token.lower for token in tokens if not token.capital and not token.quiet)
    capital = Counter(
        token.text for token in tokens if token.capital and not token.initial and not token.quiet
    )
    return Evidence(small, capital)
