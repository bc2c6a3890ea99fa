"""Words of bylines and datelines in Portuguese."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="""
por
autora?
""",
    author_labels="""
autor(?:es|a|as)?
texto
""",
    writing_verbs="""
publicado
escrito
""",
    conjunctions="e",
    role_nouns="""
repórter
jornalista
correspondente
""",
    bio_phrases=r"\bé (?:jornalista|repórter)",
    indefinite_articles="o",
    place_prepositions="em",
    date_prepositions="em",
    following_notes="publicado",
    articles="o a",
    name_particles="da dos das do de e",
    desk_words="redação jornal diário agência gazeta notícias",
    label_words="por autor publicado",
    dateline_particles="da do dos das",
    dateline_exclusions="""
exclusiv[ao]
urgente?
""",
)
