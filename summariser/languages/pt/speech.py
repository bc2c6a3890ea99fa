"""Words by which Portuguese reports what somebody says."""

from __future__ import annotations

from summariser.languages.schema import SpeechWords

DATA = SpeechWords(
    verbs="""
acrescentou, admitiu, afirmou, anunciou, assegurou, avisou, confirmou, declarou, disse, diz, explicou,
garantiu, indicou, informou, lembrou, prometeu, reiterou, ressaltou, revelou
""",
    plural_verbs="disseram, anunciaram, informaram",
    quoting_verbs="""
acusou, afirma, alertou, anuncia, comentou, confirma, destacou, explica, insistiu, pediu, precisou, promete,
reconheceu, respondeu
""",
    attributions="segundo, de acordo com",
    speaker_pronouns="ele, ela",
)
