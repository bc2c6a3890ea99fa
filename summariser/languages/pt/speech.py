"""Words by which Portuguese reports what somebody says."""

from __future__ import annotations

from summariser.languages.schema import SpeechWords

DATA = SpeechWords(
    verbs="""
acrescentou, admitiu, afirmou, anunciaram, anunciou, assegurou, avisou, confirmou, declarou, disse,
disseram, diz, explicou, garantiu, indicou, informaram, informou, lembrou, prometeu, reiterou, ressaltou,
revelou
""",
    quoting_verbs="""
acusou, afirma, alertou, anuncia, comentou, confirma, destacou, explica, insistiu, pediu, precisou, promete,
reconheceu, respondeu
""",
    attributions="segundo, de acordo com",
    speaker_pronouns="ele, ela",
)
