"""Signs, codes and symbols that hold in every language."""

from __future__ import annotations

from summariser.languages.entries import words

SIGNS = """
US$, U.S.$, USD$, usd, $, ＄ = USD
C$, CA$, CAD$, Can$ = CAD
A$, AU$, AUD$ = AUD
NZ$ = NZD
HK$ = HKD
S$, SG$ = SGD
NT$ = TWD
R$ = BRL
J$ = JMD
Mex$, MX$ = MXN
Z$ = ZWL
N$ = NAD
TT$ = TTD
£, ￡, gbp = GBP
E£ = EGP
€, eur = EUR
¥, ￥, JP¥ = JPY
CN¥, RMB¥, RMB, rmb, cny = CNY
₹, Rs, Rs. = INR
₽ = RUB
₩, ￦ = KRW
₴ = UAH
₺ = TRY
₪ = ILS
₫ = VND
₦ = NGN
₱ = PHP
฿ = THB
₡ = CRC
₲ = PYG
₸ = KZT
₼ = AZN
₾ = GEL
₵ = GHS
₭ = LAK
₮ = MNT
₿ = BTC
zł = PLN
Kč = CZK
Ft = HUF
RM = MYR
Rp = IDR
Ksh, KSh = KES
"""
"""Before or after the amount, capitals as written."""

CODES = """
USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD INR RUB BRL KRW ZAR SEK NOK DKK PLN CZK HUF TRY MXN ILS UAH AED
SAR QAR KWD BHD OMR JOD EGP IQD IRR LBP SYP YER LYD TND DZD MAD SDG NGN KES GHS ETB TZS UGX RWF ZMW MWK MZN
AOA XOF XAF CDF BWP NAD MUR PKR BDT LKR NPR AFN THB VND IDR MYR PHP TWD MMK KHR LAK MNT KZT UZS KGS TJS TMT
AZN GEL AMD BYN MDL RON BGN RSD MKD ALL BAM ISK ARS CLP COP PEN UYU PYG BOB VES CRC GTQ HNL NIO PAB DOP CUP
JMD TTD HTG BTC
"""

CODES_LIKE_WORDS = "ALL CUP MAD TRY PEN BOB COP GEL LAK BAM RON MOP TOP SOS AMD HTG"
"""Codes that are words or names too: they count only after the amount."""

SYMBOLS = """
%, ％, ٪, ﹪ = percent
x, × = times
pp, p.p., ppt = percentage point
bp, bps = basis point
km, Km = km
m = metre
cm = centimetre
mm = millimetre
dm = decimetre
nm = nanometre
km², km2, sq km, km^2 = square kilometre
m², m2, sq m = square metre
m³, m3 = cubic metre
ft = foot
in = inch
yd = yard
mi = mile
sq ft = square foot
ha = hectare
kg = kilogram
g = gram
mg = milligram
µg, μg, mcg = microgram
t = tonne
kt = kilotonne
Mt = megatonne
lb, lbs = pound of weight
oz = ounce
l, L = litre
ml, mL = millilitre
hl = hectolitre
km/h, kph, kmh, kmph, km/hr = kilometre per hour
mph = mile per hour
m/s = metre per second
W = watt
kW, KW = kilowatt
MW = MW
GW = GW
TW = terawatt
Wh = watt hour
kWh = kilowatt hour
MWh = megawatt hour
GWh = gigawatt hour
TWh = terawatt hour
V = volt
kV = kilovolt
Hz = hertz
kHz = kilohertz
MHz = megahertz
GHz = gigahertz
KB, kB = kilobyte
MB = megabyte
GB = gigabyte
TB = terabyte
PB = petabyte
Mbps, Mbit/s = megabit per second
Gbps = gigabit per second
hp = horsepower
kcal = kilocalorie
°C, ℃, ºC, ° C, ° Celsius, °Celsius = degree Celsius
°F, ℉, ºF, ° F, ° Fahrenheit = degree Fahrenheit
rad = radian
°, º = degree
K = kelvin
dB = decibel
hPa = hectopascal
ppm = part per million
h, hr, hrs = hour
min, mins = minute
s, sec, secs = second
ms = millisecond
p = GBP * 0.01
¢ = cent
"""
"""Right after the amount, capitals as written."""

SYMBOLS_LIKE_WORDS = words("in p s t K V W L l g Mt ms sec min PB hp x ×")
"""Those of them that are words or initials when a space is before them."""

SYMBOLS_UNLIKE_WORDS = words("""
km cm mm kg mg kW KW MW GW TW kWh MWh GWh TWh kV Hz kHz MHz GHz kB KB MB GB TB Mbps Gbps dB hPa mL kcal
""")
"""Those of them in letters that are a word in no language."""

COUNTRIES_OF_DOLLARS = """
us, u.s, u.s., usd = USD
c, can, cad = CAD
hk = HKD
nz, nzd = NZD
au, aud = AUD
mxn = MXN
"""
"""Before the sign "$" with a space, in any case."""

ABBREVIATED_SCALES = words("mrd mio mia mill bio tsd md mds mld mln bn mn tys тыс тис млн млрд трлн")

TIMES = frozenset(
    {"second", "minute", "hour", "day", "working day", "week", "fortnight", "month", "year", "decade"}
)

SUFFIXES = {
    "k": 10**3,
    "K": 10**3,
    "mil": 10**6,
    "M": 10**6,
    "MM": 10**6,
    "b": 10**9,
    "B": 10**9,
    "T": 10**12,
}
"""Scales that are written right after the digits, capitals as written."""

UNITS = """
bpd, b/d = barrel per day
usd = USD
eur = EUR
gbp = GBP
cny, rmb, 元 = CNY
円 = JPY
btc = BTC
"""

QUALIFIER_SIGNS = """
~, ≈ = about
>, ≥ = over
<, ≤ = under
"""

POSTFIXES = """
+ = over
"""

INFIXES = """
-, –, —, ‑, −, ~, 〜, ～, … = range
"""

LABELS = """
§, #, №, §§ = label
"""

NUMBER_SIGNS = frozenset("-‐‑/／^×xe")
"""Signs within a number: hyphens, fraction bars, exponents, "times"."""

ORDINAL_SIGN = r"º|ª|°(?=\s?[a-zà-ü])"
"""A regular expression for a sign right behind the digits of an ordinal; before a capital "°" is a degree."""
