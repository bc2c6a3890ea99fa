"""The headline: found, put into the metadata, and taken out of the text wherever it is repeated."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.line_features import folded
from summariser.cleaning.text.timestamp_lines import is_time_line

_FEWEST_WORDS, _MOST_WORDS, _LEAD = 3, 32, 4
_ADDRESS = re.compile(r"[\w.-]{1,40}@[\w-]{1,40}\.\w")
_SITE = re.compile(r"\s[|–—·-]\s[^|]{2,40}$")
_LABEL = re.compile(
    r"(?:by|von|por|par|автор|بقلم|text|photos?|fotos?)\b|(?:from|to|cc|sent|date|subject|von|an|betreff|objet|asunto|assunto|oggetto|тема):|https?:|[(\[@#*•©]",
    re.I,
)
# What earlier steps took for other things may still be the headline told once more.
_NOT_YET_TITLE = (None, "repeated text")


def lift_title(page: DocumentLines, given: str | None, language: str) -> None:
    """Learns the title and drops its lines. `given`: as the container has it; then it is only dropped."""
    title = given or _find_title(page, language)
    if not title:
        return
    page.learn("title", title)
    same = folded(title)
    reason = "title"
    for at, line in enumerate(list(page.lines)):
        if line.reason not in _NOT_YET_TITLE:
            continue
        if len(line.text) <= len(title) + 60 and _is_title(line, same):
            line.reason, reason = reason, "repeated title"
        elif at == 0 and line.text.startswith(title):
            _split_off(page, line, title)


def _is_title(line: TextLine, same: str) -> bool:
    """The title itself, or the title with the site's name after it."""
    if not _may_begin_with(same[:1], line) or not line.folded.startswith(same):
        return False
    if line.folded == same:
        return True
    bare = _SITE.sub("", line.text)
    return bare != line.text and folded(bare) == same


def _may_begin_with(letters: str, line: TextLine) -> bool:
    """Whether the folded line may begin with one of the letters, which is quicker to say than to fold it."""
    first = line.text[0]
    return not first.isalnum() or first.lower()[:1] in letters


def _split_off(page: DocumentLines, line: TextLine, title: str) -> None:
    """The title run on to the text, with or without the site's name between."""
    rest = line.text[len(title) :]
    site = re.match(r"\s{0,3}[|–—-]\s[^\W\d_][a-z]\w*(?: [^\W\d_][a-z]\w*){0,3}(?=\s)", rest)
    cut = len(title) + (site.end() if site else 0)
    first, *others = line.parts([cut])
    if others and (site or line.text[cut].isspace() or line.text[cut].isupper()):
        first.drop("title")
        at = page.lines.index(line)
        page.lines[at : at + 1] = [first, *others]


def _find_title(page: DocumentLines, language: str) -> str | None:
    """Among the lines before the text: one that stands twice or more, else the first in a headline's form;
    of these the first that shares a third as many words with the text as the one that shares most."""
    head = [line for line in _before_text(page) if not is_time_line(line, language)]
    if not head:
        return None
    letters = "".join(line.folded[:1] for line in head)
    may_repeat = (line for line in page.lines if line.words <= _MOST_WORDS and _may_begin_with(letters, line))
    count = Counter(line.folded for line in may_repeat)
    repeated = [line for line in head if count[line.folded] > 1 and line.words > 0.7 * head[0].words]
    told = frozenset().union(*islice((line.content for line in page.lines if line.prose), _LEAD))
    choice = [line for line in repeated if line.content & told] or head
    most = max(len(line.content & told) for line in choice)
    fitting = next(line for line in choice if len(line.content & told) >= most / 3)
    return _SITE.sub("", fitting.text)


def _before_text(page: DocumentLines) -> list[TextLine]:
    """The possible headlines before the first prose that is kept; without prose, the first line only."""
    first = next((at for at, line in enumerate(page.lines) if line.prose and line.reason is None), None)
    head = page.lines[:first] if first is not None else page.kept()[:1] if len(page.kept()) > 1 else []
    return [line for line in head if line.reason in _NOT_YET_TITLE and looks_like_title(line)]


def looks_like_title(line: TextLine) -> bool:
    """3 to 32 words that do not end in a full stop, and no label of another thing before them."""
    return (
        _FEWEST_WORDS <= line.words <= _MOST_WORDS
        and not line.text.endswith((".", "。", ":", ";", ",", "…"))
        and not _LABEL.match(line.text)
        and not _ADDRESS.search(line.text)
        and "\t" not in line.text
        and bool(line.content)
    )
