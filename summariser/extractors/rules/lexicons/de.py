"""German."""

# ruff: noqa: E501, SIM905 - a table reads best with one rule a line

from __future__ import annotations

from summariser.extractors.rules.grammar_lexicon import GrammarLexicon

LEXICON = GrammarLexicon(
    articles=frozenset(
        "der die das dem den des ein eine einem einen einer eines dieser diese dieses ihr ihre ihren ihrem ihrer sein seine seinen "
        "seinem unser unsere jeder jede jedes beide".split()
    ),
    of_place=r"in|von",
    relative_that=r"der|die|das|den",
    numerals=r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d{1,3}",
    possessives=frozenset(
        "ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner unser unsere unseren mein meine".split()
    ),
    prepositions=frozenset(
        "von vom mit in im an am auf aus bei beim zu zum zur nach für gegen über unter um durch ohne seit vor zwischen bis laut "
        "gegenüber neben hinter ab trotz wegen während als wie dem den".split()
    ),
    places=frozenset("in im an am auf aus bei nach zwischen".split()),
    bodies=(
        r"Regierung|Klinikum|Klinik|Krankenhaus|Universität|Geschäftsführung|Leitung|Bauträger|Reederei|Fluggesellschaft|Versicherer|Händler|Zulieferer|Land|Bundesregierung|Landesregierung|\w*ministerium|Armee|Bundeswehr|Polizei|\w*gericht|Gerichtshof|Parlament|Bundestag|"
        r"Bundesrat|Senat|\w*rat|Kommission|Ausschuss|\w*behörde|\w*agentur|\w*amt|\w*gewerkschaft|\w*verband|Partei|Koalition|Opposition|"
        r"\w*bank|\w*banken|Sparkassen|\w*unternehmen|\w*konzern|Firma|Gesellschaft|Gruppe|\w*hersteller|\w*betreiber|Tochter|Bewegung|"
        r"Rebellen|Verein|Klub|Mannschaft|Liga|Stadt|Gemeinde|Kreis|Stiftung|Fonds|Staatsanwaltschaft|Vorstand|Aufsichtsrat|Fraktion|Union"
    ),
    generic=r"Klinikum|Klinik|Krankenhaus|Bauträger|Reederei|Fluggesellschaft|Versicherer|Zulieferer|Unternehmen|Konzern|Firma|Gesellschaft|Gruppe|Hersteller|Betreiber|Partei|Bewegung|Gewerkschaft|Verband|Bank|Verein|Klub|Mannschaft|Notenbank|Rat",
    pairs=r"Seiten|Parteien|Unternehmen|Regierungen|Länder|Staaten|Verbände|Konzerne",
    crowds=r"Beschäftigten|Mitarbeiter|Anwohner|Lehrer|Ärzte|Bauern|Aktionäre|Gläubiger|Familien|Kunden|Fischer|Lokführer|Abgeordneten|Pendler|Geschäftsbanken",
    offices=(
        r"Präsident|Präsidentin|\w*[Mm]inister|\w*[Mm]inisterin|Sprecher|Sprecherin|Vorstandschef|Vorstandschefin|\w*chef|\w*chefin|"
        r"Geschäftsführer|Geschäftsführerin|Direktor|Direktorin|Leiter|Leiterin|Vorsitzende|Vorsitzender|Gouverneur|Gouverneurin|"
        r"Bürgermeister|Bürgermeisterin|Oberbürgermeister|Botschafter|Botschafterin|Richter|Richterin|General|Oberst|Bischof|König|Königin|"
        r"Kanzler|Kanzlerin|Kommissar|Kommissarin|Vertreter|Vertreterin|Unterhändler|Vermittler|Anwalt|Anwältin|Trainer|Trainerin|"
        r"Abgeordneter|Senator|Senatorin|\w*wirt|\w*wirtin|Analyst|Analystin|Professor|Professorin|Landrat|Landrätin|Sekretär|Sekretärin"
    ),
    binding=(
        r"Präsident|Präsidentin|\w*[Mm]inister|\w*[Mm]inisterin|Sprecher|Sprecherin|\w*chef|\w*chefin|Geschäftsführer|Geschäftsführerin|"
        r"Direktor|Direktorin|Leiter|Leiterin|Vorsitzende|Vorsitzender|Gouverneur|Gouverneurin|Botschafter|Botschafterin|Vertreter|"
        r"Vertreterin|Unterhändler|Kanzler|Kanzlerin|Kommissar|Kommissarin|Sekretär|Sekretärin"
    ),
    public=r"\w*[Bb]ürgermeister|\w*[Bb]ürgermeisterin|Landrat|Landrätin|Richter|Richterin|Botschafter|Botschafterin|Abgeordneter",
    distinct=r"partei|bewegung|gewerkschaft|verband|bank|verein|klub|mannschaft|notenbank",
    management=r"rat|aufsichtsrat|verwaltungsrat|geschäftsführung|leitung|vorstand|führung|spitze",
    leads=r",? (?:der|die) (?:\w+ ){0,3}(?:leitet|führt|vertritt) |deren |dessen |von der |vom |von ",
    verbs=(
        r"ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|will|wollen|soll|sollen|kann|muss|plant|planen|ordnete|sagte|"
        r"erklärte|teilte|kündigte|versprach|einigte|einigten|verpflichtete|lehnte|schloss|gab|\w+te|\w+ten"
    ),
    pronouns={"er": "person", "sie": "any", "es": "body", "wir": "we", "ich": "i"},
    subordinators=r"dass|daß|ob|weil|wenn|falls|obwohl|während|nachdem|bevor|sodass|damit|sofern|als",
    relatives=r"welche|welcher|welches|deren|dessen",
    conjunctions=r"und|oder|sowie|aber",
    speech=(
        r"sagte|sagten|sagt|erklärte|erklärten|erklärt|kündigte|kündigten|teilte|teilten|betonte|bestätigte|versicherte|bekräftigte|"
        r"berichtete|fügte|versprach|antwortete|räumte|ergänzte|äußerte|hieß es"
    ),
    infinitive=r"\b(?:dass|darauf,|dazu,)(?!\w)",
    topic=r"\s*(?:auf|über)\b",
    particles=r"ab|zu|an|aus|vor|ein|auf|bereit|fest",
    until=r"solange",
    with_party=r"mit(?: dem| der| den)?",
    time_openers=r"bis|bis zum|bis zur|bis Ende|bis Anfang|bis Mitte|vor|ab|ab dem|am|im|in|innerhalb von|binnen|spätestens|spätestens am|nach|seit|für|Ende|Anfang|Mitte|zum|in diesem|im nächsten",
    stages=r"in der (?:ersten|zweiten|dritten|nächsten|letzten) (?:Phase|Stufe|Etappe|Runde)",
    vague=r"in naher Zukunft|demnächst|in den (?:kommenden|nächsten) (?:Tagen|Wochen|Monaten|Jahren)|bald|in Kürze",
    source=r"laut|nach Angaben (?:der|des|von)|zufolge",
    pluperfect=r"hatte|hatten|zugesagte?n?|versprochene?n?|(?:19|20)\d\d",
    late=r"nicht|nie|noch immer|statt|nur|bislang|still|verfehlt",
    kept=r"abgeschlossen|erfüllt|eingelöst|geliefert|eröffnet|gehalten",
    under_agreement=r"(?:nach|laut|gemäß|im Rahmen) (?:der|des|dem|einer|eines)? ?(?:Vereinbarung|Abkommens?|Vertrags?|Einigung)",
    honorifics={"herr": "m", "frau": "f"},
    order="either",
)
