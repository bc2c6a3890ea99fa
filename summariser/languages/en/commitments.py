"""English."""

from __future__ import annotations

from summariser.languages.schema import CommitmentCues

_OWN = r"(?:its|his|her|their|our|my|your|the|a|an|one|every|each|that|this|such)"
_PROMISE = r"(?:promises?|words?|pledges?|vows?|commitments?|guarantees?|undertakings?|obligations?|agreements?|deal)"
_DEAL = r"(?:agreement|deal|accord|pact|truce|ceasefire|cease-fire|armistice|contract|treaty|memorandum|settlement)"
# Not after these: "the promise", "its guarantee" are nouns.
_NO_NOUN = (
    r"(?<!\bthe )(?<!\ba )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )"
    r"(?<!\bour )(?<!\bno )(?<!\bof )(?<!\bthis )(?<!\bsuch )(?<!\bone )(?<!\bthat )"
)
_BE = r"(?:is|are|was|were|be|been|being|am)"

DATA = CommitmentCues(
    rules=(
        (
            "denied",
            "that",
            r"(?:den(?:ied|ies|y|ying)|rejects? claims|rejected claims|dismissed (?:claims|reports))(?: [^.;:]{0,60}?)?(?: that)? ?\b(?:promised|agreed|pledged|undertaken|committed|assured|promising|agreeing|pledging|undertaking|giv(?:en|ing) (?:any |such )?(?:assurances?|promises?|guarantees?|undertakings?))|(?<!\bhad )never (?:promised|agreed|pledged|undertook|committed)|did (?:not|n['’]t) (?:promise|pledge|undertake)|(?:made|gave|given|make) no (?:promises?|commitments?|guarantees?|undertakings?)",
        ),
        # A promise and what became of it.
        (
            "fulfilled",
            "outcome",
            rf"(?:kept|keeps|keep|keeping|honou?red|honou?ring|fulfilled|fulfilling) (?:\w+ ){{0,2}}{_OWN} (?:[\w-]+ ){{0,4}}{_PROMISE}",
        ),
        (
            "fulfilled",
            "outcome",
            rf"(?:making|made|has made|have made) good on|deliver(?:ed|ing) on {_OWN}|liv(?:ed|ing) up to {_OWN}|(?:has|have) been kept",
        ),
        (
            "fulfilled",
            "outcome",
            r"as (?:previously |originally |earlier )?(?:promised|pledged|agreed|vowed|guaranteed)",
        ),
        (
            "fulfilled",
            "outcome",
            r"as (?:[\w'’.-]+ ){1,6}(?:had |has |have )?(?:promised|pledged|vowed|undertaken|agreed|guaranteed|committed)",
        ),
        (
            "broken",
            "outcome",
            rf"(?:broke|broken|breaks|breaking|reneged on|reneging on|reneges on|backtracked on|went back on|gone back on|abandoned|dropped) {_OWN} (?:[\w-]+ ){{0,4}}{_PROMISE}",
        ),
        (
            "broken",
            "outcome",
            rf"(?:broken|breaks) such (?:a|an) {_PROMISE}|{_PROMISE}[^.;]{{0,90}}(?:was|were|has been|have been) (?:never|not) (?:kept|honou?red|fulfilled|delivered)",
        ),
        (
            "broken",
            "outcome",
            r"(?:missed|missing|misses|overran|overrun|overshot) (?:the|its|their|his|her|a|an) (?:[\w-]+ ){0,3}(?:target|deadline|date|goal)s?",
        ),
        ("broken", "outcome", r"(?:has|have|had)? ?failed to|(?:has|have|had) yet to"),
        # Orders and duties.
        (
            "ordered",
            "order",
            r"(?:order(?:ed|s|ing)|instruct(?:ed|s|ing)|direct(?:ed|s)|compel(?:led|s)|command(?:ed|s))|requires (?=(?:the|all|every|each|its|[A-Z])\b[^.;,]{1,60} to\b)|(?:was|were|been|is|are) told (?=(?:not )?to\b)|told (?=(?!(?:\w+ )?\b(?:reporters|journalists|parliament|lawmakers|parliament|AFP|Reuters)\b)[^.;,:“”\"]{1,40}? (?:not )?to \w+)(?![^.;,:“”\"]{1,60} (?:that|how|what|which|when|about|according|due|committed|is|was|will|would|had|has|were|are)\b)",
        ),
        (
            "ordered",
            "order",
            r"(?:bann(?:ed|ing)|bans|barr(?:ed|ing)|prohibit(?:ed|s)|forbade|forbidden|enjoin(?:ed|s))",
        ),
        ("ordered", "order", r"(?:gave|gives|given) (?=[^.;,]{1,40} (?:until|days|weeks|months|hours))"),
        (
            "ordered",
            "duty",
            r"(?:must(?! (?:answer|go|know|feel|see|make|understand|remember)\b)|(?:is|are|was|were) (?:obliged|required|forced) to)(?! (?:be (?!\w+ed\b)|have\b|wait\b|say\b|admit\b))",
        ),
        # Agreements.
        (
            "agreed",
            "that",
            r"(?:(?:has|have|had) )?agree(?:d|s)?(?= (?:on|to|that|with|not|in|upon|a|an|the|terms)\b| (?:yesterday|today|late|early|last|this|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))",
        ),
        (
            "agreed",
            "that",
            rf"(?:signed|sign|signs|reached|struck|strike|concluded|sealed|initialled|clinched) (?:(?:a|an|the|their|its) )?(?:[\w-]+ ){{0,4}}{_DEAL}s?",
        ),
        # Refusals.
        (
            "refused",
            "act",
            r"(?:refus(?:ed|es|ing|e)|declin(?:ed|es|ing|e)) (?:again )?to(?! (?:comment|say|elaborate|give (?:any )?(?:details|a reason)|be (?:named|identified|drawn)|identify|name|answer|speak|speculate|confirm|discuss details|board|disclose))",
        ),
        ("planned", "act", r"(?:has|have|had) no (?:plans?|intention) (?:to|of)"),
        ("refused", "that", r"(?:rul(?:ed|es|ing) out)"),
        (
            "refused",
            "act",
            r"(?<!had )(?:(?:has|have) )?(?:rejected|spurned)(?= (?:an?|the|its|their|his|her|this|that|these|\w+) (?:[\w-]+ ){0,3}(?:offer|offers|proposal|proposals|bid|bids|deal|plan|terms|request|demand|demands)\b)",
        ),
        # Promises.
        (
            "pledged",
            "that",
            _NO_NOUN
            + r"(?:promis(?:ed|es|e|ing)|pledg(?:ed|es|e|ing)|vow(?:ed|s|ing)?|undert(?:ook|akes?|aken)(?= (?:\S+ ){0,3}?(?:to|that)\b)|guarantee[ds]?|swore|assur(?:ed|es|ing)|reassur(?:ed|es))",
        ),
        (
            "pledged",
            "act",
            r"(?:commit(?:ted|s|ting)?(?: (?:itself|himself|herself|themselves|ourselves|myself))?|(?:is|are|was|were) committed) to",
        ),
        (
            "pledged",
            "act",
            r"(?:promise|pledge|vow|commitment|undertaking|guarantee)s?(?: (?:by|from|of) [^,.;]{1,50},?)? (?:not )?to",
        ),
        # Plans.
        (
            "planned",
            "act",
            r"(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|propos(?:es|ed)) (?:also |now |still )?(?:not )?to",
        ),
        (
            "planned",
            "act",
            r"(?:intention|intent|plans|readiness|willingness) (?:not )?(?:to|of (?=\w+ing))|plan to",
        ),
        (
            "planned",
            "act",
            rf"(?:{_BE} (?:also |now |fully |still |not )?(?:ready|prepared|willing|determined|poised|set|due|scheduled)|(?:is|are|am) (?:also |now |still |not )?going) to(?! be (?:sold|able|a|the|in|there)\b)",
        ),
        ("planned", "act", r"(?:has|have|had) (?:been )?(?:decided|resolved|opted) (?:not )?to"),
        ("planned", "auxiliary", r"(?:is|are) to(?= (?!be\b|have\b|blame\b|come\b|[A-Z])\w)"),
        # The bare future.
        ("pledged", "auxiliary", r"(?:will|shall|won['’]t|shan['’]t)|(?<=\w)['’]ll"),
        ("pledged", "reported", r"would"),
    ),
    forecast=(
        r"(?:(?:always|ever|also|still|soon|never|only|again|certainly|surely) )?(?:likely|probably|perhaps|possibly|presumably|hopefully|inevitably|"
        r"be (?:able|likely|more|less|the|a|an|in|on|at|no|up|down|home|here|there|back|better|worse|enough|hard|difficult|"
        r"easy|needed|required|felt|remembered|forgotten|missed|affected|hit|worth|to|very|too|of|under|over|seen|known|particularly|open|hours|days|weeks|months|years|beyond|part|that|what|as)|"
        r"have (?:to|been|had|[\w-]+ed|gone|lost|become|taken|made)|need|require|"
        r"cost|rise|fall|drop|grow|increase|decrease|decline|exceed|reach|remain|become|lead|"
        r"mean|happen|occur|depend|suffer|face|see (?!out)|feel|know|believe|come(?! (?:into (?:force|service)|down|back))|arrive|look (?!into|at|after|closely|for)|seem|appear|prove|"
        r"benefit|qualify|profit|last|exist|affect|hurt|help (?!pay|build|fund|finance|rebuild|find|cover)|ease|worsen|attract|bring (?!in |back |forward |charges|a bill)|get|set a record|take (?:a|the) (?:\w+ )?(?:lead|advantage|step|toll|part|time|place)|pass (?:through|by|\w+['’]s)|regret|improve|expire|belong|fade|"
        r"struggle|survive|die|shrink|climb|soar|plunge|slow|amount|total|average|hold steady|miss|like|love|want|hope|"
        r"expect|average|weigh|measure|result|cause|stem|compete|play (?:a|an|host)|matter|drive|push|boost|deter|make it)\b"
    ),
    passive=r"(?: (?:not|also|now|then|only|never|definitely|soon|all|both|be fully|again|therefore|immediately|eventually|finally)){0,2} be (?:\w+ly )?(?:\w+(?:ed|en|wn|ne|id)\b|put|set|cut|shut|built|sent|held|kept|made|brought|let|lent|spent|sold|told|met|left|lost|won|found|bought|taught)",
    doubt=(
        r"\b(?:expect(?:s|ed|ing)?|hop(?:es|ed|ing)|hope|fear(?:s|ed)?|predict(?:s|ed)?|(?<!own )(?<!the )(?<!its )forecast(?:s|ed)?|"
        r"estimat(?:es|ed)|project(?:s|ed) that|doubt(?:s|ed)?|believ(?:es|ed)|think|thinks|thought|denied|denies|deny|"
        r"warn(?:s|ed)?|called (?:on|for)|calls? (?:on|for)|urg(?:es|ed)|demand(?:s|ed|ing)?|ask(?:s|ed) (?:for|whether|that|if|why)|"
        r"appeal(?:s|ed) (?:to|for)|want(?:s|ed)|wish(?:es|ed)|whether|wonder(?:s|ed)?|speculat(?:es|ed)|might|could|may|"
        r"pray(?:s|ed)?|trust(?:s|ed)? that|confident|likely|reckon(?:s|ed)?|anticipat(?:es|ed)|suggest(?:s|ed)|accus(?:es|ed))\b"
    ),
    promise_words=r"\b(?:due|deadline|promis\w+|pledg\w+|vow\w*|target|agreed|ordered|undertak\w+|undertook|commitments?|obligations?|deal|agreement)\b",
    condition=(
        r"\b(?:(?:only )?if|unless|provided(?: that)?|providing that|on (?:the )?condition that|conditional (?:on|upon)|"
        r"(?<!for )(?:as|so) long as|only (?:when|after)|in the event|"
        r"once (?=(?:the|a|an|it|they|he|she|its|their|all|both|these|those|[A-Z][\w’'-]+|\w+ (?:has|have|is|are)) ))"
    ),
    contrast=r"[;:\"“”«»„]|\bbut\b|\band\b|\bwhile\b",
)
