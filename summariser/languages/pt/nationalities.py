"""Portuguese words for the people and things of a country."""

from __future__ import annotations

from summariser.languages.schema import NationalityWords

DATA = NationalityWords(
    stems="""
israelense, israelita = IL
palestino, palestin, palestiniano, palestinian = PS
americano, american, norte-americano, norte-american = US
britânico, britânic = GB
francês, frances = FR
alemão, alemã, alemães = DE
espanhol, espanhóis = ES
italiano, italian = IT
russo, russ = RU
ucraniano, ucranian = UA
chinês, chines = CN
japonês, japones = JP
indiano, indian = IN
iraniano, iranian = IR
iraquiano, iraquian = IQ
sírio, síri = SY
libanês, libanes = LB
egípcio, egípci = EG
turco, turc = TR
saudita = SA
brasileiro, brasileir = BR
argentino, argentin = AR
português, portugues = PT
angolano, angolan = AO
moçambicano, moçambican = MZ
mexicano, mexican = MX
venezuelano, venezuelan = VE
colombiano = CO
chileno = CL
canadense, canadiano = CA
sul-coreano, sul-corean = KR
norte-coreano = KP
polonês, polaco = PL
grego = GR
uruguaio = UY
""",
    endings="a, s, as, es",
)
