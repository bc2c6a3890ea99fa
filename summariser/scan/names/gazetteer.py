"""Names in scripts without capitals: only what lists, titles and endings make sure."""

from __future__ import annotations

import re
from functools import cache

from summariser.languages import words
from summariser.models.draft import ActorKind
from summariser.models.mentions import NameMention
from summariser.scan.countries import country_codes
from summariser.scan.nationalities import demonym_codes

_ARABIC_WORD = r"[\u0621-\u064a\u0671-\u06d3]{2,20}"
_ARABIC_TITLES = (
    "الرئيس|رئيس الوزراء|رئيسة الوزراء|وزير الخارجية|وزير الدفاع|وزير المالية|وزير الداخلية|وزير الصحة|"
    "الوزير|الوزيرة|الملك|الأمير|الشيخ|السفير|الجنرال|اللواء|الدكتور|الدكتورة|السيد|السيدة|النائب|النائبة|"
    "المتحدث|المتحدثة|الأمين العام|المدير|القاضي|المستشار"
)
_ARABIC_BODIES = (
    "وزارة|منظمة|بنك|شركة|مجلس|حزب|جامعة|محكمة|هيئة|لجنة|وكالة|حركة|اتحاد|مؤسسة|جماعة|كتلة|نقابة|مصرف|رابطة|"
    "بلدية|جبهة|مجموعة|جمعية|نادي|حكومة|سلطة|قوات|برنامج"
)
_ARABIC_OFFICES = (
    "(?:ال)?رئيس|(?:ال)?رئيسة|(?:ال)?وزير|(?:ال)?وزيرة|(?:ال)?متحدث|(?:ال)?متحدثة|(?:ال)?ناطق|(?:ال)?مدير|(?:ال)?مديرة|"
    "(?:ال)?محافظ|(?:ال)?سفير|(?:ال)?أمين|(?:ال)?قاضي|(?:ال)?خبير|(?:ال)?قائد|(?:ال)?نائب|(?:ال)?مبعوث|(?:ال)?مدرب"
)
_ARABIC_STOP = words(
    "في من على إلى عن أن إن قال قالت أعلن أعلنت أمس اليوم خلال بعد قبل مع بين هذا هذه الذي التي وقال "
    "وأضاف كما قد لم لن لا إنه إنها كان كانت أكد أكدت صرح بأن الأحد الاثنين الثلاثاء الأربعاء الخميس "
    "أنها أنه إنها إنه أنهم إنهم بأنها بأنه لأنها لأنه الجمعة السبت يوم وقع وقعت حول منذ حتى عند ضد مساء صباح"
)
_ARABIC_RANKS = words(
    "العام العامة التنفيذي التنفيذية الأول الأولى الرسمي الرسمية السابق السابقة الجديد الجديدة"
)
_HAN = r"[\u4e00-\u9fff]"
_HAN_BODY = re.compile(
    rf"(?:{_HAN}|[A-Z]){{2,10}}?(?:有限公司|公司|银行|委员会|外交部|国防部|财政部|商务部|通信部|交通部|交通运输部|卫生部|能源部|教育部|内政部|司法部|农业部|环境部|劳工部|政府|工会|俱乐部|航空|大学|法院|"
    r"集团|协会|联合会|党|省政府|会社|省庁|裁判所|内閣府)"
)
_HAN_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭"
    "曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖"
    "贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习"
)
_HAN_PERSON = re.compile(rf"(?P<name>[{_HAN_SURNAMES}]{_HAN}{{1,2}}?)(?=说|表示|称|指出|强调|宣布|认为|告诉)")
_HAN_TITLED = re.compile(
    rf"(?:主席|总统|总理|部长|发言人|首相|大使|总裁|董事长|市长|省长|书记|将军|教授)"
    rf"(?P<name>[{_HAN_SURNAMES}]{_HAN}{{1,2}})(?=说|表示|称|指出|强调|宣布|在|与|和|会|，|。|、|\d|对|将)"
)
_HAN_CUT = re.compile(
    r"^.*(?:在|与|和|向|对|由|被|的|是|称|说|于|从|为|将|给|及|该|令|求|日|月|年|告|促|批准|宣布|，)"
)


@cache
def _countries(language: str) -> re.Pattern[str]:
    names = sorted((name for name in country_codes(language) if len(name) > 1), key=len, reverse=True)
    source = "|".join(map(re.escape, names))
    return re.compile(
        rf"(?<!\w)(?:[وفبلك])?(?P<name>{source})(?!\w)" if language == "ar" else rf"(?P<name>{source})"
    )


