"""Patterns that are compiled, and names that are imported, when they are first used."""

import pickle
import re

import pytest

from summariser.utils.lazy_names import lazy_names
from summariser.utils.lazy_pattern import lazy_pattern


def test_a_lazy_pattern_does_what_the_pattern_does() -> None:
    pattern = lazy_pattern(r"(?P<word>\w+)-(\d)", re.IGNORECASE)
    match = pattern.search("see A-1")
    assert match and match["word"] == "A"
    assert pattern.findall("a-1 b-2") == [("a", "1"), ("b", "2")]
    assert (pattern.groups, pattern.flags & re.IGNORECASE) == (2, re.IGNORECASE)


def test_a_wrong_pattern_is_an_error_only_when_it_is_used() -> None:
    pattern = lazy_pattern("(")
    with pytest.raises(re.error):
        pattern.match("")


def test_a_lazy_pattern_is_sent_to_another_process_as_a_pattern() -> None:
    sent = pickle.loads(pickle.dumps(lazy_pattern("a", re.IGNORECASE)))
    assert isinstance(sent, re.Pattern) and sent.fullmatch("A")


def test_a_lazy_name_imports_its_module() -> None:
    load = lazy_names("summariser.utils", {"iso_time": ("iso_time",)})
    assert load("iso_time")("2026-03-01") == "2026-03-01"
    with pytest.raises(AttributeError, match=r"summariser\.utils.*iso_tiem"):
        load("iso_tiem")
