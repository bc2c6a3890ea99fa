"""English antonyms, each pair once, and irregular forms. After WordNet 3.0, see LICENSES.md."""

from __future__ import annotations

from summariser.languages.schema import AntonymPairs

DATA = AntonymPairs(
    adjectives="""
able = unable; abnormal = normal; aboral = oral; absent = present; absolute = relative; abstract = concrete; abundant = scarce; abused = unabused;
accentual = quantitative; acceptable = unacceptable; accompanied = unaccompanied; accurate = inaccurate; accustomed = unaccustomed; acidic = alkaline;
active = dormant, extinct, inactive, passive, quiet, stative; actual = potential; acute = chronic, obtuse; adaptable = unadaptable; addicted = unaddicted;
addressed = unaddressed; adequate = inadequate; adjective = substantive; adjusted = maladjusted, unadjusted; admissible = inadmissible; adopted = native;
adoptive = biological; adroit = maladroit; advantageous = disadvantageous; adventurous = unadventurous; advisable = inadvisable; aerobic = anaerobic;
aesthetic = inaesthetic; affected = unaffected; afferent = efferent; affirmative = negative; affixed = unaffixed; afloat = aground; afraid = unafraid;
aggressive = unaggressive; agitated = unagitated; ahistorical = historical; alert = unalert; alike = unalike; alive = dead; alkaline = amphoteric; all = some;
alterable = unalterable; altered = unaltered; alternate = opposite; alternating = direct; ambiguous = unambiguous; ambitious = unambitious; amended = unamended;
ametabolic = metabolic; amicable = hostile; amphibious = terrestrial; ample = meager; anal = oral; analogous = heterologous, homologous; analytic = synthetic;
androgynous = female, male; angry = unangry; angular = rounded; anhydrous = hydrous; animate = inanimate; animated = unanimated; anionic = cationic;
anisotropic = isotropic; annual = biennial, perennial; anonymous = onymous; antagonistic = conciliatory, synergistic; antecedent = subsequent;
anterior = posterior; anti = pro; antimagnetic = magnetic; antiseptic = septic; antonymous = synonymous; aperiodic = periodic; apologetic = unapologetic;
appealing = unappealing; applied = theoretical; approachable = unapproachable; appropriate = inappropriate; aquatic = terrestrial; aqueous = igneous;
arbitrary = nonarbitrary; arboreal = nonarboreal; argumentative = unargumentative; armed = armless, unarmed; armored = unarmored; arranged = disarranged;
articulate = inarticulate; artificial = natural; ascending = descending; asexual = sexual; ashamed = unashamed; asleep = awake; assertive = unassertive;
assigned = unassigned; assisted = unassisted; astringent = nonastringent; asymmetrical = symmetrical; asynchronous = synchronous; atonal = tonal;
atrophied = hypertrophied; attachable = detachable; attached = detached, unattached; attentive = inattentive; attractive = repulsive, unattractive;
attributable = unattributable; atypical = typical; audible = inaudible; authorized = unauthorized; automatic = manual; autumnal = vernal, wintry;
available = unavailable; avascular = vascular; avirulent = virulent; awakened = unawakened; aware = unaware; awed = unawed; awkward = graceful;
backward = forward; bad = good; balanced = unbalanced; bare = covered; basic = incidental; beautiful = ugly; benign = malign; beseeching = imperative;
best = worst; better = worse; biennial = perennial; big = little; binaural = monaural; binucleate = mononuclear; bisexual = homosexual; bivalent = univalent;
black = white; blessed = cursed; blind = sighted; blond = brunet; bloodless = bloody; bold = timid; boneless = bony; born = unborn; bottomed = bottomless;
bound = free, unbound; bowed = plucked; branded = unbranded; brave = cowardly; breakable = unbreakable; breathing = breathless; bright = dull; broken = unbroken;
brotherly = sisterly; burdened = unburdened; buried = unburied; buttoned = unbuttoned; caducous = persistent; calculable = incalculable; calm = stormy;
capable = incapable; capitalistic = socialistic; cardinal = ordinal; careful = careless; carpeted = uncarpeted; carved = uncarved; cauline = radical;
causative = noncausative; cautious = incautious; central = peripheral; centralized = decentralized; cerebral = emotional; certain = uncertain;
certified = uncertified; changeable = unchangeable; changed = unchanged; characteristic = uncharacteristic; charged = uncharged; charitable = uncharitable;
cheap = expensive; cheerful = depressing; christian = unchristian; civil = sidereal, uncivil; civilian = military; civilized = noncivilized;
classical = nonclassical; classified = unclassified; clean = dirty, unclean; clear = cloudy, opaque, unclear; cleared = uncleared; clearheaded = confused;
clockwise = counterclockwise; close = distant; closed = open; closing = opening; clothed = unclothed; coarse = fine; coastal = inland; coated = uncoated;
coherent = incoherent; cold = hot; collapsible = noncollapsible; collective = distributive; colored = uncolored; colorful = colorless; columned = noncolumned;
combined = uncombined; comfortable = uncomfortable; commensurate = incommensurate; commercial = noncommercial; commissioned = noncommissioned;
committed = uncommitted; common = individual, uncommon; communicative = uncommunicative; compact = loose; comparable = incomparable;
compassionate = uncompassionate; compatible = incompatible; competent = incompetent; competitive = noncompetitive; complete = incomplete; complex = simple;
compliant = defiant; complimentary = uncomplimentary; composed = discomposed; compound = simple; comprehensible = incomprehensible;
comprehensive = noncomprehensive; compromising = uncompromising; concave = convex; concealed = unconcealed; concealing = revealing; concentrated = distributed;
concentric = eccentric; concerned = unconcerned; concise = prolix; conclusive = inconclusive; conditional = unconditional; conditioned = unconditioned;
confident = diffident; confirmed = unconfirmed; connected = unconnected; conquerable = unconquerable; conscientious = unconscientious; conscious = unconscious;
conservative = liberal; considerable = inconsiderable; considerate = inconsiderate; consistent = inconsistent; consonantal = vocalic;
conspicuous = inconspicuous; constant = inconstant; constitutional = unconstitutional; constricted = unconstricted; constructive = destructive;
consummated = unconsummated; consumptive = generative; contemptible = estimable; contented = discontented; continental = intercontinental; continual = sporadic;
continued = discontinued; continuous = discontinuous; contracted = expanded; contrasty = flat; controlled = uncontrolled; controversial = uncontroversial;
convenient = inconvenient; conventional = nuclear, unconventional; convergent = divergent; convinced = unconvinced; convincing = unconvincing; cooked = raw;
cool = warm; cooperative = uncooperative; corporeal = incorporeal; correct = incorrect; corrupt = incorrupt; cosmopolitan = provincial; counterfeit = genuine;
counterrevolutionary = revolutionary; courteous = discourteous; cousinly = uncousinly; covert = overt; creative = uncreative; credible = incredible;
critical = noncritical, uncritical; crooked = straight; crossed = uncrossed; crowded = uncrowded; crowned = uncrowned; crucial = noncrucial;
cubic = linear, planar; curable = incurable; curious = incurious; curly = straight; current = noncurrent; curtained = curtainless; curved = straight;
cut = uncut; damaged = undamaged; dangerous = safe; dark = light; dead = live; deaf = hearing; debilitating = invigorating; decent = indecent;
decisive = indecisive; declarative = interrogative; declared = undeclared; decreased = increased; decreasing = increasing; dedicated = undedicated;
deductible = nondeductible; deductive = inductive; deep = shallow; defensive = offensive; defined = undefined; definite = indefinite; dejected = elated;
delicate = rugged; demanding = undemanding; democratic = undemocratic; deniable = undeniable; dependable = undependable; dependent = independent;
derived = underived; descriptive = prescriptive, undescriptive; designed = undesigned; desirable = undesirable; destroyed = preserved; detected = undetected;
determinable = indeterminable; determinate = indeterminate; determined = undetermined; developed = undeveloped; diachronic = synchronic; different = same;
differentiated = undifferentiated; difficult = easy; digestible = indigestible; dignified = undignified; diligent = negligent; diluted = undiluted;
diplomatic = undiplomatic; direct = indirect, inverse, retrograde; directional = omnidirectional; disabling = enabling; discernible = indiscernible;
discerning = undiscerning; discouraging = encouraging; discriminate = indiscriminate; discriminating = undiscriminating; disenchanted = enchanted;
dishonest = honest; dishonorable = honorable; disinclined = inclined; disintegrative = integrative; disloyal = loyal; disobedient = obedient;
disordered = ordered; disorderly = orderly; disorganized = organized; dispensable = indispensable; displeased = pleased; displeasing = pleasing;
disproportionate = proportionate; disreputable = reputable; disrespectful = respectful; dissimilar = similar; dissuasive = persuasive; distal = mesial, proximal;
distinct = indistinct; distinguishable = indistinguishable; diurnal = nocturnal; diversified = undiversified; divided = united; docile = stubborn;
domestic = foreign, undomestic; dominant = recessive, subordinate; domineering = submissive; double = single; downstairs = upstairs; downstream = upstream;
downtown = uptown; dramatic = lyric, undramatic; drinkable = undrinkable; dry = phlegmy, sweet, wet; due = undue; dull = lively, sharp; dying = nascent;
dynamic = undynamic; dysgenic = eugenic; dysphoric = euphoric; dystopian = utopian; eager = uneager; eared = earless; early = late, middle; earned = unearned;
earthly = heavenly; easy = uneasy; ecdemic = epidemic; edifying = unedifying; educated = uneducated; effective = ineffective; efficacious = inefficacious;
efficient = inefficient; effortful = effortless; elastic = inelastic; elegant = inelegant; eligible = ineligible; emotional = unemotional;
empirical = theoretical; employed = unemployed; empty = full; endemic = epidemic; endowed = unendowed; energetic = lethargic; enforceable = unenforceable;
enforced = unenforced; enlightened = unenlightened; enterprising = unenterprising; enthusiastic = unenthusiastic; equal = unequal; equatorial = polar;
equipped = unequipped; equitable = inequitable; equivocal = unequivocal; erect = unerect; esoteric = exoteric; essential = inessential;
established = unestablished; ethical = unethical; even = odd, uneven; evil = good; evitable = inevitable; exact = inexact; exaugural = inaugural;
excited = unexcited; exciting = unexciting; exclusive = inclusive; excusable = inexcusable; exempt = nonexempt; exhausted = unexhausted;
exhaustible = inexhaustible; existent = nonexistent; expected = unexpected; expedient = inexpedient; expendable = unexpendable; experienced = inexperienced;
explicable = inexplicable; explicit = implicit; exploratory = nonexploratory; explosive = nonexplosive; expressible = inexpressible; extant = extinct;
extended = unextended; extensive = intensive; exterior = interior; external = internal; extraordinary = ordinary; extrasensory = sensory;
extraterritorial = territorial; extricable = inextricable; extrinsic = intrinsic; extrospective = introspective; extrusive = intrusive; eyed = eyeless;
faced = faceless; fair = foul, unfair; faithful = unfaithful; fallible = infallible; falling = rising; false = true; familiar = strange, unfamiliar;
fancy = plain; far = near; farsighted = nearsighted; fashionable = unfashionable; fastened = unfastened; fastidious = unfastidious; fat = thin; fatal = nonfatal;
fatty = nonfat; favorable = unfavorable; feathered = unfeathered; federal = unitary; female = male; feminine = masculine, neuter; fertile = sterile;
fewer = more; fewest = most; fictional = nonfictional; figurative = literal; filial = parental; filled = unfilled; financial = nonfinancial;
fingered = fingerless; finished = unfinished; finite = infinite; fit = unfit; fixed = unfixed; flat = natural, sharp; flexible = inflexible; following = leading;
foolish = wise; forceful = forceless; foreign = native; forgettable = unforgettable; formal = informal; formed = unformed; former = latter;
fortunate = unfortunate; forward = reverse; found = lost; fractional = whole; fragrant = malodorous; frail = robust; framed = unframed; fraternal = identical;
free = unfree; freelance = salaried; frequent = infrequent; fresh = preserved, salty, stale; friendly = hostile, unfriendly; frivolous = serious;
frozen = unfrozen; fruitful = unfruitful; fueled = unfueled; full = thin; functional = nonfunctional, organic; functioning = malfunctioning;
furnished = unfurnished; future = past, present; gaseous = liquid, solid; gathered = ungathered; general = local, specific; generous = stingy, ungenerous;
geographic = magnetic; glad = sad; glazed = unglazed; glorious = inglorious; gloved = gloveless; gracious = ungracious; gradual = steep, sudden;
grammatical = ungrammatical; grateful = ungrateful; greater = lesser; green = ripe; gregarious = ungregarious; groomed = ungroomed; gross = net;
guided = unguided; guilty = innocent; hairless = hairy; half = whole; handed = handless; handled = handleless; happy = unhappy; hard = soft; hardened = soft;
harmful = harmless; harmonic = nonharmonic; harmonious = inharmonious; hateful = lovable; hatless = hatted; headed = headless, unheaded; healthful = unhealthful;
healthy = unhealthy; heavy = light; heedful = heedless; helpful = unhelpful; heterogeneous = homogeneous; heterosexual = homosexual; heterozygous = homozygous;
high = low; hollow = solid; holy = unholy; hopeful = hopeless; horizontal = inclined, vertical; hospitable = inhospitable; human = nonhuman; humane = inhumane;
humble = proud; humorless = humorous; hungry = thirsty; hurried = unhurried; husbandly = wifely; hydrophilic = hydrophobic; hypertonic = isotonic;
hypotonic = isotonic; identifiable = unidentifiable; ignoble = noble; illegal = legal; illegitimate = legitimate; illicit = licit; illiterate = literate;
illogical = logical; imitative = nonimitative; immaterial = material; immature = mature; immeasurable = measurable; immediate = mediate; immobile = mobile;
immoderate = moderate; immodest = modest; immoral = moral; immortal = mortal; impaired = unimpaired; impalpable = palpable; impartial = partial;
impassable = passable; impatient = patient; imperceptible = perceptible; imperfect = perfect; impermanent = permanent; impersonal = personal;
impervious = pervious; impious = pious; implacable = placable; implausible = plausible; impolite = polite; impolitic = politic; important = unimportant;
impossible = possible; impotent = potent; impractical = practical; imprecise = precise; impressive = unimpressive; improbable = probable; improper = proper;
improved = unimproved; impure = pure; inboard = outboard; inclined = vertical; incoming = outgoing; indoor = outdoor; induced = spontaneous;
indulgent = nonindulgent; industrial = nonindustrial; infectious = noninfectious; inferior = superior; infernal = supernal; inflected = uninflected;
influential = uninfluential; informed = uninformed; inhabited = uninhabited; inhibited = uninhibited; injectable = uninjectable; injured = uninjured;
inner = outer; inoffensive = offensive; inoperable = operable; inoperative = operative; inorganic = organic; inquiring = uninquiring; insane = sane;
insecure = secure; insensible = sensible; insensitive = sensitive; insentient = sentient; inside = outside; insignificant = significant; insincere = sincere;
insoluble = soluble; inspiring = uninspiring; institutional = noninstitutional; institutionalized = noninstitutionalized; instructive = uninstructive;
instrumental = vocal; insubordinate = subordinate; insubstantial = substantial; insufficient = sufficient; insured = uninsured; insurmountable = surmountable;
intangible = tangible; integrated = nonintegrated, segregated; intellectual = nonintellectual; intelligent = unintelligent; intelligible = unintelligible;
intended = unintended; intense = mild; intensifying = moderating; interdepartmental = intradepartmental; interested = uninterested; interesting = uninteresting;
intermediate = terminal; international = national; interspecies = intraspecies; interstate = intrastate; intolerable = tolerable; intolerant = tolerant;
intoxicated = sober; intractable = tractable; intrusive = protrusive, unintrusive; invalid = valid; invariable = variable; invisible = visible;
inviting = uninviting; involuntary = voluntary; involved = uninvolved; invulnerable = vulnerable; inward = outward; ionic = nonionic; ionized = nonionized;
irrational = rational; irreconcilable = reconcilable; irreducible = reducible; irregular = regular; irrelevant = relevant; irreligious = religious;
irremediable = remediable; irreparable = reparable; irresistible = resistible; irresolute = resolute; irresponsible = responsible; irreversible = reversible;
irrevocable = revocable; isometric = isotonic; joint = separate; joyful = sorrowful; joyless = joyous; juiceless = juicy; junior = senior; just = unjust;
keyed = keyless; kind = unkind; known = unknown; labeled = unlabeled; laced = unlaced; large = small; late = middle; lawful = unlawful; lax = tense;
leaded = unleaded; leaky = tight; lean = rich; leavened = unleavened; legato = staccato; legged = legless; less = more; lighted = unlighted; like = unlike;
likely = unlikely; limited = unlimited; linear = nonlinear, planar; lined = unlined; linguistic = nonlinguistic; lipless = lipped; liquid = solid;
listed = unlisted; little = much; livable = unlivable; loaded = unloaded; local = national; long = short; loose = tight; lost = saved, won; loud = soft;
loving = unloving; lowborn = noble; lowered = raised; lowland = upland; lucky = unlucky; made = unmade; magnetic = nonmagnetic; major = minor;
malicious = unmalicious; malnourished = nourished; manned = unmanned; marked = unmarked; married = unmarried; masculine = neuter; masochistic = sadistic;
matched = mismatched; mated = unmated; maternal = paternal; matriarchal = patriarchal; maximal = minimal; maximum = minimum; meaningful = meaningless;
meatless = meaty; mechanical = nonmechanical; medical = surgical; melodious = unmelodious; mental = physical; merciful = merciless; metallic = nonmetallic;
migratory = nonmigratory; military = unmilitary; mindful = unmindful; misused = used; modern = nonmodern; modified = unmodified; molar = molecular;
mononuclear = trinucleate; monophonic = polyphonic; moonless = moonlit; motivated = unmotivated; moved = unmoved; moving = nonmoving, still, unmoving;
multidimensional = unidimensional; multiform = uniform; multilateral = unilateral; multiple = single; multivalent = univalent; musical = unmusical;
naive = sophisticated; narrow = wide; nasty = nice; native = nonnative; natural = sharp, supernatural, unnatural; necessary = unnecessary;
negative = neutral, positive; neurotic = unneurotic; neutral = positive; new = old, worn; noisy = quiet; nominal = real; nonoperational = operational;
nonparticulate = particulate; nonpartisan = partisan; nonpolitical = political; nonporous = porous; nonpregnant = pregnant; nonprofessional = professional;
nonracial = racial; nonradioactive = radioactive; nonrandom = random; nonreciprocal = reciprocal; nonreflective = reflective; nonrepetitive = repetitive;
nonrepresentational = representational; nonrepresentative = representative; nonresident = resident; nonresidential = residential; nonreticulate = reticulate;
nonreversible = reversible; nonrigid = rigid; nonsignificant = significant; nonslippery = slippery; nonspatial = spatial; nonspecific = specific;
nonspherical = spherical; nonstandard = standard; nontaxable = taxable; nontechnical = technical; nonterritorial = territorial; nonthermal = thermal;
nontoxic = toxic; nontraditional = traditional; nonunion = union; nonviolent = violent; nonvolatile = volatile; normal = paranormal; nosed = noseless;
noticeable = unnoticeable; noticed = unnoticed; numerical = verbal; objective = subjective; obligated = unobligated; oblique = parallel, perpendicular;
obvious = unobvious; occupied = unoccupied; official = unofficial; oiled = unoiled; oleophilic = oleophobic; open = shut; opposed = unopposed;
optimistic = pessimistic; organized = unorganized; oriented = unoriented; original = unoriginal; orthodox = unorthodox; ostentatious = unostentatious;
overhand = underhand; overhead = subsurface, surface; owned = unowned; paid = unpaid; painful = painless; paintable = unpaintable; painted = unpainted;
parallel = perpendicular; pardonable = unpardonable; passing = running; passionate = passionless; past = present; patriotic = unpatriotic; patterned = plain;
paved = unpaved; peaceful = unpeaceful; perceptive = unperceptive; permissive = preventive; perplexed = unperplexed; planned = unplanned; planted = unplanted;
playable = unplayable; playful = unplayful; pleasant = unpleasant; plowed = unplowed; plural = singular; pointed = pointless; polished = unpolished; poor = rich;
popular = unpopular; portable = unportable; postwar = prewar; powered = unpowered; powerful = powerless; precedented = unprecedented; preceding = succeeding;
precocious = retarded; predictable = unpredictable; prejudiced = unprejudiced; premeditated = unpremeditated; prepared = unprepared;
presidential = unpresidential; pretentious = unpretentious; primary = secondary; printable = unprintable; private = public; privileged = underprivileged;
processed = unprocessed; productive = unproductive; profane = sacred; professional = unprofessional; profitable = unprofitable; profound = superficial;
progressive = regressive; prophetic = unprophetic; propitious = unpropitious; prospective = retrospective; protected = unprotected; protective = unprotective;
proved = unproved; provocative = unprovocative; proximate = ultimate; publicized = suppressed; published = unpublished; punished = unpunished;
punitive = rehabilitative; purposeful = purposeless; qualified = unqualified; qualitative = quantitative; quantitative = syllabic; questionable = unquestionable;
quiet = unquiet; ready = unready; real = unreal; realistic = unrealistic; reasonable = unreasonable; reassuring = unreassuring; receptive = unreceptive;
reconstructed = unreconstructed; recoverable = unrecoverable; refined = unrefined; regulated = unregulated; related = unrelated; relaxed = tense;
reliable = unreliable; religious = secular; repentant = unrepentant; reported = unreported; reproducible = unreproducible; resentful = unresentful;
respectable = unrespectable; responsive = unresponsive; rested = tired; restful = restless; restrained = unrestrained; restricted = unrestricted;
restrictive = unrestrictive; retentive = unretentive; rewarding = unrewarding; rhythmical = unrhythmical; righteous = unrighteous; rimless = rimmed;
rough = smooth; round = square; running = standing; rural = urban; rusted = rustless; salable = unsalable; sarcastic = unsarcastic;
satisfactory = unsatisfactory; saturated = unsaturated; savory = unsavory; scented = scentless; scheduled = unscheduled; scholarly = unscholarly;
scientific = unscientific; scrupulous = unscrupulous; seated = standing; seductive = unseductive; selected = unselected; selfish = unselfish;
sensational = unsensational; serviceable = unserviceable; servile = unservile; settled = unsettled; sexy = unsexy; shaded = unshaded; shapely = unshapely;
shared = unshared; shaven = unshaven; shod = unshod; short = tall; signed = unsigned; silenced = unsilenced; sized = unsized; skilled = unskilled;
smart = stupid; social = unsocial; sold = unsold; soled = soleless; solved = unsolved; sonic = supersonic; sound = unsound; sour = sweet; spaced = unspaced;
sparkling = still; specialized = unspecialized; specified = unspecified; spineless = spinous; spirited = spiritless; spoken = written; stable = unstable;
stained = unstained; statesmanlike = unstatesmanlike; steady = unsteady; stemless = stemmed; stimulating = unstimulating; stratified = unstratified;
stressed = unstressed; strong = weak; structured = unstructured; subhuman = superhuman; subsonic = supersonic; subsurface = surface; successful = unsuccessful;
summery = vernal, wintry; supportive = unsupportive; sure = unsure; surprised = unsurprised; surprising = unsurprising; susceptible = unsusceptible;
sworn = unsworn; sympathetic = unsympathetic; systematic = unsystematic; talented = untalented; tame = wild; tangled = untangled; tanned = untanned;
tasteful = tasteless; tender = tough; theatrical = untheatrical; thematic = unthematic; thick = thin; thoughtful = thoughtless; thrifty = wasteful;
tied = untied; timbered = untimbered; tipped = untipped; toned = toneless; tongued = tongueless; topless = topped; touched = untouched; traceable = untraceable;
trained = untrained; traveled = untraveled; treated = untreated; troubled = untroubled; trustworthy = untrustworthy; truthful = untruthful; tuneful = tuneless;
turned = unturned; understood = ununderstood; unusual = usual; unvaried = varied; unveiled = veiled; unventilated = ventilated; unvoiced = voiced;
unwanted = wanted; unwary = wary; unwaxed = waxed; unwelcome = welcome; unwholesome = wholesome; unwilling = willing; unwitting = witting; unwomanly = womanly;
unwooded = wooded; unworldly = worldly; unworthy = worthy; unwoven = woven; unwrapped = wrapped; unwrinkled = wrinkled; unwritten = written; useful = useless;
valuable = worthless; vernal = wintry; virtuous = wicked; wired = wireless
""",
    adverbs="""
above = below; abstractly = concretely; accidentally = deliberately; accurately = inaccurately; actively = passively; acutely = chronically;
adequately = inadequately; adroitly = maladroitly; advertently = inadvertently; agreeably = disagreeably; ahead = back; ambiguously = unambiguously;
amply = meagerly; appropriately = inappropriately; approvingly = disapprovingly; artificially = naturally; ashamedly = unashamedly;
asymmetrically = symmetrically; atypically = typically; auspiciously = inauspiciously; backward = forward; believably = unbelievably; big = small;
broadly = narrowly; carefully = carelessly; cautiously = incautiously; centrally = peripherally; characteristically = uncharacteristically;
cheerfully = cheerlessly; coarsely = finely; comfortably = uncomfortably; competently = incompetently; competitively = noncompetitively;
comprehensively = noncomprehensively; conclusively = inconclusively; conditionally = unconditionally; consciously = unconsciously;
considerately = inconsiderately; consistently = inconsistently; conspicuously = inconspicuously; conveniently = inconveniently;
conventionally = unconventionally; convincingly = unconvincingly; correctly = incorrectly; covertly = overtly; credibly = incredibly; critically = uncritically;
decently = indecently; decisively = indecisively; directly = indirectly; discouragingly = encouragingly; discreetly = indiscreetly; dishonestly = honestly;
dishonorably = honorably; disobediently = obediently; disproportionately = proportionately; distrustfully = trustfully; downstairs = upstairs;
downstream = upstream; downward = upward; downwards = upwards; downwind = upwind; dramatically = undramatically; early = late; easterly = westerly;
effectively = ineffectively; effectually = ineffectually; efficiently = inefficiently; emotionally = unemotionally; empirically = theoretically;
enthusiastically = unenthusiastically; equally = unequally; evenly = unevenly; ever = never; exactly = inexactly; explicitly = implicitly;
expressively = inexpressively; externally = internally; fairly = unfairly; faithfully = unfaithfully; favorably = unfavorably; fearfully = fearlessly;
figuratively = literally; finitely = infinitely; foolishly = wisely; formally = informally; fortunately = unfortunately; frequently = infrequently;
generally = specifically; geometrically = linearly; gracefully = gracelessly, ungracefully; graciously = ungraciously; grammatically = ungrammatically;
grudgingly = ungrudgingly; happily = sadly, unhappily; harmfully = harmlessly; heavily = lightly; helpfully = unhelpfully; hesitantly = unhesitatingly;
hopefully = hopelessly; humanely = inhumanely; hurriedly = unhurriedly; illegitimately = legitimately; illogically = logically; imaginatively = unimaginatively;
immoderately = moderately; immodestly = modestly; immorally = morally; impatiently = patiently; imperceptibly = perceptibly; imperfectly = perfectly;
impersonally = personally; impolitely = politely; impossibly = possibly; imprecisely = precisely; improperly = properly; indoors = outdoors;
inorganically = organically; insanely = sanely; insecurely = securely; inside = outside; insignificantly = significantly; insincerely = sincerely;
insufficiently = sufficiently; intentionally = unintentionally; interestingly = uninterestingly; invisibly = visibly; involuntarily = voluntarily;
inward = outward; inwardly = outwardly; irrationally = rationally; irregularly = regularly; irresolutely = resolutely; irresponsibly = responsibly;
justifiably = unjustifiably; justly = unjustly; kindly = unkindly; less = more; loudly = softly; luckily = unluckily; manageably = unmanageably;
multiply = singly; musically = unmusically; naturally = unnaturally; necessarily = unnecessarily; noisily = quietly; nonviolently = violently;
obtrusively = unobtrusively; officially = unofficially; offshore = onshore; often = rarely; painfully = painlessly; partly = wholly; permanently = temporarily;
pleasantly = unpleasantly; primarily = secondarily; privately = publicly; profitably = unprofitably; quickly = slowly; quietly = unquietly;
realistically = unrealistically; reasonably = unreasonably; reliably = unreliably; remarkably = unremarkably; satisfactorily = unsatisfactorily;
smilingly = unsmilingly; sociably = unsociably; steadily = unsteadily; strongly = weakly; successfully = unsuccessfully; suitably = unsuitably;
sympathetically = unsympathetically; systematically = unsystematically; thickly = thinly; thoughtfully = thoughtlessly; unwarily = warily;
unwittingly = wittingly; usefully = uselessly
""",
    nouns="""
ability = inability; abnormality = normality; abruptness = gradualness; absence = presence; absorbency = nonabsorbency; abundance = scarcity;
acceleration = deceleration; acceptance = rejection; accuracy = inaccuracy; achiever = loser; acidity = alkalinity; acquaintance = stranger;
acquittal = conviction; action = inaction; activity = inactivity; addition = subtraction; adequacy = inadequacy; adult = juvenile; advance = retreat;
advantage = disadvantage; advisability = inadvisability; affinity = consanguinity; affirmation = reversal; affirmative = negative; agitation = calmness;
agonist = antagonist; agreement = disagreement; alignment = nonalignment; aliquant = aliquot; altruism = egoism; amateur = professional; ambiguity = unambiguity;
analysis = synthesis; ancestor = descendant; anglican = nonconformist; anglophilia = anglophobia; anode = cathode; answer = question; antagonist = synergist;
antapex = apex; antitype = type; antonym = synonym; apogee = perigee; appearance = disappearance; applicability = inapplicability; appreciation = depreciation;
approbation = disapprobation; approval = disapproval; aptitude = inaptitude; arianism = athanasianism; armament = disarmament; ascent = descent;
assembly = disassembly; asset = liability; association = disassociation; asymmetry = symmetry; asynchronism = synchronism; attendance = nonattendance;
attention = inattention; attraction = repulsion; augmentation = diminution; availability = unavailability; bad = good; badness = goodness; balance = imbalance;
bear = bull; beauty = ugliness; beginning = end, middle; being = nonbeing; belief = unbelief; benignancy = malignancy; best = worst; birth = death;
black = white; boldness = timidity; borrower = lender; boy = girl; brightness = dullness; capability = incapability; capacity = incapacity;
capitalism = socialism; captor = liberator; carefulness = carelessness; cash = credit; caution = incaution; centrality = marginality;
centralization = decentralization; certainty = uncertainty; cheerfulness = cheerlessness, uncheerfulness; citizen = noncitizen; civilian = serviceman;
clarity = obscurity, opacity; classicism = romanticism; classicist = romanticist; classification = declassification; clearness = unclearness; clergy = laity;
clergyman = layman; closing = opening; cognizance = incognizance; coldness = hotness; color = colorlessness; comedy = tragedy; comfort = discomfort;
commonality = individuality; compatibility = incompatibility; competence = incompetence; competition = cooperation; completeness = incompleteness;
complexity = simplicity; compliance = noncompliance; composure = discomposure; comprehension = incomprehension; con = pro; conceit = humility;
concentration = dilution, distribution; concentricity = eccentricity; conception = misconception; concern = unconcern; conductor = insulator;
confidence = diffidence; conformist = nonconformist; conformity = nonconformity; consciousness = unconsciousness; consequence = inconsequence;
conservative = liberal; consideration = inconsideration; consistency = inconsistency; consonant = vowel; constancy = inconstancy; construction = misconstruction;
contamination = decontamination; continuance = discontinuance; continuation = discontinuation; continuity = discontinuity; contraction = expansion;
contraindication = indication; convenience = inconvenience; convergence = divergence; coordination = incoordination; corporeality = incorporeality;
correctness = incorrectness; corruptibility = incorruptibility; cortex = medulla; courage = cowardice; courtesy = discourtesy; creativeness = uncreativeness;
credit = debit; danger = safety; dark = light; darkness = lightness; day = night; dead = living; decency = indecency; decision = indecision;
decline = improvement; decorum = indecorum; decrease = increase; decrement = increment; deepness = shallowness; defeat = victory; defence = offence;
defendant = plaintiff; defense = offense, prosecution; deficit = lead; deflation = inflation; demand = supply; demerit = merit; demobilization = mobilization;
demotion = promotion; depression = elation; despair = hope; destabilization = stabilization; desynchronizing = synchronizing; development = nondevelopment;
devolution = evolution; difference = sameness; difficulty = ease; discipline = indiscipline; discouragement = encouragement; disembarrassment = embarrassment;
disenfranchisement = enfranchisement; disequilibrium = equilibrium; disesteem = esteem; dishonesty = honesty; dishonor = honor; disincentive = incentive;
disinclination = inclination; disinflation = inflation; dislike = liking; disloyalty = loyalty; disobedience = obedience; disorder = order;
disorderliness = orderliness; disproportion = proportion; disrepute = repute; disrespect = respect; dissatisfaction = satisfaction; disservice = service;
dissimilarity = similarity; dissimilitude = similitude; dissonance = harmony; distinctness = indistinctness; distrust = trust; disunion = union; dove = hawk;
draftee = volunteer; drinker = nondrinker; driver = nondriver; drunkenness = soberness; dryness = wetness; dullness = sharpness; dysphoria = euphoria;
dystopia = utopia; effectiveness = ineffectiveness; efficacy = inefficacy; efficiency = inefficiency; efflux = influx; elasticity = inelasticity;
elegance = inelegance; emotionality = unemotionality; employee = employer; employment = unemployment; emptiness = fullness; end = middle;
enlightenment = unenlightenment; equality = inequality; equity = inequity; equivalence = nonequivalence; essential = inessential; evil = good;
evilness = goodness; exclusion = inclusion; existence = nonexistence; experience = inexperience; export = import; express = local; extension = flexion;
failing = passing; failure = success; fairness = unfairness; fall = rise; falsehood = truth; falsity = truth; fame = infamy; familiarity = unfamiliarity;
farness = nearness; fear = fearlessness; feasibility = infeasibility; felicity = infelicity; female = male; femaleness = maleness; femininity = masculinity;
fidelity = infidelity; finish = start; fitness = unfitness; flexibility = inflexibility; foe = friend; follower = leader; folly = wisdom; foot = head;
formalism = imitation; freshness = staleness; friendliness = unfriendliness; frivolity = seriousness; front = rear; fruitfulness = fruitlessness; future = past;
futurity = presentness; gain = loss; general = particular, specific; generalist = specialist; generosity = stinginess; gratitude = ingratitude; gravity = levity;
greenness = ripeness; guilt = innocence; happiness = sadness, unhappiness; hardness = softness; hardware = software; hate = love; head = rear, tail;
heaven = hell; heaviness = lightness; heterogeneity = homogeneity; high = low; highland = lowland; highness = lowness; hollowness = solidity;
hospitality = inhospitality; humility = pride; hyperthyroidism = hypothyroidism; illegibility = legibility; illegitimacy = legitimacy; illness = wellness;
immaturity = maturity; immediacy = mediacy; immobility = mobility; immoderation = moderation; immodesty = modesty; immorality = morality;
immortality = mortality; impatience = patience; imperfectibility = perfectibility; imperfection = perfection; impermanence = permanence; impiety = piety;
impoliteness = politeness; importance = unimportance; impossibility = possibility; impotence = potence; impotency = potency; imprecision = precision;
improbability = probability; impropriety = propriety; improvidence = providence; imprudence = prudence; impurity = purity; income = outgo; inferior = superior;
inferiority = superiority; infield = outfield; inflow = outflow; initiate = uninitiate; injustice = justice; insanity = sanity; insecurity = security;
insensibility = sensibility; insensitivity = sensitivity; inside = outside; insignificance = significance; insincerity = sincerity; instability = stability;
insubordination = subordination; integration = segregation; intelligence = stupidity; interference = noninterference; internationalism = nationalism;
intervention = nonintervention; intolerance = tolerance; inutility = utility; invariability = variability; invisibility = visibility;
invulnerability = vulnerability; irregularity = regularity; irrelevance = relevance; irresponsibility = responsibility; irreverence = reverence;
irreversibility = reversibility; joy = sorrow; larboard = starboard; largeness = smallness; likelihood = unlikelihood; likeness = unlikeness;
loading = unloading; location = studio; longness = shortness; loosening = tightening; loser = winner; loudness = softness; majority = minority; man = woman;
maximum = minimum; meaningfulness = meaninglessness; member = nonmember; mendacity = veracity; motion = motionlessness; multiculturalism = nationalism;
nadir = zenith; naivete = sophistication; narrowing = widening; narrowness = wideness; naturalness = unnaturalness; nay = yea; neighborliness = unneighborliness;
nonobservance = observance; nonparticipation = participation; nonpayment = payment; nonproliferation = proliferation; nonresident = resident;
nonuniformity = uniformity; nonworker = worker; obscurity = prominence; obtrusiveness = unobtrusiveness; obverse = reverse; optimism = pessimism;
optimist = pessimist; originality = unoriginality; orthodoxy = unorthodoxy; overachievement = underachievement; overstatement = understatement; pain = pleasure;
particular = universal; pastness = presentness; peace = war; penalty = reward; popularity = unpopularity; porosity = solidity; posteriority = priority;
poverty = wealth; power = powerlessness; powerfulness = powerlessness; predictability = unpredictability; preparation = resolution;
profitability = unprofitability; profundity = superficiality; punctuality = tardiness; reality = unreality; relatedness = unrelatedness;
reliability = unreliability; responsiveness = unresponsiveness; restraint = unrestraint; retail = wholesale; righteousness = unrighteousness;
rightness = wrongness; rotor = stator; roughness = smoothness; selfishness = unselfishness; separation = union; sharpness = softness; shortness = tallness;
silence = sound; sink = source; sleepiness = wakefulness; sleeping = waking; sociability = unsociability; strength = weakness; strengthening = weakening;
suitability = unsuitability; susceptibility = unsusceptibility; tameness = wildness; thickness = thinness; timeliness = untimeliness;
truthfulness = untruthfulness; unwillingness = willingness; usefulness = uselessness; waning = waxing; worth = worthlessness
""",
    verbs="""
abolish = establish; absolve = blame; absorb = emit; abstain = consume; accelerate = decelerate; accept = refuse, reject; acquit = convict; act = refrain;
activate = inactivate; add = subtract; admit = deny, exclude, reject; advance = back, recede; aestivate = hibernate; affirm = negate; age = rejuvenate;
aggrade = degrade; agitate = calm; agree = disagree; align = skew; allow = deny, disallow; analyze = synthesize; appear = disappear; applaud = boo;
appreciate = depreciate; approbate = reprobate; approve = disapprove; arm = disarm; arrange = disarrange; arrive = leave; ascend = descend;
assemble = disassemble; assent = dissent; assimilate = dissimilate; associate = dissociate; attach = detach; attack = defend; attend = miss; attract = repel;
avoid = confront; back = veer; balance = unbalance; bar = unbar; beautify = uglify; begrudge = wish; behave = misbehave; believe = disbelieve; belt = unbelt;
bend = straighten, unbend; better = worsen; bind = unbind; blacken = whiten; bless = curse; block = unblock; blur = focus; boil = freeze; bolt = unbolt;
borrow = lend; bounce = clear; box = unbox; boycott = patronise, patronize; braid = unbraid; break = repair; brighten = darken; buckle = unbuckle; buy = sell;
calcify = decalcify; centralise = decentralize; centralize = decentralize; certify = decertify; change = stay; charge = discharge; cheer = complain;
claim = disclaim, forfeit; clarify = obfuscate; clasp = unclasp; classify = declassify; clean = dirty; clip = unclip; clog = unclog; close = open; coil = uncoil;
colonize = decolonize; color = discolor; communicate = excommunicate; complicate = simplify; compress = decompress; concentrate = deconcentrate; confine = free;
conform = deviate; connect = disconnect; consecrate = desecrate; conserve = waste; contaminate = decontaminate; content = discontent; continue = discontinue;
contract = expand; contraindicate = indicate; converge = diverge; cool = heat; cork = uncork; correct = falsify; couple = uncouple; cover = uncover;
credit = debit; criticize = praise; cross = uncross; cry = laugh; curdle = homogenize; darken = lighten; deaden = enliven; deceive = undeceive;
decrease = increase; dedifferentiate = differentiate; defend = prosecute; deflate = inflate; defuse = fuse; deglycerolize = glycerolize; dehumanize = humanize;
delay = rush; demagnetize = magnetize; dematerialize = materialize; demobilize = mobilize; demote = promote; demystify = mystify; demythologize = mythologize;
denationalize = nationalize; denaturalize = naturalize; deoxidise = oxidise; depart = stay; depersonalize = personalize; deposit = withdraw; depress = elate;
deprive = enrich; deregulate = regulate; derequisition = requisition; derestrict = restrict; desegregate = segregate; desensitize = sensitize; despair = hope;
destabilise = stabilize; destabilize = stabilize; desynchronize = synchronize; deteriorate = recuperate; dethrone = enthrone; devoice = voice; differ = equal;
differentiate = integrate; disable = enable; discharge = enlist; discourage = encourage; disembark = embark; disenchant = enchant; disenfranchise = enfranchise;
disengage = engage; disentangle = entangle; disesteem = esteem; dishearten = hearten; dishonor = honor; disincarnate = incarnate; disinfect = infect;
disintegrate = integrate; disjoin = join; dislike = like; dislodge = lodge; disobey = obey; disoblige = oblige; disorder = order; disorganise = organise;
disorganize = organize; disorient = orient; disparage = flatter; displease = please; dispose = indispose; disprove = prove; disqualify = qualify;
disrespect = respect; dissatisfy = satisfy; dissuade = persuade; distrust = trust; disunify = unify; diversify = specialize; divest = invest;
divide = multiply, unite; dock = undock; downgrade = upgrade; dress = undress; dry = wet; dull = sharpen; ebb = tide; emigrate = immigrate; empty = fill;
enforce = exempt; enjoy = suffer; enrich = impoverish; enter = exit; erase = record; estivate = hibernate; exclude = include; exhale = inhale; explode = implode;
export = import; extinguish = ignite; fail = manage, succeed; fall = rise; fasten = unfasten; feed = starve; fire = hire; flatten = sharpen; float = sink;
fold = unfold; follow = precede; forbid = permit; forget = mind, remember; free = obstruct; freeze = unfreeze; function = malfunction; gain = reduce;
gather = spread; generalize = specify; gladden = sadden; harden = soften; harness = unharness; hate = love; hide = show; hit = miss; hitch = unhitch;
hook = unhook; ignore = know, notice; invalidate = validate; irritate = soothe; issue = recall; knot = unknot; lash = unlash; legalise = outlaw;
legalize = outlaw; lengthen = shorten; level = raise; lie = sit, stand; linger = rush; lock = unlock; loosen = stiffen; lose = profit, win; lower = raise;
mask = unmask; maximize = minimize; mistrust = trust; move = stay; narrow = widen; necessitate = obviate; overestimate = underestimate; overexpose = underexpose;
overshoot = undershoot; overstate = understate; pack = unpack; pin = unpin; precede = succeed; progress = regress; pull = push; purge = rehabilitate;
ravel = unravel; reassure = worry; refresh = tire; relax = tense; resist = surrender; retail = wholesale; ride = walk; roughen = smooth; saddle = unsaddle;
scramble = unscramble; screw = unscrew; seal = unseal; sedate = stimulate; sharpen = soften; sheathe = unsheathe; shout = whisper; shrink = stretch; sit = stand;
sleep = wake; snarl = unsnarl; sour = sweeten; spell = unspell; stand = yield; stifle = stimulate; strain = unstrain; strap = unstrap; strengthen = weaken;
string = unstring; stuff = unstuff; succumb = survive; thicken = thin; tie = untie; tune = untune; twine = untwine; twist = untwist; unveil = veil;
unweave = weave; unwind = wind; unwire = wire; unwrap = wrap; wane = wax
""",
    news="""
profit = loss; free = paid; former = current; disconnect = reconnect; disagree = agree; open = shut; day = hour, week, month, year, decade;
week = hour, month, year; month = hour, year, decade; year = hour, decade
""",
    irregular="""
acquit = acquitted, acquitting; admit = admitted, admitting; analysis = analyses; angry = angrier, angriest; apex = apices; bad = worse, worst;
bar = barred, barring; beautify = beautified; bend = bent; big = bigger, biggest; bind = bound; bless = blest; bloody = bloodier, bloodiest;
blur = blurred, blurring; bony = bonier, boniest; break = broke, broken; buy = bought; calcify = calcified; certify = certified; clarify = clarified;
classify = classified; clip = clipped, clipping; clog = clogged, clogging; cloudy = cloudier, cloudiest; cortex = cortices; cry = cried;
curly = curlier, curliest; curse = curst; decalcify = decalcified; declassify = declassified; demystify = demystified; deny = denied;
dirty = dirtied, dirtier, dirtiest; disqualify = disqualified; dissatisfy = dissatisfied; diversify = diversified; dry = dried, drier, driest, dryer, dryest;
early = earlier, earliest; earthly = earthlier, earthliest; easy = easier, easiest; emit = emitted, emitting; empty = emptied, emptier, emptiest;
equal = equalled, equalling; equilibrium = equilibria; fall = fallen, fell; falsify = falsified; fancy = fancier, fanciest; fat = fatter, fattest;
fatty = fattier, fattiest; feed = fed; fit = fitter, fittest; flat = flatter, flattest; foot = feet; forbid = forbad, forbade, forbidden, forbidding;
forget = forgetting, forgot, forgotten; free = freer, freest; freeze = froze, frozen; friendly = friendlier, friendliest; glad = gladder, gladdest;
good = best, better; guilty = guiltier, guiltiest; hairy = hairier, hairiest; happy = happier, happiest; healthy = healthier, healthiest;
heavy = heavier, heaviest; hide = hid, hidden; hit = hitting; holy = holier, holiest; hot = hotter, hottest; hungry = hungrier, hungriest;
juicy = juicier, juiciest; knot = knotted, knotting; know = knew, known; leaky = leakier, leakiest; leave = left; lend = lent; level = levelled, levelling;
lie = lain, lay, lying; lively = livelier, liveliest; lose = lost; lucky = luckier, luckiest; man = men; maximum = maxima; meaty = meatier, meatiest;
medulla = medullae; minimum = minima; multiply = multiplied; mystify = mystified; nasty = nastier, nastiest; noisy = noisier, noisiest; overshoot = overshot;
permit = permitted, permitting; pin = pinned, pinning; prove = proven; qualify = qualified; ravel = ravelled, ravelling; ready = readier, readiest;
repel = repelled, repelling; ride = ridden, rode; rise = risen, rose; sad = sadder, saddest; salty = saltier, saltiest; satisfy = satisfied; sell = sold;
sexy = sexier, sexiest; shapely = shapelier, shapeliest; show = shown; shrink = shrank, shrunk, shrunken; simplify = simplified; sink = sank, sunk, sunken;
sit = sat, sitting; sleep = slept; specify = specified; spell = spelt; stand = stood; steady = steadier, steadiest; stingy = stingier, stingiest;
stormy = stormier, stormiest; strap = strapped, strapping; string = strung; strong = stronger, strongest; synthesis = syntheses;
thin = thinned, thinner, thinnest, thinning; thirsty = thirstier, thirstiest; thrifty = thriftier, thriftiest; tie = tying; true = truer, truest;
uglify = uglified; ugly = uglier, ugliest; unbar = unbarred, unbarring; unbend = unbent; unbind = unbound; unclog = unclogged, unclogging;
undershoot = undershot; unfreeze = unfroze, unfrozen; unfriendly = unfriendlier, unfriendliest; unhappy = unhappier, unhappiest;
unhealthy = unhealthier, unhealthiest; unholy = unholier, unholiest; unify = unified; unpin = unpinned, unpinning; unravel = unravelled, unravelling;
unstring = unstrung; untie = untying; unwind = unwound; unwrap = unwrapped, unwrapping; wake = woke, woken; wary = warier, wariest; weave = wove, woven;
wet = wetted, wetter, wettest, wetting; win = winning, won; wind = wound; wintry = wintrier, wintriest; withdraw = withdrawn, withdrew; woman = women;
worldly = worldlier, worldliest; worry = worried; worthy = worthier, worthiest; wrap = wrapped, wrapping
""",
    inflections=r"""
adjectives: (?=.{1,6}$)(.*[^aeiou])y = \1ier, \1iest
adjectives: ([^aeiou]{0,3}[aeiouy]([bdgklmnprt])) = \1\2er, \1\2est
adjectives: (?=.{1,6}$)(.*[^aeiou])e = \1er, \1est
adjectives: (?=.{1,6}$)(.*[^aeiou]) = \1er, \1est
nouns: (.*[^aeiou])y = \1ies
nouns: (.*(?:s|x|z|ch|sh)) = \1es
nouns: (.*) = \1s
verbs news: (.*[^aeiou])y = \1ies, \1ied, \1ying
verbs news: ([^aeiou]{0,3}[aeiouy]([bdgklmnprt])) = \1s, \1\2ed, \1\2ing
verbs news: (.*)e = \1es, \1ed, \1ing
verbs news: (.*(?:s|x|z|ch|sh)) = \1es, \1ed, \1ing
verbs news: (.*) = \1s, \1ed, \1ing
""",
    relations="""
arrive = leave; borrow = lend; buy = sell; come = go; gain = lose; lose = win; day = hour, week, month, year, decade;
week = hour, month, year, decade; month = hour, year, decade; year = hour, decade; hour = decade
""",
    comparisons="fewer = more; less = more",
    people="boy = girl; man = woman",
)
