"""Arabic. The verb mostly precedes its subject."""

# ruff: noqa: SIM905

from __future__ import annotations

from summariser.languages.schema import GrammarWords

_HEADS = "حكومة|وزارة|جيش|شرطة|محكمة|برلمان|مجلس|لجنة|هيئة|شركة|نقابة|حزب|حركة|معارضة|بنك|مصرف|منظمة|اتحاد|رابطة|مؤسسة|بلدية|جماعة|سلطة|سلطات|نادي|نيابة|إدارة|مجموعة|جبهة|فصائل|رئاسة|جمعية"

DATA = GrammarWords(
    determiners=frozenset("هذا هذه ذلك تلك كل كلا كلتا".split()),
    prepositions=frozenset(
        "في من إلى على عن مع بين خلال منذ حتى ضد نحو لدى عند بعد قبل حول تحت فوق ضمن بحسب وفقا بدون دون".split()
    ),
    place_prepositions=frozenset("في إلى من نحو".split()),
    attachment_prepositions=r"في",
    counterparty_prepositions=r"مع",
    topic_prepositions=r"\s*على(?!\w)",
    time_prepositions=r"قبل|قبل نهاية|خلال|في|بعد|حتى|منذ|من|لمدة|بحلول|اعتبارا من|غضون|في غضون|نهاية",
    conjunctions=r"و|أو",
    subordinators=r"إن|أن|إنه|أنه|إنها|أنها|بأن|بأنه|لأن|إذا|عندما|بينما|كما|حيث|حين",
    relative_pronouns=r"الذي|التي|الذين|اللذان",
    relative_complementisers=r"الذي",
    complement_markers=r"(?<!\w)(?:على أن|بأن|أن|بألا|ألا)(?!\w)|(?<= )(?=ب\w{3,})",
    finite_verbs=r"(?:قال|قالت|أعلن|أعلنت|أكد|أكدت|ستـ?\w+|سي\w+)",
    numerals=r"ثلاثة|أربعة|خمسة",
    pronouns={
        "أنها": "nonperson",
        "أنه": "any",
        "أنهم": "plural",
        "إنها": "nonperson",
        "إنه": "any",
        "بلاده": "nonperson",
        "بلادها": "nonperson",
    },
    organisation_nouns=(
        rf"ال(?:{_HEADS})(?: (?:المركزي|الوطني|العام|العامة|الأعلى|العليا|الوطنية|الدولي|الدولية|الإدارية|المعارض|الحاكم|الأوروبي|العربي|العربية))?|"
        rf"(?:{_HEADS}) (?:[^\W\d]\w+ )??ال\w+(?: ال\w+)?"
    ),
    generic_organisations=r"المجموعة|النادي|المصرف|الشركة|الحزب|الحركة|البنك|المنظمة|الجماعة|النقابة",
    paired_organisations=r"البلدان|الجانبان|الطرفان|الشركتان|الحكومتان|الدولتان",
    people_nouns=r"العاملون|السائقون|المضربون|البحارة|السكان|العمال|الموظفون|المعلمون|الأطباء|المزارعون|نواب|النواب|المتمردون|الأسر",
    office_nouns=(
        r"(?:ال)?رئيس(?: \w+)?|(?:ال)?وزير(?: \w+)?|(?:ال)?وزيرة(?: \w+)?|(?:ال)?متحدث|(?:ال)?ناطق|(?:ال)?مدير(?: \w+)?|(?:ال)?محافظ|(?:ال)?سفير(?: \w+)?|"
        r"(?:ال)?قاضي|(?:ال)?أمين(?: \w+)?|(?:ال)?خبير(?: \w+)?|(?:ال)?قائد(?: \w+)?|(?:ال)?نائب(?: \w+)?|(?:ال)?مبعوث"
    ),
    representative_offices=r"(?:ال)?رئيس|(?:ال)?وزير|(?:ال)?وزيرة|(?:ال)?متحدث|(?:ال)?ناطق|(?:ال)?مدير|(?:ال)?محافظ|(?:ال)?سفير|(?:ال)?أمين|(?:ال)?مبعوث",
    affiliation_links=r"(?:الذي|التي) (?:يرأس|يقود|ترأس|تقود) |من ",
    stage_phrases=r"في المرحلة (?:الأولى|الثانية|الثالثة|المقبلة|الأخيرة)",
    past_promise_markers=r"قد|كانت?|وكانت?",
    breach_words=r"لم|لكنه|لكنها|سوى|بدلا من|حتى الآن",
    fulfilment_words=r"أوفى|أوفت|سلمت|سلم|أنجز|أنجزت",
    agreement_phrases=r"(?:بموجب|في إطار|وفق) (?:ال)?(?:اتفاق|اتفاقية|عقد|صفقة)",
    possessives=frozenset(),
    definite_prefix="ال",
    public_offices=r"محافظ|قاضي",
    distinct_organisations=r"الحزب|الحركة|البنك|النقابة",
    management_nouns=r"إدارة",
    action_negators=r"[وف]?لن|ب?ألا",
    until_conjunctions=r"حتى(?= [يت])|ما لم",
    vague_times=r"قريبا|في المستقبل القريب|في الأيام المقبلة|في أقرب وقت",
    attribution_phrases=r"وفقا ل|بحسب|حسب",
    pro_drop=True,
    bare_nouns=True,
    subject_position="after",
    agent_prepositions="من قبل|من جانب",
)
