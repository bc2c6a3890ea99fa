"""Which languages there are, and what each has."""

from __future__ import annotations

from pathlib import Path

import pytest

import summariser.languages
from summariser.languages import (
    CAPABILITIES,
    PARTS,
    Language,
    find_language,
    language_codes,
    languages_with,
    missing_capabilities,
)

FOLDER = Path(summariser.languages.__file__).parent


def test_every_folder_is_a_language_but_schema_and_shared() -> None:
    folders = {path.parent.name for path in FOLDER.glob("*/__init__.py")}
    assert set(language_codes()) == folders - {"schema", "shared"}
    assert list(language_codes()) == sorted(language_codes())


@pytest.mark.parametrize("code", language_codes())
def test_capabilities_are_the_files_of_the_folder(code: str) -> None:
    language = find_language(code)
    assert language is not None
    files = {path.stem for path in (FOLDER / code).glob("*.py")} - {"__init__"}
    assert set(language.capabilities) == files
    assert language.info.name


@pytest.mark.parametrize("code", language_codes())
@pytest.mark.parametrize("part", sorted(PARTS))
def test_a_part_is_its_class_or_none(code: str, part: str) -> None:
    language = Language(code)
    data = getattr(language, part)
    assert isinstance(data, PARTS[part]) if part in language.capabilities else data is None
    assert (code in languages_with(part)) == (data is not None)


@pytest.mark.parametrize("code", ["pt", "PT", "pt-BR", "pt_BR", "pt-Latn-BR"])
def test_a_language_is_found_with_its_region(code: str) -> None:
    found = find_language(code)
    assert found is not None and found.code == "pt"


@pytest.mark.parametrize("code", ["sw", "und", "", "schema", "shared", "english", "../en"])
def test_what_has_no_folder_is_none(code: str) -> None:
    assert find_language(code) is None
    assert missing_capabilities(code) == tuple(CAPABILITIES)


def test_a_capability_needs_one_of_its_parts() -> None:
    assert all(part in PARTS for parts in CAPABILITIES.values() for part in parts)
    assert missing_capabilities("en") == ()
    assert "commitments" in missing_capabilities("ja")
    assert "dates" not in missing_capabilities("ja")
