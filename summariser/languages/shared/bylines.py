"""Agencies, desks and systems, and bylines in languages without a folder."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    other_titles=r"""
ph\.?d
m\.?d
msc
mba
ceo
""",
    surname_prefixes="Mc Mac De Di La Le Van Fitz O Du Lo",
    agencies="""
reuters afp ap dpa efe ansa tass interfax xinhua upi pti ani ians anp sputnik bloomberg belga apa kna epd
sid rtr ria kyodo yonhap lusa cp aap pa tanjug anadolu ukrinform sda keystone dts ots jiji aa dha iha mti
ntb ritzau tt stt cna ddp dapd sp-x ard zdf mdr ndr wdr swr rbb hr br orf srf rts rsi bbc cnn npr nbc cbs
abc pbs dw rfi rtl n-tv ntv rt msn condé getty shutterstock wikimedia pixabay unsplash
""",
    desk_words="online media digital magazine web tv radio author",
    institution_words="inc ltd gmbh ag kg llc orcid",
    label_words="""
admin edit blog red twitter facebook instagram linkedin youtube whatsapp email e-mail webmaster root moderator
home bio website
""",
)

OTHER_LANGUAGES = {
    "cs": BylineWords(
        by_words="od",
        conjunctions="a",
        date_prepositions="dne",
    ),
    "da": BylineWords(
        by_words="af",
        author_labels="forfatter",
        conjunctions="og",
        date_prepositions="den",
        name_particles="af",
        label_words="af",
    ),
    "fi": BylineWords(
        date_prepositions=r"""
klo
kl\.
""",
    ),
    "id": BylineWords(
        desk_words="redaksi",
        label_words="redaksi",
    ),
    "ko": BylineWords(
        author_labels="글",
        role_suffixes="기자",
    ),
    "ro": BylineWords(
        author_labels="autor(?:i)?",
    ),
    "sv": BylineWords(
        by_words="av",
        author_labels="författare",
        conjunctions="och",
        name_particles="av",
        label_words="av",
    ),
    "tr": BylineWords(
        by_words="yazan",
        desk_words="ajansı",
    ),
    "vi": BylineWords(
        by_words="bởi",
    ),
}
"""By ISO 639-1 code: languages without a folder of their own."""
