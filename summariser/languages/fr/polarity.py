"""French words whose opposite turns a statement round."""

from __future__ import annotations

from summariser.languages.schema import PolarityWords

DATA = PolarityWords(
    poles="""
hausse, augmente, augmenté, augmentent, augmentation, progressé, progresse, croissance = change +
grimpé, relevé, monté, accru, hausses, augmentera, augmenter, augmentaient, montent, monte = change +
grimpe, doublé, progression, élargi, relève = change +
baisse, baissé, baissent, diminué, diminue, diminution, recul, reculé, chuté, chute, réduit = change -
réduire, réduction, abaissé, baisses, baissera, baisser, baissait, diminuer, diminuent = change -
chutent, recule, reculent, réduite, réduits, rétréci, abaisse = change -
plus de, plus, au moins, au-dessus = amount +
moins de, moins, au plus, en dessous, au-dessous = amount -
après, depuis = order +
avant, jusqu'à = order -
gagné, gagne, victoire, remporté, réussi = outcome +
perdu, perd, défaite, échoué, échec = outcome -
accepté, accepte, acceptée, acceptent, approuvé, approuve, approuvée, approuvent = approval +
rejeté, rejette, rejetée, rejettent, refusé, refuse, refusée, refusent = approval -
soutient, soutenu, soutiennent = support +
opposé, s'oppose = support -
autorisé, autorisée, autorise = permission +
interdit, interdite, interdisent = permission -
confirmé = admission +
démenti, nié = admission -
salué, félicité = praise +
critiqué, condamné, condamnée = praise -
ouvrir, ouvre, ouvert, ouvrira, ouverture, rouvert = opening +
fermer, ferme, fermé, fermera, fermeture = opening -
commencé, commence, lancé, débuté, débute = beginning +
terminé, termine, cessé, arrêté, fini = beginning -
arrivé = membership +
parti = membership -
embauché, nommé = post +
licencié, limogé = post -
élevé, élevée, plus haut, haut, haute = rank +
faible, faibles, plus bas, bas, basse = rank -
grand, grande, grands = size +
petit, petite, petits = size -
long, longue = length +
court, courte = length -
rapide = speed +
lent, lente = speed -
achète, acheté, acheter, achat, importations, importe = trade +
vend, vendu, vendre, vente, exportations, exporte = trade -
bon, bonne, meilleur, meilleure = quality +
mauvais, mauvaise, pire = quality -
sûr, sûre = safety +
dangereux, dangereuse = safety -
légal, légale = law +
illégal, illégale = law -
possible = possibility +
impossible = possibility -
positif, positive = value +
négatif, négative = value -
nouveau, nouvelle, nouveaux = newness +
ancien, ancienne, anciens = newness -
nord = north and south +
sud = north and south -
est = east and west +
ouest = east and west -
intérieur = inside +
extérieur = inside -
public, publique, publics = public +
privé, privée, privés = public -
premier, première, premiers = last +
dernier, dernière, derniers = last -
bénéfice, bénéfices, excédent = profit +
perte, pertes, déficit = profit -
""",
)
