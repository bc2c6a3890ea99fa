"""Which edits of an article are worth reading it again."""

from __future__ import annotations

import pytest

from summariser.feeds.substantive_change import differs_in_substance

BODY = (
    "The harbour council agreed on Monday to dredge the channel before winter. Work begins in May and will"
    " cost 4 million euros, the mayor, Anna Petrova, told reporters. The ferries wait for the tide each"
    " morning, and the fishermen say that they have waited long enough for the silt to be cleared away."
)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (" on Monday", "  on\n\nMonday"),
        (", and the", " – and the"),
        ("reporters", "reportres"),
        ("channel", "chanel"),
        ("long enough", "quite long enough"),
        ("agreed", "Agreed"),
    ],
)
def test_neater_is_not_other(old: str, new: str) -> None:
    assert old in BODY and not differs_in_substance(BODY, BODY.replace(old, new), "en")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("4 million", "5 million"),
        ("4 million", "over 4 million"),
        ("May", "June"),
        ("Petrova", "Petrovna"),
        ("will cost", "will not cost"),
        ("agreed", "refused"),
        ("Work begins", "Nothing at all of this work ever begins"),
        ("euros", "dollars"),
    ],
)
def test_another_figure_name_negation_or_promise_is_another_article(old: str, new: str) -> None:
    assert differs_in_substance(BODY, BODY.replace(old, new), "en")


def test_two_names_that_change_places_are_another_article() -> None:
    assert differs_in_substance("Reporters say that Ann sued Bob.", "Reporters say that Bob sued Ann.", "en")


@pytest.mark.parametrize("language", ["ar", "zh", "und", "xx"])
def test_without_capitals_each_word_may_be_a_name(language: str) -> None:
    old = "قال المجلس إن العمل يبدأ في الربيع " * 10
    assert differs_in_substance(old, old.replace("الربيع", "الصيف", 1), language)
    assert not differs_in_substance(old, old.replace(" ", "  "), language)


def test_thousands_of_words_are_compared() -> None:
    old = "the tide comes and goes again " * 5_000
    assert differs_in_substance(old, "so it is said of all the boats " * 5_000, "en")
