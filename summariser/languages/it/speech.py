"""Words by which Italian reports what somebody says."""

from __future__ import annotations

from summariser.languages.schema import SpeechWords

DATA = SpeechWords(
    verbs="""
afferma, affermato, aggiunto, ammesso, annuncia, annunciato, assicurato, conferma, confermato, detto, dice,
dichiarato, garantito, indicato, precisato, promesso, promette, ribadito, ricordato, riferito, scritto,
sottolineato, spiegato
""",
    plural_verbs="dicono",
    quoting_verbs="accusato, avvertito, chiesto, insistito, riconosciuto, risposto, sostenuto, spiega",
    attributions="secondo",
    speaker_pronouns="lui, lei",
)
