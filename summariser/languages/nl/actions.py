"""Dutch words that name one thing promised in different ways."""

from __future__ import annotations

from summariser.languages.schema import ActionWords

DATA = ActionWords(
    concepts="""
betal, uitbetal, vergoed, compens = pay
terugbetal, teruggev, terugstort, restitu = repay
vrijlat, vrijgelat, bevrijd = free
terugtrek, verlat, evacu, ontruim = leave
open, heropen = open
sluit, dicht = close
bouw, voltooi, afmak, opricht = build
lever, stuur, bezorg = deliver
publice, bekendmak, openbaar = publish
schoonmak, opruim, verwijder, saner = clean
verlaag, vermind, bezuinig = cut
verhoog, verhog = raise
behoud, handhaaf, handhav = keep
begin, start, hervat = begin
stop, beëindig, staak, opschort = end
staking, staken = strike
herstel, reparer, repareer, herbouw = repair
koop, kopen, bestel, aanschaf = buy
verkop, verkoop = sell
ontsla = dismiss
woning, huizen = home
soldat, leger, militair = soldier
gevangen, gijzel = prisoner
familie, gezin = family
klant = customer
bewoner, inwoner = resident
leraar, leraren, docent = teacher
leerling, scholier = pupil
passagier, reiziger = passenger
kinder, kind = child
""",
)
