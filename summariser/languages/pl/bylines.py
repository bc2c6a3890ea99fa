"""Words of bylines and datelines in Polish."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="""
przez
autor(?:ka)?
tekst
""",
    author_labels=r"""
autor(?:ka|zy|ki)?
opracowanie
oprac\.
tekst
""",
    article_nouns="""
komentarz
reportaż
analiza
felieton
""",
    picture_nouns=r"""
zdjęcia
fot\.
foto
""",
    writing_verbs="""
napisał
napisała
opublikowane
dodane
""",
    conjunctions="""
i
oraz
""",
    talk_prepositions="""
z
ze
""",
    role_adjectives="""
starsz[ya]
główn[ya]
specjaln[ya]
""",
    role_nouns=r"""
reporter(?:ka)?
dziennikar(?:z|ka)
redaktor(?:ka)?
korespondent(?:ka)?
publicyst(?:a|ka)
""",
    other_titles="autor(?:ka)?",
    bio_phrases=r"""
\b(?:dziennikarz|dziennikarka|redaktor|redaktorka|publicysta|publicystka|reporter|reporterka) (?:„|działu|portalu|serwisu)
\b(?:pisze|zajmuje się) (?:o|tematyką)\b
""",
    signature_words="oprac",
    place_prepositions="""
w
we
z
""",
    ends_of_names="""
dla
z
o
""",
    date_prepositions="dnia",
    following_notes="""
opublikowano
aktualizacja
zaktualizowano
dodano
fot
zdjęcia
""",
    agencies="PAP",
    desk_words="redakcja redakcji agencja gazeta dziennik portal tygodnik wiadomości serwis",
    institution_words="""
ministerstwo uniwersytet instytut urząd biuro fundacja stowarzyszenie związek komenda straż policja szpital
muzeum biblioteka szkoła gmina miasto starostwo
""",
    label_words="""
autor autorka autorzy redakcja opublikowano dodano zdjęcia foto fot więcej reklama udostępnij komentarze
kontakt polityka temat artykuł
""",
    dateline_exclusions="""
pilne
ważne
tylko u nas
aktualizacja
""",
)
