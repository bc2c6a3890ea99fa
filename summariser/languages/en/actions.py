"""English words that name one action in different ways."""

from __future__ import annotations

from summariser.languages.schema import ActionWords

DATA = ActionWords(
    concepts="""
pay, paid, compensat, award, disburs = pay
refund, reimburs, repay, credit = repay
releas, free, freed, liberat = free
leav, withdraw, evacuat, quit, pull = leave
open, reopen, launch, inaugurat = open
clos, shut, phase = close
build, built, construct, complet, finish, erect = build
deliver, send, suppl, ship, provid, hand = deliver
publish, disclos, unveil, public, reveal = publish
clean, clear, remov, rid, dredg, decontaminat = clean
cut, reduc, slash, lower = cut
rais, increas, lift, hike = raise
keep, kept, hold, maintain = keep
start, begin, resum, restart = begin
end, stop, halt, ceas, suspend = end
strik, walkout, stoppag = strike
repair, mend, fix, restor, rebuild = repair
buy, bought, purchas, acquir, order = buy
sell, sold, dispos = sell
hir, recruit, employ = hire
dismiss, sack, redundan, layoff, lay = dismiss
find, conclu, report, result = findings
sensor, detector, alarm = detector
hous, home, dwelling, apartment, flat = home
soldier, army, troop, militar = soldier
subscriber, ticket-holder, holder = subscriber
allowanc, bonus, stipend = allowance
worker, staff, employe, job = worker
captiv, prisoner, hostag, detaine = prisoner
famil, relativ = family
customer, client, user = customer
resident, villager, inhabitant = resident
teacher, educator = teacher
pupil, student, schoolchild = pupil
patient = patient
farmer, grower = farmer
passenger, travell, commuter = passenger
miner, collier = miner
fisherm = fisher
children, child = child
""",
)
