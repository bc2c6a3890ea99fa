from __future__ import annotations

import pytest

from summariser.grounding.quantity_agreement import agreement
from summariser.scan.figures import read_figure


@pytest.mark.parametrize(
    ("claim", "source", "agrees"),
    [
        ("12", "twelve", "same"),
        ("half a million", "500,000", "same"),
        ("$4.5bn", "$4.5 billion", "same"),
        ("42 days", "six weeks", "same"),
        ("a year", "12 months", "same"),
        ("over 47,000", "more than 47,000", "same"),
        ("47,000", "over 47,000", "loose"),
        ("about 47,000", "47,000", "loose"),
        ("nearly 47,000", "over 47,000", None),
        ("nearly 47,000", "46,950", "same"),
        ("over 47,000", "47,035", "same"),
        ("over 47,000", "46,950", None),
        ("about 1,500", "1,487", "same"),
        ("about 1,500", "1,300", None),
        ("$160m", "$159.7 million", "loose"),
        ("46,950", "46,951", None),
        ("47,000", "147,000", None),
        ("thirty", "32", None),
        ("9 million", "9 billion", None),
        ("$9", "£9", None),
        ("3 percent", "3 percentage points", None),
        ("3 percent", "4 percent", None),
        ("$200", "200 people", None),
        ("between 70,000 and 85,000", "70,000 to 85,000", "same"),
        ("up to 85,000", "between 70,000 and 85,000", "loose"),
        ("80,000", "between 70,000 and 85,000", None),
        ("150 cm", "1.5 metres", "same"),
        ("3 tonnes", "3,000 kg", "same"),
        ("more than a week", "10 days", "same"),
        ("more than a week", "20 days", None),
        ("about two weeks", "13 days", "same"),
        ("two weeks", "13 days", None),
        ("50 years", "50", "same"),
        ("50 years", "600", None),
    ],
)
def test_quantities_agree_in_value_unit_and_qualifier(claim: str, source: str, agrees: str | None) -> None:
    claimed, carried = read_figure(claim, "en"), read_figure(source, "en")
    assert claimed is not None
    assert carried is not None
    assert agreement(claimed, carried) == agrees
