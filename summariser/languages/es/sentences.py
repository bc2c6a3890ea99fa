"""Where sentences end in Spanish."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    abbreviations="""
Sr Sra Srta Sres Dr Dra D Dª Dña Da Prof Profa Gral Cnel Cap Tte Sgto Ing Lic Arq Mons Pbro Sto Sta Ud
Uds Vd Vds aprox cf pról av Av avda Avda a.C d.C
""",
    abbreviations_before_numbers="""
art Art núm Núm núms pág Pág págs p pp vol Vol cap Cap fig Fig s ss tel Tel ene feb mar abr may jun jul
ago sep sept oct nov dic
""",
    sentence_starters="""
El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Lo Le Se Su Sus Y O Pero En De Del Al A Con Por Para
Según Desde Tras Entre Sobre Si Cuando Como Este Esta Estos Estas Ese Esa Esto Eso No Ni Nadie Todo Todos
También Aunque Mientras Luego Hoy Ayer
""",
    honorifics="Sr Sra Dr",
    dotted_abbreviations=r"\bEE\.\s?UU\.",
)
