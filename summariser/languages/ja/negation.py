"""Words by which Japanese negates."""

from __future__ import annotations

from summariser.languages.schema import NegationWords

DATA = NegationWords(
    negators="ません, ない, なかった, ませんでした, せず, 未だ",
    refusal_verbs="拒否, 否定, 否認, 拒んだ",
    affirmations="だけでなく, かもしれない, ねばならない, なければならない, に違いない, 少ない, 危ない",
    scope="before",
)
