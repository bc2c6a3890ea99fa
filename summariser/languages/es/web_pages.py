"""What web pages say around an article in Spanish."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    consent_words=r"""
\bprivacidad\b
\bconsentimiento
""",
    login_words=r"""
\biniciar sesión\b
\bsuscr[ií]
""",
    video_words=r"\bvídeo\b",
    continue_prompts="""
seguir leyendo
contenido exclusivo
solo para suscriptores
""",
    subscription_words=r"\bsuscr[ií]",
    link_texts="""
lea también
lee también
leer más
te puede interesar
seguir leyendo
ver también
más información
""",
    teaser_endings="""
leer más
seguir leyendo
""",
)
