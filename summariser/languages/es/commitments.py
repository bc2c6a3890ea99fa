"""Spanish."""

from __future__ import annotations

from summariser.languages.schema import CommitmentCues

_END = r"(?:ará|erá|irá|drá|arán|erán|irán|drán|aremos|eremos|iremos|dremos|aré|eré|iré|dré)"
_WOULD = r"(?:aría|ería|iría|dría|arían|erían|irían|drían)"

DATA = CommitmentCues(
    rules=(
        (
            "denied",
            "that",
            r"(?:negó|niega|negaron|niegan|desmintió|desmintieron|desmiente|ha negado|han negado)(?: [^.;:]{0,60}?)? ?(?:haber(?:le|les)? (?:prometido|acordado|pactado|garantizado|ofrecido)|haberse comprometido|que (?:\w+ ){0,4}(?:hubiera|haya|hubiese) (?:prometido|acordado|pactado))|(?:nunca|jamás) (?:prometí|prometió|prometimos|hemos prometido|he prometido|se comprometió)|no (?:hemos|he|ha|han) prometido",
        ),
        (
            "fulfilled",
            "outcome",
            r"(?:cumplió|cumplieron|ha cumplido|han cumplido|honró|honraron) (?:con )?(?:su|sus|la|una|el) (?:\w+ ){0,2}(?:promesas?|palabra|compromisos?|obligaci\w+)",
        ),
        (
            "fulfilled",
            "outcome",
            r"(?:como|según) (?:lo )?(?:prometido|acordado|pactado)|(?:como|tal como) (?:lo )?(?:había|habían) (?:prometido|anunciado)",
        ),
        ("fulfilled", "outcome", r"y (?:lo hubo|así fue|cumplimos|se cumplió|lo hicimos)"),
        (
            "broken",
            "outcome",
            r"(?:incumplió|incumplieron|ha incumplido|han incumplido|rompió|rompieron|faltó a|no cumplió|no cumplieron|no ha cumplido) (?:con )?(?:su|sus|la|el|una)",
        ),
        (
            "ordered",
            "order",
            r"(?:ordenó|ordenaron|ha ordenado|ordena|obligó a|obliga a|impuso|impone|exigió por ley|mandó|condenó a|dispuso)",
        ),
        (
            "ordered",
            "duty",
            r"(?:deberá|deberán|tendrá que|tendrán que|está obligad[oa] a|están obligad[oa]s a)",
        ),
        (
            "agreed",
            "that",
            r"(?:acordó|acordaron|han acordado|ha acordado|acordamos|pactó|pactaron|convino|convinieron|firmó|firmaron|han firmado|suscribió|suscribieron|llegaron a un acuerdo|alcanzaron un acuerdo)",
        ),
        (
            "refused",
            "act",
            r"(?:se negó|se negaron|se niega|se niegan|se ha negado|rehusó|rehusaron|rechaz(?:ó|aron|a)(?= (?:la|el|una?|las|los|es[ea]|est[ea]|su|tajantemente|de plano|que)\b)(?! \w+ (?:tiro|disparo|suger|idea de que))|renunci(?:ó|aron|a) a|descartó|descartaron|descarta|descartan)(?! (?:a |hacer )?(?:comentar|hablar|hacer declaraciones|declarar|dar detalles|responder|la decisión|las acusaciones|las críticas|los cargos))",
        ),
        (
            "pledged",
            "that",
            r"(?:prometió|prometieron|promete|prometen|ha prometido|han prometido|había prometido|habían prometido|juró|garantizó|garantizaron|garantiza|garantizamos|prometemos|prometo|(?<!se )asegur(?:ó|aron) que|amenaz(?:ó|aron|a) con|dijimos|ratificó el compromiso)",
        ),
        (
            "pledged",
            "act",
            r"(?:se comprometió|se comprometieron|se compromete|se comprometen|se ha comprometido|se había comprometido|se habían comprometido)(?: [^,.;]{1,25})? (?:a|con)",
        ),
        (
            "planned",
            "act",
            r"(?:planea|planean|prevé|prevén|tiene previsto|tienen previsto|proyecta|proyectan|pretende|pretenden|se propone|se proponen|(?:tiene|tienen|tenía) (?:la )?intención de|piensa|piensan|decidió|decidieron|ha decidido)(?= \w+(?:ar|er|ir)(?:l[aoe]s?)?\b)",
        ),
        (
            "planned",
            "act",
            r"(?:está|están|estamos|estoy|(?:se ha|se han|se) (?:mostró|mostraron|mostrado|declaró|dijo)) (?:listos?|dispuest[oa]s?|preparad[oa]s?|decidid[oa]s?) a",
        ),
        (
            "pledged",
            "act",
            r"(?:va|van|vamos|voy|iba|iban) a(?= (?!ser\b|estar\b|jugar\b|cambiar\b|votar\b|haber\b|tener\b|pasar\b|llover\b|poder\b|morir\b|costar\b|seguir\b|quedar\b|subir\b|bajar\b|caer\b)\w+(?:ar|er|ir)(?:l[aoe]s?|se)?\b)",
        ),
        (
            "pledged",
            "future",
            rf"(?-i:[^\W\dA-ZÁÉÍÓÚÑ])(?!queremos\b)\w+{_END}|(?!queremos\b)\w+(?:aremos|eremos|iremos|dremos)",
        ),
        ("pledged", "reported", rf"(?-i:[^\W\dA-ZÁÉÍÓÚÑ])\w+{_WOULD}|habría(?= \w)"),
    ),
    forecast=(
        r"(?:subirá|bajará|costará|será|seguirá|estará|habrá|podrá|tendrá|crecerá|caerá|aumentará|disminuirá|alcanzará|superará|"
        r"llegará(?! al? hospital)|quedará|durará|bastará|faltará|perderá|sufrirá|ganará|deberá|querrá|habría|tendría|sería|podría|"
        r"estaría|subiría|costaría|debería|quería|prefería|arrepentir|hostelería|empezar|celebrará|aportar|encontrar|reducirían|establecerá un récord|permitir|ocurrir|jugar|votar|disfrutar|batirá|detrás|además|quizá|atrás|jamás|demás|verá|verán)n?\b(?! \w+[ai]d[oa]s?\b)"
    ),
    passive=r"\s*(?:será|serán|sería|serían)\b",
    doubt=(
        r"\b(?:espera|esperan|esperaba|confía|confían|teme|temen|prevé que|prevén que|pronostica|pronostican|calcula|calculan|"
        r"estima|estiman|cree|creen|duda|dudan|negó|niega|desmintió|pide|piden|pedía|pidió|pidieron|exige|exigen|reclama|reclaman|"
        r"instó|llamó a|desea|desean|podría|podrían|quizá|tal vez|según los analistas)\b"
    ),
    promise_words=r"\b(?:promet\w+|promesas?|compromet\w+|compromisos?|plazo|acord\w+|acuerdo|orden\w+|palabra)\b",
    condition=r"\b(?:si|siempre que|siempre y cuando|a condición de que|con la condición de|a menos que|a no ser que|sólo cuando|solo cuando|en caso de que|salvo que|una vez que)\b",
    contrast=r"[;:\"“”«»„]|\bpero\b|\by\b|\bmientras\b",
)
