"""Italian words that name one action in different ways."""

from __future__ import annotations

from summariser.languages.schema import ActionWords

DATA = ActionWords(
    concepts="""
pagare, pagamento, pagher, versa, versare, risarc, indennizz = pay
rimbors, restitu = repay
liber, rilasci = free
ritir, lasci, evacu = leave
aprire, apertura, aprir, riapr, inaugur = open
chiud, chius = close
costru, complet, termin = build
consegn, invi, forni = deliver
pubblic = publish
pulire, pulizia, bonific, rimuov = clean
ridu, tagli, abbass = cut
aument, alz = raise
manten, conserv = keep
inizi, cominc, ripren = begin
cess, ferm, sospend = end
scioper = strike
ripar, ricostru = repair
compr, acquist = buy
vend = sell
assum = hire
licenzi = dismiss
case, alloggi, abitazion = home
soldat, esercito = soldier
prigionier, ostagg = prisoner
famigli = family
client = customer
abitant, residen = resident
insegnant, docent = teacher
alunn, student = pupil
pazient = patient
agricolt = farmer
passeggér, passegger = passenger
minator = miner
pescator = fisher
bambin = child
""",
)
