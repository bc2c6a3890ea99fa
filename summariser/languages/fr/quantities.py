"""French words around numbers."""

from __future__ import annotations

from summariser.languages.schema import QuantityWords

DATA = QuantityWords(
    qualifiers="""
ca., ca, c., circa, approx. = about
plus de, plus d’, plus d', au moins, pas moins de, au minimum, supérieur à, supérieure à, supérieurs à = over
supérieures à, dépasse, dépassent, dépassé, dépassant, excède, minimum, quelque peu plus de = over
un peu plus de, un peu plus d', un peu plus d’, largement plus de, bien plus de, au-delà de = over
au-dessus de = over
près de, presque, moins de, moins d’, moins d', jusqu’à, jusqu'à, au plus, tout au plus, pas plus de = under
au maximum, un peu moins de, inférieur à, inférieure à, inférieurs à, en dessous de, au-dessous de = under
environ, quelque, quelques, autour de, aux alentours de, approximativement, à peu près, quasiment = about
une estimation de, de l’ordre de, de l'ordre de, estimé à, estimés à, estimée à, estimées à = about
""",
    function_words="""
le la les l un une des du de d à au aux en dans par pour sur sous avec sans entre vers chez depuis pendant
avant après et ou mais ni car donc or que qui quoi dont où ce cet cette ces son sa ses leur leurs notre nos
mon ma mes il elle ils elles on nous vous je tu y ne pas plus moins est sont était étaient a ont avait
avaient été être avoir sera seront serait fait font peut peuvent doit doivent se s si comme selon contre lors
alors ainsi aussi encore déjà autres autre tout tous toute toutes même très environ seulement seuls premiers
premières derniers dernières
""",
    postfixes="""
ou plus, et plus, au moins, au minimum = over
ou moins, et moins, au plus, au maximum = under
environ, à peu près = about
""",
    openers="""
entre = et
de, du, d', d’ = à
de, du = au
""",
    infixes="à, au = range",
    changes="""
passe passent passé passée passés passera passeront passer passait passant porté porter porte augmenté
augmenter augmente baissé baisse baisser ramener ramené ramène réduit réduire réduction tombé tomber tombe
chuté relevé relever abaissé abaisser hausse recul progressé progression grimpé monté recule reculé revenu
""",
    ranging_verbs="allant va vont varie varient",
    year_cues="en de depuis dès fin début mi jusqu avant après année an pour pendant durant dans à",
    year_nouns="niveau niveaux budget",
    length_cues="pendant dans durant en après depuis d’ici sous",
    length_ends="plus",
    date_connectors="de",
    labels="""
article, articles, art., chapitre, page, pages, p., alinéa, paragraphe, résolution, loi, décret = label
section = label
n°, nº, no, numéro, vol, chambre, route, autoroute, nationale, départementale, ligne, boeing, airbus = label
rafale, iphone, groupe, ligue, saison, épisode, tome, volume, catégorie, annexe, phase, niveau = label
horizon = label
âgé de, âgée de, âgés de, âgées de, agé de = age
""",
    not_after="heures du matin = clock",
    clock_suffixes="am pm a.m p.m",
    pairs="paire couple duo",
    anniversaries="anni",
)
