"""Words of bylines and datelines in Italian."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="""
di
da
""",
    author_labels="autor[ei]",
    writing_verbs="""
pubblicato
scritto
""",
    conjunctions="e",
    talk_prepositions="con",
    role_nouns="""
giornalista
corrispondente
inviat[oa]
""",
    bio_phrases=r"\bè (?:giornalista|corrispondente)",
    place_prepositions="a",
    date_prepositions="il",
    articles="il la",
    name_particles="della di da la i",
    desk_words="redazione agenzia corriere gazzetta giornale quotidiano notizie",
    label_words="di da autore",
    dateline_particles="di la le",
    dateline_exclusions="esclusiv[ao]",
)
