"""Spanish words around numbers."""

from __future__ import annotations

from summariser.languages.schema import QuantityWords

DATA = QuantityWords(
    qualifiers="""
ca., ca, c., circa, approx. = about
más de, mas de, al menos, por lo menos, como mínimo, no menos de, superior a, superiores a = over
por encima de = over
supera los, supera las, superan los, supera el, superó los, superar los, supere los, algo más de = over
un poco más de, mínimo de, un mínimo de, sobre los, mayor a, mayor de, mayores de = over
casi, hasta, menos de, como máximo, a lo sumo, no más de, inferior a, inferiores a = under
por debajo de, un máximo de, máximo de, poco menos de, algo menos de, prácticamente, menor a = under
menor de = under
unos, unas, alrededor de, aproximadamente, en torno a, cerca de, cerca de los = about
aproximado de, estimado de = about
un estimado de, se estima que, estimados, estimadas, aproximadamente unos, próximo a = about
""",
    function_words="""
el la los las lo un una unos unas y e o u ni pero sino que quien cuyo donde cuando como porque si de del a al
en con sin por para sobre entre hasta desde hacia según contra tras durante ante bajo es son era eran fue
fueron ser está están estaba ha han había habían haber hay hubo será serán sería tiene tienen tenía su sus mi
mis tu se le les lo nos me te no sí más menos muy ya también solo sólo aún todavía este esta estos estas ese
esa esos esas aquel otros otras otro otra todos todas cada mismo ayer hoy mañana
""",
    postfixes="""
o más, y más, como mínimo, al menos, y pico = over
o menos, como máximo = under
aproximadamente, más o menos = about
""",
    openers="""
entre, entre el, entre los, entre las, entre la = y
de, del, desde = a
de, del, desde = al
de, del, desde = hasta
""",
    infixes="a, al, hasta = range",
    changes="""
pasó pasar pasará pasaron pasa subió subir sube bajó bajar baja bajará cayó caer cae aumentó aumentar aumenta
redujo reducir reduce creció crecer crece elevó elevar ascendió descendió disminuyó disminuir recortó
recortar rebajó
""",
    ranging_verbs="va van oscila oscilan varía varían",
    year_cues="en desde de hasta año antes después durante fines finales principios mediados dentro hace por",
    year_nouns="nivel niveles",
    length_cues="en durante dentro tras hace de",
    length_ends="antes después más",
    date_connectors="de",
    labels="""
artículo, artículos, art., página, páginas, capítulo, sección, párrafo, resolución, ley, decreto = label
número = label
nº, n.º, no., núm., vuelo, sala, habitación, ruta, carretera, autopista, línea, boeing, airbus = label
iphone = label
grupo, fase, nivel, categoría, temporada, episodio, tomo, volumen, agenda, horizonte, puerta = label
de edad, edad de, edad = age
""",
    not_after="""
años de edad, meses de edad = age
de la mañana, de la tarde, de la noche, de la madrugada, am, pm = clock
""",
    determiners="no",
    clock_suffixes="am pm a.m p.m",
    pairs="ambos ambas pareja",
    anniversaries="aniv",
)
