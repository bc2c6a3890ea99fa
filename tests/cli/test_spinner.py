"""A sign of life while a model is asked: on a terminal, on stderr, and nowhere else."""

from __future__ import annotations

import sys
from io import StringIO

import pytest

from summariser.cli.article_command import spinner
from summariser.models.settings import Settings


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("model", "stream", "term", "shown"),
    [
        ("some-\x1b[2Jmodel", Terminal(), "xterm", True),
        ("some-model", Terminal(), "dumb", False),
        ("some-model", StringIO(), "xterm", False),
        ("extractive", Terminal(), "xterm", False),
    ],
)
def test_only_people_who_wait_for_a_model_see_it(monkeypatch, model, stream, term, shown) -> None:
    monkeypatch.setenv("TERM", term)
    monkeypatch.setattr(sys, "stderr", stream)
    with spinner(Settings(model=model)):
        pass
    assert ("Asking some-model …" in stream.getvalue()) == shown
    assert shown or stream.getvalue() == ""
    assert "\x1b[2J" not in stream.getvalue()
