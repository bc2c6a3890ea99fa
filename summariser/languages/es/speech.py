"""Words by which Spanish reports what somebody says."""

from __future__ import annotations

from summariser.languages.schema import SpeechWords

DATA = SpeechWords(
    verbs="""
admitió, advirtió, afirma, afirmó, agregó, anunció, aseguró, añadió, comentó, confirmó, declaró, dice, dijo,
explicó, indicó, informó, insistió, precisó, prometió, ratificó, recordó, reiteró, señaló, sostuvo, subrayó
""",
    plural_verbs="dijeron, anunciaron, informaron, dijimos",
    quoting_verbs="""
acusó, advierte, anuncia, asegura, añade, confirma, denunció, explica, expresó, indica, manifestó, pidió,
promete, reconoció, respondió, señala
""",
    attributions="según",
    speaker_pronouns="él, ella",
)
