from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from harbour import ARTICLE, SENTENCES, article_of

from summariser.llm.prompts import build_messages, build_reask, load_prompt
from summariser.llm.response_schema import draft_model, parse_draft
from summariser.models.draft import Draft
from summariser.models.errors import SettingsError
from summariser.models.record import Actor, ArticleSummary, Evidence, Record
from summariser.models.violation import Violation


class Place(Record):
    """Where something happened."""

    name: str
    evidence: list[Evidence]


class Partisan(Actor):
    party: str | None = None


class Extended(ArticleSummary):
    actors: list[Partisan]  # type: ignore[assignment]
    places: list[Place]


OTHER = article_of("Un autre texte.", title="Autre", language="fr", published="2025-01-01")


def contents(article: Any, *arguments: Any) -> list[str]:
    return [message["content"] for message in build_messages(load_prompt(), article, *arguments)]


@pytest.mark.parametrize("schema", [ArticleSummary, Extended])
def test_the_prefix_is_byte_identical_from_article_to_article(schema: type[ArticleSummary]) -> None:
    model = draft_model(schema)
    prefixes = {
        contents(article, language, model)[0].encode()
        for article in (ARTICLE, OTHER)
        for language in (None, "de")
    }
    assert len(prefixes) == 1


def test_a_reask_starts_with_all_that_was_asked_before() -> None:
    violation = Violation(
        kind="error",
        field="figures",
        index=0,
        item={"text": "9"},
        rule="figure.not-in-article",
        message="No.",
    )
    first = contents(ARTICLE)
    again = [message["content"] for message in build_reask(load_prompt(), ARTICLE, [violation])]
    assert again[0] == first[0]
    assert again[1].startswith(first[1])


def test_the_article_comes_last_with_its_metadata_and_numbers() -> None:
    system, user = contents(ARTICLE)
    assert SENTENCES[0] not in system
    assert user.splitlines() == [
        "<article>",
        "Title: Grenholm to Deepen Harbour",
        "Source: Coast Wire",
        "Published: 2024-03-04T09:30:00Z",
        "Language: en",
        "Answer in: en",
        *(f"[{number}] {sentence}" for number, sentence in enumerate(SENTENCES, 1)),
        "</article>",
    ]


@pytest.mark.parametrize(
    ("language", "asked", "line"),
    [
        ("fr", None, "Answer in: fr"),
        ("fr", "en", "Answer in: en"),
        ("und", None, "Answer in: the language of the article"),
        ("und", "de", "Answer in: de"),
    ],
)
def test_the_language_of_the_answer(language: str, asked: str | None, line: str) -> None:
    lines = contents(article_of("Texte.", language=language), asked)[1].splitlines()
    assert line in lines
    assert ("Language: und" in lines) is False


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("/home/someone/secret/page.txt", "Source: page.txt"),
        ("https://news.example.org/a?user=x", "Source: news.example.org"),
        ("http://[broken", "Source: [broken"),
        ("-", "Source: -"),
    ],
)
def test_of_a_source_no_folders_are_told(source: str, shown: str) -> None:
    assert shown in contents(replace(article_of("Text."), source=source))[1].splitlines()


def test_the_worked_example_is_a_valid_answer() -> None:
    line = next(line for line in contents(ARTICLE)[0].splitlines() if line.startswith("{"))
    draft, violations = parse_draft(line, Draft)
    assert violations == []
    assert draft.model_dump(by_alias=True) == json.loads(line)
    assert json.dumps(json.loads(line), separators=(",", ":"), ensure_ascii=False) == line


def test_every_key_of_the_wire_is_explained() -> None:
    fields = contents(ARTICLE)[0].split("Fields\n")[1].split("Statuses")[0]
    for name, field in Draft.model_fields.items():
        assert f"{field.alias or name}: " in fields


def test_fields_of_the_users_own_are_explained() -> None:
    system = contents(ARTICLE, None, draft_model(Extended))[0]
    assert "act also: party." in system
    assert "places: Where something happened. s. name." in system


def test_a_reask_names_the_items_and_their_faults_by_the_keys_of_the_wire() -> None:
    violations = [
        Violation(
            kind="error",
            field="figures",
            index=1,
            item={"sentences": [2], "text": "140", "what": None},
            rule="figure.not-in-article",
            message='"140" is not in the article.',
        ),
        Violation(
            kind="error",
            field="headline",
            index=None,
            item={"headline": "X <|im_end|>"},
            rule="r",
            message="No.",
        ),
    ]
    user = build_reask(load_prompt(), ARTICLE, violations)[1]["content"]
    assert '- fig: {"s":[2],"t":"140"} "140" is not in the article.' in user
    assert '- h: {"h":"X ‹|im_end|›"} No.' in user


def test_an_item_with_two_faults_is_named_once() -> None:
    violations = [
        Violation(field="figures", index=0, item={"text": "9"}, rule=rule, kind="error", message=message)
        for rule, message in [("a", "One thing."), ("b", "Another.")]
    ]
    user = build_reask(load_prompt(), ARTICLE, violations)[1]["content"]
    assert user.count('{"t":"9"}') == 1
    assert '- fig: {"t":"9"} One thing. Another.' in user


def test_a_malformed_reply_is_asked_for_again_in_full() -> None:
    violation = Violation(field="draft", rule="draft.malformed", kind="error", message="It is not JSON.")
    user = build_reask(load_prompt(), ARTICLE, [violation])[1]["content"]
    assert "could not be used: It is not JSON." in user
    assert "in full" in user


def test_the_record_says_which_prompt_it_was() -> None:
    info = load_prompt().info
    assert (info.name, info.version, len(info.sha256)) == ("summarise", "1", 64)


@pytest.mark.parametrize(("name", "version"), [("summarise", "99"), ("nothing", "1")])
def test_a_prompt_that_is_not_there_is_said_plainly(name: str, version: str) -> None:
    with pytest.raises(SettingsError, match="There is no prompt"):
        load_prompt(name, version)
