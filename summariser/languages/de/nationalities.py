"""German words for the people and things of a country."""

from __future__ import annotations

from summariser.languages.schema import NationalityWords

DATA = NationalityWords(
    stems="""
israelisch, Israeli = IL
palästinensisch, Palästinenser = PS
amerikanisch, US-amerikanisch, Amerikaner = US
britisch, Brite, Briten = GB
französisch, Franzose, Franzosen = FR
deutsch = DE
spanisch, Spanier = ES
italienisch, Italiener = IT
russisch, Russe, Russen = RU
ukrainisch, Ukrainer = UA
chinesisch, Chinese, Chinesen = CN
japanisch, Japaner = JP
indisch, Inder = IN
iranisch, Iraner = IR
irakisch, Iraker = IQ
syrisch, Syrer = SY
libanesisch, Libanese, Libanesen = LB
ägyptisch, Ägypter = EG
türkisch, Türke, Türken = TR
saudisch, saudi-arabisch = SA
katarisch = QA
emiratisch = AE
jordanisch = JO
jemenitisch = YE
algerisch = DZ
marokkanisch, Marokkaner = MA
tunesisch = TN
libysch = LY
malisch = ML
nigerianisch = NG
senegalesisch = SN
äthiopisch = ET
sudanesisch = SD
kenianisch = KE
südafrikanisch = ZA
kanadisch, Kanadier = CA
mexikanisch = MX
brasilianisch = BR
argentinisch = AR
chilenisch = CL
kolumbianisch = CO
venezolanisch = VE
kubanisch = CU
polnisch, Pole, Polen = PL
ungarisch = HU
tschechisch, Tscheche = CZ
slowakisch = SK
rumänisch = RO
bulgarisch = BG
griechisch, Grieche, Griechen = GR
serbisch = RS
kroatisch = HR
belgisch = BE
schweizerisch, Schweizer = CH
niederländisch, Niederländer = NL
österreichisch, Österreicher = AT
portugiesisch = PT
schwedisch = SE
norwegisch = NO
dänisch = DK
finnisch = FI
irisch = IE
australisch = AU
südkoreanisch = KR
nordkoreanisch = KP
vietnamesisch = VN
pakistanisch = PK
afghanisch = AF
belarussisch, belarusisch = BY
georgisch = GE
armenisch = AM
kasachisch = KZ
moldauisch = MD
tschadisch = TD
""",
    endings="e, er, es, en, em, erin, erinnen, ern",
)
