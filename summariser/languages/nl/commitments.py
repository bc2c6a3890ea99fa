"""Dutch. What is to be done is before the verb as often as after it, so cues mark the finite verb."""

from __future__ import annotations

from summariser.languages.schema import CommitmentCues

_WORD = r"(?:beloftes?|beloften|toezegging(?:en)?|woord|verplichting(?:en)?|afspra(?:ak|ken)|deadline|termijn|doel(?:stelling)?)"
_OWN = r"(?:zijn|haar|hun|de|die|het|een|onze|alle|deze)"
_DEAL = r"(?:\w*akkoord|\w*overeenkomst|\w*contract|\w*verdrag|\w*bestand|convenant|deal)"
# Commas and full stops within numbers end nothing.
_IN_CLAUSE = r"(?:[^.;:!?,]|[.,](?=\d))"
_IN_SENTENCE = r"(?:[^.;!?]|\.(?=\d))"
_HAVE = r"(?:heeft|hebben|had|hadden)"
_BETWEEN = rf"(?: (?:(?!\b(?:niet|nooit|geen)\b){_IN_CLAUSE}){{0,90}})?"
_END = r"\b(?=[”\"»’',.;:!?]| (?:en|of|maar|om|dat|als|wanneer|indien|mits|tenzij|zodra|na|voor|vanaf|tot|in|op|met|aan|van|tegen|uiterlijk|volgens|zodat|waarmee)\b)"
_NOT_DOABLE = (
    r"(?:zijn|hebben|kunnen|moeten|leiden|staan|vallen|mogen|(?<![dtn] )worden(?! (?:ge|be|ver|her|ont|\w+ge)\w+)|blijven|blijken|duren|kosten|stijgen|dalen|groeien|krimpen|toenemen|afnemen|bereiken|"
    r"lijden|verliezen|profiteren|uitkomen|oplopen|uitvallen|merken|voelen|liggen|bedragen|verdwijnen|ontstaan|lijken|meevallen|"
    r"tegenvallen|afhangen|gebeuren|overlijden|sterven)"
)

