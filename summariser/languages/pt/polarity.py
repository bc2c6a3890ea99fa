"""Portuguese words whose opposite turns a statement round."""

from __future__ import annotations

from summariser.languages.schema import PolarityWords

DATA = PolarityWords(
    poles="""
sobe, subiu, subir, aumento, aumentou, aumenta, cresceu, cresce, crescimento, alta, elevou = change +
subiram, aumentaram, cresceram, aumentado, subida, duplicou = change +
desce, desceu, baixou, caiu, cai, queda, reduziu, reduz, redução, diminuiu, corte, desceram = change -
baixaram, caíram, reduziram, reduzido, descida, cortou = change -
mais de, mais, pelo menos, acima = amount +
menos de, menos, no máximo, abaixo = amount -
depois, após, desde = order +
antes, até = order -
ganhou, ganha, vitória, venceu = outcome +
perdeu, perde, derrota, fracassou = outcome -
aceitou, aceita, aceitaram, aprovou, aprova, aprovaram = approval +
rejeitou, rejeita, rejeitaram, recusou = approval -
apoia, apoiou, apoiaram = support +
opõe, opôs = support -
autorizou, autorizaram, permitiu = permission +
proibiu, proíbe, proibiram = permission -
confirmou = admission +
negou, nega, negaram = admission -
elogiou = praise +
condenou, criticou = praise -
abrir, abriu, abre, abriram, abertura = opening +
fechar, fechou, fecha, fecharam, encerrou = opening -
começou, começaram, iniciou, iniciaram = beginning +
terminou, terminaram, suspendeu, suspenderam = beginning -
contratou, nomeou = post +
demitiu, despediu = post -
maior, maiores, grande, grandes = size +
menor, menores, pequeno, pequena = size -
alto = rank +
baixo = rank -
longo, longa = length +
curto, curta = length -
forte = strength +
fraco, fraca = strength -
compra, comprou, compraram, comprar, importações = trade +
vende, vendeu, venderam, vender, venda, exportações = trade -
bom, boa, melhor = quality +
mau, má, pior = quality -
seguro, segura = safety +
perigoso, perigosa = safety -
legal = law +
ilegal = law -
possível = possibility +
impossível = possibility -
positivo = value +
negativo = value -
novo, nova, novos = newness +
velho, velha, antigo = newness -
norte = north and south +
sul = north and south -
leste = east and west +
oeste = east and west -
dentro = inside +
fora = inside -
público, pública = public +
privado, privada = public -
primeiro, primeira = last +
último, última = last -
lucro, lucros, excedente = profit +
prejuízo, prejuízos, perda, perdas, défice, déficit = profit -
""",
)
