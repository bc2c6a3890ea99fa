"""Spanish words that name one action in different ways."""

from __future__ import annotations

from summariser.languages.schema import ActionWords

DATA = ActionWords(
    concepts="""
pagar, pago, pagará, abonar, indemniz, compens = pay
reembols, devolv = repay
liber = free
retir, abandon, evacu = leave
abri, reabr, inaugur, funcionamiento = open
cerr = close
constru, termin, acab = build
entreg, envi, suministr = deliver
public, divulg = publish
limpi = clean
reduc, recort, rebaj = cut
subi, aument, elev = raise
manten, conserv = keep
comenz, empez, reanud, inici = begin
cesa, deten, suspend = end
huelg = strike
repar, reconstru = repair
compr = buy
vend = sell
contrat = hire
despid, despedi = dismiss
vivienda, casa = home
soldado, ejército = soldier
prisioner, rehen = prisoner
familia = family
cliente = customer
habitant, vecino, residente = resident
maestr, docente, profesor = teacher
alumn, estudiante = pupil
paciente = patient
agricultor, campesin = farmer
pasajer = passenger
minero = miner
pescador = fisher
niño, niña = child
""",
)
