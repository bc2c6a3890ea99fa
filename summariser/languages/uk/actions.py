"""Ukrainian words that name one thing promised in different ways."""

from __future__ import annotations

from summariser.languages.schema import ActionWords

DATA = ActionWords(
    concepts="""
виплат, сплат, заплат, компенс = pay
поверн, відшкод = repay
звільн, визвол = free
вивест, виведен, залиш, покин = leave
відкри, запуст = open
закри = close
побуд, збуд, добуд, заверш = build
достав, постав, надісл, переда = deliver
опублік, оприлюд = publish
очист, прибра, прибер, усун = clean
скорот, зниз, зменш = cut
підвищ, збільш, підня = raise
збере, утрим = keep
почат, розпоч, віднов = begin
припин, зупин, призупин = end
страйк = strike
ремонт, відрем, відбуд, полагод = repair
купи, закуп, придба = buy
прода = sell
найня = hire
житл, квартир, будинк = home
солдат, армі, військ = soldier
полонен, заручник = prisoner
родин, сім'ям, сім'ї = family
клієнт = customer
мешкан, жител = resident
вчител, педагог = teacher
учн, школяр, студент = pupil
пасажир = passenger
шахтар = miner
рибал = fisher
діти, дітям, дітей = child
""",
)
