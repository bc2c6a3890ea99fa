"""Polish words in and around names."""

from __future__ import annotations

from summariser.languages.schema import NameWords

DATA = NameWords(
    function_words="""
w we na z ze do od ode po o u pod nad przy za dla bez między pomiędzy wśród przed przez ponad około a i oraz
lub albo ale lecz jednak zaś że iż jeśli jeżeli gdyby gdy kiedy kto co gdzie jak dlaczego czemu aby żeby by więc
zatem dlatego bo ponieważ gdyż choć chociaż mimo pomimo oprócz podczas wobec wraz dzięki wbrew zamiast poza
według zdaniem ten ta to te ci tego tej tych tym tymi temu tę tą tamten tamta taki taka takie on ona ono oni one
go jej jego ich im nim nią nami nas nam wam was my wy ja ty mnie mi się swój swoja swoje swoich nasz nasza nasze
wasz mój moja moje twój który która które którzy których nie ani tak niech czy już jeszcze tylko też także
również tu tutaj tam teraz dziś dzisiaj wczoraj jutro pojutrze potem później wcześniej następnie wkrótce niebawem
obecnie dotychczas dotąd wówczas wtedy zawsze nigdy często czasem bardzo więcej mniej wszyscy wszystko wszystkie
każdy każda każde inny inna inne inni sam sama samo sami jeden jedna jedno dwa dwie dwóch dwaj trzy trzech trzej
cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc setki tysiące był była było byli były jest są będzie
będą został została zostało zostali zostały zostanie zostaną ma mają miał miała miało mieli miały może mogą musi
muszą trzeba można należy warto nikt nic nikogo niczego kilka kilku wiele wielu większość część połowa ponadto
dodatkowo natomiast tymczasem przypomnijmy niestety oczywiście chodzi jako przeciwko wokół niedaleko koło obok
naprzeciw spośród zgodnie zależnie właśnie oto nawet prawie niemal ponadto powyżej poniżej dopiero ostatecznie
początkowo łącznie razem osobno ostatnio niedawno rano wieczorem
""",
    titles="""
prezydent prezydenta prezydentowi prezydentem prezydentka premier premiera premierowi premierem wicepremier
wicepremiera wicepremierem minister ministra ministrowi ministrem ministrze ministerka wiceminister wiceministra
wiceministrem prezes prezesa prezesowi prezesem prezeska wiceprezes wiceprezesa wiceprezesem dyrektor dyrektora
dyrektorowi dyrektorem dyrektorka dyrektorki dyrektorką rzecznik rzecznika rzecznikowi rzecznikiem rzeczniczka
rzeczniczki rzeczniczką rzeczniczkę szef szefa szefowi szefem szefowa szefowej szefową burmistrz burmistrza
burmistrzowi burmistrzem burmistrzyni wójt wójta wójtowi wójtem starosta starosty staroście starostą
starostę wojewoda wojewody wojewodzie wojewodą wojewodę marszałek marszałka marszałkowi marszałkiem marszałkini
wicemarszałek wicemarszałka przewodniczący przewodniczącego przewodniczącemu przewodniczącym przewodnicząca
przewodniczącej przewodniczącą wiceprzewodniczący wiceprzewodnicząca poseł posła posłowi posłem posłanka posłanki
posłanką europoseł europosła europosłanka senator senatora senatorem senatorka radny radnego radnym radna radnej
radną sędzia sędziego sędziemu sędzią sędzi prokurator prokuratora prokuratorem generał generała generałem
pułkownik pułkownika kapitan kapitana major komendant komendanta komendantem komisarz komisarza komisarzem
ambasador ambasadora ambasadorem ambasadorka biskup biskupa biskupem arcybiskup arcybiskupa kardynał kardynała
ksiądz księdza księdzem papież papieża król króla królem królowa królowej książę księcia księżna kanclerz
kanclerza kanclerzem profesor profesora profesorem profesorka doktor doktora doktorem doktorka mecenas mecenasa
adwokat adwokata adwokatka trener trenera trenerem trenerka lider lidera liderem liderka liderki sekretarz
sekretarza sekretarzem sekretarka kierownik kierownika kierownikiem kierowniczka kierowniczki ordynator ordynatora
rektor rektora rektorem rektorka dziekan dziekana kurator kuratora naczelnik naczelnika naczelniczka inspektor
inspektora ekonomista ekonomisty ekonomistka analityk analityka analityczka ekspert eksperta ekspertka pan pana
panu panem pani panią inżynier inżyniera redaktor redaktora redaktorka dziennikarz dziennikarza dziennikarka
pełnomocnik pełnomocnika pełnomocniczka skarbnik skarbniczka sołtys sołtysa strażak lekarz lekarza lekarka
""",
    title_domains="""
pierwszy pierwsza zastępca zastępczyni wicedyrektor generalny generalna naczelny naczelna były była nowy nowa
główny główna honorowy
""",
    organisation_heads="""
ministerstwo ministerstwa ministerstwu ministerstwem ministerstwie bank banku bankowi bankiem urząd urzędu
urzędowi urzędem urzędzie sąd sądu sądowi sądem sądzie trybunał trybunału trybunałowi trybunałem rada rady radzie
radę radą agencja agencji agencję agencją organizacja organizacji organizację komitet komitetu komitetowi
komitetem komisja komisji komisję komisją instytut instytutu instytutowi instytutem uniwersytet uniwersytetu
uniwersytetem uniwersytecie politechnika politechniki politechnice akademia akademii federacja federacji federację
fundusz funduszu funduszowi funduszem fundacja fundacji fundację fundacją stowarzyszenie stowarzyszenia
stowarzyszeniu związek związku związkowi związkiem unia unii unię unią sojusz sojuszu partia partii partię partią
platforma platformy parlament parlamentu izba izby izbie izbę izbą spółka spółki spółce spółkę spółką spółdzielnia
spółdzielni towarzystwo towarzystwa przedsiębiorstwo przedsiębiorstwa zakład zakładu zakłady zakładów grupa grupy
grupie grupę grupą ruch ruchu front frontu centrum centra szkoła szkoły szkole szkołę muzeum teatr teatru szpital
szpitala szpitalu szpitalowi klinika kliniki prokuratura prokuratury prokuraturze komenda komendy policja policji
straż straży biuro biura inspekcja inspekcji inspektorat inspektoratu zarząd zarządu konfederacja konfederacji
sejmik sejmiku starostwo starostwa republika republiki królestwo królestwa stany stanów zjednoczone zjednoczonych
najwyższy najwyższa najwyższego naczelny naczelna naczelnego państwowy państwowa państwowe państwowej państwowego
krajowy krajowa krajowe krajowej narodowy narodowa narodowego narodowej europejski europejska europejskiej
europejskiego międzynarodowy międzynarodowa międzynarodowego światowa światowej główny główna głównego centralny
centralna centralnego konstytucyjny powszechny wojewódzki wojewódzka wojewódzkiego polski polskie polska fabryka
fabryki huta huty kopalnia kopalni port portu elektrownia elektrowni wodociągi koleje klub klubu liga ligi
""",
    organisation_suffixes="bank holding group telekom energia ubezpieczenia nieruchomości logistyka",
    name_particles="von van de der da di la al el bin ibn",
    calendar_words="""
boże narodzenie narodzenia wielkanoc wielkanocy wielkanocą sylwester sylwestra wigilia wigilii trzech króli nowy nowego nowym rok roku rokiem
""",
    capitalised_words="internet internetu internecie bóg boga covid ziemia ziemi",
    agent_verbs="""
podpisał podpisała podpisało podpisali podpisały zdecydował zdecydowała zdecydowało zdecydowali odmówił odmówiła
odmówiło odmówili obiecał obiecała obiecało obiecali planuje zamierza zobowiązał zobowiązała zobowiązało
zobowiązali nakazał nakazała nakazało nakazali zażądał zażądała zażądali uzgodnił uzgodniła uzgodnili zatwierdził
zatwierdziła zatwierdziło zatwierdzili
""",
    place_prepositions="w we z ze do pod nad koło",
    people_groups="hamas hezbollah hezbollahu talibowie talibów huti palestyńczycy palestyńczyków",
    conjunctions="i oraz",
    sentence_openers="""
policja władze mieszkańcy rząd minister prezydent premier prezes rzecznik szef eksperci ekspert strony rozmowy
posłowie sąd źródło przedstawiciel firma spółka zakład fabryka szpital szkoła gmina miasto powiat burmistrz
wójt starosta wojewoda dyrektor dyrekcja zarząd rada związek związki związkowcy pracownicy rodzice lekarze
nauczyciele rolnicy pacjenci kierowcy pasażerowie radni inwestor wykonawca przewoźnik operator producent
prokuratura komisja ministerstwo polski polskie polska prace budowa inwestycja koszt koszty umowa porozumienie
decyzja sprawa strajk podwyżki pieniądze umowy decyzje prace wnioski kontrole nowa nowe nowy pierwsza pierwszy pierwsze druga drugi kolejna kolejny kolejne pacjentki pracownicy kobiety mężczyzna kobieta bilet bilety ceny cena most linia klub trener kibice bank sieć liczba wartość zysk strata
""",
    organisation_adjectives="""
zdrowia finansów rozwoju sprawiedliwości edukacji obrony spraw zagranicznych wewnętrznych kultury rolnictwa
infrastruktury klimatu cyfryzacji sportu nauki pracy rejonowy rejonowego rejonowym okręgowy okręgowego okręgowym
apelacyjny apelacyjnego najwyższy najwyższego administracyjny administracyjnego miejski miejska miejskiej
miejskiego gminy miasta powiatu okręgowa okręgowej rejonowa rejonowej krajowa krajowej powiatowy powiatowa
powiatowego powiatowej wojewódzki wojewódzka wojewódzkiego wojewódzkiej
""",
    abbreviations="dr prof ul al pl ks św gen płk mjr kpt inż mgr hab bp abp mec red",
    acronym_gaps="i oraz w z",
    joint_heads="ministerstwo urząd instytut",
    relative_openers="który która które którzy którego której",
    forenames="""
adam adrian agata agnieszka albert aldona aleksander aleksandra alicja alina andrzej aneta aniela anita anna antoni
arkadiusz artur barbara bartłomiej bartosz beata bernadeta bogdan bogumiła bogusław bogusława bolesław borys bożena
bronisław cecylia celina cezary czesław dagmara damian daniel danuta dariusz dawid diana dominik dominika dorota edward
edyta elżbieta emil emilia eryk eugeniusz ewa ewelina fabian feliks filip franciszek gabriela genowefa gerard grażyna
grzegorz gustaw halina hanna helena henryk hubert hugon ignacy igor ilona irena ireneusz iwona iza izabela jacek jadwiga
jakub jan janina janusz jarosław jerzy joachim joanna jolanta jowita józef judyta julia julian juliusz justyna kacper
kajetan kamil kamila karol karolina katarzyna kazimierz kinga klara klaudia konrad kornel krystian krystyna krzysztof
ksawery laura lech lena leon leszek lidia liliana lucjan lucyna ludwik łucja łukasz maciej magda magdalena maja
maksymilian małgorzata marcel marcin marek maria marian marianna mariola mariusz marta martyna marzena mateusz michał
michalina mieczysław mikołaj milena mirosław mirosława monika natalia nikodem nina norbert olga oliwia oskar patrycja
patryk paulina paweł piotr przemysław radosław rafał remigiusz renata robert roman ryszard sabina sandra sebastian
seweryn sławomir stanisław stanisława stefan stefania sylwester sylwia szczepan szymon tadeusz teresa tomasz urszula
wacław waldemar wanda weronika wiesław wiesława wiktor wiktoria wincenty wioletta witold władysław włodzimierz wojciech
zbigniew zdzisław zenon zofia zuzanna zygmunt żaneta
""",
    quoted_names=True,
    owners_before_holders=True,
    inflection=(
        r"(?:iemu|iego|iej|iem|imi|emu|ego|ymi|ami|iami|ach|iach|owie|owi|owej|ową|ów|ia|iu|ią|ię|ii|ie|ej|em|im|ym|om|ą|ę|a|"
        r"e|i|o|u|y)$"
    ),
)
