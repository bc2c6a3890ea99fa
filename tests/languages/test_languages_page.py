"""docs/languages.md: its tables are those of the folders today."""

from __future__ import annotations

from importlib import util
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "docs" / "make_languages.py"


def test_the_tables_are_fresh() -> None:
    spec = util.spec_from_file_location("make_languages", SCRIPT)
    assert spec is not None and spec.loader is not None
    make_languages = util.module_from_spec(spec)
    spec.loader.exec_module(make_languages)
    text = make_languages.PAGE.read_text(encoding="utf-8")
    assert text == make_languages.with_tables(text), "run python docs/make_languages.py"
