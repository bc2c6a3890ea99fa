"""Numbers written as one word, cut into their parts: "zweihundertzehn", "trentadue", "zweiwöchig"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from summariser.scan.figures.number_lexicon import NumberLexicon
from summariser.scan.figures.number_tokens import NumberToken, word_key

_LONGEST_WORD = 90  # characters


def split_compounds(tokens: Iterable[NumberToken], lexicon: NumberLexicon) -> list[NumberToken]:
    """`tokens` with each number compound replaced by one token for each part, offsets kept."""
    begins, ends = lexicon.piece_beginnings, lexicon.piece_endings
    parts: list[NumberToken] = []
    for token in tokens:
        if token.key[:2] in begins and token.key[-2:] in ends:
            parts.extend(_parts(token, lexicon))
        else:
            parts.append(token)
    return parts


def _parts(token: NumberToken, lexicon: NumberLexicon) -> Iterable[NumberToken]:
    if token.kind != "word" or token.key in lexicon.pieces:
        return (token,)
    word = token.raw.lower()
    if not 4 < len(word) <= _LONGEST_WORD or len(word) != len(token.raw):
        return (token,)
    cuts = _cut(word, lexicon)
    if cuts is None or word_key(word[: cuts[0]]) not in lexicon.atoms:
        return (token,)
    return _tokens(token, cuts)


def _tokens(token: NumberToken, cuts: list[int]) -> Iterator[NumberToken]:
    begin = 0
    for end in cuts:
        raw = token.raw[begin:end]
        yield NumberToken(token.start + begin, token.start + end, "word", word_key(raw), raw)
        begin = end


def _cut(word: str, lexicon: NumberLexicon) -> list[int] | None:
    """The ends of the parts of `word`, longest parts first, or None if it has other parts too."""
    best: list[list[int] | None] = [None] * len(word) + [[]]
    for begin in range(len(word) - 1, -1, -1):
        for end in range(min(len(word), begin + lexicon.longest_piece), begin, -1):
            rest = best[end]
            if rest is not None and word_key(word[begin:end]) in lexicon.pieces:
                best[begin] = [end, *rest]
                break
    return best[0]
