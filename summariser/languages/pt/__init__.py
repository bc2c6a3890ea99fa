"""Portuguese."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Portuguese",
    placeholders="""
não especificado, não especificada, não mencionado, não mencionada, não informado, não indicado,
não disponível, não se aplica, não aplicável, desconhecido, desconhecida, nenhum, nenhuma
""",
)
