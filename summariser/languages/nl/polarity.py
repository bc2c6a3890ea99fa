"""Dutch words whose opposite turns a statement round."""

from __future__ import annotations

from summariser.languages.schema import PolarityWords

DATA = PolarityWords(
    poles="""
stijgen, stijgt, steeg, stegen, gestegen, stijgend, stijging, verhogen, verhoogt, verhoogde, verhoogden = change +
verhoogd, verhoging, groeien, groeit, groeide, groeiden, gegroeid, groei, toenemen, toeneemt, neemt toe = change +
nam toe, namen toe, toegenomen, toename, uitbreiden, uitgebreid, uitbreiding, verdubbeld, verdubbelde = change +
verdubbelen, opgelopen, omhoog, duurder, aangetrokken = change +
dalen, daalt, daalde, daalden, gedaald, dalend, daling, verlagen, verlaagt, verlaagde, verlaagden = change -
verlaagd, verlaging, krimpen, krimpt, kromp, krompen, gekrompen, krimp, afnemen, afneemt, neemt af = change -
nam af, namen af, afgenomen, afname, inkrimpen, ingekrompen, inkrimping, gehalveerd, halveerde, halveren = change -
verminderen, vermindert, verminderde, verminderd, teruggelopen, omlaag, goedkoper, korten, kortte, gekort = change -
bezuinigen, zakte, zakten, gezakt = change -
meer dan, meer, boven, minstens, ten minste, minimaal, ruim = amount +
minder dan, minder, onder, hoogstens, hooguit, ten hoogste, maximaal = amount -
hoger, hogere, hoogste, hoog, hoge = rank +
lager, lagere, laagste, laag, lage = rank -
groter, grotere, grootste, groot, grote = size +
kleiner, kleinere, kleinste, klein, kleine = size -
langer, langere, lang, lange = length +
korter, kortere, kort, korte = length -
sterker, sterkere, sterk, sterke = strength +
zwakker, zwakkere, zwak, zwakke = strength -
na, sinds, later = order +
voor, tot, eerder = order -
winnen, wint, won, wonnen, gewonnen, overwinning, zege = outcome +
verliezen, verliest, verloor, verloren, nederlaag, mislukt, mislukte = outcome -
aangenomen, aanvaard, aanvaardde, geaccepteerd, accepteerde, ingestemd, stemde in, goedgekeurd = approval +
goedkeuren, keurde goed, goedkeuring = approval +
afgewezen, wees af, wijst af, afwijzen, afwijzing, geweigerd, weigerde, verworpen, verwierp, verwerpt = approval -
afgekeurd, keurde af = approval -
toegestaan, stond toe, staat toe, toestaan = permission +
verboden, verbood, verbiedt, verbieden = permission -
bevestigd, bevestigde, bevestigt = admission +
ontkend, ontkende, ontkent = admission -
gesteund, steunde, steunt, prees, geprezen, verwelkomde = praise +
bekritiseerd, bekritiseerde, veroordeelde, hekelde = praise -
openen, opent, opende, geopend, opening, heropend = opening +
sluiten, sluit, sloot, gesloten, sluiting = opening -
begonnen, begint, begon, gestart, start, startte = beginning +
beëindigd, eindigt, eindigde, gestopt, stopt, stopte = beginning -
aangesteld, benoemd = post +
ontslagen, ontsloeg, ontslaat = post -
kopen, koopt, kocht, kochten, gekocht, invoer, import, importeert = trade +
verkopen, verkoopt, verkocht, verkochten, uitvoer, export, exporteert = trade -
goed, goede, beter, betere, beste = quality +
slecht, slechte, slechter, slechtere, slechtste = quality -
legaal, legale = law +
illegaal, illegale = law -
veilig, veilige = safety +
onveilig, onveilige = safety -
mogelijk = possibility +
onmogelijk = possibility -
positief, positieve = value +
negatief, negatieve = value -
nieuw, nieuwe = newness +
oud, oude = newness -
noordelijk, noordelijke, noorden = north and south +
zuidelijk, zuidelijke, zuiden = north and south -
oostelijk, oostelijke, oosten = east and west +
westelijk, westelijke, westen = east and west -
binnen = inside +
buiten = inside -
openbaar, openbare, publiek, publieke = public +
privé, particulier, particuliere = public -
eerste = last +
laatste = last -
winst, winsten, overschot = profit +
verlies, tekort = profit -
""",
)
