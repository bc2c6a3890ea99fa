"""English words in and around names."""

from __future__ import annotations

from summariser.languages.schema import NameWords

DATA = NameWords(
    function_words="""
the a an this that these those my your his her its our their some any no every each both either neither all
most many much more few fewer less least several another other others such same own one two three four five
six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million
millions billion billions dozens dozen half i you he she it we they me him us them who whom whose which what
when where why how whether if unless because since although though while whereas as than and or but nor so
yet for of in on at by to from with without within about above across after against along amid among around
before behind below beneath beside besides between beyond despite down during except following inside into
like near off onto out outside over past per regarding through throughout till toward towards under until up
upon versus via not never also too very just only even still already again once twice here there then now
today yesterday tomorrow tonight meanwhile however therefore thus hence moreover furthermore nevertheless
nonetheless instead otherwise indeed perhaps maybe is are was were be been being am do does did done has
have had having will would shall should can could may might must ought let yes oh well please according
earlier later last next first second third fourth fifth finally recently currently previously originally
overall elsewhere together nobody somebody everybody anybody nothing something everything anything everyone
someone anyone none further additional rather whatever whoever whenever wherever depending including
excluding owing due thanks ahead apart aside far early late soon often sometimes usually always almost
nearly roughly i'm i've i'll i'd it's that's there's he's she's we're we've we'll they're they've you're
you've don't doesn't didn't can't won't isn't aren't wasn't weren't what's who's here's let's hasn't haven't
couldn't wouldn't shouldn't  ex- pro- anti- non- born seen asked given based speaking writing
""",
    titles="""
president minister secretary chancellor king queen prince princess sir dame lord lady baron baroness mr mrs
ms miss dr prof professor senator governor mayor general colonel captain major sergeant judge justice bishop
archbishop pope cardinal imam sheikh ayatollah rabbi reverend rev coach manager chairman chairwoman
chairperson chair director ceo cfo coo cto chief executive spokesman spokeswoman spokesperson ambassador
commissioner deputy vice former acting interim prime premier emir sultan crown detective inspector constable
superintendent officer lieutenant admiral commander marshal representative rep congressman congresswoman
councillor councilman councilwoman cllr analyst economist mp msp am brigadier corporal private attorney
envoy negotiator founder co-founder chairlady speaker taoiseach tanaiste leader head ex-president
ex-minister undersecretary vice-president first sen gov gen col capt lt sgt maj det insp supt pc hon rt
honourable excellency majesty highness duke duchess earl count countess viscount archduke tsar emperor
empress pastor deacon monsignor reporter correspondent editor author actor actress singer player striker
midfielder defender goalkeeper boss owner lawyer prosecutor solicitor barrister coroner sheriff trustee
treasurer principal headteacher dean provost rector headmaster skipper driver footballer cricketer teammate
star father sister brother aunt uncle grandfather grandmother messrs mx pm
""",
    title_domains="""
finance foreign health interior defence defense education housing transport justice labour labor trade
agriculture energy environment economy economic home state treasury culture sports sport tourism youth water
resources emergency situations development planning industry commerce communications science technology
security immigration welfare social affairs works public police press assistant senior junior deputy general
national federal regional local business financial operating marketing technical medical executive managing
legal scientific political military detective fire army navy air shadow cabinet first second third lead
crime women children veterans infrastructure digital climate change mining petroleum oil gas power fisheries
forestry food rural urban employment human rights equality information parliamentary opposition communities
government european budget investment external internal relations religious higher fashion sporting head
team campaign project programme program parks recreation
""",
    organisation_heads="""
code prize festival rights declaration chief chiefs ministry department organisation organization office
committee council commission institute institution agency federation board bureau association union league
bank university college school academy court house houses society foundation fund church chamber
confederation congress assembly parliament senate centre center front movement party republic kingdom state
states city isle island islands bay gulf sea strait straits lake mount cape port river valley archdiocese
diocese bishop duke bar directorate authority service secretariat conference alliance coalition campaign
campaigners doctors friends families mothers lawyers citizens workers students teachers people women parents
partners reporters veterans victims physicians scientists engineers museum library hospital royal guild
order knights statue tower palace castle battle treaty declaration bill act charter convention covenant ring
soldiers sons daughters army forces brotherhood administration corporation division faculty group network
trust body syndicate consortium
""",
    organisation_suffixes="""
ministry inc incorporated corp corporation company co ltd limited plc llc llp gmbh ag sa spa nv bv ab asa
oyj group holdings holding party bank court agency university union force forces council committee
commission department institute association organisation organization federation foundation fund authority
board bureau office service services society trust league club fc united academy college school church
museum hospital army navy police guard guards corps brigade brigades battalion front movement alliance
coalition congress parliament assembly senate house network news times post press media tv radio airlines
airways air motors energy oil gas petroleum resources mining coal steel foods food pharmaceuticals pharma
chemicals insurance capital partners ventures investments securities telecom telecommunications technologies
technology systems software electronics industries industrial engineering construction logistics shipping
railway railways rail line lines cargo wind power electric water hydro grain agro farms stores supermarkets
retail hotels entertainment studios pictures records centre center laboratory laboratories labs research
observatory initiative programme program campaign chamber exchange syndicate consortium registry
inspectorate tribunal directorate secretariat administration regulator ombudsman confederation guild
cooperative co-operative collective watch rangers city rovers athletic wanderers albion villa hotspur
""",
    name_particles="""
van von der den de da di del della dos das du la le bin ibn bint al el ul y e ter ten zu zur af av ap abu
ould san
""",
    calendar_words="""
mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan eid passover hanukkah diwali lent
pentecost am pm gmt utc bst est edt cet cest pst pdt ist ad bc ce bce a.m p.m a.m. p.m.
""",
    capitalised_words="""
english french german spanish portuguese italian russian arabic chinese mandarin cantonese japanese korean
hindi urdu bengali turkish persian farsi hebrew greek latin dutch swedish danish norwegian finnish polish
czech hungarian romanian ukrainian serbian croatian swahili hausa yoruba zulu tamil islam islamic muslim
muslims christian christians christianity jewish jews judaism catholic catholics protestant protestants
hindu hindus sikh sikhs buddhist buddhists sunni shia shiite orthodox god marxist communist nazi internet
covid-19 covid hiv aids tv dvd dna ok i'm i
""",
    agent_verbs="""
accepted agrees believes expects hopes intends met offered ordered plans proposed refused refuses rejected resigned
signed tested visited wants
""",
    place_prepositions="""
in at near from around outside across through throughout toward towards via inside to
""",
    people_groups="""
taliban hamas hezbollah houthi houthis hizbollah boko haram isis isil daesh fatah rsf m23 farc eta ira
al-qaeda al-shabaab kurds rohingya tutsi hutu roma maori inuit druze alawites yazidis uighurs uyghurs
palestinians tamils tuareg republicans democrats tories liberals conservatives lib
""",
    conjunctions="and",
    articles="the a an",
    sentence_openers="""
neighbouring neighboring rivals rival struggling troubled embattled visiting opposing fellow nearby newly
new former national red police officials residents officers people men women children families workers
critics supporters opponents protesters campaigners experts analysts economists scientists researchers
doctors nurses teachers students parents prosecutors lawyers detectives investigators authorities lawmakers
lawyer politicians ministers soldiers troops rebels fighters firefighters witnesses neighbours neighbors
fans players shares stocks prices sales profits profit revenue revenues turnover inflation unemployment
exports imports production output oil gas gold trade talks negotiations work construction traffic services
service schools hospitals hospital companies company firms firm banks business businesses customers
consumers voters voting members passengers drivers visitors tourists farmers fishermen shareholders
investors trading growth demand supply water power energy food fuel rain snow wind fire flooding floods
heavy strong high low big small old young good bad great little long short full total local national
international regional public private political economic social military medical legal foreign domestic
federal central general human global world state government parliament court judge judges jurors jury
figures data statistics research studies study results reports report documents photos pictures images video
footage details information news media television radio newspapers sources source readers viewers listeners
users tickets ticket organisers organizers engineers emergency rescue rescuers ambulance crews teams team
managers manager staff employees employers union unions pensioners patients victims survivors relatives
friends mourners prisoners inmates migrants refugees asylum immigrants leaders leader ministry minister
president chairman chief head director spokesman spokeswoman support opposition pressure concern concerns
fears hopes plans proposals changes rules laws law legislation tax taxes spending costs cost pay wages
salaries jobs job money funding cash debt loans interest rates rate bonds currency markets market houses
housing homes property land roads road trains train rail buses bus flights flight airlines airports ports
ships boats cars vehicles weather temperatures climate emissions pollution waste plastic trees animals dogs
birds fish music films film books book art sport football rugby cricket tennis golf racing boxing defending
goals goal striker midfielder defender goalkeeper captain coach hosts champions winners winner losers
favourites substitute referee matches match games game season story stories image caption copyright speaking
asked talking looking taking making using having being going coming getting giving putting leaving working
living playing running standing sitting walking driving turning opening closing starting ending beginning
adding commenting responding reacting announcing welcoming describing accusing calling urging warning
insisting denying admitting accepting rejecting agreeing promising built founded established created
designed located situated made named known called found held led gone taken written published announced
agreed accepted rejected approved signed unveiled launched opened closed completed nobody anyone life death
love war peace crime violence justice freedom democracy history science technology education health safety
security defence defense agriculture industry commerce transport culture religion society community
communities council councils councillors city cities town towns village villages country countries nation
nations region area areas street streets building buildings room door window table question questions answer
answers issue issues problem problems reason reasons result mr mrs ms dr sir dame lord lady mum mums dad
dads brother sister mother father son daughter wife husband boy girl boys girls man woman child baby babies
kids teenagers adults everyone anybody somebody thing things way ways time times day days week weeks month
months year years morning afternoon evening night hour hours minute minutes moment spring summer autumn
winter christmas easter north south east west northern southern eastern western monday weekend midnight noon
conservationists environmentalists activists demonstrators strikers commuters motorists cyclists shoppers
retailers suppliers manufacturers producers developers builders landlords tenants homeowners borrowers
lenders creditors regulators auditors bankers traders brokers dealers executives bosses delegates envoys
diplomats negotiators mediators peacekeepers commanders generals gunmen militants insurgents attackers
suspects defendants thieves hackers smugglers traffickers pirates hostages captives detainees bodies remains
debris smoke flames damage injuries deaths casualties cases infections vaccines vaccine tests testing
treatment drugs medicine surgery cancer disease diseases virus symptoms contracts contract deals deal
agreement agreements treaty ceasefire sanctions tariffs elections election polls poll votes vote ballots
campaign campaigning counting turnout candidates candidate deputies senators mps peers parties party
coalition cabinet governments administration agencies agency commission committee board panel inquiry
investigation investigations trial trials hearing hearings sentencing charges arrests bail prison custody
read click watch listen see more follow subscribe share sign photo photograph picture editor editors
reporting writing correction update updated live breaking tribute tributes anger doubt doubts evidence
investment measures operations preparations progress protest protests speculation tension tensions
uncertainty activity access action attempts efforts hope fear debate relief supplies travel unrest rent
rents crowds demands disputes storms fires controversial contested proposed planned alleged convicted
suspected disgraced retired injured stranded missing rare ancient giant huge major minor rising falling
growing leading senior junior veteran ambitious radical sweeping strict tougher stricter cheaper bigger
better worse severe fresh urgent secret extra free weak online temporary permanent detailed serious fatal
violent dangerous popular famous historic modern wealthy poor rich elderly teenage pregnant homeless
disabled guidance advice help aid funds cuts parking
""",
    organisation_links="of for",
    abbreviations="""
mr mrs ms dr prof st jr sr sen rep gov gen col capt lt sgt maj rev hon no vs inc co corp ltd jan feb mar apr
jun jul aug sep sept oct nov dec bros mt ft
""",
    name_abbreviations="st jr sr dr mt ft bros",
    acronym_gaps="of the for and in de du des la le et del di da von der und y e",
    common_endings="""
ing ed ly tion tions ment ments ness ers ists ings ities ity ances ence ency able ful ive
""",
    plural_endings="s",
    singular_endings="as is os ss us",
    place_endings="shire chester burgh bury ville ham mouth stan wick",
    place_openers="""
new south north east west southern northern eastern western great old upper lower saint st san
""",
    geographic_words="gulf sea strait straits lake mount cape river valley bay island islands city",
    auxiliaries="has is was will would had says said does did could should may might can",
    description_openers="which who whose based founded owned maker operator owner",
    relative_openers="which",
    association_heads="organisation organization association confederation conference alliance initiative",
    association_links="for",
    association_places="in",
    joint_heads="""
ministry department organisation organization office committee institute agency federation board commission
council
""",
)
