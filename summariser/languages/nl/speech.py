"""Words by which Dutch reports what somebody says."""

from __future__ import annotations

from summariser.languages.schema import SpeechWords

DATA = SpeechWords(
    verbs="""
zegt, zei, zeiden, zeggen, verklaart, verklaarde, verklaarden, meldt, meldde, meldden, antwoordt, antwoordde,
antwoordden, bevestigt, bevestigde, bevestigden, benadrukt, benadrukte, benadrukten, onderstreept, onderstreepte, vertelt,
vertelde, vertelden, laat weten, liet weten, lieten weten, laten weten, laat, liet, lieten, stelt, stelde, stelden, erkent,
erkende, erkenden, voegt, voegde, voegden, kondigt, kondigde, kondigden, belooft, beloofde, beloofden, verzekert,
verzekerde, verzekerden, herhaalde, herhaalt, licht, lichtte, schrijft, schreef, schreven, reageert, reageerde,
bericht, berichtte, verzuchtte, concludeert, concludeerde
""",
    plural_verbs="zeggen, zeiden, verklaarden, meldden, vertelden, lieten weten, beloofden, schreven",
    quoting_verbs="""
vindt, vond, vonden, eist, eiste, eisten, bekritiseerde, bekritiseert, noemt, noemde, noemden, riep, roept, waarschuwt, waarschuwde,
waarschuwden, vraagt, vroeg, vroegen, klaagt, klaagde, meent, meende, denkt, dacht, beweert, beweerde, beweerden,
prijst, prees, pleit, pleitte, twitterde, grapte, ontkent, ontkende, hekelt, hekelde
""",
    act_verbs="besloot, oordeelde, oordeelden, oordeelt, rapporteerde",
    subjectless_verbs="luidt, luidde, heet, klinkt, klonk, heette",
    attributions="volgens, aldus",
    speaker_pronouns="hij, zij, ze",
    addressee_words="tegen, aan, over",
)
