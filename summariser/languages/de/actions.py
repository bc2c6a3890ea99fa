"""German words that name one action in different ways."""

from __future__ import annotations

from summariser.languages.schema import ActionWords

DATA = ActionWords(
    concepts="""
zahl, bezahl, auszahl, entschädig, überweis = pay
erstatt, zurückzahl, rückzahl = repay
freilass, freigelassen, befrei = free
abzieh, abzug, räum, verlass = leave
öffn, eröffn, wiedereröffn = open
schließ, stilllegen, abschalt = close
bau, errichten, fertigstell, vollend = build
liefer, schick, bereitstell, übergeb = deliver
veröffentlich, vorleg, bekanntgeb = publish
säuber, reinig, beseitig = clean
senk, kürz, reduzier = cut
erhöh, anheb = raise
halt, behalt, beibehalt = keep
beginn, start, aufnehm = begin
beend, einstell, stopp = end
streik = strike
reparier, saniere, wiederaufbau = repair
kauf, bestell = buy
verkauf = sell
einstell = hire
entlass, kündig = dismiss
wohnung, haus, häuser = home
soldat, armee, truppe = soldier
abonnent = subscriber
gefangen, geisel = prisoner
familie, angehörig = family
kunde, kundin = customer
bewohner, einwohner = resident
lehrer, lehrkräft = teacher
schüler = pupil
patient = patient
bauer, landwirt = farmer
fahrgäst, passagier = passenger
bergleut, bergarbeiter = miner
fischer = fisher
kinder, kind = child
""",
)
