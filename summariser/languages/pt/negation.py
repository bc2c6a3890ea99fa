"""Words by which Portuguese negates."""

from __future__ import annotations

from summariser.languages.schema import NegationWords

DATA = NegationWords(
    negators="não, nunca, jamais, nem, sem, nenhum, nenhuma, ninguém, nada, tampouco",
    refusal_verbs="""
recusa-se a, recusou-se a, recusou, nega, negou, rejeita, rejeitou, descarta, descartou
""",
    affirmations="""
não só, não apenas, não somente, não menos de, sem dúvida, nada mais, sem precedentes
""",
    skipped_words="""
o, a, os, as, um, uma, de, do, da, em, no, na, se, lhe, me, nos, tem, têm, tinha, ter, é, são, era, foi,
será, está, estão, ser, estar, vai, vão, pode, podem, deve, que, mais, já, sido, para, por, seu, sua, ainda,
e
""",
    contrasts="mas",
)
