"""The phrases of the cleaner in languages/: what its indexes and filters rely on."""

import re
from dataclasses import fields
from importlib import import_module
from typing import Any

import pytest

from summariser.cleaning import multilingual
from summariser.languages import PARTS, in_all_languages, languages_with, patterns, phrases

CLEANING = ("boilerplate", "bylines", "captions", "sentences", "timestamps", "web_pages")
EVERY = [(part, data) for part in CLEANING for data in in_all_languages(part, PARTS[part])]


@pytest.mark.parametrize(("part", "data"), EVERY, ids=[f"{part}-{at}" for at, (part, _) in enumerate(EVERY)])
def test_every_line_is_a_regular_expression(part: str, data: Any) -> None:
    for field in fields(data):
        value = getattr(data, field.name)
        for line in patterns(value) if isinstance(value, str) else ():
            re.compile(line.replace("<end>", "$").replace("<break>", "$"))


def stemless(lines: str, stems: tuple[str, ...]) -> list[str]:
    return [line for line in patterns(lines) if not any(stem in line.lower() for stem in stems)]


def test_every_credit_contains_a_stem() -> None:
    stems = multilingual.all_phrases(data.stems for data in multilingual.caption_words())
    for data in multilingual.caption_words():
        for listed in (data.credit_labels, data.source_words, data.credit_endings):
            assert stemless(listed, stems) == []


def test_every_relative_time_contains_a_stem() -> None:
    stems = multilingual.all_phrases(data.relative_stems for data in multilingual.timestamp_words())
    for data in multilingual.timestamp_words():
        assert stemless(data.relative_times, stems) == []


def test_every_order_to_a_model_contains_a_stem() -> None:
    for data in multilingual.boilerplate_phrases():
        assert stemless(data.model_instructions, phrases(data.instruction_stems)) == []


@pytest.mark.parametrize("part", CLEANING)
def test_a_language_with_a_folder_is_not_among_the_others(part: str) -> None:
    others = getattr(import_module(f"summariser.languages.shared.{part}"), "OTHER_LANGUAGES", {})
    assert not set(others) & set(languages_with(part))
