"""Words of bylines and datelines in Dutch."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="door",
    author_labels="""
auteurs?
tekst
redacteur
""",
    indefinite_articles="een",
    article_nouns="""
column
commentaar
opinie
analyse
artikel
bijdrage
reportage
interview
verslag
essay
tekst
achtergrond
""",
    picture_nouns="""
foto(?:'s|’s)?
beeld
tekst
""",
    writing_verbs="""
geplaatst
gepost
geschreven
gepubliceerd
""",
    conjunctions="""
en
met
""",
    talk_prepositions="met",
    role_adjectives="""
freelance
politieke?
economisch
buitenland
chef
plaatsvervangend
regio
senior
""",
    role_nouns=r"""
verslaggeefster
verslaggever
(?:sport|regio|politiek |economie|buitenland)?redacteur
correspondente?
journaliste?
columniste?
hoofdredacteur
\w{0,16}verslaggever
""",
    other_titles="auteur",
    bio_phrases=r"""
\bis (?:verslaggever|verslaggeefster|redacteur|correspondent|journalist|columnist|auteur)\b
\bschrijft (?:voor|over|sinds)\b
\bop (?:Twitter|X|Bluesky|Mastodon)\b
""",
    place_prepositions="in",
    ends_of_names="""
op
om
voor
in
bij
uit
is
over
""",
    date_prepositions="""
op
del
""",
    following_notes="""
gepubliceerd
geplaatst
bijgewerkt
aangepast
laatst
laatste
volg
vertaald
illustraties?
foto(?:'s|’s)?
beeld
""",
    articles="de het onze",
    name_particles="van ter ten der den de te 't",
    desk_words="redactie redacteur persbureau nieuwsdienst nieuws krant dagblad courant magazine onze verslaggevers",
    institution_words="""
universiteit instituut ministerie provincie gemeente stichting vereniging bond partij uitgeverij bedrijf politie brandweer
school museum bibliotheek commissie anoniem genootschap
""",
    label_words="""
door auteur gepubliceerd geschreven foto beeld redactie volg meer gast artikel opinie politiek sport economie
binnenland buitenland reageren reageer contact profiel advertentie ja nee deel
""",
    dateline_articles="de",
    dateline_particles="aan den de op het van der bij",
    dateline_exclusions="""
exclusief
opinie
analyse
update
video
live
column
recensie
interview
""",
    no_agency_words="de en",
)
