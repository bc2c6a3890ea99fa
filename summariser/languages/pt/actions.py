"""Portuguese words that name one action in different ways."""

from __future__ import annotations

from summariser.languages.schema import ActionWords

DATA = ActionWords(
    concepts="""
pagar, pagamento, pagará, indemniz, indeniz, compens = pay
reembols, devolv = repay
libert = free
retir, abandon, evacu = leave
abri, reabr, inaugur = open
fech, encerr = close
constru, termin, conclu = build
entreg, envi, fornec = deliver
public, divulg = publish
limp = clean
reduz, cort, baix = cut
aument, subi, elev = raise
mant, conserv = keep
começ, inici, retom = begin
cess, parar, paragem, suspend = end
grev = strike
repar, reconstru = repair
compr = buy
vend = sell
contrat = hire
despedi, demit = dismiss
habitaç, casa = home
soldado, exército = soldier
prisioneir, refé = prisoner
família = family
cliente = customer
habitante, morador = resident
professor, docente = teacher
aluno, estudante = pupil
paciente, doente = patient
agricultor = farmer
passageir = passenger
mineiro = miner
pescador = fisher
criança = child
""",
)
