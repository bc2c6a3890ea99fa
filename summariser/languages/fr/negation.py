"""Words by which French negates."""

from __future__ import annotations

from summariser.languages.schema import NegationWords

DATA = NegationWords(
    negators="non, sans, ni, aucun, aucune, jamais, nul, nulle",
    refusal_verbs="""
refuse de, refusé de, refusent de, refuser de, échoué à, nié, nie, nient, démenti, dément, exclu, exclut,
rejeté, rejette
""",
    affirmations="""
non seulement, sans doute, non loin, sans précédent, ni plus ni moins, pas seulement, plus ou moins
""",
    skipped_words="""
le, la, les, l, un, une, des, du, de, d, en, y, se, s, lui, leur, a, ont, est, sont, était, sera, seront,
été, avoir, être, avait, aura, peut, doit, va, me, te, nous, vous, que, à, au, aux, encore, pas, plus, ce,
cette, ne
""",
    frame_openers="ne, n'",
    frame_closers="pas, plus, jamais, rien, aucun, aucune, personne, guère, nullement, ni, point",
    contrasts="mais",
)
