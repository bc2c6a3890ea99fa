"""German words in and around names."""

from __future__ import annotations

from summariser.languages.schema import NameWords

DATA = NameWords(
    function_words="""
dieser diese dieses diesen diesem jener sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem unser
unsere mein dein kein keine keinen keiner er sie es wir ich du man wer was wie wo wann warum ob wenn weil
dass als und oder aber denn doch sondern in im an am auf aus bei beim mit nach seit von vom zu zum zur über
unter vor hinter neben zwischen durch für gegen ohne um bis während wegen trotz laut nicht auch noch schon
nur sehr mehr weniger viele viel einige mehrere alle alles beide jeder jede jedes andere anderen anderer
selbst so dann da dort hier heute gestern morgen jetzt nun zuletzt zuvor danach dabei damit dafür daher
deshalb jedoch zudem außerdem allerdings dagegen ist sind war waren hat haben hatte hatten wird werden wurde
wurden soll sollen will wollen kann können muss müssen zwei drei vier fünf sechs sieben acht neun zehn elf
zwölf hundert tausend nach ab je pro rund etwa knapp ende anfang mitte gut gegenüber innerhalb außerhalb
statt anstatt sowie beziehungsweise erst erstmals künftig bislang bisher insgesamt nichts niemand etwas
immer wieder weiter weitere weiterhin nein ja wo wobei womit sobald falls
""",
    titles="""
präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin könig königin
prinz prinzessin herr frau dr prof professor professorin doktor senator senatorin gouverneur gouverneurin
bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin general oberst hauptmann richter
richterin bischof erzbischof papst kardinal imam scheich direktor direktorin chef chefin sprecher sprecherin
vorsitzende vorsitzender botschafter botschafterin abgeordnete abgeordneter sekretär generalsekretär
generalsekretärin geschäftsführer geschäftsführerin vorstand vorstandschef vorstandsvorsitzende
vorstandsvorsitzender leiter leiterin trainer trainerin autor autorin analyst analystin ökonom ökonomin
ministerpräsident ministerpräsidentin premierminister premierministerin premier notenbankchef
notenbankchefin anwalt anwältin staatssekretär staatssekretärin kommissar kommissarin emir sultan
chefvolkswirt chefvolkswirtin volkswirt volkswirtin
""",
    title_domains="stellvertretende stellvertretender ehemalige ehemaliger frühere früherer",
    organisation_heads="""
bank bund ministerium amt gericht rat union partei verband gesellschaft universität institut bundesverband
verein stiftung
""",
    organisation_suffixes="""
ag gmbh se kg bank bahn ministerium amt gericht rat union partei verband gesellschaft universität institut
gruppe group holding werke verein stiftung zeitung energie telekom versicherung nationalbank zentralbank
notenbank bundesbank landesbank sparkasse gewerkschaft kommission agentur behörde regierung bundestag
bundesrat landtag parlament gerichtshof
""",
    name_particles="van von der den zu zur de la di al el bin ibn vom",
    calendar_words="weihnachten ostern pfingsten",
    capitalised_words="""
deutsch englisch französisch russisch internet covid-19 gott uhr prozent prozentpunkte euro dollar kronen
franken millionen milliarden million milliarde tonnen kilometer meter
""",
    agent_verbs="""
beschloss einigte erwartet gab hat legte lehnte plant rechnet sicherte stellte stimmte verpflichtete
verzichtet verzichtete weigerte wies will
""",
    place_prepositions="in nach bei aus",
    people_groups="hamas hisbollah taliban huthi palästinenser kurden",
    conjunctions="und",
    articles="der die das dem den des ein eine einen einem einer eines",
    organisation_links="für",
    abbreviations="dr prof st jr sr mr mrs no vs inc co jan feb mar apr jun jul aug sep sept nov",
    name_abbreviations="st jr sr dr",
    acronym_gaps="von der und in of the for and in",
    common_endings="ing ed tion ment ments ers ness ity ence ive",
    plural_endings="s",
    singular_endings="as is os ss us",
    geographic_words="golf lake mount river valley bay island islands city",
    inflection="s$",
    title_endings="""
minister ministerin chef chefin präsident präsidentin sprecher sprecherin führer führerin leiter leiterin
meister meisterin direktor direktorin vorsitzende vorsitzender gouverneur gouverneurin wirt wirtin kanzler
kanzlerin sekretär sekretärin experte expertin anwalt anwältin vorstand trainer trainerin richter richterin
""",
    organisation_endings="""
ministerium ministeriums nationalbank zentralbank bundesbank landesbank bundestag bundesrat bundesregierung
landtag verband verbands gewerkschaft gerichtshof gericht partei parlament bundesamt behörde kommission
agentur
""",
    description_endings="""
träger konzern unternehmen hersteller betreiber firma gewerkschaft partei verein klub club anbieter reederei
kette tochter großbank grossbank privatbank händler direktbank versicherer zulieferer entwickler
dienstleister startup airline bauer fluggesellschaft bundesland land organisation bündnis produzent
versorger
""",
    firm_endings="""
bahn bank werke werk werft klinikum klinik universität hochschule institut stiftung museum theater flughafen
hafen sparkasse stadtwerke messe verlag oper krankenhaus versicherung brauerei energie gruppe
""",
    abstract_endings="ung heit keit ion tät schaft ismus nis chen ler er ik ie erin",
    inflected_endings="e en er es em n m s",
    plural_noun_endings="en ern ung heit keit ion isse",
    set_phrase_nouns="""
anspruch zukunft kraft angaben sicht bezug folge frage höhe form richtung wirklichkeit ordnung gefahr haft
jahren tagen monaten wochen stunden sachen zusammenarbeit krisen regionen städten ländern aktion
""",
    contracted_articles="im am zum zur vom beim",
    generic_organisations="ministerium behörde gericht partei verband gewerkschaft kommission agentur",
    plural_verb_endings="n",
    particles_follow_forenames=True,
)
