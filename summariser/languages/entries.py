"""The formats of word lists in language data."""

from __future__ import annotations

from collections.abc import Iterator


def words(text: str) -> frozenset[str]:
    """The words of a list separated by white space."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list separated by commas, in order; white space within one is a single space."""
    return tuple(phrase for part in text.split(",") if (phrase := " ".join(part.split())))


def patterns(text: str) -> tuple[str, ...]:
    """The regular expressions of a list, one a line, in order."""
    return tuple(line for line in text.splitlines() if line)


def entries(text: str) -> Iterator[tuple[str, str]]:
    """Each form with its value, in order, from "form, form = value", one a line or separated by "; "."""
    for entry in text.replace("; ", "\n").splitlines():
        forms, _, value = entry.rpartition(" = ")
        for form in forms.split(","):
            if form := form.strip():
                yield form, value.strip()


def mapping(text: str) -> dict[str, str]:
    """Each form to its value, in the format of `entries`; of two values the last holds."""
    return dict(entries(text))
