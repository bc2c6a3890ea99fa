"""Writes the tables of docs/languages.md: `python docs/make_languages.py`. Tested fresh.

The tables stand between marks in the page and are made from the language folders.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from summariser.languages import (
    CAPABILITIES,
    PARTS,
    find_language,
    language_codes,
    languages_with,
    missing_capabilities,
)

PAGE = Path(__file__).with_name("languages.md")


def capabilities_table() -> str:
    """A line a language: what can be read in its articles."""
    header = ["language", "code", *CAPABILITIES]
    rows = [[_name(code), f"`{code}`", *_marks(code)] for code in language_codes()]
    rows = [row for row in rows if "yes" in row]
    return _table(header, sorted(rows))


def parts_table() -> str:
    """A line a file of a language's folder: what it holds, and the languages that have it."""
    rows = (
        [f"`{part}.py`", _first_sentence(schema), ", ".join(languages_with(part))]
        for part, schema in PARTS.items()
    )
    return _table(["file", "holds", "languages"], rows)


TABLES = {"capabilities": capabilities_table, "parts": parts_table}


def with_tables(page: str) -> str:
    """A page with the tables of today between their marks; ValueError if it lacks a mark."""
    for name, table in TABLES.items():
        begin, end = f"<!-- {name}, made by docs/make_languages.py -->\n", f"<!-- end of {name} -->\n"
        before, found, rest = page.partition(begin)
        _, closed, after = rest.partition(end)
        if not (found and closed):
            raise ValueError(f"The page has no {begin.strip()} … {end.strip()}.")
        page = f"{before}{begin}\n{table()}\n{end}{after}"
    return page


def _name(code: str) -> str:
    language = find_language(code)
    return language.info.name if language else code


def _marks(code: str) -> list[str]:
    missing = missing_capabilities(code)
    return ["–" if name in missing else "yes" for name in CAPABILITIES]


def _first_sentence(schema: type) -> str:
    text = " ".join((schema.__doc__ or "").split())
    return f"{text.partition('. ')[0].removesuffix('.').rstrip(':')}."


def _table(header: list[str], rows: Iterable[list[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
