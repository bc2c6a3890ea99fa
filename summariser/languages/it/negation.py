"""Words by which Italian negates."""

from __future__ import annotations

from summariser.languages.schema import NegationWords

DATA = NegationWords(
    negators="non, mai, né, senza, nessun, nessuno, nessuna, niente, nulla, neppure, neanche",
    refusal_verbs="""
rifiuta di, ha rifiutato di, si rifiuta di, nega, ha negato, respinge, esclude, ha escluso
""",
    affirmations="""
non solo, non soltanto, non meno di, senza dubbio, nient'altro che, senza precedenti
""",
    skipped_words="""
il, lo, la, i, gli, le, l, un, una, di, del, a, al, in, si, ci, ne, mi, ha, hanno, aveva, è, sono, era, fu,
sarà, essere, avere, stato, stata, può, possono, deve, che, più, ancora, per, da, suo, sua, e
""",
    contrasts="ma",
)
