"""French."""

from __future__ import annotations

from summariser.languages.schema import CommitmentCues

_VERB = r"(?!op[ée]ra|cam[ée]ra|sera\b|seront\b|aura\b|auront\b|pourra|faudra|devra)"

DATA = CommitmentCues(
    rules=(
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
            r"(?:a|ont|avait) (?:ordonné|enjoint|imposé|intimé)|(?:ordonne|enjoint|impose|oblige)|a (?:condamné|obligé|sommé|contraint)",
        ),
        ("ordered", "duty", r"(?:doit|doivent|devra|devront|est tenue? de|sont tenue?s de)"),
        (
            "agreed",
            "that",
            r"(?:ont|a|avaient|sont) (?:convenu|conclu|signé|scellé|accepté|tombés d['’]accord)|se sont (?:mis|entendus?|accordés)(?: d['’]accord)?|s['’]est mise? d['’]accord",
        ),
        (
            "refused",
            "act",
            r"(?:a|ont|avait|avaient) (?:refusé|exclu|écarté|rejeté)(?: (?:de|d['’]))?|(?:refuse|refusent|refusait|exclut|excluent)(?: (?:de|d['’]))?",
        ),
        (
            "pledged",
            "that",
            r"(?:a|ont|avait|avaient) (?:aussi |également )?(?:promis|assuré|garanti|juré)|(?:promet|promettent|garantit|garantissent|assure|assurent)",
        ),
        (
            "pledged",
            "act",
            r"(?:s['’]est|se sont|s['’]était|s['’]étaient) (?:aussi |également |formellement )?engagée?s? (?:à|sur)|(?:s['’]engage|s['’]engagent) à",
        ),
        (
            "planned",
            "act",
            r"(?:prévoit|prévoient|prévoyait|compte|comptent|envisage|envisagent|entend|entendent|projette|projettent|a l['’]intention|ont l['’]intention)(?: (?:de|d['’]))?(?= \w+(?:er|ir|re)\b| ?(?:la|le|les|un|une|l['’]) )",
        ),
        (
            "planned",
            "act",
            r"(?:a|ont) (?:décidé|choisi) (?:de|d['’])|(?:est|sont) (?:prête?s?|disposée?s?|déterminée?s?|résolue?s?) à",
        ),
        ("pledged", "act", r"(?:va|vont|allons)(?= (?:\w+ )?\w+(?:er|ir|re)\b)"),
        (
            "pledged",
            "future",
            rf"{_VERB}\w{{2,}}(?:era|eront|erons|erai|ira|iront|irons|irai|dra|dront|drons|drai|vra|vront|vrons|rra|rront|rrons|ttra|ttront|ttrons)|(?:sera|seront)(?= \w+(?:ée?s?|ie?s?|ue?s?|te?s?|se?s?)\b)|(?:fera|feront|ferons|aura|auront)",
        ),
        (
            "pledged",
            "reported",
            rf"{_VERB}\w{{2,}}(?:erait|eraient|irait|iraient|drait|draient|vrait|vraient|rrait|rraient|ttrait|ttraient)|(?:serait|seraient)(?= \w+(?:ée?s?|ie?s?|ue?s?|te?s?|se?s?)\b)|(?:ferait|feraient)",
        ),
    ),
    forecast=(
        r"(?:sera|seront|serait|seraient) (?:de|en|à|plus|moins|très|bien|sans)\b|"
        r"(?:augmente|monte|baisse|coûte|reste|dépasse|atteind|attein|croît|croît|diminue|chute|progresse|dure|durer|suffi|permett|deviend|viend|tomber|arrive|bénéficie|manque|perd|souffri|profite|résulte|pourr|faud|devr|voud|aura\b|auront\b|aurait|auraient)\w*"
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
