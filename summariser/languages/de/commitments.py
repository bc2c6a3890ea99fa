"""German. What is to be done stands before the verb as often as after it, so cues mark the finite verb."""

from __future__ import annotations

from summariser.languages.schema import CommitmentCues

_WORD = r"(?:Versprechen|Zusagen?|Wort|Verpflichtung(?:en)?|Versprechungen|Frist|Ziel)"

DATA = CommitmentCues(
    rules=(
        (
            "denied",
            "that",
            r"(?:dementier(?:te|ten|t|en)|bestritt(?:en)?|bestreitet|bestreiten)(?=[^.;]{0,140}\b(?:zugesagt|versprochen|zugesichert|vereinbart|verpflichtet|Zusage|Versprechen))|(?:hat|habe|haben)(?= [^.;,]{0,60}\b(?:nie|niemals|nichts) (?:\w+ ){0,3}(?:versprochen|zugesagt|zugesichert))",
        ),
        (
            "fulfilled",
            "outcome",
            rf"(?:hat|haben|hatte|hatten|hielt|hielten) (?:\w+ ){{0,3}}(?:sein|seine|ihr|ihre|das|die) {_WORD}(?: (?:gehalten|eingelöst|erfüllt|eingehalten))?",
        ),
        ("fulfilled", "outcome", r"wie (?:versprochen|zugesagt|vereinbart|angekündigt|zugesichert)"),
        (
            "fulfilled",
            "outcome",
            r"(?:zugesagte?n?|versprochene?n?)[^.;]{1,90}(?:abgeschlossen|erfüllt|geleistet|überwiesen|ausgezahlt|eröffnet|geliefert)",
        ),
        (
            "broken",
            "outcome",
            rf"{_WORD},?[^.;]{{0,90}}nicht (?:gehalten|eingehalten|erfüllt|eingelöst)|(?:brach|brachen|gebrochen|verfehlte?n?|verfehlt|verpasste?n?) (?:sein|seine|ihr|ihre|das|die|den) ",
        ),
        (
            "ordered",
            "order",
            r"(?:ordnete?n? [^.;,]{0,30}an|ordnet [^.;,]{0,30}an|hat [^.;,]{0,60}angeordnet|(?:hat|haben|hatte|hatten) [^.;,]{0,80}(?:verurteilt|verpflichtet|angewiesen)|verpflichtete|verurteilte|wies [^.;]{0,60}an(?=[,.])|verbot|untersagte|zwingt|verpflichtet)(?! sich)",
        ),
        ("ordered", "duty", r"(?:(?:ist|sind|wurde|wurden) (?:dazu )?verpflichtet(?: worden)?)(?=,? )"),
        (
            "agreed",
            "that",
            r"(?:einigten|einigte|einigen) sich|(?:hat|haben) sich [^.;,]{0,60}geeinigt|(?:vereinbarten|vereinbarte|vereinbart(?!e)|unterzeichneten|unterzeichnete|schlossen|beschlossen gemeinsam)|(?:verständigten|verständigte) sich",
        ),
        (
            "refused",
            "act",
            r"(?:weigerten?|weigerte|weigert|weigern) sich|(?:lehnten?|lehnte|lehnt|lehnen)(?=[^.;]{0,80}\bab\b)|(?:schloss|schlossen|schließt|schließen)(?=(?:(?!\bnicht\b)[^.;]){0,60}\baus\b)",
        ),
        (
            "pledged",
            "that",
            r"(?:versprach|versprachen|verspricht|verspreche|versprechen (?!(?:nicht|kein))(?=wir|sie|,)|schwor|schworen|drohte|drohten|droht(?= (?:mit|damit|an|\w+ mit))|hat [^.;,]{0,40}versprochen|sicherten?(?=[^.;]{0,80}\bzu\b)|sagten?(?=[^.;]{0,90}\bzu\b(?=[,.]))|verpflichte(?:te|ten|t|n) sich|garantierten?|garantiert|gelobten?|bekräftigten?)",
        ),
        (
            "pledged",
            "that",
            r"(?:hat|haben|hatte|hatten)(?= (?:(?!\b(?:nicht|nie|kein)\w*\b)[^.;]){0,90}\b(?:zugesagt|zugesichert|versprochen|in Aussicht gestellt)\b)",
        ),
        ("pledged", "that", r"(?:stellte|stellten|stellt)(?=[^.;]{0,90}\bin Aussicht\b)"),
        ("planned", "that", r"(?:kündigt|kündigte|kündigten|kündigen)(?=[^.;]{3,140}\ban\b(?:[,.:]|$))"),
        ("planned", "that", r"(?:strebt|streben|strebte|strebten)(?=[^.;]{3,140}\ban\b[,.:])"),
        ("agreed", "that", r"(?:stimmte|stimmten|stimmt)(?=[^.;]{0,90}\bzu\b(?=[,.]))"),
        ("refused", "act", r"(?:verzichtet|verzichtete|verzichteten)(?! (?:werden|worden))"),
        ("planned", "act", r"erklärten? sich (?:dazu )?bereit"),
        (
            "planned",
            "act",
            r"(?:plant|planen|plante|planten|beabsichtigt|beabsichtigen|hat vor|haben vor|erwägt nicht)",
        ),
        (
            "planned",
            "auxiliary",
            r"(?:will|wollen)(?= (?:[^.;!?]|(?<=\d)\.){3,140}?(?:\w(?:en|ern|eln|tun)\b(?: und| oder)?[“\"”»,.;!?]|\d\.$))(?! (?:sie|er|ich|wir)?,? ?dass)",
        ),
        (
            "planned",
            "auxiliary",
            r"(?:soll|sollen)(?= (?:[^.;!?]|(?<=\d)\.){3,140}?(?:\w(?:en|ern|eln)\b(?: und| oder)?[“\"”»,.;!?]|\d\.$))",
        ),
        (
            "planned",
            "act",
            r"(?:ist|sind|sei|seien|bin|zeigte sich|zeigten sich) (?:fest |jetzt |auch |weiter )?(?:bereit|entschlossen|gewillt)|(?:hat|haben) [^.;,]{0,40}(?:beschlossen|entschieden)",
        ),
        ("pledged", "auxiliary", r"(?:bekommen|erhalten)(?= von\b)"),
        (
            "pledged",
            "auxiliary",
            r"(?<!zu )(?:wird|werden|werde|wirst)(?! möcht| soll| könn| müss|[,.;])(?=(?:[^.;!?]|(?<=\d)\.){3,140}?(?:\w(?:en|ern|eln)\b(?: und| oder)?[“\"”»,.;!?]|\d\.$))",
        ),
        (
            "pledged",
            "future",
            r"(?!\w*ge\w{2,}en\b)\w{2,}(?:en|ern|eln) (?:wird|werde|würde|würden)(?=[,.;“”»\"]| und\b)|(?!\w*ge\w{2,}en\b)(?!be|ver|er|ent|zer)\w{2,}(?:en|ern|eln) werden(?=[,.;“”»\"])",
        ),
    ),
    forecast=(
        r"(?:[^.,;]{0,90}\b(?:aufstellen|abschneiden|gewinnen|spielen(?! will)|steigen|fallen|sinken|kosten|bleiben|wachsen|zunehmen|abnehmen|dauern|liegen|erreichen|erreicht|sein|haben|"
        r"werden|können|müssen|dürfen|erwartet|gerechnet|voraussichtlich|wohl|vermutlich|lassen|verlieren|leiden|profitieren|reichen|"
        r"kommen|ge\w+t)\b)"
    ),
    passive=r"[^.;!?]{0,120}\b(?:ge\w+(?:t|en)|\w*ge\w+(?:t|en)|be\w+t|ver\w+t|er\w+t) (?:werden|worden)\b",
    doubt=(
        r"\b(?:hofft|hoffen|hoffe|hoffte|erwartet|erwarten|erwartete|rechnet|rechnen|rechnete|fürchtet|fürchten|befürchtet|schätzt|"
        r"schätzen|prognostiziert|glaubt|glauben|zweifelt|bezweifelt|bezweifeln|dementierte|dementiert|bestreitet|bestritt|fordert|"
        r"fordern|forderte|forderten|verlangt|verlangen|bittet|bitten|rief|wünscht|könnte|könnten|dürfte|dürften|womöglich|vielleicht)\b"
    ),
    promise_words=rf"\b(?:{_WORD}|versproch\w*|zugesag\w*|vereinbar\w*|angekündig\w*|Termin|geplant\w*)\b",
    condition=r"\b(?:wenn|falls|sofern|unter der Bedingung|vorausgesetzt|nur wenn|es sei denn|sobald|solange)\b|^(?:Steigen|Steigt|Sinkt|Sinken|Stimmt|Stimmen|Fällt|Fallen|Kommt|Kommen|Gibt|Bleibt|Bleiben|Wird|Werden|Liegt|Scheitert|Hält|Halten|Sollten?)\b",
    reach=120,
    contrast=r"[;:\"“”«»„]|\baber\b|\bund\b|\bwährend\b",
)
