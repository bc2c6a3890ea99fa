"""Documents in, articles out: whole dumps, single rules, refusals, offsets."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summariser.cleaning import clean
from summariser.models.article import Article, Metadata, RawDocument
from summariser.models.errors import NotAnArticle

DUMPS = Path(__file__).parent / "dumps"
STYLES = Path(__file__).parent / "styles"
NAMES = sorted(path.name.removesuffix(".gold.json") for path in DUMPS.glob("*.gold.json"))
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\ufeff\u0640"))

LEAD = (
    "The harbour board of Port Ansel agreed on Monday to lower its fees by 4.5% from 1 July, its chair said."
)
SECOND = (
    'Fishing crews had blocked the quay for 11 days. "We will go back to work," said their leader, Ida Moll.'
)
THIRD = (
    "The town council, which owns the quay, refused to pay for the cranes that were damaged in the dispute."
)
REPORT = (
    "The board had raised the fees of the crews four times since 2019, says a report of May that it wrote.",
    "Fishing crews and their leader, Ida Moll, asked the council to pay for the cranes that the board owns.",
    "The council owns the quay and the damaged cranes, says the board, so the fees of the crews must fall.",
)
TITLE = "Port Ansel cuts harbour fees after blockade"


def cleaned(*lines: str, **given: Any) -> Article:
    return clean(RawDocument("\n".join(lines), "dump.txt", metadata=Metadata(**given)))


def load(name: str) -> tuple[RawDocument, dict[str, Any]]:
    text = (DUMPS / f"{name}.txt").read_text(encoding="utf-8")
    return RawDocument(text, name), json.loads((DUMPS / f"{name}.gold.json").read_text(encoding="utf-8"))


def without_doubtful(article: Article) -> str:
    """The sentences that are not marked as doubtful, one a line."""
    doubtful = {doubt.sentence for doubt in article.doubtful}
    certain = (sentence.number for sentence in article.sentences if sentence.number not in doubtful)
    return "\n".join(map(article.sentence_text, certain))


@pytest.mark.parametrize("name", NAMES)
def test_a_dump_gives_its_article_and_nothing_else(name: str) -> None:
    document, gold = load(name)
    article = clean(document)
    lines = article.text.split("\n")
    assert [paragraph for paragraph in gold["paragraphs"] if paragraph not in lines] == []
    certain = without_doubtful(article)
    assert [snippet for snippet in gold["must_not_contain"] if snippet in certain] == []
    fields = ("title", "published", "author", "place", "agency")
    assert {name: getattr(article.metadata, name) for name in fields} == {name: gold[name] for name in fields}


def test_dumps_in_styles_that_were_not_known_lose_nothing_and_most_of_the_boilerplate() -> None:
    kept, leaked, boilerplate = True, 0, 0
    for path in sorted(STYLES.glob("*.txt")):
        gold = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))
        article = clean(RawDocument(path.read_text(encoding="utf-8"), path.name))
        kept = kept and set(gold["paragraphs"]) <= set(article.text.split("\n"))
        leaked += sum(snippet in article.text for snippet in gold["must_not_contain"])
        boilerplate += len(gold["must_not_contain"])
    assert kept
    assert leaked <= 0.02 * boilerplate


@pytest.mark.parametrize("name", NAMES)
def test_each_sentence_of_a_dump_is_in_the_input(name: str) -> None:
    document, _ = load(name)
    assert_traced(clean(document), document.text)


def assert_traced(article: Article, raw: str) -> None:
    for sentence in article.sentences:
        span = article.offsets.raw_span(sentence.start, sentence.end)
        assert span is not None
        assert squeezed(raw[slice(*span)]) == squeezed(article.text[sentence.start : sentence.end])
    for removal in article.removed:
        assert raw[removal.start : removal.end] == removal.text


def squeezed(text: str) -> str:
    """Without what cleaning folds: white space, line-end hyphens, bars of tables, invisible characters."""
    return "".join(text.translate(INVISIBLE).replace("-\n", "").replace("|", "").split())


LINE = st.sampled_from(
    (
        *(TITLE, LEAD, SECOND, THIRD, LEAD + SECOND, "PORT ANSEL (Coast Wire) - " + LEAD),
        *(
            "© AP Photo / Ole Berg",
            "10:40 GMT 03.02.2025",
            "",
            "Read more:",
            "* one\u00a0item",
            "By Ida Moll",
        ),
        *("a\tb\tc", "Sub\u00adscribe now", "Comments (2)", "ida: no way", "\ufeffx"),
    )
)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINE, min_size=1, max_size=14), st.sampled_from(("\n", "\r\n", "\n\n")))
def test_whatever_comes_is_traced_or_refused(lines: list[str], separator: str) -> None:
    raw = separator.join(lines)
    try:
        article = clean(RawDocument(raw, "dump.txt"))
    except NotAnArticle:
        return
    assert_traced(article, raw)


def test_a_plain_article_passes_untouched() -> None:
    article = cleaned(LEAD, SECOND, THIRD)
    assert article.text == "\n".join((LEAD, SECOND, THIRD))
    assert article.removed == ()
    assert (article.title, article.language) == (None, "en")
    assert [sentence.paragraph for sentence in article.sentences] == [0, 1, 1, 2]


@pytest.mark.parametrize(
    "boilerplate",
    [
        "Advertisement",
        "Read more: Herring quota cut by a third",
        "Subscribe to our newsletter",
        "Tags: ports, fishing",
        "412 shares",
        "Listen to this article",
        "We and our 212 partners use cookies.",
        "We use cookies and other tracking technologies to improve your browsing experience on our site, to"
        " show you personalized content, to learn where our readers come from, and to keep the lamps lit in"
        " the harbour office; to find out more or to opt out, please read the notice that we have pinned to"
        " its door, or ask the harbour master, who is in on most mornings.",
        "Necessary cookies are needed for the site to work and do not store what you read.",
        "This article is for subscribers only.",
        "© AFP / Jonas Lind",
        "The quay at dawn, where 40 boats lie. Photo: Jonas Lind/Scanpix",
        "CORRECTION: An earlier version of this story gave the cut as 5.4%.",
        "Lesen Sie auch: Heringsquote gesenkt",
        "Читайте также: Квота на сельдь снижена",
    ],
)
def test_boilerplate_between_paragraphs_goes_with_a_reason(boilerplate: str) -> None:
    article = cleaned(TITLE, LEAD, SECOND, boilerplate, THIRD)
    assert article.text == "\n".join((LEAD, SECOND, THIRD))
    assert boilerplate in [removal.text for removal in article.removed]
    assert all(removal.reason for removal in article.removed)


@pytest.mark.parametrize(
    "line",
    [
        "What the deal says",
        "Related crimes rose by 5% in the same year, the police said.",
        "Shares of the port's owner fell by 3% on the news.",
        "Subscribers to the phone network lost service for two hours, it said.",
        '"No," she said.',
        "Photo studios along the quay have closed since the strike began, their owners said.",
    ],
)
def test_what_only_looks_like_boilerplate_stays(line: str) -> None:
    assert line in cleaned(TITLE, LEAD, SECOND, line, THIRD).text.split("\n")


def test_run_together_sentences_are_split_and_names_are_not() -> None:
    article = cleaned(
        LEAD + SECOND,
        "It runs on Node.js and U.S.-made parts.Nobody objected to that, say the crews of the boats.",
    )
    assert article.text.split("\n")[:2] == [LEAD, SECOND]
    assert article.text.split("\n")[2:] == [
        "It runs on Node.js and U.S.-made parts.",
        "Nobody objected to that, say the crews of the boats.",
    ]


def test_of_two_copies_the_one_with_paragraphs_is_kept() -> None:
    article = cleaned(TITLE, LEAD + SECOND + THIRD, TITLE, LEAD, "A gull on a bollard at noon", SECOND, THIRD)
    assert article.text == "\n".join((LEAD, SECOND, THIRD))
    assert "A gull on a bollard at noon" in [removal.text for removal in article.removed]


def test_a_sentence_that_only_one_of_two_copies_has_is_kept_and_marked() -> None:
    added = "The fees for anglers, who pay by the hour, stay as they are for the time being."
    article = cleaned(TITLE, LEAD, SECOND, THIRD, TITLE, LEAD, added, SECOND, THIRD)
    assert article.text.split("\n") == [LEAD, added, SECOND, THIRD]
    assert doubts(article) == [(added, "only in one of two copies")]


def doubts(article: Article) -> list[tuple[str, str]]:
    return [(article.sentence_text(doubt.sentence), doubt.reason) for doubt in article.doubtful]


def test_a_paragraph_that_repeats_half_of_another_is_kept_and_marked() -> None:
    first = "The board lowers the fee for boats under ten metres from 90 to 70 pounds a day, from 1 July."
    second = "The board lowers the fee for boats under ten metres and for the ferry that the town owns."
    article = cleaned(TITLE, LEAD, first, SECOND, second, THIRD)
    assert article.text.split("\n") == [LEAD, first, SECOND, second, THIRD]
    assert {reason for _, reason in doubts(article)} <= {"duplicate copy"}


def test_a_section_after_a_list_is_part_of_a_long_text() -> None:
    demands = "Crews want lower fees from the board and new cranes from the council, Ida Moll said on Monday."
    answer = (
        "The board agreed to that, but the council, which owns the cranes and the quay, has still to decide."
    )
    part = (LEAD, SECOND, THIRD, demands, answer)
    items = ("Fees", "Cranes", "Boats", "Crews", "Town council", "Ferries", "Harbour")
    article = cleaned(TITLE, *part, *items, *REPORT)
    assert set(REPORT) <= set(article.text.split("\n"))


def test_tables_and_lists_are_kept_as_lines() -> None:
    article = cleaned(
        LEAD, SECOND, "Year\tFee\tBoats", "2024\t210\t88", "• a crane for the north quay", THIRD
    )
    assert article.text.split("\n")[2:5] == [
        "Year | Fee | Boats",
        "2024 | 210 | 88",
        "a crane for the north quay",
    ]


def test_mojibake_is_repaired_and_still_traced() -> None:
    raw = f"{LEAD}\nThe mayor, CÃ´me LÃ©strade, called it â€œa good dayâ€\x9d for the town and for its boats."
    article = clean(RawDocument(raw, "dump.txt"))
    assert "Côme Léstrade, called it “a good day” for" in article.text
    last = article.sentences[-1]
    assert article.offsets.raw_span(last.start, last.end) == (len(LEAD) + 1, len(raw))


def test_the_container_goes_before_the_text() -> None:
    article = cleaned(
        TITLE,
        "By Ida Moll",
        "3 March 2025",
        LEAD,
        SECOND,
        title=TITLE,
        author="Jo Berg",
        published="2025-03-02",
    )
    assert (article.metadata.author, article.metadata.published) == ("Jo Berg", "2025-03-02")
    assert article.text == "\n".join((LEAD, SECOND))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "is empty"),
        (" \n\u200b\ufeff\n", "is empty"),
        (TITLE, "a title without a body"),
        (
            "We use cookies to improve your experience.\nAccept all\nManage preferences\nPrivacy policy",
            "consent",
        ),
        ("Port\nQuay\nThe sea today", "too little running text"),
        ("word " * 200_000, "no article has more than"),
        ("ab\n" * 30_000, "no article has more than"),
    ],
)
def test_what_is_no_article_is_refused_with_a_reason(text: str, reason: str) -> None:
    with pytest.raises(NotAnArticle, match=reason):
        clean(RawDocument(text, "dump.txt"))


def test_lone_surrogates_are_replaced_one_for_one() -> None:
    text = f"{LEAD}\n{SECOND}\n{THIRD}".replace("leader", "lead\ud800er")
    document = RawDocument(text, "made up", metadata=Metadata(title="Bridges \udfff"))
    article = clean(document)
    assert article.text == text.replace("\ud800", "\ufffd")
    assert article.title == "Bridges \ufffd"
