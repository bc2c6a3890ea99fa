"""English words around numbers."""

from __future__ import annotations

from summariser.languages.schema import QuantityWords

DATA = QuantityWords(
    qualifiers="""
ca., ca, c., circa, approx. = about
over = over?
about = about?
more than, greater than, at least, no fewer than, no less than, not less than, above, upwards of = over
in excess of, exceeding, exceeded, exceeds, exceed, a minimum of, minimum of, topping, topped, beyond = over
not fewer than, north of, well over, just over, slightly over, slightly more than, a little over = over
just above, a little more than, well above, surpassing, surpassed, as few as, as little as = over
starting at = over
nearly, almost, up to, at most, fewer than, less than, below, under, no more than, not more than = under
just under, just below, close to, well under, well below, as many as, as much as, as high as = under
a maximum of, maximum of, not quite, slightly under, slightly less than, a little under, short of = under
just shy of, approaching, a little less than, south of, not exceeding, virtually = under
around, approximately, roughly, some, an estimated, estimated, circa, or so, nearer = about
somewhere around, in the region of, in the order of, on the order of, or about, approx = about
more or less, an approximate, an average of, on average, something like, just about = about
an additional estimated = about
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
    governors="""
hand hands handed handing turn turns turned turning take takes took taking taken preside presides presided
presiding rule rules ruled ruling reign reigned pore pored mull mulled mulling argue argues argued arguing
quarrel quarrelled clash clashes think thought talk talks talked talking speak speaks spoke spoken speaking
worry worries worried complain complains complained complaining dispute disputes row rows concern concerns
fear fears anger debate debates argument arguments battle battles feud feuds standoff tension tensions
controversy control power authority sovereignty jurisdiction dominance influence victory triumph advantage
negotiations protests outcry lawsuit lawsuits charges question questions doubt doubts uncertainty vote votes
investigation investigations probe probes inquiry inquiries information complaint complaints story stories
book books film films
""",
    changes="""
rose rise rises rising risen fell fall falls falling fallen grew grow grows growing increased increase
increases increasing decreased decrease decreases decreasing dropped drop drops dropping cut cuts cutting
raise raised raises raising lowered lower lowering reduced reduce reduces reducing climbed climb climbing
slipped slip slid slide widened narrowed jumped jump surged surge soared soar plunged plunge shrank shrink
declined decline declining doubled tripled go goes going went gone move moves moving moved shift shifts shifted upgraded downgraded revised trimmed slashed eased
edged expanded up down changed swung hike hiked boosted boost lifted lift halved halve improved improve
worsened
""",
    ranging_verbs="ranging range ranged ranges vary varies varied varying anywhere",
    spread_verbs="phased staggered spaced repaid paid invested averaged",
    perfect_auxiliaries="has have had",
    participle_endings="ed",
    year_cues="""
in since by of from until till before after during circa late early mid through to for year spring summer
autumn winter fall and the
""",
    year_nouns="level levels peak peaks average averages baseline budget",
    length_cues="""
for in within after during wait waited waiting last lasts lasted lasting take takes took taken taking need
needs needed spend spent spending
""",
    length_ends="ahead ago later earlier long after before plus",
    date_connectors="of",
    date_articles="the",
    hour_prepositions="at",
    hour_followers="every on in sharp this each tonight today tomorrow",
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
ad, bc, bce, ce = date
""",
    determiners="the this that no any some every each which another only",
    vague_single_units="day",
    clock_suffixes="am pm a.m p.m",
    number_of="of",
    compound_nouns=True,
    plural_ending="s",
    singular_endings="ss us is",
    irregular_plurals="people men women children police staff personnel troops crew cattle sheep fish",
    pairs="both pair couple duo twins",
    anniversaries="anni",
)
