"""Spanish."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Spanish",
    placeholders="""
no especificado, no especificada, no se especifica, no mencionado, no se menciona, no indicado,
no consta, no disponible, no aplica, no procede, desconocido, desconocida, ninguno, ninguna,
sin especificar, sin datos
""",
)
