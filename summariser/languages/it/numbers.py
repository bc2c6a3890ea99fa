"""Italian."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    numbers="""
zero = 0
un, uno, una = 1
due = 2
tre, tré = 3
quattro = 4
cinque = 5
sei = 6
sette = 7
otto = 8
nove = 9
dieci = 10
undici = 11
dodici = 12
tredici = 13
quattordici = 14
quindici = 15
sedici = 16
diciassette = 17
diciotto = 18
diciannove = 19
venti, vent = 20
trenta, trent = 30
quaranta, quarant = 40
cinquanta, cinquant = 50
sessanta, sessant = 60
settanta, settant = 70
ottanta, ottant = 80
novanta, novant = 90
""",
    multipliers="cento, cent = 100",
    scales="""
mille, mila = 1000
milione, milioni, mln, mio = 1000000
miliardo, miliardi, mld, mrd = 1000000000
bilione, bilioni = 1000000000000
trilione, trilioni = 1000000000000000000
""",
    alone="cento cent mille",
    joiners="e",
    join_tens=True,
    compounds=True,
    articles="un uno una",
    singles="un uno una",
    denominators="""
mezzo, mezza, mezzi, metà = 2
terzo, terzi = 3
quarto, quarti = 4
quinto, quinti = 5
sesto, sesti = 6
settimo, settimi = 7
ottavo, ottavi = 8
nono, noni = 9
decimo, decimi, decima = 10
undicesimo, undicesimi = 11
dodicesimo, dodicesimi = 12
ventesimo, ventesimi = 20
centesimo, centesimi = 100
millesimo, millesimi = 1000
milionesimo, milionesimi = 1000000
miliardesimo, miliardesimi = 1000000000
bilionesimo, bilionesimi = 1000000000000
trilionesimo, trilionesimi = 1000000000000000000
""",
    ordinals="""
unesimo, unesimi = 1
duesimo, duesimi = 2
treesimo, treesimi, tresimo, tresimi = 3
quattresimo, quattresimi = 4
cinquesimo, cinquesimi = 5
seiesimo, seiesimi = 6
settesimo, settesimi = 7
ottesimo, ottesimi = 8
novesimo, novesimi = 9
""",
    halves="mezzo mezza metà",
    collectives="""
dozzina, dozzine = 12
decina, decine = 10
quindicina = 15
ventina = 20
trentina = 30
cinquantina = 50
centinaio, centinaia = 100
migliaio, migliaia = 1000
""",
    points="virgola punto",
    minus="meno",
    vague="alcuni alcune diversi diverse parecchi pochi qualche",
    decimal_comma=True,
    loose="un paio di, un paio d' = 2",
    plural_endings="i",
    ratios="su = over",
    units="""
per cento, percento, percentuale = percent
punto percentuale, punti percentuali = percentage point
punto base, punti base = basis point
secondo, secondi = second
minuto, minuti = minute
ora, ore = hour
giorno, giorni = day
settimana, settimane = week
mese, mesi = month
anno, anni = year
trimestre, trimestri = quarter
decennio, decenni = decade
secolo, secoli = century
metro, metri = metre
centimetro, centimetri = centimetre
millimetro, millimetri = millimetre
chilometro, chilometri, km = km
metro quadrato, metri quadrati, metro quadro, metri quadri = square metre
chilometro quadrato, chilometri quadrati = square kilometre
metro cubo, metri cubi = cubic metre
ettaro, ettari = hectare
miglio, miglia = mile
litro, litri = litre
barile, barili = barrel
grammo, grammi = gram
chilo, chili, chilogrammo, chilogrammi = kilogram
tonnellata, tonnellate = tonne
megawatt = MW
gigawatt = GW
chilowattora, kilowattora = kilowatt hour
chilometro orario, chilometri orari, chilometri all'ora, chilometri l'ora = kilometre per hour
grado, gradi = degree
gradi celsius, gradi centigradi = degree Celsius
volte = times
""",
    currencies="""
euro = EUR
dollaro, dollari, dollari americani, dollari statunitensi = USD
dollari canadesi = CAD
sterlina, sterline = GBP
franco svizzero, franchi svizzeri = CHF
franco, franchi = franc
yen = JPY
yuan = CNY
rublo, rubli = RUB
rupia, rupie = rupee
rupie indiane = INR
corone = crown
corone svedesi = SEK
corone norvegesi = NOK
corone danesi = DKK
peso, pesos = peso
dinari = dinar
lira, lire = ITL
centesimi di euro = cent
""",
    qualifiers="""
oltre, più di, piu di, almeno, non meno di, superiore a, superiori a, al di sopra di, poco più di = over
minimo = over
supera, superano, superato, ben oltre, un minimo di = over
quasi, fino a, meno di, al massimo, non più di, inferiore a, inferiori a, sotto, al di sotto di = under
poco meno di = under
un massimo di, massimo = under
circa, intorno a, attorno a, approssimativamente, all'incirca, all’incirca, suppergiù, stimato in = about
una stima di = about
""",
    postfixes="""
o più, e più, almeno = over
o meno, al massimo = under
circa, all'incirca, più o meno = about
""",
    openers="""
tra, fra, tra i, fra i, tra il, fra il, tra le, fra le = e
da, dal, dai, dalle, dall = a
da, dal, dai, dalle = al
da, dal, dai = ai
di = a
""",
    infixes="a, al, ai, alle = range",
    changes="""
passato passata passare passa passerà salito salita salire sale sceso scesa scendere scende aumentato
aumentare ridotto ridurre cresciuto cresciuta cala calato calare crolla crollato portato portare sale alzato
alzare tagliato
""",
    months="""
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr
mag giu lug ago set ott nov dic
""",
    year_cues="nel dal del in di da fino anno prima dopo durante fine inizio metà entro tra fra per il",
    length_cues="in per entro dopo da durante",
    labels="""
articolo, articoli, art., pagina, pagine, capitolo, comma, paragrafo, risoluzione, legge, decreto = label
numero = label
n., nº, volo, sala, camera, strada, autostrada, linea, boeing, airbus, iphone, gruppo, fase, livello = label
categoria, stagione, episodio, volume, agenda, binario = label
età di, all'età di = age
""",
    not_after="""
anni di età, mesi di età = age
gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre = date
dicembre = date
del mattino, del pomeriggio, di sera, di notte = clock
""",
    function_words="""
il lo la i gli le l un uno una e ed o ma né che chi cui dove quando come perché se di del dello della dei
degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle
con su sul sullo sulla sui sugli sulle per tra fra è sono era erano fu furono essere sta stanno ha hanno
aveva avevano avere sarà saranno sarebbe suo sua suoi sue loro mio tuo si ci vi ne mi ti non più meno molto
già anche solo ancora questo questa questi queste quello quella quelli quelle altri altre altro altra tutti
tutte ogni stesso ieri oggi domani
""",
)
