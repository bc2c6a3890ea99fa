"""Timestamps that hold in all languages, and in languages without a folder."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    relative_times=r"[·•|]\s?\d{1,2}\s?(?:m|h|d|w|min)\.?$",
    relative_stems="·, •, |",
)

OTHER_LANGUAGES = {
    "ca": TimestampWords(
        day_links="d'",
    ),
    "cs": TimestampWords(
        months="""
ledna = 1
února = 2
března = 3
dubna = 4
května = 5
června = 6
července = 7
srpna = 8
září = 9
října = 10
listopadu = 11
prosince = 12
""",
    ),
    "da": TimestampWords(
        months="""
januar = 1
februar = 2
marts = 3
maj = 5
oktober = 10
""",
    ),
    "fi": TimestampWords(
        months="""
tammikuuta = 1
helmikuuta = 2
maaliskuuta = 3
huhtikuuta = 4
toukokuuta = 5
kesäkuuta = 6
heinäkuuta = 7
elokuuta = 8
syyskuuta = 9
lokakuuta = 10
marraskuuta = 11
joulukuuta = 12
""",
        published_labels=r"\bjulkaistu\b",
    ),
    "ko": TimestampWords(
        published_labels="""
게시일
입력
""",
        date_marks="년, 월, 일",
        morning_before="오전",
        afternoon_before="오후",
    ),
    "nl": TimestampWords(
        months="""
januari = 1
februari = 2
maart = 3
april = 4
mei = 5
juni = 6
juli = 7
augustus = 8
september = 9
oktober = 10
november = 11
december = 12
""",
        published_labels=r"\b(?:gepubliceerd|geplaatst)\b",
    ),
    "no": TimestampWords(
        months="desember = 12",
        published_labels=r"\bpublisert\b",
    ),
    "pl": TimestampWords(
        months="""
stycznia = 1
lutego = 2
marca = 3
kwietnia = 4
maja = 5
czerwca = 6
lipca = 7
sierpnia = 8
września = 9
października = 10
listopada = 11
grudnia = 12
""",
        published_labels=r"\b(?:opublikowano|dodano|data publikacji)\b",
    ),
    "ro": TimestampWords(
        months="""
ianuarie = 1
februarie = 2
martie = 3
aprilie = 4
iunie = 6
iulie = 7
septembrie = 9
octombrie = 10
noiembrie = 11
decembrie = 12
""",
    ),
    "sv": TimestampWords(
        months="""
januari = 1
februari = 2
mars = 3
maj = 5
augusti = 8
""",
        published_labels=r"\bpublicerad\b",
    ),
    "tr": TimestampWords(
        months="""
ocak = 1
şubat = 2
mart = 3
nisan = 4
mayıs = 5
haziran = 6
temmuz = 7
ağustos = 8
eylül = 9
ekim = 10
kasım = 11
aralık = 12
""",
    ),
}
"""By ISO 639-1 code: languages without a folder of their own."""
