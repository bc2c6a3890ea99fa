"""French."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "French",
    placeholders="""
non précisé, non précisée, non spécifié, non spécifiée, non mentionné, non mentionnée, non indiqué,
non communiqué, non disponible, non applicable, sans objet, inconnu, inconnue, aucun, aucune,
pas précisé, néant
""",
)
