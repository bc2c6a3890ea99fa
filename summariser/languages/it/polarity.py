"""Italian words whose opposite turns a statement round."""

from __future__ import annotations

from summariser.languages.schema import PolarityWords

DATA = PolarityWords(
    poles="""
sale, salito, salita, aumento, aumentato, aumenta, cresciuto, cresce, crescita, rialzo = change +
salgono, saliti, aumentano, aumentati, crescono, cresciuti, alzato, raddoppiato = change +
scende, sceso, scesa, calo, calato, diminuito, ridotto, riduce, riduzione, ribasso, caduta = change -
scendono, scesi, calano, calati, diminuiscono, ridotti, abbassato, dimezzato, tagliato = change -
più di, oltre, più, almeno, sopra = amount +
meno di, meno, al massimo, sotto = amount -
dopo, da = order +
prima, fino = order -
vinto, vince, vittoria = outcome +
perso, perde, sconfitta, fallito = outcome -
accettato, accetta, accettata, approvato, approvata, approva = approval +
respinto, respinta, respinge, rifiutato, rifiutata, rifiuta = approval -
autorizzato, autorizzata, permesso = permission +
vietato, vietata = permission -
confermato = admission +
negato = admission -
sostiene, sostenuto, lodato = praise +
condannato, criticato, criticata = praise -
aprire, aperto, aperta, apre, aprirà, apertura = opening +
chiudere, chiuso, chiusa, chiude, chiuderà, chiusura = opening -
iniziato, iniziata, inizia, cominciato = beginning +
terminato, terminata, finisce, sospeso = beginning -
assunto, nominato = post +
licenziato = post -
maggiore, maggiori, grande, grandi = size +
minore, minori, piccolo, piccola = size -
alto, alta = rank +
basso, bassa = rank -
lungo, lunga = length +
breve = length -
forte = strength +
debole = strength -
compra, comprato, acquistato, importazioni = trade +
vende, venduto, ceduto, esportazioni = trade -
buono, buona, migliore = quality +
cattivo, cattiva, peggiore = quality -
sicuro = safety +
pericoloso = safety -
legale = law +
illegale = law -
possibile = possibility +
impossibile = possibility -
positivo = value +
negativo = value -
nuovo, nuova = newness +
vecchio, vecchia = newness -
nord = north and south +
sud = north and south -
est = east and west +
ovest = east and west -
dentro = inside +
fuori = inside -
pubblico, pubblica = public +
privato, privata = public -
primo, prima volta = last +
ultimo, ultima, ultima volta = last -
utile, utili, profitto, profitti = profit +
perdita, perdite, deficit = profit -
""",
)
