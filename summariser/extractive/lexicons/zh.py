"""Chinese. Words are not parted; the subject stands before the verb."""

from __future__ import annotations

from summariser.extractive.lexicon import Lexicon

LEXICON = Lexicon(
    articles=frozenset(["该", "这", "本", "两", "各", "其", "一"]),
    possessives=frozenset(["其"]),
    numerals=r"(?!)",
    of_place=r"(?!)",
    prepositions=frozenset(["在", "与", "和", "向", "对", "从", "由", "被", "把", "为", "给", "于", "同"]),
    places=frozenset(["在", "从", "于", "到"]),
    bodies=r"政府|外交部|国防部|财政部|法院|公司|集团|委员会|议会|军方|警方|工会|银行|党|部门|当局|反对派",
    generic=r"公司|集团|银行|党",
    pairs=r"双方|两国|两家公司|各方",
    crowds=r"工人|居民|教师|医生|员工|股东|家属",
    offices=r"总统|总理|部长|发言人|主席|首相|市长|省长|大使|法官|董事长|总裁|首席执行官|经理|主任|秘书长|局长",
    binding=r"总统|总理|部长|发言人|主席|首相|大使|董事长|总裁|首席执行官|经理|主任|秘书长|局长",
    leads=r"(?!)",
    verbs=r"将|会|表示|说|称|宣布|承诺|同意|拒绝|计划|打算|已|正|下令|要求",
    pronouns={"他": "person", "她": "person", "它": "body", "他们": "plural", "我们": "we", "我": "i"},
    subordinators=r"如果|因为|虽然|当|若|除非|只要",
    relatives=r"(?!)",
    relative_that=r"(?!)",
    conjunctions=r"和|与|及|以及|或",
    speech=r"表示|说|称|宣布|指出|强调|透露|确认|补充|告诉",
    infinitive=r"(?!)",
    topic=r"(?!)",
    with_party=r"与|和|同",
    time_openers=r"在|于|从|自",
    stages=r"第[一二三四]阶段",
    vague=r"近期|不久|尽快|近日",
    source=r"据|根据",
    pluperfect=r"曾|此前",
    late=r"没有|未|但",
    kept=r"已",
    under_agreement=r"根据(?:协议|合同|约定)",
    spaced=False,
    bare_nouns=True,
)
