"""Italian."""

from __future__ import annotations

from summariser.languages.schema import CommitmentCues

_LOWER = r"(?-i:[^\W\dA-ZÀÈÉÌÒÙ])"

DATA = CommitmentCues(
    rules=(
        (
            "fulfilled",
            "outcome",
            r"(?:ha|hanno|aveva|avevano) (?:mantenuto|onorato|rispettato|adempiuto) (?:la|le|il|i|una|gli|l['’]|alla)? ?(?:\w+ )?(?:promess\w|parola|impegn\w|accord\w)",
        ),
        (
            "fulfilled",
            "outcome",
            r"come (?:promesso|concordato|pattuito|annunciato|aveva promesso|avevano promesso)",
        ),
        (
            "broken",
            "outcome",
            r"(?:non (?:ha|hanno|aveva) (?:mantenuto|rispettato|onorato)|(?:ha|hanno) (?:tradito|infranto|disatteso|violato)) (?:la|le|il|i|gli|l['’])? ?(?:\w+ )?(?:promess\w|parola|impegn\w|accord\w|scadenz\w)",
        ),
        (
            "ordered",
            "order",
            r"(?:ha|hanno) (?:ordinato|imposto|obbligato|condannato|intimato|disposto)|(?:ordina|ordinano|impone|obbliga)",
        ),
        ("ordered", "duty", r"(?:deve|devono|dovrà|dovranno)(?= \w+(?:are|ere|ire|rre)\b)"),
        (
            "agreed",
            "that",
            r"(?:hanno|ha) (?:concordato|convenuto|firmato|siglato|raggiunto un accordo|stretto un accordo|accettato)|si (?:sono accordat[ie]|è accordat[oa])",
        ),
        (
            "refused",
            "act",
            r"(?:ha|hanno|aveva) (?:rifiutato|escluso|respinto)(?: di)?|si (?:è|sono) rifiutat[oaie](?: di)?|(?:rifiuta|rifiutano|esclude|escludono)(?: di)?",
        ),
        (
            "pledged",
            "that",
            r"(?:ha|hanno|aveva|avevano) (?:anche )?(?:promesso|garantito|assicurato|giurato)|(?:promette|promettono|garantisce|assicura)",
        ),
        (
            "pledged",
            "act",
            r"si (?:è|sono|era|erano) (?:anche )?impegnat[oaie] (?:a|ad)|si (?:impegna|impegnano) (?:a|ad)",
        ),
        (
            "planned",
            "act",
            r"(?:prevede|prevedono|intende|intendono|progetta|progettano|conta|contano|vuole|ha deciso|hanno deciso|ha intenzione)(?: di)?(?= \w+(?:are|ere|ire|rre|rsi)\b)",
        ),
        ("planned", "act", r"(?:è|sono) (?:pront[oaie]|dispost[oaie]|decis[oaie]) (?:a|ad)"),
        (
            "pledged",
            "future",
            rf"{_LOWER}\w+(?:erà|irà|rrà|eranno|iranno|rranno|eremo|iremo|rremo)|(?:farà|faranno|faremo|darà|daranno|daremo)",
        ),
        (
            "pledged",
            "reported",
            rf"{_LOWER}\w+(?:erebbe|irebbe|erebbero|irebbero)|(?:avrebbe|avrebbero|sarebbe|sarebbero)(?= \w+(?:at|ut|it|ss|tt|st)[oaie]\b)",
        ),
    ),
    forecast=(
        r"\s*(?:salirà|costerà|sarà|resterà|rimarrà|scenderà|crescerà|aumenterà|diminuirà|raggiungerà|perderà|soffrirà|dovrà|potrà|"
        r"vorrà|avrà|verrà (?!\w+[aiu]t[oaie])|arriverà|durerà|basterà|dipenderà|sembrerà|sarebbe|potrebbe|dovrebbe|costerebbe)\w*\b(?! \w+(?:at|ut|it|ss|tt|st)[oaie]\b)"
    ),
    passive=r"\s*(?:sarà|saranno|verrà|verranno|sarebbe|sarebbero)\b",
    doubt=(
        r"\b(?:spera|sperano|teme|temono|prevede che|prevedono che|stima|stimano|crede|credono|pensa|pensano|dubita|dubitano|nega|negato|"
        r"smentito|smentisce|chiede|chiedono|chiesto|esige|esigono|invoca|auspica|potrebbe|potrebbero|forse|si aspetta|si aspettano)\b"
    ),
    promise_words=r"\b(?:promess\w+|impegn\w+|scadenza|accord\w+|ordin\w+|parola|previst\w+)\b",
    condition=r"\b(?:se|a (?:patto|condizione) (?:che|di)|purché|a meno che|qualora|solo quando|nel caso in cui|sempre che)\b",
    contrast=r"[;:\"“”«»]|\bma\b|\be\b|\bmentre\b",
    negators="nemmeno",
)