_ARABIC_PERSON = re.compile(
    rf"(?<!\w)[وفبل]?(?:{_ARABIC_TITLES})\s(?P<name>{_ARABIC_WORD}(?:\s{_ARABIC_WORD}){{1,3}})"
)
# An indefinite noun, at most one more, and the definite one that ends the chain: "نقابة عمال الموانئ".
_ARABIC_BODY = re.compile(
    rf"(?<!\w)[وفبل]?(?P<name>(?:{_ARABIC_BODIES})\s(?:(?!ال){_ARABIC_WORD}\s)?ال{_ARABIC_WORD}"
    rf"(?:\s(?:ال|لل){_ARABIC_WORD})?)|(?<!\w)[وفبل]?(?P<defined>(?:البنك|الأمم|الاتحاد|الجامعة|الهلال|الصليب|المحكمة|"
    rf"الحزب|الحركة|المجلس|الهيئة|الجيش)\sال(?:{_ARABIC_WORD}(?:ي|ية)|أعلى|أحمر|متحدة|عام|عامة|حاكم)(?!\w)"
    rf"(?:\sال{_ARABIC_WORD}(?:ي|ية)(?!\w))?)"
)
_ARABIC_SPEAKER = re.compile(
    rf"(?<!\w)[وف]?(?:قال|قالت|أعلن|أعلنت|أكد|أكدت|أضاف|أضافت|أوضح|أوضحت|صرح|صرحت|ذكر|ذكرت)\s(?P<titles>(?:{_ARABIC_OFFICES})"
    rf"(?:\s(?:ال|لل|با){_ARABIC_WORD}){{0,2}}\s)?(?P<name>{_ARABIC_WORD}\s{_ARABIC_WORD})(?=\s(?:إن|أن|بأن|إنه|إنها|أنه|أنها|في|لل|ل|خلال|أمس|اليوم|يوم)|[،:.])"
)


def scan_listed_names(text: str, language: str) -> list[NameMention]:
    """Countries by list, bodies by how they begin or end, people by their title or verb."""
    found = [_mention(text, match.span("name"), "country") for match in _countries(language).finditer(text)]
    if language == "ar":
        found += [mention for mention in _arabic(text) if mention.text]
    else:
        found += _han(text)
    return _without_overlap(found)


def _mention(text: str, span: tuple[int, int], kind: ActorKind) -> NameMention:
    return NameMention(*span, text[slice(*span)], kind)


def _arabic(text: str) -> list[NameMention]:
    persons = [(match.span("name"), "person") for match in _ARABIC_PERSON.finditer(text)]
    persons += [
        (match.span("name"), "person")
        for match in _ARABIC_SPEAKER.finditer(text)
        if not match["name"].startswith("ال") and not set(match["name"].split()) & _ARABIC_STOP
    ]
    bodies = [(_named_span(match), "organisation") for match in _ARABIC_BODY.finditer(text)]
    mentions = []
    for (begin, stop), kind in [*persons, *bodies]:
        start, end = _behind_demonym(text, begin), stop
        if kind == "person":
            start = _behind_rank(text, start)
        end = _before_stop(text, start, end, person=kind == "person")
        if len(text[start:end].split()) > 1:
            mentions.append(_mention(text, (start, end), "person" if kind == "person" else "organisation"))
    return mentions


def _named_span(match: re.Match[str]) -> tuple[int, int]:
    return match.span("name") if match["name"] else match.span("defined")


def _behind_demonym(text: str, start: int) -> int:
    """Where the name starts behind a word such as "the Korean", which stands between a title and it."""
    word = text[start : start + 20].split(" ", 1)[0]
    return start + len(word) + 1 if word in demonym_codes("ar") else start


def _behind_rank(text: str, start: int) -> int:
    """Where the name starts behind an adjective of its title: "المدير العام سامر الحلبي"."""
    word = text[start : start + 20].split(" ", 1)[0]
    return start + len(word) + 1 if word in _ARABIC_RANKS else start


def _before_stop(text: str, start: int, end: int, person: bool) -> int:
    """Where the name ends: before a verb, a preposition or a word joined to one."""
    at = start
    for word in re.finditer(r"\S+", text[start:end]):
        if word.group() in _ARABIC_STOP or (
            person and word.start() and word.group().startswith(("لل", "بال", "وال"))
        ):
            break
        at = start + word.end()
    return at


def _han(text: str) -> list[NameMention]:
    mentions = []
    for match in _HAN_BODY.finditer(text):
        cut = _HAN_CUT.match(match.group())
        start = match.start() + (cut.end() if cut else 0)
        if match.end() - start > 2:
            mentions.append(_mention(text, (start, match.end()), "organisation"))
    for expression in (_HAN_TITLED, _HAN_PERSON):
        mentions += [_mention(text, match.span("name"), "person") for match in expression.finditer(text)]
    return mentions


def _without_overlap(mentions: list[NameMention]) -> list[NameMention]:
    """In order, the longer of two that overlap."""
    kept: list[NameMention] = []
    for mention in sorted(mentions, key=lambda mention: (mention.start, -mention.end)):
        if kept and mention.start < kept[-1].end:
            if mention.end - mention.start > kept[-1].end - kept[-1].start:
                kept[-1] = mention
        else:
            kept.append(mention)
    return kept
