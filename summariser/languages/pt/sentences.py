"""Where sentences end in Portuguese."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    abbreviations="""
Sr Sra Srs Sras Srta Dr Dra Drs D Dª Prof Profa prof Eng Exmo Exma Gen Cel Cap Ten Sgt Dep Min Pe Sto Sta
aprox cf av Av R Pça tel mi bi
""",
    abbreviations_before_numbers="""
art Art n n.º nº núm pág p pp vol cap fig séc jan fev mar abr mai jun jul ago set out nov dez
""",
    sentence_starters="""
O A Os As Um Uma Ele Ela Eles Elas Nós Eu Se Seu Sua Seus Suas E Ou Mas Em No Na Nos Nas De Do Da Dos Das
Ao À Com Por Pelo Pela Para Segundo Desde Após Entre Sobre Quando Como Este Esta Esse Essa Isso Isto Não
Nem Ninguém Todo Todos Também Embora Enquanto Já Hoje Ontem
""",
    honorifics="Sr Sra Dr",
)
