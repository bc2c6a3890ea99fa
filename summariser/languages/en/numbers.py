"""English."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    numbers="""
zero, nought, naught = 0
one = 1
two = 2
three = 3
four = 4
five = 5
six = 6
seven = 7
eight = 8
nine = 9
ten = 10
eleven = 11
twelve = 12
thirteen = 13
fourteen = 14
fifteen = 15
sixteen = 16
seventeen = 17
eighteen = 18
nineteen = 19
twenty = 20
thirty = 30
forty, fourty = 40
fifty = 50
sixty = 60
seventy = 70
eighty = 80
ninety = 90
""",
    multipliers="hundred, hundreds = 100",
    scales="""
thousand = 1000
lakh, lakhs, lac = 100000
million, millions, mn, mln = 1000000
crore, crores = 10000000
billion, billions, bn, bln = 1000000000
trillion, trillions, tn, trn, tln = 1000000000000
quadrillion = 1000000000000000
""",
    joiners="and",
    join_tens=True,
    articles="a an",
    singles="one",
    denominators="""
half, halves = 2
third, thirds = 3
quarter, quarters, fourth, fourths = 4
fifth, fifths = 5
sixth, sixths = 6
seventh, sevenths = 7
eighth, eighths = 8
ninth, ninths = 9
tenth, tenths = 10
eleventh, elevenths = 11
twelfth, twelfths = 12
fifteenth, fifteenths = 15
sixteenth, sixteenths = 16
twentieth, twentieths = 20
thirtieth, thirtieths = 30
fortieth, fortieths = 40
fiftieth, fiftieths = 50
hundredth, hundredths = 100
thousandth, thousandths = 1000
millionth, millionths = 1000000
billionth, billionths = 1000000000
trillionth, trillionths = 1000000000000
""",
    ordinals="""
first, firsts = 1
second, seconds = 2
""",
    halves="half quarter",
    collectives="""
dozen, dozens, doz, dozs, dz, dzs = 12
score = 20
""",
    loose="""
a couple of, couple of = 2
a couple hundred = 200
a couple thousand = 2000
a couple dozen = 24
""",
    wholes="all whole full entire another",
    plural_endings="s people men women children",
    ratios="""
in, in every, out of, out of every, of every = of
over = over
""",
    points="point",
    minus="minus negative",
    vague="several few many couple some tens",
    units="""
percent, percents, per cent, percentage, pct = percent
percentage point, percentage points, percent point, percent points, pct point, pct points = percentage point
basis point, basis points = basis point
second, seconds, sec, secs = second
minute, minutes, min, mins = minute
hour, hours, hr, hrs = hour
day, days = day
business day, business days, working day, working days = working day
week, weeks, wk, wks = week
fortnight, fortnights = fortnight
month, months = month
year, years, yr, yrs = year
decade, decades = decade
century, centuries = century
millisecond, milliseconds = millisecond
metre, metres, meter, meters = metre
centimetre, centimetres, centimeter, centimeters = centimetre
millimetre, millimetres, millimeter, millimeters = millimetre
kilometre, kilometres, kilometer, kilometers, km, kms = km
inch, inches = inch
foot, feet, ft = foot
yard, yards = yard
mile, miles = mile
nautical mile, nautical miles = nautical mile
light year, light years = light year
square metre, square metres, square meter, square meters = square metre
square kilometre, square kilometres, square kilometer, square kilometers, sq km = square kilometre
square foot, square feet, sq ft = square foot
square inch, square inches = square inch
square mile, square miles, sq miles = square mile
square yard, square yards = square yard
acre, acres = acre
hectare, hectares = hectare
cubic metre, cubic metres, cubic meter, cubic meters = cubic metre
cubic foot, cubic feet = cubic foot
cubic inch, cubic inches = cubic inch
cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters = cubic centimetre
cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers = cubic kilometre
cubic yard, cubic yards = cubic yard
litre, litres, liter, liters = litre
millilitre, millilitres, milliliter, milliliters = millilitre
gallon, gallons = gallon
pint, pints = pint
quart, quarts = quart
barrel, barrels = barrel
bushel, bushels = bushel
teaspoon, teaspoons = teaspoon
tablespoon, tablespoons = tablespoon
fluid ounce, fluid ounces = fluid ounce
gram, grams, gramme, grammes = gram
milligram, milligrams = milligram
microgram, micrograms, microgramme, microgrammes = microgram
decimetre, decimetres, decimeter, decimeters = decimetre
kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg = kilogram
ton, tons = ton
tonne, tonnes, metric ton, metric tons = tonne
ounce, ounces, oz = ounce
lb, lbs = pound of weight
stone = stone
carat, carats = carat
watt, watts = watt
kilowatt, kilowatts = kilowatt
megawatt, megawatts = MW
gigawatt, gigawatts = GW
terawatt, terawatts = terawatt
kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours = kilowatt hour
megawatt hour, megawatt hours, megawatt-hour, megawatt-hours = megawatt hour
gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours = gigawatt hour
terawatt hour, terawatt hours, terawatt-hour, terawatt-hours = terawatt hour
volt, volts = volt
joule, joules = joule
calorie, calories = calorie
horsepower = horsepower
hertz = hertz
megahertz = megahertz
gigahertz = gigahertz
decibel, decibels = decibel
knot, knots = knot
mile per hour, miles per hour, miles an hour, mph = mile per hour
kilometre per hour, kilometres per hour, kilometer per hour, kilometers per hour = kilometre per hour
kilometres an hour, kilometers an hour, km per hour, km an hour = kilometre per hour
metres per second, meters per second, metre per second = metre per second
degree, degrees, deg = degree
degrees celcius, degree celcius = degree Celsius
degrees farenheit, degree farenheit = degree Fahrenheit
meter per millisecond, meters per millisecond = metre per millisecond
turn, turns = turn
radian, radians = radian
degree celsius, degrees celsius, degrees centigrade, degree centigrade, celsius, celcius = degree Celsius
centigrade, deg celsius = degree Celsius
degrees c, degree c, deg c = degree Celsius
degree fahrenheit, degrees fahrenheit, degrees f, degree f, deg f, fahrenheit = degree Fahrenheit
deg fahrenheit = degree Fahrenheit
kelvin, kelvins = kelvin
bit, bits = bit
byte, bytes = byte
kilobyte, kilobytes = kilobyte
megabyte, megabytes = megabyte
gigabyte, gigabytes = gigabyte
terabyte, terabytes = terabyte
petabyte, petabytes = petabyte
kilobit, kilobits = kilobit
megabit, megabits = megabit
gigabit, gigabits = gigabit
times = times
""",
    currencies="""
dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, bucks = USD
united states dollar, united states dollars = USD
canadian dollar, canadian dollars = CAD
australian dollar, australian dollars = AUD
new zealand dollar, new zealand dollars = NZD
hong kong dollar, hong kong dollars = HKD
singapore dollar, singapore dollars = SGD
taiwan dollar, taiwan dollars, new taiwan dollars = TWD
jamaican dollars = JMD
euro, euros = EUR
pound, pounds, pound sterling, pounds sterling, british pound, british pounds, quid = GBP
egyptian pound, egyptian pounds = EGP
lebanese pound, lebanese pounds = LBP
syrian pound, syrian pounds = SYP
sudanese pound, sudanese pounds = SDG
pence, pennies = GBP * 0.01
penny = GBP * 0.01
cent, cents = cent
yen, japanese yen = JPY
yuan, renminbi, rmb, chinese yuan = CNY
rupee, rupees = rupee
indian rupee, indian rupees = INR
pakistani rupees, pakistani rupee = PKR
sri lankan rupees = LKR
nepali rupees, nepalese rupees = NPR
rouble, roubles, ruble, rubles, russian roubles, russian rubles = RUB
won, south korean won, korean won = KRW
swiss franc, swiss francs = CHF
french franc, french francs = FRF
franc, francs = franc
cfa franc, cfa francs, francs cfa = XOF
kronor, swedish krona, swedish kronor, swedish crowns = SEK
krona, krone, kroner, crowns, kronur = crown
icelandic krona, icelandic kronur, icelandic crowns = ISK
norwegian krone, norwegian kroner, norwegian crowns = NOK
danish krone, danish kroner, danish crowns = DKK
czech koruna, czech korunas, koruna, korunas, czech crowns = CZK
zloty, zlotys, polish zlotys = PLN
forint, forints = HUF
lev, leva, bulgarian lev = BGN
romanian leu, romanian lei, lei = RON
hryvnia, hryvnias, hryvnya = UAH
turkish lira, turkish liras = TRY
lira, liras = lira
italian lira, italian lire, lire = ITL
shekel, shekels, israeli shekels = ILS
peso, pesos = peso
mexican peso, mexican pesos = MXN
argentine peso, argentine pesos, argentinian pesos = ARS
chilean peso, chilean pesos = CLP
colombian peso, colombian pesos = COP
philippine peso, philippine pesos = PHP
real, reais, reals, brazilian reais, brazilian real = BRL
rand, south african rand = ZAR
naira, nairas, nigerian naira = NGN
cedi, cedis = GHS
kwacha, kwachas = kwacha
malawian kwacha, malawi kwacha = MWK
zambian kwacha = ZMW
kenyan shilling, kenyan shillings = KES
shilling, shillings = shilling
ugandan shillings, ugandan shilling = UGX
tanzanian shillings, tanzanian shilling = TZS
birr = ETB
dirham, dirhams = dirham
uae dirham, uae dirhams, emirati dirhams = AED
moroccan dirhams = MAD
riyal, riyals = riyal
saudi riyal, saudi riyals = SAR
qatari riyals, qatari riyal = QAR
iranian rial, iranian rials = IRR
rial, rials = rial
omani rial, omani rials = OMR
yemeni rial, yemeni rials, yemeni riyals = YER
iraqi dinar, iraqi dinars = IQD
dinar, dinars = dinar
kuwaiti dinar, kuwaiti dinars = KWD
bahraini dinar, bahraini dinars = BHD
serbian dinar, serbian dinars = RSD
jordanian dinar, jordanian dinars = JOD
algerian dinar, algerian dinars = DZD
tunisian dinar, tunisian dinars = TND
libyan dinar, libyan dinars = LYD
baht, thai baht = THB
dong, vietnamese dong = VND
rupiah, indonesian rupiah = IDR
ringgit, malaysian ringgit = MYR
taka = BDT
kyat, kyats = MMK
tenge = KZT
lari = GEL
dram, drams = AMD
afghani, afghanis = AFN
sol, soles = PEN
bolivar, bolivars = VES
finnish markka, markka, finnish markkaa = FIM
deutsche mark, deutsche marks, deutschmarks, german marks, marks = DEM
guilder, guilders, dutch guilders = NLG
peseta, pesetas = ESP
escudo, escudos = PTE
schilling, schillings = ATS
drachma, drachmas = GRD
bitcoin, bitcoins = BTC
""",
    qualifiers="""
