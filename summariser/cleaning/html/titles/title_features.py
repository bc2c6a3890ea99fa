"""What the model that chooses the headline sees of a candidate: where it was found, its form, its likeness to
the title element, the headings and the address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from summariser.cleaning.html.titles.title_candidates import TitleCandidate

_WORD = re.compile(r"\w+")
_WIDE = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]")
_EDGE_MARK = re.compile(r"^[\W_]{0,5}[-|:,–]|[-|:,–]\s{0,5}$")
_LENGTHS = (1, 2, 3, 4, 5, 6, 9, 20, 30)  # words
_SHORTEST_NAME = 5  # letters of a site's name that are looked for within a title

Features = Mapping[str, float]


class TitleFeatures:
    """The features of the candidates of one page."""

    def __init__(
        self,
        candidates: Mapping[str, TitleCandidate],
        title: str,
        site_names: frozenset[str],
        address: str | None,
    ) -> None:
        self._site_names = site_names
        self._others = {"title": _words(title), "address": _address_words(address)}
        self._headings = [key for key, found in candidates.items() if "h1" in found.marks]

    def of(self, key: str, candidate: TitleCandidate) -> Features:
        """The features of a candidate by name; those that are 0 are left out."""
        found = dict.fromkeys(candidate.marks, 1.0)
        found["shown"] = float(candidate.heading is not None)
        found["shown and in the title"] = float(None not in candidate.texts)
        found["shown and the title"] = found["shown"] * ("title" in candidate.marks)
        found[_length(candidate.text)] = 1.0
        found["mark at an edge"] = float(bool(_EDGE_MARK.search(candidate.text)))
        found["number first"] = float(candidate.text[0].isdigit())
        found |= self._likeness(candidate.text) | dict.fromkeys(self._relations(key, candidate.marks), 1.0)
        return {name: value for name, value in found.items() if value}

    def _likeness(self, text: str) -> dict[str, float]:
        """Shares of words in common with the title element and the address."""
        words = _words(text)
        found = {}
        for name, other in self._others.items():
            if other:
                shared = len(words & other)
                found[f"share of {name}"] = shared / len(other)
                found[f"share in {name}"] = shared / max(1, len(words))
            else:
                found[f"no {name}"] = 1.0
        return found

    def _relations(self, key: str, marks: set[str]) -> Iterator[str]:
        """What the candidate is to the site's name and to the headings."""
        if any(len(name) >= _SHORTEST_NAME and name in key for name in self._site_names):
            yield "names the site"
        if self._headings and "h1" not in marks:
            yield "another is the only h1" if len(self._headings) == 1 else "another is h1"
        if any(key in other and key != other for other in self._headings):
            yield "within h1"
        if any(other in key and key != other for other in self._headings):
            yield "around h1"


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _length(text: str) -> str:
    """The class of a text's length in words; two wide characters count as one."""
    count = max(len(_WORD.findall(text)), len(_WIDE.findall(text)) // 2)
    longest = next((length for length in _LENGTHS if count <= length), None)
    return f"up to {longest} words" if longest else "more words"


def _address_words(address: str | None) -> frozenset[str]:
    """The words of the last part of an address."""
    try:
        path = urlsplit(address or "").path
    except ValueError:
        return frozenset()
    words = _WORD.findall(path.rstrip("/").rpartition("/")[2].lower().replace("_", "-"))
    return frozenset(word for word in words if len(word) > 2 and not word.isdigit())
