"""Portuguese."""

from __future__ import annotations

from summariser.languages.schema import CommitmentCues

_LOWER = r"(?-i:[^\W\dA-ZÁÉÍÓÚÂÊÔÃÕÇ])"

DATA = CommitmentCues(
    rules=(
        (
            "denied",
            "that",
            r"(?:negou|nega|negaram|negam|desmentiu|desmente|desmentiram)(?: [^.;:]{0,60}?)? ?(?:ter(?:-se)? (?:prometido|acordado|garantido|comprometido)|que (?:\w+ ){0,4}(?:tenha|tivesse) (?:prometido|acordado|garantido))|nunca (?:prometi|prometeu|prometemos|prometeram|garantiu|garantimos)",
        ),
        (
            "fulfilled",
            "outcome",
            r"(?:cumpriu|cumpriram|honrou|honraram|tem cumprido) (?:com )?(?:a|o|as|os|sua|seu|uma)? ?(?:\w+ )?(?:promessas?|palavra|compromissos?)",
        ),
        (
            "fulfilled",
            "outcome",
            r"(?:como|conforme) (?:prometido|acordado|prometeu|havia prometido|tinha prometido)",
        ),
        (
            "broken",
            "outcome",
            r"(?:não cumpriu|não cumpriram|descumpriu|descumpriram|quebrou|quebraram|faltou com|rompeu) (?:com )?(?:a|o|sua|seu|as|os)? ?(?:\w+ )?(?:promessas?|palavra|compromissos?|acordos?|prazos?)",
        ),
        (
            "ordered",
            "order",
            r"(?:ordenou|ordenaram|ordena|determinou|determinaram|determina|obrigou|obriga|mandou|condenou)",
        ),
        (
            "ordered",
            "duty",
            r"(?:terá de|terão de|terá que|terão que|é obrigad[oa] a|são obrigad[oa]s a)(?= \w+(?:ar|er|ir|or)\b)",
        ),
        (
            "agreed",
            "that",
            r"(?:concordou|concordaram|acordou|acordaram|(?:acertaram|acertou)(?= (?:a|o|um|uma|com|que|os|as) )|pactuaram|assinaram|assinou|firmaram|firmou|chegaram a (?:um )?acordo|fecharam (?:um )?acordo)",
        ),
        (
            "refused",
            "act",
            r"(?:recusou-se|recusaram-se|se recusou|se recusaram|recusou|recusaram|recusa-se|rejeitou|rejeitaram|descartou|descartaram|negou-se)(?: a)?",
        ),
        (
            "pledged",
            "that",
            r"(?:prometeu|prometeram|promete|prometem|havia prometido|tinha prometido|prometemos|prometo|(?:garantiu|garantiram|assegurou|asseguraram|garante|garantem)(?= (?:que|a|ao|aos|à|às)\b)|garantimos|jurou|juraram|ameaçou|ameaçaram)",
        ),
        (
            "pledged",
            "act",
            r"(?:comprometeu-se|comprometeram-se|se comprometeu|se comprometeram|compromete-se|havia se comprometido) (?:a|com)",
        ),
        (
            "planned",
            "act",
            r"(?:planeja|planejam|planeia|planeiam|pretende|pretendem|tenciona|tencionam|prevê|preveem|decidiu|decidiram|tem a intenção de|têm a intenção de|tem intenção de|planejam|ameaça|ameaçam)(?= \w+(?:ar|er|ir|or)\b)",
        ),
        (
            "planned",
            "act",
            r"(?:está|estão|estamos|estou|(?:se )?(?:disse|disseram|mostrou|mostraram|declarou)(?:-se)?) (?:pront[oa]s?|dispost[oa]s?|preparad[oa]s?) a",
        ),
        (
            "pledged",
            "act",
            r"(?:vai|vão|vamos|vou|irá|irão|iria|iriam)(?= (?!ser\b|estar\b|perder\b|descer\b|dar o que\b|acontecer\b|ter\b|haver\b|precisar\b|chover\b|superar\b|morrer\b|poder\b|cair\b|subir\b|ficar\b|custar\b|esfregar\b|votar\b|jogar\b|continuar a ser\b)\w+(?:ar|er|ir|or)\b)",
        ),
        (
            "pledged",
            "future",
            rf"{_LOWER}\w+(?:ará|erá|irá|orá|arão|erão|irão|orão)|\w+(?:aremos|eremos|iremos|oremos)",
        ),
        ("pledged", "reported", rf"{_LOWER}\w+(?:aria|eria|iria|ariam|eriam|iriam)"),
    ),
    forecast=(
        r"\s*(?:subirá|custará|será|ficará|estará|haverá|poderá|terá|crescerá|cairá|aumentará|diminuirá|alcançará|chegará|perderá|"
        r"sofrerá|queremos|queria|podere|poder|precisar|necessitar|tender|acabar|funcionar|jogar|receberão|trará|trarão|aceitaria|baterá|permitir|ocorrer|deverá|quererá|haveria|teria|seria|poderia|estaria|subiria|custaria|maioria|secretaria|padaria|diária|era|"
        r"subir|cair|crescer|custar|ficar|ser|ter|chegar|perder)\w*\b(?! \w+[ai]d[oa]s?\b)"
    ),
    passive=r"\s*(?:será|serão|seria|seriam|ser)\b",
    doubt=(
        r"\b(?:espera|esperam|esperava|teme|temem|prevê que|preveem que|calcula|estima|estimam|acredita|acreditam|acha|duvida|negou que|nega|"
        r"desmentiu|pede|pedem|pediu|exige|exigem|reivindica|cobra|apelou|deseja|poderia|poderiam|talvez|confia)\b"
    ),
    promise_words=r"\b(?:promet\w+|promessas?|comprometi\w*|compromissos?|prazo|acord\w+|orden\w+|palavra)\b",
    condition=r"\b(?:se(?! \w+(?:ou|aram|eram|iram|eu)\b)|desde que|contanto que|caso|a menos que|a não ser que|somente quando|sob a condição de)\b",
    contrast=r"[;:\"“”«»]|\bmas\b|\be\b|\benquanto\b",
)
