"""Boilerplate of news pages in Dutch."""

from __future__ import annotations

from summariser.languages.schema import BoilerplatePhrases

DATA = BoilerplatePhrases(
    editors_notes=r"""
(?:correctie|rectificatie|aanvulling|noot van de redactie|update)<break>
(?:in )?een eerdere versie van (?:dit|deze)
dit (?:artikel|bericht) is (?:aangepast|bijgewerkt|gewijzigd|geüpdatet)
""",
    consent_prompts=r"""
(?=.*cookies)[^.]{0,120}\b(?:gebruik\w*|plaats\w*|accepte\w+|toestaan)\b[^.]{0,60}\bcookies\b
cookie-?(?:instellingen|voorkeuren|beleid|verklaring)<end>
(?=.*partner)[^.]{0,60}\bpartners gebruiken\b
(?:alles accepteren|alles weigeren|accepteren|weigeren|instellingen|privacy(?:beleid|verklaring|instellingen)|voorkeuren (?:aanpassen|beheren))\b[^.]{0,60}<end>
wij en onze (?:\d+ )?partners
(?:wij waarderen )?uw privacy
""",
    cookie_notices=r"""
(?:wij|we|deze (?:web)?site|onze (?:web)?site)[^.]{0,60}\bcookies\b.{0,200}\b(?:ervaring|gebruik|verkeer|personalis\w+|advertenties|toestemming)\b
(?:noodzakelijke|functionele|analytische|marketing)-?\s?cookies (?:zijn|helpen|maken|worden)\b
""",
    paywall_prompts=r"""
(?:nu )?verder ?lezen met
(?:lees verder|verder lezen)\?
(?:heb je|hebt u) al een (?:abonnement|account)
(?:bent u|ben je) al (?:abonnee|lid)
al (?:abonnee|lid)\b
(?:inloggen|log in|aanmelden|registreren|account aanmaken)<end>
(?:dit artikel is )?(?:exclusief|alleen|enkel) voor (?:abonnees|leden)
word (?:nu )?(?:abonnee|lid)\b
\d+ (?:weken|maanden) (?:voor|gratis)\b
""",
    advertisement_labels=r"""
(?:advertentie|advertorial|gesponsord|reclame|partnerbijdrage)\b[^.]{0,40}$
(?:artikel|het artikel|tekst|de tekst) (?:gaat|loopt) (?:verder|door) (?:onder|na) (?:de )?(?:advertentie|foto|video|afbeelding)
(?:advertentie|reclame)<end>
""",
    newsletter_prompts=r"""
(?=.*(?:nieuwsbrief|inschrijven))(?:.{0,300}[.!?:] )?(?:schrijf je (?:nu |hier )?in|meld je (?:nu |hier )?aan|inschrijven)\s?[.!]?$
(?:schrijf je|schrijf u|meld je|meld u) (?:nu |hier |gratis )?(?:aan|in)\b
(?:uw|je|jouw) e-?mail(?:adres)?\b[^.]{0,30}<end>
(?:ontvang|krijg) (?:onze|de|elke|iedere|dagelijks|wekelijks|gratis)\b[^.]{0,80}(?:nieuwsbrief|inbox|mailbox)
(?:onze |de |gratis ){0,2}nieuwsbrief<end>
volg ons\b
(?:steun|doneer aan) (?:ons|onze)\b
download (?:onze|de) [^.]{0,30}app\b
""",
    sharing_tools=r"""
\d[\d.,\s]{0,9}[km]?\s(?:abonnees|volgers)<end>
\d[\d.,]{0,6}\s?[km]?\s(?:reacties|keer gedeeld)\b
(?:artikel |dit artikel )?(?:delen|deel|bewaren|opslaan|printen|afdrukken|luisteren|beluister|voorlezen|kopieer link|link kopiëren|reageer|reageren|beluister dit artikel)<end>
deel (?:dit (?:artikel|bericht|nieuws)|via|op|met)\b
\d{1,3}\s?min(?:uten|uut|\.)?\s?lee?s(?:tijd)?
(?:leestijd)\b
""",
    tag_labels=r"(?:onderwerpen|thema's|trefwoorden|tags|labels|meer over|lees meer over)\s?[:：]",
    rights_words="""
voorbehouden
auteursrecht
""",
    rights_notices=r"""
(?=.*voorbehouden)[^.]{0,100}\balle rechten voorbehouden
(?:colofon|algemene voorwaarden|gebruiksvoorwaarden|over ons|adverteren|contact)<end>
(?=.*(?:overgenomen|toestemming))[^.]{0,100}(?:mag niet worden (?:overgenomen|gekopieerd|verspreid)|zonder (?:voorafgaande |schriftelijke )*toestemming)
""",
    end_marks=r"""
(?=.*werkte)[^.]{0,120}\bwerkten? mee aan dit (?:artikel|bericht|verhaal)\b[^.]{0,60}\.?$
m\.?m\.?v\.? [^.]{0,60}$
met medewerking van [^.]{0,80}\.?$
\(?einde\)?[./\s]{0,3}$
\((?:foto|video|audio)\)(?:\s?\((?:foto|video|audio)\))*$
bron(?:nen)?\s?[:：][^.]{0,80}$
""",
    article_links=r"""
(?:lees|bekijk|luister|kijk|zie) ook\b
(?:lees|bekijk) (?:hier|meer|verder|terug)\b
(?:meer over (?:dit onderwerp|dit nieuws)|verder lezen|gerelateerd(?:e artikelen)?|aanbevolen|ook interessant|misschien vind je dit ook|dit vind je misschien ook)\b[^.]{0,60}$
(?:meer|laatste|ander) nieuws(?:<end>|:| (?:over|uit|van)\b[^.]{0,40}$)
(?:klik|tik) hier\b
(?:video|foto's|in beeld|podcast|liveblog|achtergrond|analyse|ook|opinie):
""",
    navigation_labels=r"""
(?:ga |spring )?naar (?:de )?(?:inhoud|hoofdinhoud|navigatie)\b[^.]{0,30}$
(?:home|startpagina|voorpagina|menu|zoeken|terug naar boven)(?:<end>|\s*[>›»|/])
(?:vorige|volgende)(?: artikel| bericht| pagina)?<end>
(?:toon|laad|bekijk) (?:meer|alles)\b[^.]{0,30}$
pagina \d+(?: van \d+)?$
""",
    comment_headings=r"""
(?:\d+ )?(?:reacties?|alle reacties|lezersreacties)<end>
(?:plaats|geef|schrijf|laat) een reactie
praat mee\b
wat vind(?:t)? (?:jij|je|u)\b
""",
    list_headings="(?:meest gelezen|meestgelezen|meest bekeken|populair|net binnen)<end>",
    comment_buttons="""
beantwoorden
reageren
""",
    comment_counts="""
reacties
likes
""",
    comment_verbs="""
schrijft
zegt
""",
    mail_headers="""
van
aan
onderwerp
verzonden
""",
    page_labels="""
pagina
blz.
""",
    page_totals="van",
    jump_lines="""
lees verder op
vervolg op
""",
    continuation_lines="vervolg van",
    run_together_openings="Lees ook, Lees meer, Lees verder, Bekijk ook, Volg ons, Meer over, Advertentie, Schrijf je in",
    service_offers="nieuwsbrief, inloggen, aanmelden, abonnement, abonnee",
    page_mentions="dit artikel, deze pagina, dit bericht",
    reader_words=r"\b(?:[Oo]nze|[Oo]ns|[Ww]ij|[Ww]e|[Uu]w|[Jj]ouw)\b",
    site_words="""
Wij
We
Onze
""",
    model_instructions=r"""
(?:negeer|vergeet|sla)\s[^.!?]{0,40}(?:instructies|aanwijzingen|opdrachten)\b
""",
    instruction_openers=r"(?:alsjeblieft|graag|let op|belangrijk)\W{1,3}",
    instruction_stems="instructie, aanwijzing, opdracht",
)
