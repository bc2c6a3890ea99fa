"""The words of an article's sentences and their axes of meaning; computed when first asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from summariser.models.article import Article
from summariser.scan.antonyms import word_poles
from summariser.scan.names.name_lexicon import name_lexicon

WORD_OR_NUMBER = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\d.,]*\d|\d")
_QUESTION = ("?", "？", "؟")
_CLOSING = "\"'”’»)] "
# How many content words on each side are compared, within how many words, and by how many of their letters.
_WINDOW = 4
_SPAN = 12
_STEM = 5
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class AntonymContext:
    """The stems of the content words before and behind a word, nearest first."""

    before: list[str]
    behind: list[str]

    @property
    def all(self) -> set[str]:
        """Those of both sides."""
        return {*self.before, *self.behind}


class SentenceWords:
    """Sentences are named by their number; a word by its place among those of its sentence, from 0."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._known = word_poles(article.language)
        self._small = name_lexicon(article.language).function_words
        self._words: dict[int, list[str]] = {}
        self._poles: dict[int, dict[str, list[tuple[int, int]]]] = {}

    def words(self, number: int) -> list[str]:
        """The words and numbers of a sentence, in lower case."""
        if number not in self._words:
            self._words[number] = WORD_OR_NUMBER.findall(self._article.sentence_text(number).lower())
        return self._words[number]

    def poles(self, number: int) -> dict[str, list[tuple[int, int]]]:
        """Each axis to the words of a sentence that are on it: place and side."""
        if number not in self._poles:
            found: dict[str, list[tuple[int, int]]] = {}
            for place, word in enumerate(self.words(number)):
                if word in self._known:
                    for axis, pole in self._known[word].items():
                        found.setdefault(axis, []).append((place, pole))
            self._poles[number] = found
        return self._poles[number]

    def around(self, words: list[str], place: int) -> AntonymContext:
        """The content words around one of a list of words in lower case."""
        before, behind = words[max(0, place - _SPAN) : place], words[place + 1 : place + 1 + _SPAN]
        return AntonymContext(self._content(before[::-1]), self._content(behind))

    def _content(self, words: list[str]) -> list[str]:
        long = (word for word in words if len(word) >= _SHORTEST or word[0].isdecimal())
        return list(islice((word[:_STEM] for word in long if word not in self._small), _WINDOW))

    def asks(self, number: int) -> bool:
        """Whether a sentence is a question."""
        return self._article.sentence_text(number).rstrip(_CLOSING).endswith(_QUESTION)
