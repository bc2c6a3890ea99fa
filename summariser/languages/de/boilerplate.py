"""Boilerplate of news pages in German."""

from __future__ import annotations

from summariser.languages.schema import BoilerplatePhrases

DATA = BoilerplatePhrases(
    editors_notes="(?:berichtigung|korrektur|hinweis der redaktion|anmerkung der redaktion)<break>",
    consent_prompts=r"""
(?:an dieser stelle|hier) (?:steht|stehen|finden sie|findest du|befindet sich|sehen sie|wird)\b[^.]{0,60}\b(?:extern|eingebettet|eingebunden)\w*
(?:empfohlener|externer) (?:redaktioneller |externer )?inhalt\b
ich (?:bin (?:damit )?einverstanden|stimme zu|willige ein),? dass\b
(?:wir benötigen|wir brauchen|es wird)\b[^.]{0,30}\b(?:ihre|deine) (?:zustimmung|einwilligung)\b
(?:damit|dabei|dadurch) (?:können|werden) personenbezogene daten\b
(?=.*cookies)[^.]{0,120}\b(?:verwend\w+|nutz\w+|setz\w+|akzeptieren)\b[^.]{0,60}\bcookies\b
cookies? einstellungen<end>
(?=.*partner)[^.]{0,60}\bpartnern? verwenden\b
(?:alle akzeptieren|alle ablehnen|einstellungen)\b[^.]{0,60}<end>
wir und unsere (?:bis zu )?(?:\d+ )?partner
pur-abo\b[^.]{0,120}\bohne (?:werbung|tracking)\b
(?:bereits|schon) pur-abonnent
(?:alle )?(?:akzeptieren|zustimmen) und weiter<end>
ihre privatsphäre
""",
    cookie_notices=r"""
(?:wir|diese (?:web)?seite|diese website|unsere website)[^.]{0,60}\bcookies\b.{0,200}\b(?:erlebnis|nutzung|zugriffe|personalisier\w+|werbung|einwilligung|zustimmung)\b
(?:notwendige|funktionale|statistik|marketing)-?\s?cookies (?:sind|helfen|ermöglichen|werden)\b
""",
    paywall_prompts=r"""
(?:jetzt )?weiterlesen mit
\d+ (?:wochen|monate) (?:für|gratis) (?:nur )?\d
(?:sie haben )?bereits (?:ein abo|abonnent|registriert)\b
(?:anmelden|einloggen|registrieren)<end>
""",
    advertisement_labels=r"""
anzeige\b[^.]{0,40}$
(?:der )?artikel wird (?:unten |nach der anzeige )?fortgesetzt<end>
(?:anzeige|werbung)(?: -[^.]{0,40})?<end>
""",
    newsletter_prompts=r"""
(?:mit|durch) (?:der|ihrer|meiner|deiner|die) (?:anmeldung|registrierung|bestellung|eingabe)\b[^.]{0,120}\b(?:stimm\w+|akzeptier\w+|bestätig\w+|willig\w+|erklär\w+|einverstanden)\b
ich (?:stimme|willige)\b[^.]{0,80}\b(?:newsletter|werb\w+|datenschutz\w*|rundbrief)\b
(?=.*(?:anmelden|abonnieren))(?:.{0,300}[.!?:] )?(?:hier anmelden|jetzt anmelden|jetzt abonnieren)\s?[.!]?$
ihre (?:e-?mail|mail)\b[^.]{0,30}<end>
(?:jetzt |hier )?(?:kostenlos )?(?:anmelden|abonnieren|registrieren)<end>
(?:unser|der|mit unserem) [^.]{0,30}newsletter (?:informiert|liefert|bringt|hält|erhalten|bekommen)
folgen sie uns
""",
    sharing_tools=r"""
(?:leider )?(?:dieses|das) (?:video|audio) (?:konnte|kann|ist|steht) (?:leider )?nicht\b[^.]{0,80}[.!]?$
leider (?:konnte|kann)\b[^.]{0,40}\b(?:video|inhalt)\b[^.]{0,60}[.!]?$
\d[\d.,\s]{0,9}[km]?\sabonnenten<end>
\d[\d.,]{0,6}\s?[km]?\skommentare\b
(?:article |artikel )?(?:anhören|merken|teilen|drucken|vorlesen|artikel anhören|per e-?mail|kommentieren)<end>
\d{1,3}\s?min(?:ute)?n?\.?\s?lesezeit
(?:lesedauer|lesezeit)\b
""",
    tag_labels=r"(?:themen|schlagwörter|stichwörter)\s?[:：]",
    rights_words="vorbehalten",
    rights_notices=r"""
impressum\b[^.]{0,80}$
(?=.*vorbehalten)[^.]{0,100}alle rechte vorbehalten
""",
    end_marks=r"""
(?=.*hat zu)[^.]{0,120}\bhat zu diesem\b[^.]{0,60}\.?$
\(?ende\)?[./\s]{0,3}$
\(bearbeitet\b[^)]{0,200}\)
\((?:foto|video|audio)\)(?:\s?\((?:foto|video|audio)\))*$
quelle\s?[:：][^.]{0,80}$
""",
    article_links=r"""
(?:lesen|sehen|hören) sie (?:auch|hier|dazu|mehr)
(?:mehr (?:zum thema|dazu|lesen)|weiterlesen|siehe auch|lesen sie|auch interessant|passend (?:dazu|zum thema)|lesetipp|das könnte (?:sie|dich) auch|hier geht(?:'s| es) zu)\b
(?:mehr aus|zum thema)(?::| [^.]{0,60}$|$)
""",
    navigation_labels=r"""
(?:zum inhalt)\b[^.]{0,30}$
startseite(?:<end>|\s*[>›»|/])
seite \d+(?: von \d+)?$
""",
    comment_headings=r"(?:\d+ )?(?:kommentare?|leserkommentare)<end>",
    list_headings="(?:meistgelesen|meist gelesen|das könnte (?:sie|dich) auch)",
    comment_buttons="antworten",
    comment_verbs="schreibt",
    mail_headers="""
von
an
betreff
""",
    page_labels="seite",
    page_totals="von",
    service_offers="anmelden",
    page_mentions="diesen artikel, dieser artikel, diese seite",
    reader_words=r"\b(?:[Uu]nser\w{0,2}|uns|[Ww]ir)\b",
    site_words=r"""
Wir
Unser\w{0,2}
""",
    run_together_openings="Lesen Sie, Mehr zum Thema",
    model_instructions=r"""
(?:ignorier(?:e|en sie|t)?|vergiss|vergessen sie|missachten? sie|missachte)\s[^.!?]{0,40}(?:anweisungen|instruktionen)\b
""",
    instruction_openers=r"bitte\W{1,3}",
    instruction_stems="anweisung, instru",
)
