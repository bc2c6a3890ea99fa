"""German words in and around names."""

from __future__ import annotations

from summariser.languages.schema import NameWords

DATA = NameWords(
    articles="der die das dem den des ein eine einen einem einer eines",
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
    organisation_links="für",
    name_particles="van von der den zu zur de la di al el bin ibn vom",
    calendar_words="""
januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
donnerstag freitag samstag sonnabend sonntag weihnachten ostern pfingsten
""",
    capitalised_words="""
deutsch englisch französisch russisch internet covid-19 gott uhr prozent prozentpunkte euro dollar kronen
franken millionen milliarden million milliarde tonnen kilometer meter
""",
    speech_verbs="""
sagte sagt teilte erklärte erklärt kündigte betonte betont warnte warnt forderte fordert bestätigte
bekräftigte versprach versicherte meinte räumte fügte schrieb lehnte nannte verkündete äußerte kritisierte
begrüßte rechnet erwartet plant will verpflichtete stimmte weigerte verzichtet verzichtete einigte stellte
sicherte gab hat wies legte verlangt verlangte verspricht rief beschloss
""",
    place_prepositions="in nach bei aus",
    people_groups="hamas hisbollah taliban huthi palästinenser kurden",
)