over = over?
more than, greater than, at least, no fewer than, no less than, not less than, above, upwards of = over
in excess of, exceeding, exceeded, exceeds, exceed, a minimum of, minimum of, topping, topped, beyond = over
not fewer than, north of, well over, just over, slightly over, slightly more than, a little over = over
just above, a little more than, well above, surpassing, surpassed, as few as, as little as = over
starting at = over
nearly, almost, up to, at most, fewer than, less than, below, under, no more than, not more than = under
just under, just below, close to, well under, well below, as many as, as much as, as high as = under
a maximum of, maximum of, not quite, slightly under, slightly less than, a little under, short of = under
just shy of, approaching, a little less than, south of, not exceeding, virtually = under
about, around, approximately, roughly, some, an estimated, estimated, circa, or so, nearer = about
somewhere around, in the region of, in the order of, on the order of, or about, approx = about
more or less, an approximate, an average of, on average, something like, just about = about
an additional estimated = about
""",
    postfixes="""
or more, and more, or over, and over, or above, and above, and up, or greater, plus, at least = over
or higher = over
or less, or fewer, or under, and under, or below, at most, or lower, at the most, maximum, tops = under
or so, -odd, odd, or thereabouts, -ish, give or take, -plus = about
""",
    openers="""
between, anywhere between, somewhere between = and
from, anywhere from = to
""",
    infixes="to, through = range",
    changes="""
rose rise rises rising risen fell fall falls falling fallen grew grow grows growing increased increase
increases increasing decreased decrease decreases decreasing dropped drop drops dropping cut cuts cutting
raise raised raises raising lowered lower lowering reduced reduce reduces reducing climbed climb climbing
slipped slip slid slide widened narrowed jumped jump surged surge soared soar plunged plunge shrank shrink
declined decline declining doubled tripled went gone moved upgraded downgraded revised trimmed slashed eased
edged expanded up down changed swung hike hiked boosted boost lifted lift halved halve improved improve
worsened
""",
    months="""
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
""",
    year_cues="""
in since by of from until till before after during circa late early mid through to for year spring summer
autumn winter fall and the
""",
    length_cues="""
for in within after during wait waited waiting last lasts lasted lasting take takes took taken taking need
needs needed spend spent spending
""",
    labels="""
article, articles, section, sections, chapter, chapters, page, pages, pp, paragraph, clause = label
resolution = label
resolutions, decree, rule, directive, regulation, protocol, amendment, annex, appendix, part = label
no., nos., nr., nrs., number, numbers, flight, room, gate, platform, terminal, route, highway = label
motorway, interstate = label
boeing, airbus, iphone, galaxy, windows, apollo, soyuz, voyager, falcon, starship, unit, block = label
reactor = label
channel, radio, bbc, formula, group of, class, grade, level, phase, stage, step, tier, type, category = label
district, ward, precinct, zone, sector, pier, runway, building = label
version, volume, vol, issue, episode, season, figure, fig, table, exhibit, lane = label
division, brigade, regiment, battalion, squadron, ligue, serie, bundesliga, title, schedule, box = label
proposition, prop, measure, size, model, mark, mk, psalm, verse, case, docket = label
agenda, vision, horizon, covid, top, round = label
aged, age, ages = age
""",
    not_after="""
years old, year old, year-old, year-olds, years of age, months old, month old, month-old, weeks old = age
week-old, day-old, days old, yr old, yrs old, decade-old, decades-old, century-old, centuries-old = age
o'clock, o’clock, am, pm, a.m, p.m, gmt, utc, bst, cet, est = clock
january, february, march, april, june, july, august, september, october, november, december = date
jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec = date
ad, bc, bce, ce = date
""",
    function_words="""
a an the and or but nor so yet of in on at by for to from with without within into onto over under about
above below after before during since until till through between among against as than that which who whom
whose what when where why how if because while although though is are was were be been being am has have had
having do does did will would shall should can could may might must not no never only also just even still
already again once then there here now it its he his him she her they them their we us our you your i me my
this these those each every all both either neither any some such same other another more most less least few
fewer many much several own per out up down off away back ago later earlier apart together said says say
including included remain remained according both respectively times compared versus vs amid despite across
along around near behind beyond like unlike toward towards via upon were yesterday today tomorrow monday
tuesday wednesday thursday friday saturday sunday went came died
""",
)
