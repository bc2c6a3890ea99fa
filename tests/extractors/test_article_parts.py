"""A long article is read in parts, checked in parts, and summed up once."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from harbour import article_of
from hypothesis import given
from hypothesis import strategies as st
from scripted_endpoint import Asked, ScriptedEndpoint

from summariser import ArticleSummary, summarise
from summariser.extractors.article_parts import around, halves, part_size, split_article
from summariser.llm import likely_tokens
from summariser.llm.prompts import ArticlePart
from summariser.models.article import Article, Sentence
from summariser.models.errors import ReplyCut, ReplyRefused
from summariser.models.settings import Settings

TOWNS = ("Alburg", "Brenta", "Corvo", "Delmar", "Estrel", "Fornost", "Gavilan", "Hestia")


def report(paragraphs: int, sentences: int = 4) -> Article:
    """A report of so many paragraphs, one town and one figure a sentence."""
    text, placed = "", []
    for paragraph in range(1, paragraphs + 1):
        for _ in range(sentences):
            number = len(placed) + 1
            town = TOWNS[number % len(TOWNS)]
            price = f"{number * 1000 + 7:,} crowns"
            said = f"The council of {town} paid {price} for bridge number {number} last year. "
            placed.append(Sentence(number, len(text), len(text) + len(said) - 1, paragraph))
            text += said
        text = text[:-1] + "\n"
    return Article(text, tuple(placed), "report.txt")


LONG = report(60)


def numbers_in(asked: Asked) -> list[int]:
    """The numbers of the sentences that a request shows."""
    return [int(number) for number in re.findall(r"(?m)^\[(\d+)\]", asked.body["messages"][-1]["content"])]


def task_of(asked: Asked) -> str:
    return str(asked.body["messages"][-1]["content"]).partition("</article>")[2]


def reads(asked: Asked) -> dict[str, Any]:
    """All figures of a part and a summary sentence of its first; of a composition, three sentences."""
    if "\nTask: check" in task_of(asked):
        return {"bad": [], "open": []}
    shown, text = numbers_in(asked), asked.body["messages"][-1]["content"]
    said = dict(re.findall(r"(?m)^\[(\d+)\] (.*)$", text))
    if "summaries of the parts" in task_of(asked):
        summary = [{"s": [number], "t": said[str(number)]} for number in shown[:3]]
        return {"h": "Bridges cost towns money", "sum": summary}
    figures = [
        {
            "s": [number],
            "t": f"{number * 1000 + 7:,} crowns",
            "u": None,
            "of": f"price of crossing {number}",
            "at": None,
        }
        for number in shown
    ]
    first = shown[0]
    return {"h": f"Part from {first}", "sum": [{"s": [first], "t": said[str(first)]}], "fig": figures}


def ask(endpoint: ScriptedEndpoint, article: Article = LONG, **settings: Any) -> ArticleSummary:
    settings = {"mode": "json-schema", "model": "m", "part_tokens": 1000, **settings}
    return summarise(article, base_url=endpoint.base_url, **settings)


def test_no_figure_of_a_long_report_is_lost() -> None:
    with ScriptedEndpoint().always_answers(reads) as endpoint:
        record = ask(endpoint)
    assert len(record.figures) == len(LONG.sentences)
    assert record.headline == "Bridges cost towns money"
    assert len(record.summary) == 3
    reading = record.provenance.reading
    assert reading is not None
    assert (reading.characters, reading.total) == (len(LONG.text), len(LONG.text))
    assert reading.parts == endpoint.asked - 1 >= 4


def test_each_part_is_shown_once_with_its_numbers() -> None:
    with ScriptedEndpoint().always_answers(reads) as endpoint:
        ask(endpoint)
    *parts, composition = endpoint.requests
    assert [number for asked in parts for number in numbers_in(asked)] == list(range(1, 241))
    assert f"This is part 2 of {len(parts)}" in task_of(parts[1])
    assert numbers_in(composition) == [numbers_in(asked)[0] for asked in parts]
    assert len({asked.body["messages"][0]["content"] for asked in endpoint.requests}) == 1


def test_the_verification_of_a_part_shares_its_prefix() -> None:
    with ScriptedEndpoint().always_answers(reads) as endpoint:
        record = ask(endpoint, verify=True)
    fences = [asked.body["messages"][1]["content"].partition("</article>")[0] for asked in endpoint.requests]
    checks = [at for at, asked in enumerate(endpoint.requests) if "\nTask: check" in task_of(asked)]
    first_check = checks[0]
    assert fences[first_check : first_check + first_check - 1] == fences[: first_check - 1]
    assert record.provenance.verification.status == "verified"
    assert len(record.figures) == 240


def test_a_part_whose_answer_is_cut_is_read_in_halves() -> None:
    def cuts_long_ones(asked: Asked) -> dict[str, Any] | str:
        return reads(asked)

    script = ScriptedEndpoint().answers("{", finish="length").always_answers(cuts_long_ones)
    with script as endpoint:
        record = ask(endpoint, report(24), part_tokens=100_000)
    assert len(record.figures) == 96
    first, second, third = endpoint.requests[:3]
    assert numbers_in(second) + numbers_in(third) == numbers_in(first)
    reading = record.provenance.reading
    assert reading is not None and reading.parts == 2


def test_a_part_that_is_refused_is_said_and_the_others_are_kept() -> None:
    script = ScriptedEndpoint().answers(reads_of(1, 60)).refuses("No.").always_answers(reads)
    with script as endpoint:
        record = ask(endpoint, part_tokens=1500)
    reading = record.provenance.reading
    assert reading is not None and 0 < reading.characters < reading.total
    assert "draft.part-lost" in {one.rule for one in record.provenance.warnings}
    assert record.figures


def reads_of(first: int, last: int) -> dict[str, Any]:
    figures = [
        {"s": [n], "t": f"{n * 1000 + 7:,} crowns", "u": None, "of": None, "at": None}
        for n in range(first, last + 1)
    ]
    return {"h": "Bridges", "sum": [{"s": [1], "t": LONG.sentence_text(1)}], "fig": figures}


def test_where_no_part_can_be_read_the_error_is_that_of_the_first() -> None:
    script = ScriptedEndpoint()
    for _ in range(10):
        script.refuses("No.")
    with script as endpoint, pytest.raises(ReplyRefused):
        ask(endpoint)


def test_without_a_composition_the_first_sentences_of_the_parts_sum_up() -> None:
    def refuses_to_compose(asked: Asked) -> dict[str, Any] | str:
        return "[]" if "summaries of the parts" in task_of(asked) else reads(asked)

    with ScriptedEndpoint().always_answers(refuses_to_compose) as endpoint:
        record = ask(endpoint)
    assert 1 <= len(record.summary) <= 5
    assert record.headline == "Part from 1"


def test_a_short_article_is_one_request_and_its_cut_is_no_reason_to_split() -> None:
    short = article_of("The port will hire 120 divers.", "They start in June.")
    with (
        ScriptedEndpoint().answers("{", finish="length") as endpoint,
        pytest.raises(ReplyCut),
    ):
        ask(endpoint, short, part_tokens=None, reply_retries=0)
    assert endpoint.asked == 1


@given(st.lists(st.integers(1, 30), min_size=1, max_size=30), st.integers(100, 3000))
def test_parts_are_all_of_an_article_in_order(paragraphs: list[int], size: int) -> None:
    sentences, start = [], 0
    for paragraph, count in enumerate(paragraphs, 1):
        for _ in range(count):
            sentences.append(Sentence(len(sentences) + 1, start, start + 40, paragraph))
            start += 41
    article = Article("x" * start, tuple(sentences), "x.txt")
    parts = split_article(article, size)
    assert [number for part in parts for number in part.sentences] == list(range(1, len(sentences) + 1))
    assert [part.position for part in parts] == list(range(1, len(parts) + 1))
    assert all(part.count == len(parts) for part in parts)
    opens = {article.sentences[part.sentences[0] - 1] for part in parts[1:]}
    assert all(article.sentences[one.number - 2].paragraph != one.paragraph for one in opens)


def test_the_parts_of_a_report_hold_what_they_may() -> None:
    for part in split_article(LONG, 1000):
        assert sum(likely_tokens(LONG.sentence_text(number)) for number in part.sentences) <= 1000


def test_a_model_in_this_process_reads_what_its_context_holds() -> None:
    roomy = Settings(model="m", base_url="http://127.0.0.1/v1", max_output_tokens=4096)
    assert part_size(roomy, local=False) == 2560
    assert part_size(roomy, local=True) < 2560
    assert part_size(roomy.model_copy(update={"part_tokens": 700}), local=True) == 700


def test_halves_are_cut_between_paragraphs() -> None:
    whole = ArticlePart(range(1, 241))
    found = halves(LONG, whole)
    assert found is not None
    first, second = found
    assert [*first.sentences, *second.sentences] == list(whole.sentences)
    assert halves(LONG, ArticlePart(range(1, 5))) is None


def test_around_a_sentence_are_its_neighbours_and_the_lead() -> None:
    assert list(around(LONG, [100]).sentences) == [1, 2, 3, 4, *range(96, 105)]


def test_a_focus_is_in_the_request_and_in_the_record() -> None:
    with ScriptedEndpoint().always_answers(reads) as endpoint:
        record = ask(endpoint, report(3), focus="bridges and their costs")
    assert 'Focus, in the words of the reader: "bridges and their costs".' in task_of(endpoint.requests[0])
    assert json.loads(record.model_dump_json())["provenance"]["focus"] == "bridges and their costs"
