"""Spanish words for the people and things of a country."""

from __future__ import annotations

from summariser.languages.schema import NationalityWords

DATA = NationalityWords(
    stems="""
israelí = IL
palestino, palestin = PS
estadounidense, norteamericano, norteamerican = US
británico, británic = GB
francés, frances = FR
alemán, aleman = DE
español = ES
italiano, italian = IT
ruso, rus = RU
ucraniano, ucranian = UA
chino, chin = CN
japonés, japones = JP
indio, indi = IN
iraní = IR
iraquí = IQ
sirio, siri = SY
libanés, libanes = LB
egipcio, egipci = EG
turco, turc = TR
saudí, saudita = SA
catarí, qatarí = QA
marroquí = MA
canadiense = CA
mexicano, mexican = MX
brasileño, brasileñ = BR
argentino, argentin = AR
chileno, chilen = CL
colombiano, colombian = CO
venezolano, venezolan = VE
cubano, cuban = CU
peruano, peruan = PE
ecuatoriano, ecuatorian = EC
boliviano, bolivian = BO
uruguayo, uruguay = UY
paraguayo = PY
hondureño = HN
guatemalteco = GT
nicaragüense = NI
costarricense = CR
panameño = PA
dominicano = DO
polaco, polac = PL
húngaro = HU
portugués, portugues = PT
griego, grieg = GR
belga = BE
suizo, suiz = CH
neerlandés, holandés, neerlandes = NL
austriaco, austriac = AT
sueco, suec = SE
noruego, norueg = NO
surcoreano, surcorean = KR
norcoreano, norcorean = KP
pakistaní = PK
afgano, afgan = AF
""",
    endings="a, s, as, es",
)
