"""Spanish words whose opposite turns a statement round."""

from __future__ import annotations

from summariser.languages.schema import PolarityWords

DATA = PolarityWords(
    poles="""
sube, subió, subir, suben, aumento, aumentó, aumenta, aumentar, creció, crece, crecimiento = change +
alza, incremento, incrementó, subieron, aumentaron, crecieron, aumentado, subida, elevó = change +
elevar, amplió, duplicó = change +
baja, bajó, bajar, bajan, descenso, descendió, cayó, cae, caída, redujo, reduce, reducir = change -
reducción, disminuyó, recorte, bajaron, disminuyeron, cayeron, redujeron, reducido, bajada = change -
rebajó, rebajar, recortó, recortar = change -
más de, más, al menos, por encima = amount +
menos de, menos, como máximo, por debajo = amount -
después, tras, desde = order +
antes, hasta = order -
ganó, gana, victoria, venció = outcome +
perdió, pierde, derrota, fracasó = outcome -
aceptó, acepta, aceptaron, aprobó, aprueba, aprobaron = approval +
rechazó, rechaza, rechazaron = approval -
apoya, apoyó, apoyaron = support +
se opone = support -
autorizó, autorizaron, permite, permitió = permission +
prohibió, prohíbe, prohibieron = permission -
confirmó = admission +
negó, niega, negaron = admission -
elogió = praise +
condenó, criticó, criticaron = praise -
abrir, abrió, abre, abrieron, apertura = opening +
cerrar, cerró, cierra, cerraron, cierre = opening -
comenzó, comenzaron, empezó, empezaron, inició, iniciaron = beginning +
terminó, terminaron, detuvo, detuvieron, suspendió, suspendieron = beginning -
contrató, nombró = post +
despidió, cesó = post -
mayor, mayores, grande, grandes = size +
menor, menores, pequeño, pequeña, pequeños = size -
alto, alta, altos = rank +
bajo, bajos = rank -
largo, larga = length +
corto, corta = length -
fuerte = strength +
débil = strength -
rápido = speed +
lento = speed -
compra, compró, compraron, comprar, importaciones = trade +
vende, vendió, vendieron, vender, venta, exportaciones = trade -
bueno, buena, mejor = quality +
malo, mala, peor = quality -
seguro, segura = safety +
peligroso, peligrosa = safety -
legal = law +
ilegal = law -
posible = possibility +
imposible = possibility -
positivo, positiva = value +
negativo, negativa = value -
nuevo, nueva, nuevos = newness +
viejo, vieja, antiguo = newness -
norte = north and south +
sur = north and south -
este = east and west +
oeste = east and west -
dentro = inside +
fuera = inside -
público, pública = public +
privado, privada = public -
primer, primero, primera = last +
último, última = last -
beneficio, beneficios, ganancias, superávit = profit +
pérdida, pérdidas, déficit = profit -
""",
)
