"""German."""

# ruff: noqa: SIM905

from __future__ import annotations

from summariser.languages.schema import GrammarWords

DATA = GrammarWords(
    determiners=frozenset(
        "der die das dem den des ein eine einem einen einer eines dieser diese dieses ihr ihre ihren ihrem ihrer sein seine seinen "
        "seinem unser unsere jeder jede jedes beide".split()
    ),
    prepositions=frozenset(
        "von vom mit in im an am auf aus bei beim zu zum zur nach für gegen über unter um durch ohne seit vor zwischen bis laut "
        "gegenüber neben hinter ab trotz wegen während als wie dem den".split()
    ),
    place_prepositions=frozenset("in im an am auf aus bei nach zwischen".split()),
    attachment_prepositions=r"in|von",
    genitive_prepositions=r"von|vom",
    counterparty_prepositions=r"mit(?: dem| der| den)?",
    topic_prepositions=r"\s*(?:auf|über)\b",
    time_prepositions=r"bis|bis zum|bis zur|bis Ende|bis Anfang|bis Mitte|vor|ab|ab dem|am|im|in|innerhalb von|binnen|spätestens|spätestens am|nach|seit|für|Ende|Anfang|Mitte|zum|in diesem|im nächsten",
    conjunctions=r"und|oder|sowie|aber",
    subordinators=r"dass|daß|ob|weil|wenn|falls|obwohl|während|nachdem|bevor|sodass|damit|sofern|als",
    relative_pronouns=r"welche|welcher|welches|deren|dessen",
    relative_complementisers=r"der|die|das|den",
    complement_markers=r"\b(?:dass|darauf,|dazu,)(?!\w)",
    finite_verbs=(
        r"ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|will|wollen|soll|sollen|kann|muss|plant|planen|ordnete|sagte|"
        r"erklärte|teilte|kündigte|versprach|einigte|einigten|verpflichtete|lehnte|schloss|gab|\w+te|\w+ten"
    ),
    numerals=r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d{1,3}",
    pronouns={
        "er": "person",
        "sie": "any",
        "es": "nonperson",
        "wir": "first-plural",
        "ich": "first-singular",
    },
    organisation_nouns=(
        r"Regierung|Klinikum|Klinik|Krankenhaus|Universität|Geschäftsführung|Leitung|Bauträger|Reederei|Fluggesellschaft|Versicherer|Händler|Zulieferer|Land|Bundesregierung|Landesregierung|\w*ministerium|Armee|Bundeswehr|Polizei|\w*gericht|Gerichtshof|Parlament|Bundestag|"
        r"Bundesrat|Senat|\w*rat|Kommission|Ausschuss|\w*behörde|\w*agentur|\w*amt|\w*gewerkschaft|\w*verband|Partei|Koalition|Opposition|"
        r"\w*bank|\w*banken|Sparkassen|\w*unternehmen|\w*konzern|Firma|Gesellschaft|Gruppe|\w*hersteller|\w*betreiber|Tochter|Bewegung|"
        r"Rebellen|Verein|Klub|Mannschaft|Liga|Stadt|Gemeinde|Kreis|Stiftung|Fonds|Staatsanwaltschaft|Vorstand|Aufsichtsrat|Fraktion|Union"
    ),
    generic_organisations=r"Klinikum|Klinik|Krankenhaus|Bauträger|Reederei|Fluggesellschaft|Versicherer|Zulieferer|Unternehmen|Konzern|Firma|Gesellschaft|Gruppe|Hersteller|Betreiber|Partei|Bewegung|Gewerkschaft|Verband|Bank|Verein|Klub|Mannschaft|Notenbank|Rat",
    paired_organisations=r"Seiten|Parteien|Unternehmen|Regierungen|Länder|Staaten|Verbände|Konzerne",
    people_nouns=r"Beschäftigten|Mitarbeiter|Anwohner|Lehrer|Ärzte|Bauern|Aktionäre|Gläubiger|Familien|Kunden|Fischer|Lokführer|Abgeordneten|Pendler|Geschäftsbanken",
    office_nouns=(
        r"Präsident|Präsidentin|\w*[Mm]inister|\w*[Mm]inisterin|Sprecher|Sprecherin|Vorstandschef|Vorstandschefin|\w*chef|\w*chefin|"
        r"Geschäftsführer|Geschäftsführerin|Direktor|Direktorin|Leiter|Leiterin|Vorsitzende|Vorsitzender|Gouverneur|Gouverneurin|"
        r"Bürgermeister|Bürgermeisterin|Oberbürgermeister|Botschafter|Botschafterin|Richter|Richterin|General|Oberst|Bischof|König|Königin|"
        r"Kanzler|Kanzlerin|Kommissar|Kommissarin|Vertreter|Vertreterin|Unterhändler|Vermittler|Anwalt|Anwältin|Trainer|Trainerin|"
        r"Abgeordneter|Senator|Senatorin|\w*wirt|\w*wirtin|Analyst|Analystin|Professor|Professorin|Landrat|Landrätin|Sekretär|Sekretärin"
    ),
    representative_offices=(
        r"Präsident|Präsidentin|\w*[Mm]inister|\w*[Mm]inisterin|Sprecher|Sprecherin|\w*chef|\w*chefin|Geschäftsführer|Geschäftsführerin|"
        r"Direktor|Direktorin|Leiter|Leiterin|Vorsitzende|Vorsitzender|Gouverneur|Gouverneurin|Botschafter|Botschafterin|Vertreter|"
        r"Vertreterin|Unterhändler|Kanzler|Kanzlerin|Kommissar|Kommissarin|Sekretär|Sekretärin"
    ),
    affiliation_links=r",? (?:der|die) (?:\w+ ){0,3}(?:leitet|führt|vertritt) |deren |dessen |von der |vom |von ",
    stage_phrases=r"in der (?:ersten|zweiten|dritten|nächsten|letzten) (?:Phase|Stufe|Etappe|Runde)",
    past_promise_markers=r"hatte|hatten|zugesagte?n?|versprochene?n?|(?:19|20)\d\d",
    breach_words=r"nicht|nie|noch immer|statt|nur|bislang|still|verfehlt",
    fulfilment_words=r"abgeschlossen|erfüllt|eingelöst|geliefert|eröffnet|gehalten",
    agreement_phrases=r"(?:nach|laut|gemäß|im Rahmen) (?:der|des|dem|einer|eines)? ?(?:Vereinbarung|Abkommens?|Vertrags?|Einigung)",
    possessives=frozenset(
        "ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner unser unsere unseren mein meine".split()
    ),
    honorifics={"herr": "m", "frau": "f"},
    pronoun_genders={"er": "m"},
    first_person_words=r"wir|unser|ich",
    possessive_suffix=r"['’]",
    noun_prepositions=frozenset(["von"]),
    role_prepositions=r"der|des|von|in",
    public_offices=r"\w*[Bb]ürgermeister|\w*[Bb]ürgermeisterin|Landrat|Landrätin|Richter|Richterin|Botschafter|Botschafterin|Abgeordneter",
    distinct_organisations=r"partei|bewegung|gewerkschaft|verband|bank|verein|klub|mannschaft|notenbank",
    association_stems=r"front\w*",
    umbrella_nouns=r"gruppe|organisation",
    management_nouns=r"rat|aufsichtsrat|verwaltungsrat|geschäftsführung|leitung|vorstand|führung|spitze",
    minister_stems=r"minist",
    government_nouns=r"regierung",
    verb_particles=r"(?:es )?ab|zu|an|aus|vor|ein|auf|bereit|fest",
    until_conjunctions=r"solange",
    vague_times=r"in naher Zukunft|demnächst|in den (?:kommenden|nächsten) (?:Tagen|Wochen|Monaten|Jahren)|bald|in Kürze",
    attribution_phrases=r"laut|nach Angaben (?:der|des|von)|zufolge",
    subject_position="either",
    agent_prepositions="von|vom|durch",
)
