"""How a record shows itself in a notebook."""

from __future__ import annotations

from xml.etree import ElementTree

from records import RecordBuilder, trawlers

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)> & \u202e\x1b[31m"


def test_a_record_is_a_table_of_its_items_promises_first() -> None:
    table = ElementTree.fromstring(trawlers().build()._repr_html_())
    rows = [[cell.text for cell in row] for row in table.findall("tr")]
    assert table.findtext("caption") == "Norland to return trawlers"
    assert rows[1] == ["promise", "Norland → Estmark: return the two trawlers", "pledged, by Friday", "1"]
    assert [row[0] for row in rows[1:]] == ["promise"] * 2 + ["summary"] * 2 + ["figure"] * 3 + ["actor"] * 2


def test_text_of_strangers_stays_text() -> None:
    built = RecordBuilder(f"They promise to pay. {HOSTILE}").titled(HOSTILE)
    record = built.commitment(HOSTILE, HOSTILE, "promise to pay", to=HOSTILE).says(HOSTILE, "to pay").build()
    shown = record._repr_html_()
    assert {element.tag for element in ElementTree.fromstring(shown).iter()} == {
        "table",
        "caption",
        "tr",
        "th",
        "td",
    }
    assert "\x1b" not in shown and "\u202e" not in shown


def test_a_record_of_thousands_shows_some_and_says_how_many_more() -> None:
    built = RecordBuilder()
    for number in range(5000):
        built.figure("42 days", value=number, what="w" * 5000)
    shown = built.build()._repr_html_()
    assert "and 4,900 more" in shown and len(shown) < 100_000
