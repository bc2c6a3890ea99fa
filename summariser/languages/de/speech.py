"""Words by which German reports what somebody says."""

from __future__ import annotations

from summariser.languages.schema import SpeechWords

DATA = SpeechWords(
    verbs="""
antwortete, bekräftigte, berichtete, bestätigte, betonte, ergänzte, erklärt, erklärte, erklärten, fügte,
kündigte, kündigten, räumte, sagt, sagte, sagten, teilte, teilten, versicherte, versprach, äußerte
""",
    quoting_verbs="""
begrüßte, betont, erzählt, erzählte, fordert, forderte, kritisierte, meinte, nannte, rief, schrieb, verkündete, verlangt,
verlangte, verspricht, warnt, warnte
""",
    subjectless_verbs="heißt, hieß",
    attributions="laut, nach angaben von, zufolge",
    speaker_pronouns="er, sie",
)
