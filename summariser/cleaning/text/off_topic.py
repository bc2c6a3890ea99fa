"""Lines that are about something else than the article: headlines of other articles between the paragraphs,
and notices about the site's services.

A line is off topic if the title and the other paragraphs share next to none of its content words.
"""

from __future__ import annotations

import itertools
import re
from functools import cache

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import contains_any, content_words
from summariser.cleaning.multilingual import all_phrases, any_of, boilerplate_phrases
from summariser.cleaning.text.boilerplate import is_headline
from summariser.cleaning.text.document_lines import DocumentLines, TextLine

_FEWEST_PARAGRAPHS = 3  # by which a text is judged
_CHANCE_SHARE = 0.1  # of a line's words that may agree by chance
_FEWEST_HEADLINE = 6  # words of a headline
_FEWEST_LISTED_HEADLINE = 2  # words of a headline below another
_MOST_NOTICE = 24  # words of a service notice
_MOST_PLATFORM = 8  # words of a mention of a platform
# The article is about what the first paragraphs mention, or more than so many of all.
_FIRST_PARAGRAPHS = 3
_SEVERAL_PARAGRAPHS = 2
_MOST_CONSECUTIVE = 2  # three loose lines or more may be a list
# Below such a line the next one may be of the same list.
_LISTED_AFTER = (reasons.ARTICLE_LINK, reasons.OFF_TOPIC)
# "Q:" and "A:" of an interview, a result.
_NO_HEADLINE = re.compile(r"[^\W\d_]{1,2}[:.]\s|.*\d\s?[-–:]\s?\d+$")
_QUOTATION_MARKS = ('"', "“", "«", "„", "「", "\t")
# The speaker of a line of a transcript.
_SPEAKER = re.compile(r"[^\W\d_][^:.!?]{0,30}:\s")


def drop_off_topic(page: DocumentLines) -> None:
    """Drops loose lines with a headline's length that are off topic, and notices about the site's
    services."""
    prose = [line for line in page.kept() if line.prose]
    if len(prose) < _FEWEST_PARAGRAPHS:
        return
    topic = _TopicWords(page, prose)
    _drop_headlines(page, topic, first=prose[0], last=prose[-1])
    for line in page.kept():
        if _is_service_notice(line, topic):
            line.drop(reasons.SERVICE_NOTICE)


class _TopicWords:
    """What the title and the paragraphs are about."""

    def __init__(self, page: DocumentLines, prose: list[TextLine]) -> None:
        title = page.fields.get("title", "")
        self._title = content_words(title)
        self._paragraphs = [line.text.lower() for line in prose]
        self._opening = "\n".join([title.lower(), *self._paragraphs[:_FIRST_PARAGRAPHS]])
        self._paragraphs_with: dict[str, int] = {}
        for line in prose:
            for word in line.content:
                self._paragraphs_with[word] = self._paragraphs_with.get(word, 0) + 1

    def includes(self, words: tuple[str, ...]) -> bool:
        """Whether the title, one of the first paragraphs or several of all contain one of the words."""
        if contains_any(self._opening, words):
            return True
        return sum(contains_any(paragraph, words) for paragraph in self._paragraphs) > _SEVERAL_PARAGRAPHS

    def is_foreign(self, line: TextLine) -> bool:
        """Whether the title and the other paragraphs share next to none of a line's words."""
        own = 1 if line.prose else 0
        shared = sum(word in self._title or self._paragraphs_with.get(word, 0) > own for word in line.content)
        return bool(line.content) and shared <= _CHANCE_SHARE * len(line.content)


def _drop_headlines(page: DocumentLines, topic: _TopicWords, *, first: TextLine, last: TextLine) -> None:
    """Drops one or two loose lines between paragraphs. A heading of the text is shorter, or shares a word."""
    kept = page.kept()
    before = {id(line): above for above, line in itertools.pairwise(page.lines)}
    within = kept[kept.index(first) : kept.index(last)]
    for loose, consecutive in itertools.groupby(within, key=lambda line: not line.ends_sentence):
        lines = list(consecutive)
        for line in lines if loose and len(lines) <= _MOST_CONSECUTIVE else ():
            above = before.get(id(line))
            listed = above is not None and above.reason in _LISTED_AFTER
            long_enough = line.words >= (_FEWEST_LISTED_HEADLINE if listed else _FEWEST_HEADLINE)
            may_be = long_enough and (listed or is_headline(line)) and not _NO_HEADLINE.match(line.text)
            if may_be and topic.is_foreign(line):
                line.drop(reasons.OFF_TOPIC)


def _is_service_notice(line: TextLine, topic: _TopicWords) -> bool:
    """Whether a short line without quotation marks addresses the reader about an offer that is not the topic,
    or is off topic and mentions a platform, the site or the page itself."""
    if line.words > _MOST_NOTICE or contains_any(line.text, _QUOTATION_MARKS) or _SPEAKER.match(line.text):
        return False
    lower = line.text.lower()
    offers = tuple(word for word in (*_service_offers(), *_platforms()) if word in lower)
    if offers and _reader_words().search(line.text) and not topic.includes(offers):
        return True
    of_site = line.words >= _FEWEST_HEADLINE and _site_words().match(line.text)
    brief = line.words <= _MOST_PLATFORM and not line.ends_sentence and contains_any(lower, _platforms())
    return bool(brief or of_site or contains_any(lower, _page_mentions())) and topic.is_foreign(line)


@cache
def _service_offers() -> tuple[str, ...]:
    return all_phrases(data.service_offers for data in boilerplate_phrases())


@cache
def _platforms() -> tuple[str, ...]:
    return all_phrases(data.platforms for data in boilerplate_phrases())


@cache
def _page_mentions() -> tuple[str, ...]:
    return all_phrases(data.page_mentions for data in boilerplate_phrases())


@cache
def _reader_words() -> re.Pattern[str]:
    """With regard to case: "US" is a country, a German "Sie" at the start of a sentence is "she"."""
    return re.compile(any_of(data.reader_words for data in boilerplate_phrases()))


@cache
def _site_words() -> re.Pattern[str]:
    """A site about itself: "We acknowledge the owners of the land"."""
    return re.compile(rf"{any_of(data.site_words for data in boilerplate_phrases())}\b")
