"""Italian."""

from __future__ import annotations

from summariser.languages.schema import CommitmentCues

_LOWER = r"(?-i:[^\W\dA-ZÀÈÉÌÒÙ])"

DATA = CommitmentCues(
    rules=(
        (
            "denied",
            "that",
            r"(?:(?:ha|hanno) (?:negato|smentito)|nega|negano|smentisce|smentiscono)(?: [^.;:]{0,60}?)? ?(?:aver (?:mai )?(?:promesso|garantito|concordato|dato)|avere (?:promesso|garantito)|essersi (?:mai )?impegnat\w)|non (?:ho|ha|abbiamo|hanno) mai (?:promesso|garantito|assicurato)",
        ),
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
        (
            "ordered",
            "duty",
            r"(?:dovrà|dovranno|è tenut[oa] a|sono tenut[ie] a)(?= \w+(?:are|ere|ire|rre)\b)",
        ),
        (
            "agreed",
            "that",
            r"(?:hanno|ha) (?:concordato|convenuto|firmato|siglato|raggiunto un accordo|stretto un accordo|accettato)|si (?:sono accordat[ie]|è accordat[oa])",
        ),
        (
            "refused",
            "act",
            r"(?:ha|hanno|aveva|avevano) (?:\w+mente )?rifiutato(?: di)?|(?:ha|hanno) (?:escluso|respinto) (?:di|che|ogni|qualsiasi|(?:la|le|l[’']|il|i|gli|una) ?(?:\w+ )?(?:offert|propost|richiest|piano|ipotesi|domand)\w*)|(?:ha|hanno) (?:rinunciato a|bocciato)|si (?:è|sono) rifiutat[oaie](?: di)?|(?:rifiuta|rifiutano|esclude|escludono)(?: di)?",
        ),
        (
            "pledged",
            "that",
            r"(?:ha|hanno|aveva|avevano) (?:anche )?(?:\w+mente )?(?:promesso|giurato|minacciato di|dato (?:la )?parola)|(?:ha|hanno) (?:garantito|assicurato) (?:che|di|a\w*)|(?:promette|promettono|promettiamo|garantisce|garantiscono|garantiamo|minaccia|minacciano)|(?:assicura|assicurano) (?:che|di)",
        ),
        (
            "pledged",
            "act",
            r"si (?:è|sono|era|erano) (?:anche )?impegnat[oaie] (?:a|ad)|(?:si impegna|si impegnano|ci impegniamo|mi impegno|si impegnerà) (?:a|ad)|(?:impegno|promessa|intenzione) (?:a|ad|di)(?= \w+(?:are|ere|ire|rre)\b)",
        ),
        (
            "planned",
            "act",
            r"(?:prevede|prevedono|intende|intendono|progetta|progettano|conta|contano|ha deciso|hanno deciso|ha intenzione|hanno intenzione|ha in programma|punta a|puntano a|mira a|mirano a)(?: di)?(?= \w+(?:are|ere|ire|rre|rsi)\b)",
        ),
        (
            "planned",
            "act",
            r"(?:è|sono|sia|siamo|si è dett[oa]|si sono dett[ei]|si dice|si dicono) (?:\w+mente )?(?:pront[oaie]|dispost[oaie]|decis[oaie]|determinat[oaie]) (?:a|ad)",
        ),
        (
            "pledged",
            "future",
            rf"{_LOWER}\w+(?:erà|irà|rrà|eranno|iranno|rranno|eremo|iremo|rremo)|(?:farà|faranno|faremo|darà|daranno|daremo|farò|darò)|(?:sarà|saranno)(?= \w+(?:at|ut|it|ss|tt|st|rt|lt|nt)[oaie]\b)|\w+(?:erò|irò|rrò)",
        ),
        (
            "pledged",
            "reported",
            rf"{_LOWER}\w+(?:erebbe|irebbe|erebbero|irebbero)|(?:avrebbe|avrebbero|sarebbe|sarebbero)(?= \w+(?:at|ut|it|ss|tt|st)[oaie]\b)",
        ),
    ),
    forecast=(
        r"\s*(?:salirà|costerà|sarà|resterà|rimarrà|scenderà|crescerà|aumenterà|diminuirà|raggiungerà|perderà|soffrirà|dovrà|potrà|"
        r"vorrà|avrà|verrà (?!\w+[aiu]t[oaie])|arriverà|durerà|basterà|dipenderà|porterà|permetterà|consentirà|giocher|segnerà|supererà|otterr|voterà|affronter|diventer|vivr|contribuir|avverr|comporter|vincer|accetterà volentieri|terrà\b|saprà|sapremo|vedremo|sembrerà|sarebbe|potrebbe|dovrebbe|costerebbe)\w*\b(?! \w+(?:at|ut|it|ss|tt|st)[oaie]\b)"
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
