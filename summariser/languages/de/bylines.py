"""Words of bylines and datelines in German."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="""
von
autor(?:in)?
""",
    author_labels=r"""
autor(?:in|en|:in|\*in)?
verfasser(?:in)?
text
""",
    article_nouns="""
kolumne
kommentar
gastbeitrag
gastkommentar
essay
analyse
artikel
beitrag
bericht
reportage
""",
    picture_nouns="""
fotos?
bilder
text
""",
    writing_verbs="""
geschrieben
veröffentlicht
eingestellt
verfasst
erstellt
""",
    conjunctions="""
und
mit
""",
    talk_prepositions="mit",
    role_adjectives="""
freier?
leitende[rn]?
stellvertretende[rn]?
""",
    role_nouns=r"""
reporterin
journalistin
redakteur\w*
korrespondent\w*
volontär(?:in)?
""",
    other_titles="autor(?:in)?",
    bio_phrases=r"""
\bist (?:Redakteur|Korrespondent|Reporter|Autor)
schreibt (?:für|über|seit)
\bauf (?:Twitter|X|Bluesky|Mastodon)\b
""",
    indefinite_articles="eine?",
    ends_of_names="""
am
um
vom
für
unter
bei
aus
ist
""",
    date_prepositions="den",
    following_notes="""
veröffentlicht
aktualisiert
editiert
zuletzt
bilder
folgen
übersetzt
illustration(?:en)?
fotos?
""",
    articles="der die das unser",
    name_particles="van von der den zu zur vom",
    desk_words="""
agentur agenturen presseagentur redaktion redakteur magazin zeitung nachrichten tageblatt anzeiger
illustrierte tagblatt rundschau kurier allgemeine morgenpost abendblatt wochenblatt rundfunk fernsehen presse
""",
    institution_words="""
universität institut pressestelle ministerium sekretariat amt bundesamt landesamt kommission anonym
stiftung verband verein bund partei verlag gesellschaft welle kommentare forschung feuerwehr polizei
stadt gemeinde auto bibliothek theater akademie schule kirche
""",
    label_words="""
von autor veröffentlicht geschrieben fotos foto redaktion folgen mehr gast beitrag beiträge artikel
politik thema beantworten antworten kontakt profil werbung anzeige ja uhr stand
""",
    dateline_articles="""
am
den
""",
    dateline_particles="der den am an im",
    dateline_exclusions="""
exklusiv
eilmeldung
meinung
""",
)
