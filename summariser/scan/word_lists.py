"""Word lists that come with the package: sections in brackets, with lines of forms or of words."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files


def words(text: str) -> frozenset[str]:
    """The words of a text, parted by white space."""
    return frozenset(text.split())


@lru_cache(maxsize=64)
def read_sections(folder: str, code: str) -> dict[str, tuple[str, ...]]:
    """The lines of each section of `data/FOLDER/CODE.txt`; lines that begin with # are left out."""
    table = (files("summariser.scan") / "data" / folder / f"{code}.txt").read_text(encoding="utf-8")
    lines: dict[str, list[str]] = {}
    current: list[str] = []
    for line in table.splitlines():
        if line.startswith("["):
            current = lines.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            current.append(line)
    return {name: tuple(found) for name, found in lines.items()}


def read_forms(folder: str, code: str, section: str) -> dict[str, str]:
    """Each form of a section to its value ("monday" to "0"); of two values the last wins."""
    pairs = (line.split(":", 1) for line in read_sections(folder, code).get(section, ()))
    return {
        form.strip(): value.strip() for value, forms in pairs for form in forms.split(",") if form.strip()
    }
