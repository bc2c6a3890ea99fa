"""German words whose opposite turns a statement round."""

from __future__ import annotations

from summariser.languages.schema import PolarityWords

DATA = PolarityWords(
    poles="""
steigen, steigt, stieg, gestiegen, erhöht, erhöhen, erhöhte, wachsen, wächst, wuchs = change +
gewachsen, zugenommen, anstieg, wachstum, angehoben, hebt, steigend, zunehmen, nahm zu = change +
zunahme, erhöhung, erhöhten, stiegen, kletterte, verteuert, ausgebaut, ausweiten, verdoppelt = change +
sinken, sinkt, sank, gesunken, gesenkt, senken, senkt, senkte, fallen, fiel, gefallen = change -
verringert, reduziert, rückgang, abgenommen, gekürzt, sinkend, abnehmen, nahm ab, abnahme = change -
senkung, senkten, sanken, fielen, stürzte, verbilligt, abgebaut, einschränken, halbiert = change -
kürzen, kürzte = change -
mehr als, mehr, über, mindestens = amount +
weniger als, weniger, unter, höchstens = amount -
höher, höhere, höheren, höchste, hoch, hohe, hohen = rank +
niedriger, niedrigere, niedrigeren, niedrigste, niedrig, niedrige, niedrigen = rank -
größer, größere, größeren, größte, große, großen = size +
kleiner, kleinere, kleineren, kleinste, kleine, kleinen = size -
länger, längere, lange, langen = length +
kürzer, kürzere, kurze, kurzen = length -
stärker, starke, starken = strength +
schwächer, schwache, schwachen = strength -
nach, seit, später = order +
vor, bis, früher = order -
gewinnen, gewann, gewonnen, sieg, siegte = outcome +
verlieren, verlor, verloren, niederlage, gescheitert = outcome -
angenommen, akzeptiert, akzeptierte, zugestimmt, stimmte zu, gebilligt, billigte, billigt = approval +
billigen, genehmigt, genehmigte = approval +
abgelehnt, lehnte ab, lehnt ab, ablehnen, ablehnung, verweigert, verwarf, verworfen = approval -
verwirft = approval -
erlaubt, erlaubte = permission +
verboten, untersagt, untersagte, verbot, verbietet = permission -
bestätigt, bestätigte = admission +
dementiert, dementierte, bestritten = admission -
unterstützt, unterstützte, lobte, begrüßte = praise +
kritisiert, kritisierte, verurteilte = praise -
öffnen, öffnet, öffnete, geöffnet, eröffnet, eröffnete = opening +
schließen, schließt, schloss, geschlossen, schließung = opening -
begonnen, beginnt, begann, gestartet, startet, startete = beginning +
beendet, endet, endete, gestoppt, stoppt, stoppte = beginning -
eingestellt, ernannt = post +
entlassen, entließ = post -
kaufen, kauft, kaufte, gekauft, einfuhr, importe, importiert = trade +
verkaufen, verkauft, verkaufte, ausfuhr, exporte, exportiert = trade -
gut, gute, guten, besser, bessere, besten = quality +
schlecht, schlechte, schlechten, schlechter, schlechtere, schlechtesten = quality -
legal = law +
illegal = law -
sicher = safety +
unsicher = safety -
möglich = possibility +
unmöglich = possibility -
positiv, positive = value +
negativ, negative = value -
neu, neue, neuen = newness +
alt, alte, alten = newness -
nördlich, nördlichen, nord, norden = north and south +
südlich, südlichen, süd, süden = north and south -
osten, östlichen = east and west +
westen, westlichen = east and west -
innerhalb = inside +
außerhalb = inside -
öffentlich, öffentliche, öffentlichen = public +
privat, private, privaten = public -
erste, ersten, erster = last +
letzte, letzten, letzter = last -
gewinn, gewinne, überschuss = profit +
verlust, verluste, defizit = profit -
""",
)
