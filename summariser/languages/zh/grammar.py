"""Chinese. Words are not separated by spaces; the subject precedes the verb."""

from __future__ import annotations

from summariser.languages.schema import GrammarWords

DATA = GrammarWords(
    determiners=frozenset(["该", "这", "本", "两", "各", "其", "一"]),
    prepositions=frozenset(["在", "向", "对", "从", "由", "被", "把", "为", "给", "于"]),
    place_prepositions=frozenset(["在", "从", "于", "到"]),
    attachment_prepositions=r"(?!)",
    counterparty_prepositions=r"与|和|同",
    topic_prepositions=r"(?!)",
    time_prepositions=r"在|于|从|自",
    conjunctions=r"和|与|及|以及|或",
    subordinators=r"如果|因为|虽然|当|若|除非|只要",
    relative_pronouns=r"(?!)",
    relative_complementisers=r"(?!)",
    complement_markers=r"(?!)",
    finite_verbs=r"将|会|表示|说|称|宣布|承诺|同意|拒绝|计划|打算|已|正|下令|要求",
    numerals=r"(?!)",
    pronouns={
        "他": "person",
        "她": "person",
        "它": "nonperson",
        "他们": "plural",
        "我们": "first-plural",
        "我": "first-singular",
    },
    organisation_nouns=r"政府|外交部|国防部|财政部|法院|公司|集团|委员会|议会|军方|警方|工会|银行|党|部门|当局|通信部|交通部|卫生部|能源部|教育部|商务部|内政部|司法部|反对派",
    generic_organisations=r"公司|集团|银行|党",
    paired_organisations=r"双方|两国|两家公司|各方",
    people_nouns=r"工人|居民|教师|医生|员工|股东|家属",
    office_nouns=r"总统|总理|部长|发言人|主席|首相|市长|省长|大使|法官|董事长|总裁|首席执行官|经理|主任|秘书长|局长",
    representative_offices=r"总统|总理|部长|发言人|主席|首相|大使|董事长|总裁|首席执行官|经理|主任|秘书长|局长",
    affiliation_links=r"(?!)",
    stage_phrases=r"第[一二三四]阶段",
    past_promise_markers=r"曾|此前",
    breach_words=r"没有|未|但",
    fulfilment_words=r"已",
    agreement_phrases=r"根据(?:协议|合同|约定)",
    possessives=frozenset(["其"]),
    public_offices=r"市长|省长|法官|大使",
    distinct_organisations=r"党|工会|银行|俱乐部",
    management_nouns=r"管理层",
    until_conjunctions=r"直到",
    pre_conjunction_times=r"(?:\d{1,2}月)?\d{1,2}日|近日|当天",
    clause_openers=(
        r"近期|近日|日前|目前|今后|今年|明年|去年|今天|昨天|明天|今日|昨日|明日|昨晚|下周|本周|下月|本月|未来|届时|此外|另外|同时|其中|"
        r"(?:[一二三四五六七八九十\d]+年内)|据悉|据了解|为此|因此|但是?|而且?|不过|随后|然后|此前|当天|接下来|"
        r"(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午|晚)?(?<=[年月日午晚])|从\d{1,2}[日月]起"
    ),
    preverbal_adverbs=(
        r"首先|其次|还|也|均|都|已经?|将|又|再|并|则|仍然?|正在?|即|便|就|才|今后|今日|明日|今年|明年|近期|近日|日前|当天|继续|"
        r"进一步|共同|一致|当庭|坚决|明确|随后|此前|原|至少|目前|同时|必须|正式|昨日|昨天|今天"
    ),
    vague_times=r"近期|不久|尽快|近日",
    attribution_phrases=r"据|根据",
    pro_drop=True,
    bare_nouns=True,
    spaced=False,
)
