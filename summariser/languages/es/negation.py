"""Words by which Spanish negates."""

from __future__ import annotations

from summariser.languages.schema import NegationWords

DATA = NegationWords(
    negators="no, nunca, jamás, ni, sin, ningún, ninguna, ninguno, nadie, nada, tampoco",
    refusal_verbs="""
se niega a, se negó a, se niegan a, niega, negó, rechaza, rechazó, descarta, descartó, rehusó
""",
    affirmations="""
no solo, no sólo, no solamente, no menos de, no obstante, sin embargo, sin duda, nada más, no más de,
sin precedentes
""",
    skipped_words="""
el, la, los, las, un, una, de, del, a, al, en, se, le, les, lo, me, nos, ha, han, había, haber, es, son,
era, fue, será, está, están, ser, estar, va, van, vamos, voy, vaya, puede, pueden, debe, que, más, ya,
sido, para, por, su, sus
""",
    contrasts="pero, sino",
    number_signs="no",
)
