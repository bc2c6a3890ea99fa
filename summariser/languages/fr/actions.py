"""French words that name one action in different ways."""

from __future__ import annotations

from summariser.languages.schema import ActionWords

DATA = ActionWords(
    concepts="""
pay, verse, versé, versement, indemnis, dédommag = pay
rembours = repay
libér, relâch = free
quitt, retir, évacu = leave
ouvr, rouvr, inaugur = open
ferm = close
constru, bâti, achev = build
livr, envoy, fourni = deliver
publi = publish
nettoy, enlev, dépollu = clean
rédui, baiss = cut
augment, relev = raise
maint, gard, conserv = keep
commenc, repren, démarr = begin
cess, arrêt, suspend = end
grèv = strike
répar, reconstru, restaur = repair
achet, command = buy
vend = sell
recrut, embauch = hire
licenci = dismiss
logement, maison = home
soldat, armée = soldier
abonné = subscriber
prisonnier, otage, captif = prisoner
famille = family
client = customer
habitant, résident = resident
enseignant, professeur = teacher
élève, écolier, étudiant = pupil
patient = patient
agricult, éleveur = farmer
passager, voyageur, usager = passenger
mineur = miner
pêcheur = fisher
enfant = child
""",
)
