"""Where sentences end in German."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    abbreviations="""
Dr Prof Dipl Ing Hr Fr St Mag Frhr Gebr Abg Min Gen Maj Hptm Ltn dpa.Chef gem vgl bzw ca inkl exkl geb
gest sog z.B d.h u.a i.d.R o.ä u.U z.T zzgl Tel Hrsg Mio Mrd Tsd
""",
    abbreviations_before_numbers="""
Nr Nrn Art Abs Abb S Bd Ziff Kap Jg Jh Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez St Str
""",
    sentence_starters="""
Der Die Das Den Dem Ein Eine Einen Einem Er Sie Es Wir Ich Ihr In Im Am An Auf Aus Bei Bis Für Mit Nach
Seit Unter Von Vor Zu Zum Zur Wenn Als Da Dann Doch Aber Und Oder Auch Noch Nun Nur So Dies Diese Dieser
Dieses Damit Danach Dabei Dort Hier Jetzt Was Wer Wie Wo Warum Kein Keine Alle Viele Man Beide Zwar Zudem
Wegen Während
""",
    honorifics="Nr Dr Prof St",
    ordinal_stop=True,
)
