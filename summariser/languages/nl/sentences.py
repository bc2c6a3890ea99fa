"""Where sentences end in Dutch."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    abbreviations="""
Dr dr Prof prof Ir ir Ing ing Mr mr Drs drs Mw mw Mevr mevr Dhr dhr Ds ds St Gen Kol Kpt Lt Sgt Insp
bijv bv d.w.z o.a m.b.t n.a.v i.v.m t.a.v t.o.v z.g.n zgn resp ca incl excl vgl enz evt m.u.v a.d o.l.v w.o
""",
    abbreviations_before_numbers="""
nr Nr nrs art Art blz p jan febr feb mrt apr jun jul aug sep sept okt nov dec jl str tel afb
""",
    sentence_starters="""
De Het Een Die Dat Dit Deze Hij Zij Ze We Wij Ik Je U In Op Aan Uit Bij Voor Met Na Naar Sinds Onder Van Tot
Tijdens Volgens Als Toen Nu Dan Maar En Of Ook Nog Er Daar Hier Wat Wie Waar Hoe Waarom Geen Alle Veel Men
Beide Om Omdat Hoewel Terwijl Door Over Zo Daarna Daarmee Daarom Eerder Later Wel Niet Niemand Volgend Vorig
""",
    honorifics="Dr dr Prof prof Mr mr Mw mw Dhr dhr Ir ir Ing ing Drs drs St Ds ds",
    dotted_abbreviations=r"""
d\.w\.z
o\.a
""",
    one_letter_words="U",
    hyphen_prefixes="""
oud ex non anti semi vice niet half top adjunct noord zuid oost west centrum links rechts
""",
)
