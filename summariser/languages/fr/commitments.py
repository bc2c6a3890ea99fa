"""French."""

from __future__ import annotations

from summariser.languages.schema import CommitmentCues

_ADVERB = r"(?:(?:\w+ment|aussi|également|cependant|toutefois|déjà|encore|enfin|bien|alors|même|de nouveau|à nouveau|en outre) )?"
_VERB = r"(?!op[ée]ra|cam[ée]ra|libéra\b|considéra\b|[a-zé]\w*eira\b|sera\b|seront\b|aura\b|auront\b|pourra|faudra|devra)"

DATA = CommitmentCues(
    rules=(
        (
            "denied",
            "that",
            r"(?:dément|démenti|démentent|nie|nié|nient)(?: [^.;:]{0,60}?)? ?(?:s['’]être engagée?s?|avoir (?:promis|accepté|garanti|donné)|être convenue?s?)|n['’](?:a|ont|ai|avons) (?:jamais|rien) (?:\w+ )?(?:promis|garanti)|ne s['’](?:est|était) jamais engagée?",
        ),
        (
            "fulfilled",
            "outcome",
            r"(?:a|ont|avait|avaient) (?:bien |enfin |aussi )?(?:tenu|respecté|honoré|rempli) (?:sa|son|ses|leur|leurs|la|une|cette) (?:\w+ ){0,2}(?:promesses?|paroles?|engagements?|obligations?)",
        ),
        (
            "fulfilled",
            "outcome",
            r"(?:comme|ainsi que) (?:promis|convenu|annoncé)|comme (?:il|elle|ils|elles) l['’](?:avait|avaient) (?:promis|annoncé)",
        ),
        (
            "fulfilled",
            "outcome",
            r"(?:promise?s?|annoncée?s?)[^.;]{1,40}(?:ont|a) (?:toute?s? |tous |bien )?été (?:versée?s?|payée?s?|livrée?s?|tenue?s?|ouverte?s?|construite?s?)",
        ),
        (
            "broken",
            "outcome",
            r"(?:n['’]a|n['’]ont|n['’]avait|n['’]avaient) (?:pas|jamais|toujours pas) (?:été )?(?:tenue?s?|respectée?s?|honorée?s?|ouverte?s?|versée?s?|payée?s?|livrée?s?|remplie?s?)",
        ),
        (
            "broken",
            "outcome",
            r"(?:a|ont|avait) (?:rompu|renié|trahi|manqué à|failli à) (?:sa|son|ses|leur|leurs|à) ?(?:promesses?|parole|engagements?)?",
        ),
        (
            "ordered",
            "order",
            rf"(?:a|ont|avait) {_ADVERB}(?:ordonné|enjoint|imposé|intimé|obligé|sommé|contraint)|(?:ordonne|enjoint|impose|oblige|somme) (?=à|aux?|l[ae]s?\b|l['’]|de|d['’])|(?:a|ont) condamné|(?:a|ont|est|sont) (?:été )?(?:condamnée?s?|sommée?s?|contrainte?s?|priée?s?|tenue?s?) (?:à|de|d['’])(?= ?\w+(?:er|ir|re)\b)",
        ),
        (
            "ordered",
            "duty",
            r"(?:doit|doivent|devra|devront|est tenue? de|sont tenue?s de)(?= (?:\w+ )?\w+(?:er|ir|re)\b)(?! (?:\w+ )?(?:être|avoir|faire face|rester)\b)",
        ),
        (
            "agreed",
            "that",
            rf"(?:ont|a|avaient|sont|avait) {_ADVERB}(?:convenu|conclu|signé|scellé|accepté|tombés d['’]accord|trouvé un accord|consenti|donné (?:son|leur) (?:accord|feu vert))|se sont (?:mis|mises|entendue?s?|accordée?s?)(?: d['’]accord)?|s['’]est mise? d['’]accord|(?:un|l['’])\s?accord a été (?:trouvé|conclu|signé)|aux termes (?:du protocole|de l['’]accord)",
        ),
        (
            "refused",
            "act",
            rf"(?:a|ont|avait|avaient) {_ADVERB}(?:refusé|rejeté)(?: (?:de|d['’]))?|(?:a|ont|avait) {_ADVERB}(?:exclu|écarté) (?:de|d['’]|que|tout|toute|l['’](?:idée|hypothèse|éventualité))|(?:refuse|refusent|refusait|refusaient)(?: (?:de|d['’]))?|(?:exclut|excluent) (?:de|d['’]|que|toute?)|(?:pas question|hors de question) (?:de|d['’]|que)|(?:a|ont) renoncé à|renoncent? à|s['’](?:est|oppose|opposent)(?: toujours)? (?:opposée? )?à|il est exclu (?:que|de)",
        ),
        (
            "pledged",
            "that",
            rf"(?:a|ont|avait|avaient|ai|avons) {_ADVERB}(?:promis|juré)|(?:a|ont|avait|avaient) {_ADVERB}(?:assuré|garanti) (?:que|qu['’]|à)|(?:promet|promettent|promettons|garantit|garantissent|garantissons)|(?:assure|assurent) (?:que|qu['’])|(?:a|ont|avait) {_ADVERB}(?:donné (?:sa|leur) parole|menacé (?:de|d['’]))|(?:menace|menacent) (?:de|d['’])",
        ),
        (
            "pledged",
            "act",
            rf"(?:s['’]est|se sont|s['’]était|s['’]étaient|me suis|nous sommes) {_ADVERB}engagée?s? (?:à|sur|auprès)|(?:s['’]engage|s['’]engagent|s['’]engageait|m['’]engage|nous engageons) (?:à|en faveur)|(?:engagement|promesse)s? (?:à|de|d['’]) ?(?=\w+(?:er|ir|re)\b)",
        ),
        (
            "planned",
            "act",
            r"(?:a|ont|avait) prévu (?:de|d['’])|(?:intention|projet|objectif|volonté) (?:de|d['’])(?= ?\w+(?:er|ir|re)\b)|(?:prévoit|prévoient|prévoyait|compte|comptent|envisage|envisagent|entend|entendent|projette|projettent|a l['’]intention|ont l['’]intention)(?: (?:de|d['’]))?(?= \w+(?:er|ir|re)\b| ?(?:la|le|les|un|une|l['’]) )",
        ),
        (
            "planned",
            "act",
            rf"(?:a|ont) {_ADVERB}décidé (?:de|d['’])|(?:est|sont|suis|sommes|s['’](?:est|était) (?:dite?|déclarée?)|se sont (?:dits|déclarés)) {_ADVERB}(?:prête?s?|disposée?s?|déterminée?s?|résolue?s?) à",
        ),
        (
            "pledged",
            "act",
            r"(?:va|vont|allons|vais|allait|allaient)(?= (?!se dérouler|être\b|avoir\b|devoir\b|pouvoir\b)(?:\w+ )?\w+(?:er|ir|re)\b)",
        ),
        (
            "pledged",
            "future",
            rf"{_VERB}\w{{2,}}(?:era|eront|erons|erai|ira|iront|irons|irai|dra|dront|drons|drai|vra|vront|vrons|rra|rront|rrons|ttra|ttront|ttrons)|(?:sera|seront)(?= \w+(?:ée?s?|ie?s?|ue?s?|te?s?|se?s?)\b)|(?:fera|feront|ferons|ferai)(?! (?:plier|l['’]objet|partie|face))",
        ),
        (
            "pledged",
            "reported",
            rf"{_VERB}\w{{2,}}(?:erait|eraient|irait|iraient|drait|draient|vrait|vraient|rrait|rraient|ttrait|ttraient)|(?:serait|seraient)(?= \w+(?:ée?s?|ie?s?|ue?s?|te?s?|se?s?)\b)|(?:ferait|feraient)",
        ),
    ),
    forecast=(
        r"(?:sera|seront|serait|seraient) (?:de|en|à|plus|moins|très|bien|sans|toujours|probablement|peut-être|sans doute|comprise?s?|ouverte?s? à|limitée?s?|assistée?s?|vue?s?|connue?s?|considérée?s?|examinée?s?|perdue?s?|obligée?s?|attendue?s?)\b|"
        r"(?:augmente|monte|baisse|coûte|reste|dépasse|atteind|attein|croît|croît|diminue|chute|progresse|dure|durer|suffi|permett|deviend|viend|tomber|arrive|bénéficie|manque|perd|souffri|profite|résulte|semble|vivr|verr|battr|apparaî|apparaîtr|connaîtr|rencontr|affronter|jouer|représenter|toucher|constituer|prendront la décision|mettra fin|mettrait fin|plaira|saur|entraîner|provoquer|causer|réduir|finir|trouver|pourr|faud|devr|voud|aura\b|auront\b|aurait|auraient)\w*"
    ),
    passive=r"\s*(?:sera|seront|serait|seraient)\b",
    doubt=(
        r"\b(?:espère|espèrent|espérait|espérer|craint|craignent|redoute|redoutent|prédit|prédisent|table sur|tablent|"
        r"attend|attendent|s['’]attend|s['’]attendent|attendue?s?|estime|estiment|croit|croient|pense|pensent|doute|doutent|dément|"
        r"démenti|nie|nié|demande|demandent|demandé|réclame|réclament|appelle|appelé|exige|exigent|souhaite|souhaitent|pourrait|"
        r"pourraient|peut-être|prévisions?|si l['’]on|veut|veulent)\b"
    ),
    promise_words=r"\b(?:promis\w*|promesse\w*|engag\w+|délai|échéance|prévu\w*|convenu\w*|accord|ordonn\w+|annonc\w+|parole)\b",
    condition=r"\b(?:si|s['’](?=ils?\b)|à (?:la )?condition (?:que|de)|sous réserve (?:que|de)|à moins que|pourvu que|seulement si|sauf si|dès lors que|tant que|une fois que)(?!\w)",
    contrast=r"[;:\"“”«»„]|\bmais\b|\bet\b|\btandis que\b",
)
