"""Words by which Polish negates."""

from __future__ import annotations

from summariser.languages.schema import NegationWords

DATA = NegationWords(
    negators="""
nie, ani, nigdy, nikt, nikogo, nikomu, nic, niczego, bez, nigdzie, żaden, żadna, żadne, żadnego, żadnej,
żadnych, żadnym, brak, już nie, wcale nie, nie ma
""",
    refusal_verbs="""
odmówił, odmówiła, odmówiło, odmówili, odmówiły, odmawia, odmawiają, zaprzeczył, zaprzeczyła, zaprzeczyli,
zaprzeczyło, zaprzecza, zaprzeczają, zdementował, zdementowała, zdementowało, dementuje, odrzucił, odrzuciła,
odrzuciło, odrzucili, odrzuciły, wykluczył, wykluczyła, wykluczyło, wykluczyli, wyklucza
""",
    affirmations="""
nie tylko, nie mniej niż, nie więcej niż, nie później niż, nie wcześniej niż, nie wykluczono, nie wyklucza,
nie wykluczył, nie wykluczyła, bez wątpienia, nie raz, niejeden, nie jeden, nie bez, bez przerwy, bez zmian,
nic dziwnego
""",
    skipped_words="""
był, była, było, byli, były, będzie, będą, jest, są, został, została, zostało, zostali, zostały, się, w, we, na,
z, ze, do, o, po, za, od, i, on, ona, oni, one, to, ten, ta, tego, tej, może, mogą, jeszcze, już, by, być, mu, jej,
ich, go, żaden, żadne, żadna, żadnego, żadnej, żadnych, nikt
""",
    contrasts="ale, lecz",
)
