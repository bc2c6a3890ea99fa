"""Boilerplate of news pages in Spanish."""

from __future__ import annotations

from summariser.languages.schema import BoilerplatePhrases

DATA = BoilerplatePhrases(
    editors_notes="(?:corrección|fe de errores|nota del editor|nota de la redacción)<break>",
    consent_prompts=r"""
este contenido (?:está|ha sido) bloqueado\b
(?:acepto|consiento)\b[^.]{0,80}\b(?:contenidos?|cookies|datos)\b
(?=.*cookies)[^.]{0,120}\b(?:utiliz\w+|usamos|usa)\b[^.]{0,60}\bcookies\b
(?=.*socios)[^.]{0,60}\bsocios utilizan\b
(?:aceptar (?:todo|y continuar|y cerrar)|rechazar)\b[^.]{0,60}<end>
nosotros y nuestros (?:\d+ )?socios
""",
    cookie_notices=r"""
(?:utilizamos|usamos|este sitio|nuestro sitio|esta web)[^.]{0,60}\bcookies\b.{0,200}\b(?:experiencia|navegación|tráfico|personalizar|publicidad)\b
""",
    paywall_prompts="""
(?:inicia sesión|iniciar sesión|ya soy suscriptor|contenido exclusivo|para seguir leyendo|regístrate|identifícate)
""",
    advertisement_labels=r"""
continúa(?: leyendo)? después\b[^.]{0,30}publicidad<end>
(?:publicidad|continuar leyendo)(?: -[^.]{0,40})?<end>
""",
    newsletter_prompts=r"""
al (?:hacer clic|suscribir(?:se|te)|registrar(?:se|te)|facilitar|introducir|dar)\b[^.]{0,120}\b(?:acepta|aceptas|consiente|confirma)\b
(?=.*(?:suscr|inscr))(?:.{0,300}[.!?:] )?(?:suscríbete|suscríbase|inscríbete)(?: aquí)?\s?[.!]?$
(?:tu|su) (?:e-?mail|correo)\b[^.]{0,30}<end>
(?:suscríbete|suscríbase|suscribirse|inscríbete|recibe|síguenos|apúntate)\b
acepto (?:la|los|las)\b
(?=.*boletín)[^.]{0,60}\bboletín\b[^.]{0,60}$
""",
    sharing_tools=r"""
(?:lo sentimos,? )?(?:este|el) v[ií]deo no (?:está|puede|se)\b[^.]{0,80}[.!]?$
\d[\d.,\s]{0,9}[km]?\sseguidores<end>
\d[\d.,]{0,6}\s?[km]?\scompartidos\b
(?:compartir|imprimir|guardar|escuchar|enviar|copiar)(?: (?:en|por|via|link|el|la|esta)\b[^.]{0,40})?<end>
\d{1,3}\s?min(?:uto)?s?\.?\s?de lectura
tiempo de lectura\b
""",
    tag_labels=r"(?:etiquetas|temas|palabras clave|archivado en)\s?[:：]",
    rights_words="reservados",
    rights_notices=r"""
aviso legal\b[^.]{0,80}$
(?=.*(?:prohibida|los derechos))[^.]{0,100}(?:prohibida (?:la|su) reproducción|todos los derechos)
""",
    end_marks=r"""
(?=.*contrib)[^.]{0,120}\bcontribuyó a\b[^.]{0,60}\.?$
\(?fin\)?[./\s]{0,3}$
\((?:traducción|editado|redacción)\b[^)]{0,200}\)
\((?:foto|vídeo|video|audio|imagen)\)(?:\s?\((?:foto|vídeo|video|audio)\))*$
fuente\s?[:：][^.]{0,80}$
""",
    article_links=r"""
(?:lee|lea|leer|vea|ver|mira|escucha) (?:también|además|más|tambien)
(?:te puede interesar|le puede interesar|[tl]e recomendamos|temas? relacionados?|más información|más noticias|noticias relacionadas|relacionado|relacionadas|puede leer|también te puede)\b[^.]{0,80}$
relacionad[ao]s?<end>
""",
    navigation_labels=r"""
(?:ir al contenido|saltar al)\b[^.]{0,30}$
(?:portada|inicio)(?:<end>|\s*[>›»|/])
""",
    comment_headings=r"(?:\d+ )?comentarios?<end>",
    list_headings="""
(?:lo )?más (?:leído|visto|le[ií]das)
te puede interesar<end>
""",
    comment_buttons="responder",
    comment_verbs="dice",
    mail_headers="asunto",
    page_labels="página",
    page_totals="de",
    service_offers="suscríb, suscrip, boletín",
    page_mentions="este artículo, esta página, esta nota",
    reader_words=r"\b(?:[Nn]uestr[oa]s?|nos)\b",
    site_words="""
Nosotros
Nuestr[oa]s?
""",
    run_together_openings="Lee también",
    model_instructions=r"""
(?:ignora|ignore|ignorad|olvida|olvide|descarta)\s[^.!?]{0,40}(?:instrucciones|indicaciones)\b
""",
    instruction_openers=r"por favor\W{1,3}",
    instruction_stems="instru, indicacion",
)
