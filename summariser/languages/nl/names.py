"""Dutch words in and around names."""

from __future__ import annotations

from summariser.languages.schema import NameWords

DATA = NameWords(
    function_words="""
deze dit die dat zijn haar hun ons onze mijn jouw jullie geen hij zij ze het er we wij ik je jij u men wie wat hoe waar
wanneer waarom of als omdat dat en maar want doch dus in op aan uit bij met na naar sinds van tot te ten ter over onder
voor achter naast tussen door tegen zonder om binnen buiten tijdens wegens ondanks volgens niet ook nog al slechts alleen
zeer heel meer minder veel vele weinig enkele enige alle alles beide ieder iedere elk elke ander andere anderen zelf zelfs zo
dan toen daar hier vandaag gisteren morgen nu eerst eerder later daarna daarvoor daarbij daarmee daarom daarnaast
desondanks echter bovendien verder toch wel is was waren wordt worden werd werden heeft hebben had hadden zal zullen zou
zouden wil willen kan kunnen kon konden moet moeten moest moesten mag mogen twee drie vier vijf zes zeven acht negen tien
elf twaalf honderd duizend vanaf per circa ongeveer bijna ruim eind begin medio tegenover vanwege dankzij langs rond sommige
niemand niets iets iemand altijd nooit soms vaak weer opnieuw inmiddels intussen ondertussen voorlopig aldus zowel noch tenzij indien
hoewel terwijl zodra nadat voordat totdat waarbij waarmee waardoor waarvan hierdoor hiermee mede ja nee hem hen
zowat volgend vorig komend aanstaande
""",
    titles="""
president presidente minister ministerin premier kanselier bondskanselier koning koningin prins prinses meneer mevrouw mr
dhr mw dr drs ir ing prof professor hoogleraar senator gouverneur burgemeester burgemeesteres wethouder schepen
staatssecretaris kamerlid raadslid gedeputeerde commissaris eurocommissaris generaal kolonel kapitein majoor rechter
bisschop aartsbisschop paus kardinaal imam sjeik rabbijn dominee directeur directrice algemeen-directeur topman topvrouw
baas bestuursvoorzitter bestuurder voorzitter voorzitster woordvoerder woordvoerster ambassadeur secretaris
secretaris-generaal vicepresident vicepremier oud-premier oud-minister oud-president ex-president ex-minister leider
leidster fractievoorzitter fractieleider partijleider lijsttrekker coach trainer bondscoach aanvoerder spits doelman
keeper analist econoom hoofdeconoom onderzoeker onderzoekster advocaat advocate officier korpschef hoofdcommissaris
schrijver schrijfster acteur actrice zanger zangeres eigenaar eigenares oprichter oprichtster
dijkgraaf notaris arts chirurg dokter emir sultan tsaar keizer curator gezant onderhandelaar reiziger reizigster bewoner bewoonster inwoner inwoonster omwonende buurman buurvrouw boer
boerin visser leraar lerares docent docente huisarts verpleegkundige winkelier ondernemer onderneemster student studente moeder
vader chauffeur machinist piloot vrijwilliger activist activiste wetenschapper historicus bioloog biologe hydroloog viroloog
psycholoog jurist journalist journaliste regisseur kunstenaar kunstenares wielrenner zwemster tennisser verdediger middenvelder
aanvaller arbiter scheidsrechter rector conrector deken pastoor wijkagent agent inspecteur brandweercommandant commandant
luitenant admiraal sergeant gids koopman
""",
    title_domains="""
waarnemend demissionair voormalig voormalige plaatsvervangend algemeen financieel technisch operationeel commercieel
""",
    organisation_heads="""
ministerie bank raad gerechtshof hof rechtbank universiteit hogeschool instituut vereniging stichting bond federatie
fonds partij commissie unie verbond autoriteit dienst inspectie hoge koninklijke kamer gemeente provincie waterschap
vakbond organisatie consumentenbond
""",
    organisation_suffixes="""
nv bv n.v. b.v. bank groep group holding partij bond unie raad universiteit instituut stichting fonds energie telecom
verzekeringen airlines media theater museum ziekenhuis college spoorwegen united fc
""",
    organisation_adjectives="nationale internationale europese centrale algemene hoge koninklijke",
    organisation_links="van voor der",
    name_particles="van von der den de du la di al el bin ibn ter ten te op 't in het ’t d'",
    calendar_words="kerst kerstmis pasen pinksteren hemelvaart koningsdag sinterklaas ramadan suikerfeest",
    capitalised_words="""
nederlands engels duits frans spaans russisch arabisch turks chinees latijn fries internet covid-19 corona god islam
moslim moslims christenen joden ok aow btw ozb cao vmbo havo vwo mbo hbo wo tv dna
""",
    agent_verbs="""
accepteerde accepteert besloot besluit beloofde belooft eist eiste gaf gelooft hoopt heeft kocht koopt liet legde nam ontkende ontkent
plant presenteerde sloot steunt stemde tekende verbood verkocht verkoopt vernietigde verwacht verwierp vordert weigerde weigert wees wil
wilde zegde zegt overhandigde ontsloeg ontslaat onthulde kondigde dreigt dreigde
""",
    place_prepositions="in naar bij uit te nabij rond vanuit rondom richting door",
    people_groups="hamas hezbollah taliban houthi's houthi’s houthi's palestijnen koerden rohingya friezen oeigoeren roma",
    conjunctions="en",
    articles="de het een 't ’t",
    sentence_openers="""
regering kabinet gemeente politie brandweer bewoners inwoners omwonenden ambtenaren vakbond vakbonden bedrijf bedrijven
werknemers medewerkers onderzoekers deskundigen experts analisten economen critici tegenstanders voorstanders actievoerders
demonstranten leraren artsen verpleegkundigen patiënten leerlingen studenten ouders kinderen mannen vrouwen mensen
reizigers passagiers klanten consumenten beleggers aandeelhouders boeren vissers chauffeurs advocaten rechters
slachtoffers verdachten getuigen kiezers leden fans spelers supporters minister ministers premier president voorzitter
burgemeester wethouder directeur woordvoerder bronnen cijfers plannen prijzen kosten winst omzet verlies inflatie
werkloosheid export import productie handel onderhandelingen gesprekken werkzaamheden verkeer treinen bussen wegen
nieuwe oude grote kleine hoge lage veel lokale landelijke regionale internationale europese nationale eerste laatste
belangrijk opvallend dankzij wegens vooral zeker waarschijnlijk mogelijk helaas gelukkig uiteindelijk tegelijkertijd foto beeld
gebouw gebouwen water energie gas olie stroom lucht weer regen wind storm overstromingen brand ziekenhuis
school scholen banken bank winkels winkeliers huizen woningen huurders verhuurders
""",
    forenames="""
aad ad adriaan albert alex alexander amir annelies anneke annelotte annemarie annemiek anouk anton antoinette arend arie arjan arjen
arnold arthur astrid ayse bart bas bastiaan ben bernard bert berend bianca bob boris bram brecht carla carolien caroline cees
christiaan christine claudia coen cor corine cornelis daan daniëlle dennis diederik dirk dries edwin eelco elly elise ellen
els emma erik erwin esther eva evelien eveline fatima fatih femke ferdinand floor floris frank frans fred frits gerard gerben gerda gerrit
gert gijs gwenda hanneke hans hansje harm harrie harry heleen henk henny herman hilde hubert hugo ibrahim ilse ineke ingrid irene iris
jaap jacob jacqueline jan janneke jasper jelle jeroen jesse jet joan job joep johan johanna joke jolanda joost joris josé jos
judith jurgen karel karin karlijn kees kim klaas koen koos laura lars leen leendert lennart leo lies lieke lisa liesbeth lieve linda
lodewijk lotte louis luc luuk maaike maarten mandy marcel maria marian marieke marijke marijn marina marjan mark marleen martijn martin mathijs
matthijs mehmet melanie menno merel michel michiel mieke mirjam mohamed monique nadia nanda natasja nico niels nienke nina noor olaf
omar onno paul paula petra peter piet pieter pim rachid ralf reinier renate rené richard rik rob robert robin roel roelof rogier roland ronald rosa ruben
rudolf ruud samira sander sandra sanne saskia simon sjaak sjoerd sofie stefan stijn suzanne sven sylvia tamara teun theo thijs thijmen
thomas tim timo tineke titia tjeerd tom ton truus vera victor vincent walter wendy wessel wiebe wiebke willem wim wilma wouter yasmin
yvette yvonne youssef
""",
    abbreviations="dr prof st jr sr mr mrs drs ir ing mw dhr nr vs inc co jan feb mrt apr jun jul aug sep sept okt nov dec",
    name_abbreviations="st jr sr dr",
    acronym_gaps="van de der voor en het of the and in den",
    common_endings="ing ingen heid heden teit iteit lijk lijke tie ties isch ische ende erende atie aties",
    plural_endings="en s",
    singular_endings="as is os us ss",
    place_endings="dam burg drecht hoven broek sluis dorp",
    place_openers="nieuw noord zuid oost west oud sint st san new",
    geographic_words="golf lake mount river valley bay island islands city baai rivier kanaal straat",
    auxiliaries="is was wordt werd heeft had zal zou wil kan moet zegt zei gaat",
    description_openers="die dat wiens waarvan eigenaar exploitant maker uitbater",
    relative_openers="die dat",
    inflection="['’]?s$",
    title_endings="""
minister ministerin premier president voorzitter voorzitster woordvoerder woordvoerster directeur directrice leider
leidster chef baas topman topvrouw secretaris econoom analist commissaris coach trainer advocaat advocate bestuurder kamerlid lijsttrekker aanvoerder trainer kenner
""",
    description_endings="""
bedrijf concern vakbond bond vervoerder fabrikant producent aannemer verzekeraar rederij keten maatschappij partij vereniging bank
ontwikkelaar leverancier exploitant club stichting organisatie uitgever omroep coöperatie corporatie netbeheerder provider winkelketen
brouwer brouwerij supermarkt onderneming dochter vliegmaatschappij webwinkel start-up startup ploeg toezichthouder werf bouwer belegger
denktank actiegroep
""",
    firm_endings="""
bedrijf bond bank groep coöperatie corporatie vereniging stichting partij club museum theater universiteit hogeschool ziekenhuis
museum fabriek brouwerij rederij werf bouw zorg energie spoor haven luchthaven omroep
""",
    joint_heads="ministerie",
    particles_follow_forenames=True,
)
