"""Boilerplate of news pages in Italian."""

from __future__ import annotations

from summariser.languages.schema import BoilerplatePhrases

DATA = BoilerplatePhrases(
    editors_notes="(?:rettifica|correzione|errata corrige)<break>",
    consent_prompts=r"""
(?:accetta (?:tutto|e continua|e chiudi)|rifiuta)\b[^.]{0,60}<end>
noi e (?:i nostri )?(?:\d+ )?(?:partner|fornitori)
""",
    cookie_notices=r"""
(?:utilizziamo|usiamo|questo sito|il nostro sito)[^.]{0,60}\bcookie\b.{0,200}\b(?:esperienza|navigazione|traffico|personalizzare|pubblicità)\b
""",
    paywall_prompts="(?:accedi|contenuto riservato|sei già abbonato)",
    advertisement_labels=r"""
continua(?: a leggere)? dopo\b[^.]{0,30}pubblicità<end>
pubblicità(?: -[^.]{0,40})?<end>
""",
    newsletter_prompts=r"""
(?=.*(?:iscriviti|abbonati))(?:.{0,300}[.!?:] )?(?:iscriviti|abbonati)(?: qui)?\s?[.!]?$
la tua (?:e-?mail|mail)\b[^.]{0,30}<end>
(?:iscriviti|abbonati|ricevi|seguici)\b
""",
    sharing_tools=r"""
(?:condividi|stampa|ascolta)(?: (?:su|via|la)\b[^.]{0,40})?<end>
\d{1,3}\s?min(?:ut[oi])?\.?\s?di lettura
""",
    tag_labels=r"(?:argomenti|parole chiave)\s?[:：]",
    rights_words="riservat[ia]",
    rights_notices="(?=.*riservata)[^.]{0,100}riproduzione riservata",
    end_marks=r"""
(?=.*collab)[^.]{0,120}\bha collaborato\b[^.]{0,60}\.?$
\(?fine\)?[./\s]{0,3}$
\((?:foto|video|audio)\)(?:\s?\((?:foto|video|audio)\))*$
fonte\s?[:：][^.]{0,80}$
""",
    article_links=r"""
leggi (?:anche|pure|di più|tutto)
(?:guarda anche|vedi anche|potrebbe interessarti|approfondisci|articoli correlati|per approfondire|sullo stesso argomento)\b
""",
    navigation_labels=r"vai al contenuto\b[^.]{0,30}$",
    comment_headings=r"(?:\d+ )?commenti<end>",
    list_headings="(?:i )?più letti",
    comment_buttons="rispondi",
    comment_verbs="scrive",
    mail_headers="oggetto",
    service_offers="iscriviti",
    page_mentions="questo articolo, questa pagina",
    reader_words=r"\b(?:[Nn]ostr[oaie]|[Vv]ostr[oaie])\b",
    site_words="""
Noi
Nostr[oaie]
""",
    run_together_openings="Leggi anche",
    model_instructions=r"(?:ignora|ignorate|dimentica|dimenticate|trascura)\s[^.!?]{0,40}istruzioni\b",
    instruction_openers=r"per favore\W{1,3}",
    instruction_stems="istruzion",
)