DATA = CommitmentCues(
    rules=(
        (
            "denied",
            "that",
            r"ontken(?:t|de|den|nen)(?=[^.;]{0,120}(?:beloofd|toegezegd|afgesproken|toezegging|belofte|afspraak))|(?:heeft|hebben|heb)(?= (?:\w+ ){0,3}nooit (?:\w+ ){0,4}(?:beloofd|toegezegd)\b)",
        ),
        (
            "broken",
            "outcome",
            rf"(?<!\bdie )(?<!\bdeze ){_WORD}(?: uit (?:19|20)\d\d)?(?: om)?(?=,?{_IN_SENTENCE}{{0,90}}\b(?:niet|nooit) (?:is |zijn |was |waren |heeft |hebben |werd |werden )?(?:nagekomen|gehouden|gehaald|waargemaakt|ingelost|nageleefd)\b)",
        ),
        (
            "broken",
            "outcome",
            rf"(?:brak|braken|breekt|breken|schond|schonden|miste|misten|overschreed|overschreden) (?:opnieuw |daarmee )?{_OWN} (?:\w+ ){{0,3}}{_WORD}",
        ),
        (
            "broken",
            "outcome",
            rf"{_HAVE} (?:\w+ ){{0,3}}{_OWN} (?:[\w-]+ ){{0,4}}{_WORD} (?:gebroken|geschonden|gemist|overschreden)|kw(?:am|amen) {_OWN} (?:\w+ ){{0,3}}{_WORD} niet na|(?:zich )?niet aan {_OWN} (?:[\w-]+ ){{0,3}}{_WORD}(?= gehouden)|hield(?:en)? zich niet aan {_OWN} (?:\w+ ){{0,3}}{_WORD}|(?:haalde|haalden|hield|hielden) {_OWN} (?:\w+ ){{0,3}}{_WORD} niet",
        ),
        ("broken", "outcome", r"(?:slaagde|slaagden) er niet in"),
        (
            "fulfilled",
            "outcome",
            rf"{_HAVE} (?:(?!(?:niet|nooit)\b)\w+ ){{0,3}}{_OWN} (?:[\w-]+ ){{0,4}}{_WORD} (?:nagekomen|gehouden|waargemaakt|ingelost|gehaald|nageleefd)|(?:hield|hielden) (?:(?!(?:niet|nooit)\b)\w+ )?(?:zich aan )?{_OWN} (?:\w+ ){{0,3}}{_WORD}|kw(?:am|amen) {_OWN} (?:\w+ ){{0,3}}{_WORD} na|loste(?:n)? {_OWN} (?:\w+ ){{0,3}}{_WORD} in",
        ),
        (
            "fulfilled",
            "outcome",
            r"zoals (?:eerder |vorig jaar |\w+ )?(?:beloofd|toegezegd|afgesproken|overeengekomen|aangekondigd|gepland)",
        ),
        (
            "fulfilled",
            "outcome",
            rf"(?:beloofde|toegezegde|afgesproken)(?= {_IN_SENTENCE}{{1,90}}\b(?:afgerond|voltooid|betaald|overgemaakt|uitgekeerd|geleverd|geopend|opgeleverd)\b)",
        ),
        # Orders and duties.
        (
            "ordered",
            "order",
            rf"(?:geeft|geven|gaf|gaven)(?= {_IN_CLAUSE}{{1,60}}\bopdracht (?:om|tot)\b)",
        ),
        (
            "ordered",
            "order",
            rf"{_HAVE}(?= (?:(?!\b(?:niet|nooit)\b){_IN_CLAUSE}){{1,90}}\b(?:veroordeeld|verplicht|gelast|bevolen|opgedragen|gesommeerd|verboden|gedwongen (?:om|tot))\b)",
        ),
        (
            "ordered",
            "order",
            r"(?:gelast(?:te|ten)?|beveelt|bevelen|beval|bevalen|verplicht(?:te|ten)?|veroordeelt|veroordeelde|veroordeelden|sommeert|sommeerde|sommeerden|verbiedt|verbood|verboden|dwingt|dwong|dwongen)(?! (?:zich|tot))",
        ),
        (
            "ordered",
            "order",
            rf"(?:draagt|dragen|droeg|droegen|legt|legde|legden)(?= {_IN_CLAUSE}{{1,90}}\bop\b[,.; ])",
        ),
        (
            "ordered",
            "auxiliary",
            rf"(?:dient|dienen)(?= {_IN_CLAUSE}{{1,90}}\bte \w+)|(?:moet|moeten)(?= {_IN_CLAUSE}{{1,60}}\b(?:betalen|vergoeden|terugbetalen|inleveren|overhandigen|publiceren|vrijlaten|sluiten)\b)(?= {_IN_SENTENCE}{{1,140}}\b(?:rechter|rechtbank|hof|vonnis|uitspraak|dwangsom)\b)",
        ),
        # Agreements.
        ("planned", "act", r"(?:gaat|gaan|ging|gingen) (?:[\w-]+ ){0,2}niet akkoord(?: met)?"),
        (
            "agreed",
            "that",
            rf"(?:zijn|is) (?:het )?(?:{_IN_CLAUSE}{{0,70}} )?(?:overeengekomen|(?:het )?eens geworden)|(?:kwam|kwamen|komt|komen)(?= {_IN_SENTENCE}{{0,90}}\bovereen\b)|{_HAVE} (?:{_IN_CLAUSE}{{0,70}} )?(?:afgesproken|ingestemd)|(?:sprak|spraken|spreekt|spreken)(?= {_IN_SENTENCE}{{0,90}}\baf\b)",
        ),
        (
            "agreed",
            "that",
            rf"(?:sloot|sloten|sluit|sluiten|bereikte|bereikten|bereiken|tekende|tekenden|tekent|tekenen|ondertekende|ondertekenden|ondertekent) (?:[\w-]+ ){{0,5}}{_DEAL}|{_HAVE} (?:{_IN_CLAUSE}{{0,60}} )?{_DEAL} (?:gesloten|bereikt|getekend|ondertekend)",
        ),
        (
            "agreed",
            "that",
            rf"(?:stemde|stemden|stemt|stemmen)(?= {_IN_SENTENCE}{{0,60}}\bin\b(?: met|[,.;]))|(?:ging|gingen|gaat|gaan) (?:\w+ )?akkoord(?: met)?|(?:werd|werden|wordt|worden) het (?:\w+ )?eens",
        ),
        # Refusals.
        (
            "planned",
            "act",
            r"(?:is|zijn|was|waren) (?:[\w-]+ ){0,2}niet (?:van plan|bereid|voornemens)(?: om)?|peinst er niet over(?: om)?",
        ),
        (
            "refused",
            "act",
            r"(?:weigert|weigeren|weigerde|weigerden)(?: echter| vooralsnog| nog altijd| opnieuw)?(?! (?:te reageren|commentaar|elk commentaar))",
        ),
        (
            "refused",
            "act",
            rf"(?:sluit|sluiten|sloot|sloten)(?=(?:(?!\bniet\b){_IN_SENTENCE}){{0,60}}\buit\b)",
        ),
        ("refused", "act", rf"(?:wijst|wijzen|wees|wezen)(?={_IN_SENTENCE}{{0,80}}\b(?:af|van de hand)\b)"),
        ("refused", "act", r"(?:ziet|zien|zag|zagen) (?:\w+ ){0,2}af van"),
        (
            "refused",
            "act",
            rf"{_HAVE}(?= (?:(?!\b(?:niet|nooit)\b){_IN_CLAUSE}){{0,90}}\b(?:geweigerd|afgewezen|uitgesloten)\b)",
        ),
        # Promises.
        (
            "pledged",
            "that",
            r"(?:belooft|beloven|beloofde|beloofden|garandeert|garanderen|garandeerde|garandeerden|verzekert|verzekerde|verzekerden|bezweert|bezwoer)",
        ),
        (
            "pledged",
            "that",
            r"(?:verbindt|verbinden|verbond|verbonden|verplicht|verplichtte|verplichtten|committeert|committeerde|committeerden) zich(?: er(?:toe|toe))?",
        ),
        (
            "pledged",
            "that",
            r"(?:zegt|zeggen|zegde|zegden) (?:(?:ook|wel|verder|daarnaast|bovendien|eerder|opnieuw|alvast) )?toe",
        ),
        ("pledged", "that", rf"(?:zegt|zeggen|zegde|zegden)(?=(?:(?!\bte\b){_IN_CLAUSE}){{0,90}}\btoe\b)"),
        (
            "pledged",
            "that",
            rf"(?:stelt|stellen|stelde|stelden)(?={_IN_SENTENCE}{{0,90}}\bin het vooruitzicht\b)",
        ),
        (
            "pledged",
            "that",
            rf"{_HAVE}(?={_BETWEEN} (?:toegezegd|beloofd|gegarandeerd|verzekerd dat|in het vooruitzicht gesteld)\b)",
        ),
        (
            "pledged",
            "act",
            r"(?:dreigt|dreigen|dreigde|dreigden)(?: met|(?= (?:\w+ ){0,6}te (?:staken|stoppen|procederen|sluiten|vertrekken)\b))",
        ),
        # Plans.
        (
            "planned",
            "act",
            r"(?:is|zijn) (?:[\w-]+ ){0,3}?(?:van plan|voornemens|bereid|vastbesloten|vastberaden)(?: om)?",
        ),
        (
            "planned",
            "act",
            rf"(?<!\bde )(?<!\bzijn )(?<!\bhaar )(?<!\bhun )(?<!\been )(?:plant|plannen|plande|planden|besloot|besloten|besluit|besluiten)(?! (?:dat|is|zijn|was|waren|voor|van|om)\b)|(?:plan|plannen)(?= om\b)|{_HAVE}(?= (?:(?!\b(?:niet|nooit)\b){_IN_CLAUSE}){{0,60}}\bbesloten\b)",
        ),
        ("planned", "act", r"(?:streeft|streven|streefde|streefden) ernaar|(?:streeft|streven) naar|mikt op"),
        (
            "planned",
            "act",
            rf"(?:kondigt|kondigt aan|kondigen|kondigde|kondigden)(?= {_IN_SENTENCE}{{0,90}}\baan\b)",
        ),
        (
            "planned",
            "auxiliary",
            rf"(?<!\bwe )(?<!\bik )(?<!\bIk )(?<!\bWe )(?:wil|willen)(?= (?!deelnemen|terugkeren|hebben|weten|zien|eerst){_IN_SENTENCE}{{1,140}}?\b\w*[a-z](?:en|aan|zien|doen)\b)(?! (?:niet )?(?:zeggen|weten|reageren)\b)",
        ),
        # The bare future.
        ("pledged", "auxiliary", r"(?:zal|zullen)"),
        (
            "pledged",
            "auxiliary",
            rf"(?:gaat|gaan|ga)(?= (?:(?!\b(?:over|om|uit van|ervan)\b){_IN_CLAUSE}){{0,110}}\b(?!{_NOT_DOABLE}\b)(?!(?:een|geen|tegen|binnen|zijn|mensen|jaren|euro)\b)\w{{2,}}(?:en|aan|zien|doen){_END})",
        ),
        (
            "pledged",
            "auxiliary",
            r"(?:gaat|gaan)(?= (?:[\w-]+ ){0,4}in (?:hoger )?(?:beroep|cassatie)\b)",
        ),
        (
            "pledged",
            "reported",
            r"(?:zou|zouden)(?! (?:\w+ ){0,3}(?:moeten|kunnen|willen|worden|gaan)\b)(?! moeten)",
        ),
    ),
    forecast=(
        rf"(?:{_IN_CLAUSE}{{0,90}}\b{_NOT_DOABLE}{_END}|{_IN_CLAUSE}{{0,60}}\b(?:waarschijnlijk|vermoedelijk|wellicht|mogelijk|naar verwachting|vast wel|misschien)\b|"
        rf"{_IN_CLAUSE}{{0,40}}\b(?:graag|liever|weten|zien of|begrijpen)\b)"
    ),
    passive=(
        rf"{_IN_SENTENCE}{{0,120}}\b(?:worden (?:ge\w+|be\w+|ver\w+|her\w+|ont\w+|er\w+|\w+ge\w+)|(?:ge\w+(?:d|t|en)|\w+ge\w+(?:d|t|en)|(?:be|ver|her|ont)\w+(?:d|t|en)) (?:worden|zijn))\b"
    ),
    doubt=(
        r"\b(?:hoopt|hopen|hoopte|hoopten|verwacht|verwachten|verwachtte|verwachtten|vreest|vrezen|vreesde|vreesden|schat|schatten|schatte|"
        r"voorspelt|voorspellen|voorspelde|voorspelden|denkt|denken|dacht|dachten|gelooft|geloven|geloofde|betwijfelt|betwijfelen|betwijfelde|twijfelt|twijfelen|"
        r"ontkent|ontkennen|ontkende|ontkenden|spreekt tegen|sprak tegen|spraken tegen|eist|eisen|eiste|eisten|vraagt|vragen|vroeg|vroegen|verzoekt|verzocht|wenst|wensen|dringt|drong|"
        r"pleit|pleiten|pleitte|roept|riep|riepen|zou kunnen|kan|kunnen|zou moeten|zouden moeten|misschien|wellicht|waarschuwt|waarschuwde|waarschuwden)\b"
    ),
    promise_words=rf"\b(?:{_WORD}|belo\w*|toegezeg\w*|toezeg\w*|afgespro\w*|overeen\w*|gepland\w*|akkoord|contract)\b",
    condition=(
        r"\b(?:als (?=(?:de|het|een|er|we|ze|hij|zij|dat|die|dit|deze|alle|beide|ook|hun|haar|geen|\d|[A-Z])(?:\W|\w))|indien|mits|tenzij|op voorwaarde dat|"
        r"onder de voorwaarde dat|voor het geval|alleen wanneer|alleen als|pas als|pas wanneer|wanneer|zolang|zodra|in het geval dat|met als voorwaarde)\b|"
        r"^(?:mocht|mochten)\b|^(?:komt|komen|ligt|liggen|blijft|blijven|stijgt|daalt|stemt|stemmen|lukt|gaat|gaan|is|zijn|overschrijdt|"
        r"krijgt|krijgen|valt|haalt|halen|wordt|worden|doet|betaalt|betalen|houdt|houden|slaagt|tekent|tekenen)\b(?=[^.!?]{3,120}, (?:dan|zal|zullen|gaat|gaan|wil|willen)\b)"
    ),
    contrast=r"[;:\"“”«»„]|\bmaar\b|\ben\b|\bterwijl\b",
    negators="evenmin, geenszins, allerminst",
    reach=120,
)
