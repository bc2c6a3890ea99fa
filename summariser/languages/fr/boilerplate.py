"""Boilerplate of news pages in French."""

from __future__ import annotations

from summariser.languages.schema import BoilerplatePhrases

DATA = BoilerplatePhrases(
    editors_notes="(?:rectificati(?:on|f)|précision)<break>",
    consent_prompts=r"""
ce contenu (?:est|a été) bloqué\b
(?:ici|à cet endroit)\b[^.]{0,40}\bcontenu (?:externe|intégré)\b
(?:j['’]accepte|je consens)\b[^.]{0,80}\b(?:contenus?|cookies|données)\b
(?=.*cookies)[^.]{0,120}\butilis\w+\b[^.]{0,60}\bcookies\b
(?=.*partenaires)[^.]{0,60}\bpartenaires utilisent\b
(?:tout accepter|continuer sans accepter)\b[^.]{0,60}<end>
nous et nos (?:\d+ )?partenaires
(?:avec votre accord, )?nos (?:\d+ )?partenaires et nous
activez (?:javascript|cookies)
votre vie privée
""",
    cookie_notices=r"""
(?:nous|ce site|notre site)[^.]{0,60}\bcookies\b.{0,200}\b(?:expérience|navigation|trafic|audience|personnalis\w+|publicités?|consentement)\b
""",
    paywall_prompts=r"""
(?:article|contenu) réservée? aux? abonné
(?=.*réserv)[^.]{0,80}\bréservée? aux abonnés
(?:déjà abonné|se connecter|connectez-vous)
il vous reste \d+
""",
    advertisement_labels="""
la suite après (?:cette|la) publicité<end>
(?:publicité|annonce)(?: -[^.]{0,40})?<end>
""",
    newsletter_prompts=r"""
en (?:cliquant|vous inscrivant|renseignant|fournissant|validant)\b[^.]{0,120}\b(?:vous|j['’])\s?(?:acceptez|consentez|reconnaissez|accepte)\b
(?=.*(?:inscrivez|abonnez))(?:.{0,300}[.!?:] )?(?:inscrivez-vous|abonnez-vous)(?: ici)?\s?[.!]?$
votre (?:adresse )?(?:e-?mail|mail)\b[^.]{0,30}<end>
(?:s’inscrire|s'inscrire|je m.inscris|inscrivez-vous|abonnez-vous|recevez|suivez-nous|rejoignez)\b
""",
    sharing_tools=r"""
(?:désolé,? )?(?:cette|la) vidéo (?:n['’]est|ne peut|n['’]a pas)\b[^.]{0,80}[.!]?$
\d[\d.,\s]{0,9}[km]?\sabonnés<end>
\d[\d.,]{0,6}\s?[km]?\s(?:partages?|vues)\b
(?:partager|imprimer|écouter|envoyer|enregistrer|copier le lien|offrir)(?: (?:sur|par|l.article|cet article|via)\b[^.]{0,40})?<end>
\d{1,3}\s?min(?:ute)?s?\.?\s?de lecture
temps de lecture\b
""",
    tag_labels=r"(?:mots?[- ]clés?|thèmes?|sujets)\s?[:：]",
    rights_words="réservés",
    rights_notices=r"""
mentions légales\b[^.]{0,80}$
(?=.*(?:interdite|réservés))[^.]{0,100}(?:reproduction interdite|tous droits réservés)
""",
    end_marks=r"""
(?=.*contrib)[^.]{0,120}\ba contribué à\b[^.]{0,60}\.?$
\(?fin\)?[./\s]{0,3}$
\((?:édité|traduit)\b[^)]{0,200}\)
\((?:photo|video|audio)\)(?:\s?\((?:photo|video|audio)\))*$
source\s?[:：][^.]{0,80}$
""",
    article_links=r"""
lire (?:aussi|également|plus|la suite)\b
(?:à|a) (?:lire|voir|écouter|découvrir) (?:aussi|également|sur)
(?:à lire|sur le même sujet|pour aller plus loin|voir aussi|notre dossier|en savoir plus|dans la même rubrique)(?=\W|$)
""",
    navigation_labels=r"""
aller au contenu\b[^.]{0,30}$
accueil(?:<end>|\s*[>›»|/])
""",
    comment_headings=r"(?:\d+ )?(?:commentaires?|réactions)<end>",
    list_headings="""
les plus (?:lus|populaires|partagés)
à la une<end>
""",
    comment_buttons="répondre",
    comment_verbs="dit",
    mail_headers="objet",
    service_offers="courriel, abonnez, application mobile",
    page_mentions="cet article, cette page",
    reader_words=r"\b(?:[Nn]os|[Nn]otre|[Nn]ous|[Vv]os|[Vv]otre|[Vv]ous)\b",
    site_words="""
Nous
Notre
Nos
""",
    run_together_openings="Lire aussi",
    model_instructions=r"""
(?:ignore[zr]?|oublie[zr]?|néglige[zr]?)\s[^.!?]{0,40}(?:instructions|consignes|directives)\b
""",
    instruction_openers=r"s'il te plaît\W{1,3}",
    instruction_stems="instru, consigne, directive",
)
