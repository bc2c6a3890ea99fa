"""Destination and format of the result: stdout or a file, checked before any work starts."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import click

from summariser.models.errors import SettingsError, SummariserError

# The formats of `summariser.rendering`, which takes a tenth of a second to import: help must not wait for it.
FORMATS: dict[str, tuple[str, ...]] = {
    "terminal": (".txt",),
    "json": (".json",),
    "markdown": (".md", ".markdown"),
    "html": (".html", ".htm"),
}
"""The output formats, and the file extensions for which `--output` chooses them."""

# Replacements for a terminal whose encoding lacks these characters.
_ASCII = str.maketrans({"─": "-", "·": "-", "–": "-", "…": "~", "≈": "~"})
_DEFAULT_WIDTH = 80


@dataclass(frozen=True)
class Output:
    """A checked destination. `path` is None for stdout; `width` is in columns."""

    format: str
    path: Path | None
    width: int
    color: bool

    def write(self, text: str) -> None:
        """Write the result; a file is written atomically.

        Raises SummariserError if the file cannot be written. Exits quietly if stdout is closed.
        """
        if self.path is None:
            _write_stdout(text, readable=self.format == "terminal")
        else:
            _write_file(self.path, text)


@contextmanager
def streamed(path: Path | None) -> Iterator[IO[bytes]]:
    """A binary stream for a result too large for memory: stdout, or a file that appears once complete.

    Raises SummariserError if it cannot be written. Exits quietly if stdout is closed.
    """
    try:
        if path is None:
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
        else:
            with _part_of(path.resolve(), "xb") as file:
                yield file
    except BrokenPipeError:
        _give_up_stdout()
        raise click.exceptions.Exit(0) from None
    except OSError as error:
        if path is None:
            _give_up_stdout()
        place = "stdout" if path is None else path
        raise SummariserError(f"The result could not be written to {place}: {error.strerror}.") from error


def choose_output(given: str | None, path: Path | None, source: str) -> Output:
    """The output that the options name. Raises SettingsError if the file cannot be written."""
    if path is None or str(path) == "-":
        terminal = sys.stdout.isatty()
        default = "terminal" if terminal else "json"
        return Output(given or default, None, terminal_width(), colored(sys.stdout))
    check_place(path, source)
    return Output(given or _format_of(path), path, _DEFAULT_WIDTH, color=False)


def _format_of(path: Path) -> str:
    """The format that the extension of a file stands for; JSON without one.

    Raises SettingsError for an extension that stands for none.
    """
    extension = path.suffix.lower()
    if not extension:
        return "json"
    for name, extensions in FORMATS.items():
        if extension in extensions:
            return name
    known = " ".join(extension for extensions in FORMATS.values() for extension in extensions)
    raise SettingsError(
        f"--output {path}: no format has the extension {extension}.", f"Use one of {known}, or add --format."
    )


def terminal_width() -> int:
    """Columns of the terminal, 80 if there is none."""
    # Before Python 3.11 a terminal that does not know its size is 0 columns wide.
    return shutil.get_terminal_size((_DEFAULT_WIDTH, 24)).columns or _DEFAULT_WIDTH


def colored(stream: object) -> bool:
    """Whether to use escape sequences: a terminal, not a dumb one, and NO_COLOR is not set."""
    isatty: Callable[[], bool] = getattr(stream, "isatty", lambda: False)
    return isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"


def check_place(path: Path, source: str, option: str = "--output") -> None:
    """Raise SettingsError, naming `option`, if the file cannot be written or is the source."""
    if path.is_dir():
        raise SettingsError(f"{option} {path} is a folder.", "Name a file.")
    if not path.parent.is_dir():
        raise SettingsError(f"{option} {path}: there is no folder {path.parent}.", "Create it first.")
    if path.exists() and Path(source).exists() and path.samefile(source):
        raise SettingsError(f"{option} {path} would overwrite the input.", "Name another file.")
    place = path if path.exists() and not path.is_file() else path.resolve().parent
    if not os.access(place, os.W_OK):
        raise SettingsError(f"{option} {path} is not writable.", "Name another file.")


def _write_file(path: Path, text: str) -> None:
    try:
        if path.exists() and not path.is_file():  # a device or a pipe, which must not be replaced by a file
            path.write_text(text, encoding="utf-8")
        else:
            _replace_file(path.resolve(), text)
    except OSError as error:
        raise SummariserError(
            f"{path} could not be written: {error.strerror}.", "Nothing was written. Name another file."
        ) from error


def _replace_file(path: Path, text: str) -> None:
    with _part_of(path, "x", encoding="utf-8", newline="\n") as file:
        file.write(text)


@contextmanager
def _part_of(path: Path, mode: str, **how: str) -> Iterator[IO[Any]]:
    """A temporary file beside `path` that replaces it at the end: readers see the old content or the new."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open(mode, **how) as file:  # type: ignore[call-overload]
            yield file
        if path.exists():
            shutil.copymode(path, part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _write_stdout(text: str, readable: bool) -> None:
    """Write a page in the terminal's encoding, any other format as UTF-8, whatever the locale."""
    encoding = (sys.stdout.encoding or "utf-8") if readable else "utf-8"
    if not encoding.lower().startswith("utf"):
        text = text.translate(_ASCII)
    try:
        click.echo(text.encode(encoding, "replace"), nl=False)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader closed the pipe.
        _give_up_stdout()
        raise click.exceptions.Exit(0) from None
    except OSError as error:
        _give_up_stdout()
        raise SummariserError(f"The result could not be written to stdout: {error.strerror}.") from error


def _give_up_stdout() -> None:
    """Keep Python from failing when it flushes a closed stdout at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
