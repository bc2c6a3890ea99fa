"""Words of bylines and datelines in Spanish."""

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
    conjunctions="y",
    talk_prepositions="con",
    role_nouns="""
periodista
redactora?
corresponsal
""",
    bio_phrases=r"""
\bes (?:periodista|corresponsal|redactor)
\ben (?:Twitter|X|Bluesky|Mastodon)\b
""",
    indefinite_articles="el",
    place_prepositions="en",
    date_prepositions="el",
    following_notes="publicado",
    articles="el los la",
    name_particles="de del la el y e",
    desk_words="agencia agencias redacción diario periódico gaceta heraldo tribuna noticias",
    label_words="por autor publicado seguir citar en zitieren",
    dateline_articles="el",
    dateline_particles="de del la las los el al y",
    dateline_exclusions="""
exclusiv[ao]
urgente?
última hora
""",
)
