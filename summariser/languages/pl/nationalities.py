"""Polish words for the people and things of a country."""

from __future__ import annotations

from summariser.languages.schema import NationalityWords

DATA = NationalityWords(
    stems="""
polsk, polak, polacy, polaków, polakom, polka, polki = PL
niemieck, niemiec, niemcy, niemców, niemcom = DE
francusk, francuz, francuzi, francuzów = FR
brytyjsk, brytyjczyk, brytyjczycy, brytyjczyków = GB
angielsk, anglik, anglicy, anglików = GB-ENG
szkock, szkoci, szkotów = GB-SCT
irlandzk, irlandczyk, irlandczycy, irlandczyków = IE
hiszpańsk, hiszpan, hiszpanie, hiszpanów = ES
portugalsk, portugalczyk, portugalczycy, portugalczyków = PT
włosk, włoch, włosi, włochów = IT
rosyjsk, rosjanin, rosjanie, rosjan, rosjanom, rosjanami = RU
ukraińsk, ukrainiec, ukraińcy, ukraińców, ukraińcom = UA
białorusk, białorusin, białorusini, białorusinów = BY
litewsk, litwin, litwini, litwinów = LT
łotewsk, łotysz, łotysze, łotyszy = LV
estońsk, estończyk, estończycy, estończyków = EE
czesk, czech, czesi, czechów = CZ
słowack, słowak, słowacy, słowaków = SK
słoweńsk, słoweniec, słoweńcy = SI
węgiersk, węgier, węgrzy, węgrów = HU
rumuńsk, rumun, rumuni, rumunów = RO
bułgarsk, bułgar, bułgarzy, bułgarów = BG
serbsk, serb, serbowie, serbów = RS
chorwack, chorwat, chorwaci, chorwatów = HR
mołdawsk, mołdawianin, mołdawianie = MD
greck, grek, grecy, greków = GR
tureck, turek, turcy, turków = TR
austriack, austriak, austriacy, austriaków = AT
szwajcarsk, szwajcar, szwajcarzy, szwajcarów = CH
belgijsk, belg, belgowie, belgów = BE
holendersk, niderlandzk, holender, holendrzy, holendrów = NL
duńsk, duńczyk, duńczycy, duńczyków = DK
szwedzk, szwed, szwedzi, szwedów = SE
norwesk, norweg, norwegowie, norwegów = NO
fińsk, fin, finowie, finów = FI
islandzk, islandczyk, islandczycy = IS
amerykańsk, amerykanin, amerykanie, amerykanów, amerykanom = US
kanadyjsk, kanadyjczyk, kanadyjczycy = CA
meksykańsk, meksykanin, meksykanie = MX
brazylijsk, brazylijczyk, brazylijczycy = BR
argentyńsk, argentyńczyk, argentyńczycy = AR
wenezuelsk = VE
chińsk, chińczyk, chińczycy, chińczyków = CN
japońsk, japończyk, japończycy, japończyków = JP
południowokoreańsk = KR
północnokoreańsk = KP
tajwańsk = TW
wietnamsk = VN
hindusk, indyjsk, hindus, hindusi, hindusów = IN
pakistańsk = PK
afgańsk, afgańczyk, afgańczycy = AF
irańsk, irańczyk, irańczycy = IR
irack, irakijczyk, irakijczycy = IQ
syryjsk, syryjczyk, syryjczycy = SY
libańsk, libańczyk, libańczycy = LB
izraelsk, izraelczyk, izraelczycy, izraelczyków = IL
palestyńsk, palestyńczyk, palestyńczycy, palestyńczyków = PS
egipsk, egipcjanin, egipcjanie, egipcjan = EG
saudyjsk = SA
katarsk = QA
emirack = AE
gruzińsk, gruzin, gruzini, gruzinów = GE
ormiańsk, armeńsk, ormianie, ormian = AM
azerbejdżańsk, azersk = AZ
kazachstańsk, kazachsk, kazachowie = KZ
uzbeck = UZ
kirgisk = KG
tadżyck = TJ
turkmeńsk = TM
australijsk, australijczyk, australijczycy = AU
""",
    endings="i, a, ie, iego, iemu, im, iej, ą, ich, imi, u, o",
)
