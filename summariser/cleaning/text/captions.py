"""Captions and credits of pictures, in the styles of agencies and in others.

A credit is recognised by its form, a caption by its neighbourhood: a credit in it or beside it, a date of its
own far from the article's, no sentence end, no word in common with the title or the first paragraphs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import contains_any, content_words, folded
from summariser.cleaning.text.credit_patterns import CreditPatterns, credit_patterns
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.timestamp_grammar import find_days
from summariser.utils.lazy_pattern import lazy_pattern

# Lines that were dropped for another reason may be the credit beside a caption.
_MAY_BE_CREDITS = (
    None,
    reasons.ONLY_IN_ONE_COPY,
    reasons.RIGHTS_NOTICE,
    reasons.REPEATED_LABEL,
    reasons.AGENCY_SIGN_OFF,
)
_CREDIT_REACH = 120  # characters before the end of a line in which a credit begins
_LONGEST_AFTER_CREDIT = 45  # characters after it
_ITEM_NUMBER = re.compile(r"\d{1,3}\s?[.:)]\s")
_NEXT_SENTENCE = re.compile(r"[.!?]\s+[^\W\d_].{30}")
# A name after the end of a sentence: the photographer's or the outlet's.
_TRAILING_NAME = lazy_pattern(r"[.!?»”\"。](?:\s+|(?<=。))(?P<bar>\|\s?)?(?P<name>[^\s.!?|][^.!?|。]{2,40})$")
_SENTENCE_ENDS = (". ", "! ", "? ", "» ", "” ", '" ', "。")
_MOST_WORDS = 60  # of a caption
_MOST_NAME_WORDS = 6  # of a name alone
_MOST_CREDIT_WORDS = 9  # of a credit alone
_SHORT_CAPTION = 14  # words
_FEWEST_CAPTION_WORDS = 4  # of a caption beside a credit
_FEWEST_BESIDE_CREDIT = 5  # words of a loose one there
_FEWEST_WITHOUT_CREDIT = 8  # words of a caption without a credit
_NEIGHBOURS = 20  # lines
_FAR_DATE = 31  # days


def drop_captions(page: DocumentLines, language: str) -> None:
    """Drops credits, lines that hold one, and captions beside them or without a credit."""
    subject = _subject(page)
    _drop_with_trailing_name(page)
    credits = [at for at, line in enumerate(page.lines) if _drop_credit(line)]
    for at in credits:
        _drop_beside(page, at, subject, language)
    for at, line in enumerate(page.lines):
        if line.reason is None and _is_caption(page, at, line, subject, language):
            if _has_far_date(line.text, page, language):
                line.drop(reasons.CAPTION)
            else:
                line.question(reasons.CAPTION)


def _drop_with_trailing_name(page: DocumentLines) -> None:
    """Drops lines in which a name follows the end of the sentence, if a bar separates it or the page holds
    the same name alone or after another sentence."""
    found = [
        (line, match)
        for line in page.lines
        if not line.ends_sentence
        and contains_any(line.text, _SENTENCE_ENDS)
        and (match := _TRAILING_NAME.search(line.text))
    ]
    if not found:
        return
    count = Counter(folded(match["name"]) for _, match in found)
    alone = {line.folded for line in page.lines if line.words <= _MOST_NAME_WORDS}
    for line, match in found:
        name = folded(match["name"])
        with_agency = credit_patterns().names_with_slash.fullmatch(match["name"])
        is_credit = match["bar"] or count[name] > 1 or name in alone or with_agency
        if line.reason is None and line.words <= _MOST_WORDS and name and is_credit:
            line.drop(reasons.CAPTION_WITH_CREDIT)


def _drop_credit(line: TextLine) -> bool:
    """Drops a line that is or holds a credit. True if it is nothing else: then the caption is beside it."""
    if line.reason not in _MAY_BE_CREDITS or line.words > _MOST_WORDS:
        return False
    patterns = credit_patterns()
    if line.words <= _MOST_CREDIT_WORDS and (
        patterns.alone.match(line.text) or patterns.names_alone.match(line.text)
    ):
        line.drop(reasons.CREDIT)
        return True
    if _holds_credit(line, patterns):
        line.drop(reasons.CAPTION_WITH_CREDIT)
    return False


def _holds_credit(line: TextLine, patterns: CreditPatterns) -> bool:
    """Whether a credit is at the end of a line, or at the start of a loose one, outside a sentence."""
    text = line.text
    first = max(0, len(text) - _CREDIT_REACH)
    if _may_hold_credit(text[first:], patterns):
        credit = patterns.anywhere if "/" in text else patterns.without_slash
        for match in credit.finditer(text, first):
            rest = text[match.end() :]
            if line.ends_sentence and not _is_outside_sentence(match):
                continue
            if len(rest) <= _LONGEST_AFTER_CREDIT and not _NEXT_SENTENCE.search(rest):
                return True
    if ("/" in text or "|" in text) and patterns.bracketed_names.search(text, first):
        return True
    opening = None
    if not line.prose and _may_hold_credit(text, patterns):
        opening = patterns.anywhere.match(text)
    return opening is not None and opening.end() < len(text)


def _may_hold_credit(text: str, patterns: CreditPatterns) -> bool:
    return contains_any(text.lower(), patterns.stems) or text.endswith(")")


def _is_outside_sentence(credit: re.Match[str]) -> bool:
    """Whether a credit in a line that ends a sentence follows one, is in brackets or has a slash."""
    before = credit.string[: credit.start()].rstrip()
    return not before or before[-1] in '.!?)”"»。(' or "/" in credit[0] or credit[0][0] in "(["


def _drop_beside(page: DocumentLines, at: int, subject: set[str], language: str) -> None:
    """Drops the caption below or above a line that is a credit."""
    for step in (1, -1):
        beside = at + step
        if not 0 <= beside < len(page.lines):
            continue
        line = page.lines[beside]
        if line.reason is not None or not _FEWEST_CAPTION_WORDS <= line.words <= _MOST_WORDS:
            continue
        loose = not line.ends_sentence and line.words >= _FEWEST_BESIDE_CREDIT
        if loose or _is_under_picture(page, at, step) or _evidence(line, subject, page, language) >= 2:
            line.drop(reasons.CAPTION)
            return


def _is_under_picture(page: DocumentLines, at: int, step: int) -> bool:
    """Whether the sentence beside a credit belongs to the picture: it is short and above a credit that comes
    before the first paragraph, which is longer."""
    line, after = page.lines[at + step], page.lines[at + 1 : at + 2]
    return (
        step < 0
        and line.words <= _SHORT_CAPTION
        and any(other.prose and other.reason is None and other.words > line.words for other in after)
        and not any(other.prose and other.reason is None for other in page.lines[: at + step])
    )


def _is_caption(page: DocumentLines, at: int, line: TextLine, subject: set[str], language: str) -> bool:
    """Whether a line without a credit is a caption: by two pieces of evidence beside its place or its
    form."""
    if not _FEWEST_WITHOUT_CREDIT <= line.words <= _MOST_WORDS or "\t" in line.text:
        return False
    if line.text.endswith((":", "：")) or _ITEM_NUMBER.match(line.text):
        return False
    if line.ends_sentence:
        return False
    evidence = _evidence(line, subject, page, language)
    return evidence >= 3 or (evidence >= 2 and _is_among_prose(page, at))


def _evidence(line: TextLine, subject: set[str], page: DocumentLines, language: str) -> int:
    """The evidence for a caption, as a sum: no sentence end, a far date of its own (counts twice), no word of
    the subject."""
    return (
        (not line.ends_sentence) + 2 * _has_far_date(line.text, page, language) + (not line.content & subject)
    )


def _has_far_date(text: str, page: DocumentLines, language: str) -> bool:
    """Whether the line has a full date more than a month before or after the article's."""
    published = page.fields.get("published", "")[:10]
    if not published:
        return False
    days = find_days(text, language)
    return any(abs((day - type(day).fromisoformat(published)).days) > _FAR_DATE for day in days)


def _is_among_prose(page: DocumentLines, at: int) -> bool:
    """Whether the next kept lines before and after this one are paragraphs; before it there may be none."""
    after = _next_kept(page.lines[at + 1 : at + 1 + _NEIGHBOURS])
    before = _next_kept(reversed(page.lines[max(0, at - _NEIGHBOURS) : at]))
    return (before is None or before.prose) and after is not None and after.prose


def _next_kept(lines: Iterable[TextLine]) -> TextLine | None:
    return next((line for line in lines if line.reason is None), None)


def _subject(page: DocumentLines) -> set[str]:
    """The content words of the title and of the first two paragraphs."""
    prose = [line.text for line in page.kept() if line.prose][:2]
    return content_words(" ".join([page.fields.get("title", ""), *prose]))
