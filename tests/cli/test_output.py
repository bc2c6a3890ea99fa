"""Where the result goes: the place is checked first, and written whole or not at all."""

from __future__ import annotations

import os
import stat
from io import StringIO
from pathlib import Path

import pytest

from summariser.cli.output import choose_output, colored
from summariser.models.errors import SettingsError, SummariserError


@pytest.mark.parametrize(
    ("name", "given", "format_"),
    [
        ("a.json", None, "json"),
        ("a.md", None, "markdown"),
        ("a.MARKDOWN", None, "markdown"),
        ("a.html", None, "html"),
        ("a.htm", None, "html"),
        ("a.txt", None, "terminal"),
        ("a.dat", "json", "json"),
        ("a", None, "json"),
        ("a.json", "markdown", "markdown"),
    ],
)
def test_the_extension_tells_the_format_unless_it_is_given(tmp_path, name, given, format_) -> None:
    assert choose_output(given, tmp_path / name, "-").format == format_


def test_an_extension_without_a_format_is_refused(tmp_path) -> None:
    with pytest.raises(SettingsError, match=r"no format has the extension \.pdf"):
        choose_output(None, tmp_path / "record.pdf", "-")


def test_a_pipe_gets_json() -> None:
    assert choose_output(None, None, "-").format == "json"


def test_places_that_cannot_be_written_are_refused_first(tmp_path: Path) -> None:
    source = tmp_path / "article.html"
    source.write_text("x")
    for place, words in {
        tmp_path: "is a folder",
        tmp_path / "nowhere" / "a.json": "there is no folder",
        source: "would overwrite the input",
        source / "a.json": "there is no folder",
    }.items():
        with pytest.raises(SettingsError, match=words):
            choose_output(None, place, str(source))


def test_a_folder_without_permission_is_refused_first(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("os.access", lambda path, mode: path != tmp_path.resolve())
    with pytest.raises(SettingsError, match="is not writable"):
        choose_output(None, tmp_path / "a.json", "-")


def test_a_file_is_replaced_whole_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")
    path.chmod(0o640)
    choose_output(None, path, "-").write("new ü\n")
    assert path.read_bytes() == "new ü\n".encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_followed_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to("real.json")
    choose_output(None, tmp_path / "link.json", "-").write("new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_text() == "new"


def test_a_device_is_written_to_not_replaced() -> None:
    choose_output("json", Path(os.devnull), "-").write("gone")
    assert not Path(os.devnull).is_file()


def test_what_fails_while_writing_leaves_the_old_file(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")

    def full(*args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copymode", full)
    with pytest.raises(SummariserError, match="No space left on device") as caught:
        choose_output(None, path, "-").write("new")
    assert caught.value.exit_status == 1
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "welcome"),
    [
        (Terminal(), {"TERM": "xterm-256color"}, True),
        (Terminal(), {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (Terminal(), {"TERM": "xterm", "NO_COLOR": ""}, True),
        (Terminal(), {"TERM": "dumb"}, False),
        (Terminal(), {}, False),
        (StringIO(), {"TERM": "xterm"}, False),
    ],
)
def test_colour_only_where_it_is_welcome(monkeypatch, stream, environment, welcome) -> None:
    monkeypatch.delenv("TERM", raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert colored(stream) == welcome
