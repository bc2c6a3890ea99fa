"""Words of bylines and datelines in French."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="""
par
auteur
""",
    author_labels=r"""
auteur(?:s|\(s\)|e|rice)?
texte
""",
    article_nouns="""
entretien
tribune
chronique
analyse
reportage
""",
    writing_verbs="""
publié
rédigé
écrit
posté
propos recueillis
""",
    conjunctions="""
et
avec
""",
    talk_prepositions="avec",
    role_nouns="""
journaliste
rédacteur
rédactrice
correspondante?
envoyée? spéciale?
""",
    bio_phrases=r"""
\best (?:journaliste|correspondante?|reporter)\b
\bsur (?:Twitter|X|Bluesky|Mastodon)\b
""",
    indefinite_articles="une?",
    place_prepositions="""
à
en
""",
    ends_of_names="""
pour
à
""",
    date_prepositions="le",
    following_notes="publié",
    articles="le la les",
    name_particles="de du la le",
    desk_words="agence rédaction quotidien presse avec gazette dépêche courrier tribune journal",
    institution_words="departement",
    label_words="par auteur publié redaction suivre",
    dateline_articles="le",
    dateline_particles="de la le les du des sur",
    dateline_exclusions="""
exclusi[fv]e?
vidéo
""",
)
