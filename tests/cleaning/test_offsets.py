"""Each character of the clean text is traced to the same one of the input, whatever scrapers left between."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import ftfy.bad_codecs  # noqa: F401 - registers sloppy-windows-1252
from ftfy import fix_encoding
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summariser.cleaning import clean
from summariser.models.article import Article, RawDocument
from summariser.models.errors import NotAnArticle

SENTENCES = (
    "The harbour board of Port Ansel agreed on Monday to lower its fees by 4.5% from 1 July, its chair said.",
    'Crews had blocked the quay for 11 days. "We will go back to work," said Ida Moll, who leads them.',
    "Le conseil a voté jeudi la fermeture de trois lignes, malgré l’opposition d’une cinquantaine de maires.",
    "Die Stadtwerke wollen bis Ende 2026 alle 3.400 Laternen umrüsten. Das beschloss der Rat am 3. März.",
    "Мэр города сообщил в понедельник, что работы в порту начнутся в мае и закончатся в июне этого года.",
    "قال رئيس البلدية يوم الاثنين إن الأعمال في الميناء ستبدأ في مايو وتنتهي في يونيو من هذا العام.",
    "ראש העיר אמר ביום שני כי העבודות בנמל יתחילו במאי ויסתיימו ביוני של השנה הזאת.",
    "市议会周一表示，港口的工程将于五月开始，六月结束。“我们承诺不加价。”市长说。",
    "市は3日、地下鉄の終電を来年4月から30分繰り上げると発表した。対象は全3路線となる。",
    "Fans cheered 👩‍👩‍👧 and waved 🇺🇦 flags 👍🏽 as the crews of Port Ansel came home on Sunday evening.",
    "© AP Photo / Ole Berg",
    "10:40 GMT 03.02.2025",
    "Read more:",
    "name\tfee\tboats",
    "• lower fees for each boat",
)
LITTER = (
    "\u00a0",
    "\u202f",
    "\u3000",
    "\u00ad",
    "\u00ad\n",
    "-\n",
    "\u200b",
    "\u200d",
    "\u200e",
    "\u202b",
    "\u2066",
    "\ufeff",
    "\u0640",
    "\x00",
    "\x0b",
    "\x85",
    "\u2028",
    "\x1b[31m",
    "\r\n",
    "\t",
    "  ",
    "\n",
    "\U0001f600",
    "e\u0301",
)
# What cleaning takes out, puts in or folds: white space, controls, marks of direction, hyphens, table bars.
TAKEN_OUT = ("Cc", "Cf", "Zs", "Zl", "Zp")
PUT_IN = set("-|\u0640")


def mojibake(text: str) -> str:
    """UTF-8 read as browsers read Windows-1252."""
    return text.encode("utf-8").decode("sloppy-windows-1252")


LINES = st.one_of(
    st.builds(
        lambda sentence, litter, at: sentence[: at % 90] + litter + sentence[at % 90 :],
        st.sampled_from(SENTENCES),
        st.sampled_from(LITTER),
        st.integers(0, 89),
    ),
    st.sampled_from(SENTENCES),
    st.sampled_from(SENTENCES).map(mojibake),
)
SEPARATORS = st.sampled_from(("\n", "\r\n", "\n\n", "\u2029", " "))


def bare(text: str) -> str:
    text = text.replace("\x1b[31m", "")
    return "".join(c for c in text if unicodedata.category(c) not in TAKEN_OUT and c not in PUT_IN)


def run_by_run(text: str) -> str:
    return re.sub(r"[^\x00-\x7f\u2000-\u200f\u2028-\u202f\u3000]+", lambda run: fix_encoding(run[0]), text)


def same(raw: str, text: str) -> bool:
    """Whether two passages have the same characters, but for what cleaning is there to mend."""
    repairs: tuple[Callable[[str], str], ...] = (str, fix_encoding, run_by_run)
    return any(bare(repair(raw)) == bare(text) for repair in repairs)


def assert_traced(article: Article, raw: str) -> None:
    end = 0
    for segment in article.offsets.segments:
        assert end <= segment.start
        end = segment.start + segment.length
        assert segment.raw_start >= 0 and segment.raw_start + segment.length <= len(raw)
    assert end <= len(article.text)
    for sentence in article.sentences:
        span = article.offsets.raw_span(sentence.start, sentence.end)
        assert span is not None
        assert same(raw[slice(*span)], article.text[sentence.start : sentence.end])
    for removal in article.removed:
        assert raw[removal.start : removal.end] == removal.text


@settings(max_examples=200, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=12), SEPARATORS, st.booleans())
@example([SENTENCES[2] + "\u00ad\n", SENTENCES[3]], "\r\n", True)
def test_hostile_text_is_traced_or_refused(lines: list[str], separator: str, twice: bool) -> None:
    raw = separator.join(lines + lines if twice else lines)
    try:
        article = clean(RawDocument(raw, "dump.txt"))
    except NotAnArticle:
        return
    assert_traced(article, raw)
