"""The output formats of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from records import trawlers

from summariser.cli.article_command import rendered
from summariser.cli.output import FORMATS, choose_output


@pytest.mark.parametrize("name", FORMATS)
def test_each_renders_a_record(name: str) -> None:
    assert rendered(trawlers().build(), choose_output(name, None, "")).strip()


def test_an_extension_chooses_its_format(tmp_path: Path) -> None:
    for name, extensions in FORMATS.items():
        for extension in extensions:
            assert choose_output(None, tmp_path / f"record{extension.upper()}", "").format == name
    assert choose_output(None, tmp_path / "record", "").format == "json"
