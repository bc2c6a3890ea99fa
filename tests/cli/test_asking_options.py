"""`--complete`, `--no-verify`, `--focus` and what belongs to them, from the command line to the settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from records import trawlers


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), (False, True, None, None)),
        (("--complete", "--no-verify"), (True, False, None, None)),
        (("--verify", "--verify-model", "judge"), (False, True, "judge", None)),
        (("--verify", "--verify-base-url", "http://two/v1"), (False, True, None, "http://two/v1")),
    ],
)
def test_options_become_settings(
    invoke: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, arguments: Any, expected: Any
) -> None:
    given: list[Any] = []

    def summarise(source: object, settings: Any, *, schema: object) -> object:
        given.append(settings)
        return trawlers().build()

    monkeypatch.delenv("SUMMARISER_VERIFY", raising=False)
    monkeypatch.setattr("summariser.client.sync_client.summarise", summarise)
    assert invoke("article", "article.txt", *arguments).status == 0
    chosen = given[0]
    assert (chosen.complete, chosen.verify, chosen.verify_model, chosen.verify_base_url) == expected


def test_a_second_reader_without_a_model_is_wrong_usage(invoke: Any, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(
        "The council agreed to build 12 bridges by May, it said on Monday.\n" * 3
    )
    ended = invoke("article", "article.txt", "--verify")
    assert (ended.status, ended.stdout) == (2, "")
    assert "--verify-model" in ended.stderr
