"""Dutch words around numbers."""

from __future__ import annotations

from summariser.languages.schema import QuantityWords

DATA = QuantityWords(
    qualifiers="""
ca., ca, c., circa, plm. = about
over = over?
meer dan, minstens, tenminste, ten minste, minimaal, niet minder dan, ruim, boven de, boven = over
zeker, op zijn minst, een kleine meer dan, iets meer dan, veel meer dan, ver boven de, vanaf = over
een minimum van, liefst, maar liefst = over
bijna, haast, vrijwel, tot, hooguit, hoogstens, maximaal, ten hoogste, minder dan, onder de, onder = under
niet meer dan, op zijn hoogst, iets minder dan, nog geen, net geen, krap, een kleine = under
een maximum van, tot maximaal, tot wel = under
ongeveer, zo'n, zo’n, rond de, rond, om en nabij de, om en nabij, omstreeks, naar schatting = about
een geschatte, geschatte, pakweg, grofweg, tegen de, gemiddeld = about
""",
    function_words="""
de het een en of maar want dus als dan dat die dit deze wie wat waar wanneer hoe waarom omdat hoewel terwijl
in op aan van voor met door naar bij uit over onder boven tussen tegen tot sinds na om per via zonder binnen
buiten tijdens wegens volgens rond langs ten ter te is zijn was waren wordt worden werd werden heeft hebben
had hadden kan kunnen kon konden zal zullen zou zouden moet moeten moest moesten wil willen wilde wilden mag
mogen mocht mochten niet geen nog ook al wel maar slechts pas meer minder zeer heel zo hij zij ze wij we ik
jij je u men hun hen haar hem zijn ons onze mijn zich er daar hier toen nu daarvan daarmee ieder iedere elk
elke alle allen andere ander later eerder geleden gisteren vandaag morgen tegenover versus ondanks omhoog
omlaag erbij samen totaal gemiddeld werd
""",
    postfixes="""
of meer, en meer, of hoger, en hoger, of ouder = over
of minder, en minder, of lager, of jonger, hooguit, maximaal = under
of zo, ongeveer, -tal = about
""",
    openers="""
tussen, tussen de = en
van, van de = tot
van, van de = naar
""",
    infixes="tot, à, tot en met, t/m, tot maximaal = range",
    changes="""
steeg stijgt stijgen stegen gestegen daalde daalt dalen daalden gedaald viel vielen gevallen zakte zakten gezakt verhoogde verhoogd
verhogen verhoogt verlaagde verlaagd verlagen verlaagt groeide groeien gegroeid ging gaat gegaan nam toenam afnam kromp krimpt
gekrompen verminderd verminderde teruggebracht teruggelopen opgelopen uitgebreid verdubbeld verdubbelde naar
""",
    ranging_verbs="varieert variëren varieerde loopt lopen uiteen",
    spread_verbs="verspreid gespreid uitgesmeerd",
    perfect_auxiliaries="heeft hebben had hadden",
    year_cues="""
in sinds vanaf tot van voor na om rond begin eind einde medio halverwege jaar jaren binnen tijdens over het
seizoen voorjaar zomer najaar herfst winter
""",
    year_nouns="niveau",
    length_cues="in voor gedurende binnen na over wachtte wachten duurt duurde duren",
    length_ends="later eerder lang geleden",
    labels="""
artikel, art., paragraaf, lid, pagina, blz., p., hoofdstuk, resolutie, nr., nummer, nrs., bijlage = label
vlucht, kamer, zaal, spoor, perron, terminal, snelweg, lijn, route, boeing, airbus, iphone, groep = label
aflevering, seizoen, deel, klas, niveau, fase, blok, agenda, top, box, richtlijn, versie, formule = label
kanaal, radio, npo, categorie, stap, zone, sector, district, divisie, kernreactor, reactor, covid = label
jaren = label
leeftijd, leeftijd van, de leeftijd van = age
""",
    not_after="""
jaar oud, jaar oude, jaar jong, maanden oud, maand oud, weken oud, dagen oud, jarig, jarige, jarigen = age
-jarige, -jarig, -jarigen = age
uur ’s ochtends, uur 's ochtends, uur 's middags, uur 's avonds, uur 's nachts, uur ’s avonds = clock
""",
    hour_prepositions="om",
    clock_units="uur",
    clock_suffixes="am pm a.m p.m",
    pairs="beide beiden allebei paar duo koppel tweeling",
    anniversaries="jubile verjaar",
)
