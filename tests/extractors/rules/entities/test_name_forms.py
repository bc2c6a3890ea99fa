"""Which forms of a name belong together."""

from __future__ import annotations

import pytest

from summariser.extractors.rules.entities.entity_registry import EntityRegistry
from summariser.extractors.rules.entities.name_forms import folded_tokens, is_acronym, is_short_form
from summariser.models.draft import ActorKind


def test_tokens_are_folded() -> None:
    assert folded_tokens("Société Générale-Öst,") == ("societe", "generale", "ost")


@pytest.mark.parametrize(
    ("short", "full", "kind", "expected"),
    [
        ("Berg", "Anna Berg", "person", True),
        ("Anna", "Anna Berg", "person", True),
        ("Anna", "Anna Maria Berg", "organisation", True),
        ("Maria", "Anna Maria Berg", "person", False),
        ("Malawi", "Bank of Upper Malawi", "organisation", False),
        ("Line", "Osk Line", "organisation", True),
        ("Osk Line", "Osk Line", "organisation", False),
    ],
)
def test_short_forms(short: str, full: str, kind: ActorKind, expected: bool) -> None:
    assert is_short_form(folded_tokens(short), folded_tokens(full), kind) is expected


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("TRF", "Tibesti Renewal Front", True),
        ("T.R.F.", "Tibesti Renewal Front", True),
        ("Trf", "Tibesti Renewal Front", False),
        ("TR", "Tibesti Renewal Front", False),
    ],
)
def test_acronyms(short: str, full: str, expected: bool) -> None:
    assert is_acronym(short, full) is expected


def test_a_short_form_refers_to_the_entity_with_the_longest_name() -> None:
    registry = EntityRegistry()
    berg = registry.find_or_add("Berg", "person")
    assert registry.find_or_add("Anna Berg", "person") is berg
    assert (berg.name, dict(berg.forms)) == ("Anna Berg", {"Berg": 1, "Anna Berg": 1})


def test_a_person_and_a_country_of_one_name_are_two_entities() -> None:
    registry = EntityRegistry()
    assert registry.find_or_add("Chad", "country") is not registry.find_or_add("Chad", "person")


def test_a_common_noun_matches_in_full_only() -> None:
    registry = EntityRegistry()
    ministry = registry.find_or_add("justice ministry", "organisation", named=False)
    assert registry.find("ministry", exact=True) is None
    assert registry.find_or_add("Justice Ministry", "organisation", named=False) is ministry


def test_an_initial_stands_for_a_forename() -> None:
    registry = EntityRegistry()
    obama = registry.find_or_add("Barack Obama", "person")
    assert registry.find_or_add("B. Obama", "person") is obama
    assert registry.find_or_add("M. Obama", "person") is not obama


def test_names_and_people_of_a_country_are_one_entity() -> None:
    registry = EntityRegistry({"United Kingdom": "GB", "UK": "GB"}, {"british": "GB"})
    british = registry.find_or_add("British", None)
    assert registry.find_or_add("UK", "country") is british
    assert registry.find_or_add("United Kingdom", "country") is british
    assert (british.name, british.kind) == ("United Kingdom", "country")
