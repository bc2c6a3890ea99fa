"""German words around numbers."""

from __future__ import annotations

from summariser.languages.schema import QuantityWords

DATA = QuantityWords(
    qualifiers="""
ca., ca, c., circa, approx. = about
über = over?
mehr als, mindestens, wenigstens, zumindest, nicht weniger als, gut, oberhalb von, ab = over
deutlich mehr als, etwas mehr als, weit über, deutlich über, jenseits von, minimum = over
fast, beinahe, nahezu, knapp, bis zu, höchstens, maximal, weniger als, unter, nicht mehr als = under
annähernd, deutlich unter, knapp unter, etwas weniger als, deutlich weniger als, unterhalb von = under
rund, etwa, ungefähr, circa, zirka, ca., gegen, schätzungsweise, an die, um die, in etwa, geschätzt = about
geschätzte, geschätzten = about
""",
    function_words="""
der die das den dem des ein eine einen einem einer eines und oder aber sondern denn als wie dass weil wenn ob
in im an am auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor zu
zum zur zwischen während wegen trotz ist sind war waren wird werden wurde wurden hat haben hatte hatten sein
kann können soll sollen muss müssen will wollen darf dürfen nicht kein keine noch nur auch schon mehr weniger
sehr so er sie es wir ihr ich man sich ihre ihren seine seinen seiner dieser diese dieses diesen jeder jede
jedes alle allen anderen andere davon dabei damit daran dort hier dann damals je pro laut gegenüber statt
sowie ihm ihnen ihn uns zuvor
""",
    postfixes="""
oder mehr, und mehr, mindestens = over
oder weniger, und weniger, höchstens = under
oder so, in etwa = about
""",
    openers="""
zwischen = und
von, vom = bis
von, vom = auf
""",
    infixes="bis, auf = range",
    governors="""
sprach sprachen spricht sprechen gesprochen rede redet reden redete gespräch gespräche gesprächen verhandlung
verhandlungen verhandelt verhandeln verhandelte verhandelten streit streiten stritten debatte debattiert
diskussion diskutiert diskutieren berät beraten beriet beratung beratungen entscheidet entschied entscheiden
entscheidung abstimmen abstimmung abgestimmt stimmt stimmten kontrolle macht herrschaft einigung vertrag
vereinbarung auftrag kredit darlehen rechnung scheck anleihe bericht berichte berichtet berichtete berichten
informiert informierte informieren sieg klage verfügt verfügen verfügte verfügten wacht wachen wachte urteil
urteilt flog flogen bescheid buch film
""",
    changes="""
auf stieg steigt steigen gestiegen sank sinkt sinken gesunken fiel fällt fallen gefallen erhöht erhöhte
erhöhen senkt senkte senken gesenkt kletterte wuchs wächst gewachsen ging verringert reduziert reduzieren
ausgeweitet verdoppelt
""",
    ranging_verbs="reicht reichen schwankt schwanken",
    spread_verbs="verteilt",
    perfect_auxiliaries="hat haben hatte hatten",
    year_cues="""
in im seit ab bis von vor nach um anfang ende mitte jahr jahre jahres innerhalb binnen während für
""",
    length_cues="in für seit innerhalb binnen nach vor um",
    length_ends="später zuvor",
    labels="""
artikel, art., paragraf, paragraph, absatz, abs., seite, s., kapitel, resolution, nr., nummer = label
ziffer, satz = label
flug, zimmer, raum, gleis, terminal, bundesstraße, autobahn, linie, boeing, airbus, iphone, gruppe = label
staffel, folge, band, klasse, stufe, phase, block, agenda, liga, horizont = label
im alter von, alter = age
""",
    not_after="""
jährig, jährige, jährigen, jähriger, jähriges, jährigem, jahre alt, jahre alte, jahre alten, monate alt = age
uhr = clock
""",
    clock_suffixes="am pm a.m p.m",
    pairs="beide beiden beider paar duo",
    anniversaries="jahrestag jubil",
)
