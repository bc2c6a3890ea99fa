"""Italian words for the people and things of a country."""

from __future__ import annotations

from summariser.languages.schema import NationalityWords

DATA = NationalityWords(
    stems="""
israeliano, israelian = IL
palestinese, palestines = PS
statunitense, statunitens, americano, american = US
britannico, britannic, inglese = GB
francese, frances = FR
tedesco, tedesc = DE
spagnolo, spagnol = ES
italiano, italian = IT
russo, russ = RU
ucraino, ucrain = UA
cinese, cines = CN
giapponese, giappones = JP
indiano, indian = IN
iraniano, iranian = IR
iracheno, irachen = IQ
siriano, sirian = SY
libanese, libanes = LB
egiziano, egizian = EG
turco, turc = TR
saudita, saudit = SA
libico, libic = LY
tunisino, tunisin = TN
albanese, albanes = AL
greco, grec = GR
polacco, polacc = PL
ungherese, ungheres = HU
svizzero, svizzer = CH
austriaco, austriac = AT
brasiliano, brasilian = BR
argentino, argentin = AR
messicano, messican = MX
canadese, canades = CA
venezuelano = VE
sudcoreano, sudcorean = KR
pakistano = PK
afghano = AF
etiope = ET
""",
    endings="a, i, e, he, hi",
)
