"""Polish words that name one thing promised in different ways."""

from __future__ import annotations

from summariser.languages.schema import ActionWords

DATA = ActionWords(
    concepts="""
zapłac, wypłac, wypłat, odszkodow, płac = pay
zwróc, zwrot, zwrac = repay
uwoln, zwolni = free
wycof, opuszcz, opuści, ewaku = leave
otworz, otwarc, uruchom = open
zamkn, zamyk = close
budow, wybud, zbud, ukończ, dokończ = build
dostarcz, wysła, przekaz, przekaż, dostaw = deliver
opublik, ujawni, ogłos = publish
oczyści, oczyszcz, usuną, usuni, posprząt = clean
obniż, zmniejsz, redukc = cut
podnieś, podwyż, zwiększ = raise
utrzym, zachow = keep
rozpocz, zacz, wznow, wznaw = begin
zakończ, zaprzest, zawiesz, wstrzym = end
strajk = strike
napraw, odbud, remont = repair
kupi, kupować, zamówi, zakup = buy
sprzeda = sell
zatrudn = hire
zwolnien, zwolnić = dismiss
mieszkan, domów, domy = home
żołnierz, armia, armii, wojsk = soldier
jeniec, jeńc, zakładnik = prisoner
rodzin = family
klient = customer
mieszkań = resident
nauczyciel = teacher
uczni, uczeń = pupil
pasażer = passenger
górnik = miner
rybak = fisher
dzieci = child
""",
)
