"""Authors of a text: bylines above it, bios below it. Authors are people, not desks and not agencies."""

from __future__ import annotations

import re

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import folded
from summariser.cleaning.person_names import begins_with_article, is_agency, is_desk, without_final_stop
from summariser.cleaning.text.byline_patterns import BylinePatterns, byline_patterns, signature
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.utils.lazy_pattern import lazy_pattern

_UNSPACED_NAME = lazy_pattern(r"[\u3040-\u30ff\u4e00-\u9fff·・]{2,12}$")
# An outlet that is named by its letters: "Jane Doe, NDS".
_ACRONYM = re.compile(r"[A-Z][A-Z\d]{1,5}")
# Lines that were dropped for their time or their "3 min read" may name the author too.
_MAY_HOLD_NAMES = (
    None,
    reasons.TIMESTAMP,
    reasons.SHARING_TOOLS,
    reasons.ONLY_IN_ONE_COPY,
    reasons.DUPLICATE_COPY,
)
_LONGEST_SIGNATURE = 130  # characters
_CAPITALS_ALL = 4  # characters: a longer name in capitals is no acronym
_MOST_AUTHORS = 8
_BYLINE_WORDS = 16
_DESK_WORDS = 6  # of a desk after a label
_ROLE_WORDS = 7
_BIO_WORDS = 70
_NAME_WORDS = 6


def cut_signatures(page: DocumentLines) -> None:
    """Cuts off who wrote or edited a paragraph, and when, in brackets after its last sentence."""
    lines: list[TextLine] = []
    for line in page.lines:
        may_end_so = line.text[-1] in ")）0123456789"
        bracketed = may_end_so and line.text.rstrip("0123456789 ").endswith((")", "）"))
        first = max(0, len(line.text) - _LONGEST_SIGNATURE)
        found = signature().search(line.text, first) if bracketed else None
        parts = line.parts([found.start()]) if found and line.reason is None else []
        if len(parts) == 2 and parts[0].ends_sentence:
            parts[1].drop(reasons.AGENCY_SIGN_OFF)
            lines += parts
        else:
            lines.append(line)
    page.lines[:] = lines


def extract_byline(page: DocumentLines, language: str) -> None:
    """Adds the author from the first byline that names people; drops bylines, roles below them and bios."""
    for at, line in enumerate(page.lines):
        if line.reason in _MAY_HOLD_NAMES and line.words <= _BYLINE_WORDS and not line.ends_sentence:
            _take_byline(page, at, line, byline_patterns(language))
    _drop_bios(page, byline_patterns(language))


def _take_byline(page: DocumentLines, at: int, line: TextLine, patterns: BylinePatterns) -> None:
    """Adds the authors of a line and drops it, if it is a byline."""
    following = page.lines[at + 1] if at + 1 < len(page.lines) else None
    alone = patterns.opening_alone.match(line.text)
    if following is not None and following.reason in _MAY_HOLD_NAMES and alone:
        _take_name_below(page, line, following, patterns)
        return
    names = _authors(line, following, patterns)
    if names is None:
        return
    line.reason = reasons.BYLINE
    page.add_field("author", "; ".join(names))
    if following is not None and following.reason is None and _is_role(following, patterns):
        following.drop(reasons.BYLINE)


def _authors(line: TextLine, following: TextLine | None, patterns: BylinePatterns) -> list[str] | None:
    """The authors that a line names, with or without "By"; None if it is no byline."""
    names = people_of_byline(line.text, patterns)
    if line.reason is not None:
        return names or None
    opens = patterns.opening.match(line.text)
    if names is None and not opens and following is not None and _is_role(following, patterns):
        names = _people(line.text, patterns)
    if names is None:
        names = _before_role(line.text, patterns)
    return names


def _take_name_below(page: DocumentLines, label: TextLine, line: TextLine, patterns: BylinePatterns) -> None:
    names = _people(line.text, patterns) if line.words <= _BYLINE_WORDS else None
    if names:
        page.add_field("author", "; ".join(names))
        label.reason = line.reason = reasons.BYLINE


def people_of_byline(text: str, patterns: BylinePatterns) -> list[str] | None:
    """The people of "By Jane Doe and John Roe"; empty if it names a desk or an agency; None if no byline."""
    may_match = not patterns.first_characters or text[:1].lower() in patterns.first_characters
    match = patterns.opening.match(text) if may_match else None
    if match is None:
        return None
    preposition = patterns.preposition.match(text, match.end())
    rest = text[preposition.end() if preposition else match.end() :]
    named = without_final_stop(patterns.end.split(rest, maxsplit=1)[0].strip(" ,:"))
    people = _people(named, patterns) or _people(named.partition(",")[0], patterns)
    if people is None and (patterns.label.match(text) or _is_no_person(named)):
        return [] if len(named.split()) <= _DESK_WORDS else None
    return people


def _people(text: str, patterns: BylinePatterns) -> list[str] | None:
    """The names that a text consists of, desks left out; None if it holds anything else."""
    names = [name.strip() for name in patterns.separator.split(_without_role(text, patterns)) if name.strip()]
    if not names or len(names) > _MOST_AUTHORS:
        return None
    people = [name for name in names if not (_is_no_person(name) or _is_other(name, patterns))]
    if not people or not all(_is_name(name, patterns) for name in people):
        return None
    return [_normal_capitals(name) for name in people]


def _is_other(name: str, patterns: BylinePatterns) -> bool:
    """Whether one of several names is a role, an acronym, or an outlet with its article."""
    return bool(patterns.role_alone.fullmatch(name) or _ACRONYM.fullmatch(name)) or begins_with_article(name)


def _is_name(name: str, patterns: BylinePatterns) -> bool:
    spaced = not name[0].islower() and patterns.name.match(name)
    return bool(spaced or _UNSPACED_NAME.match(name))


def _is_no_person(name: str) -> bool:
    return is_desk(name) or is_agency(name)


def _without_role(text: str, patterns: BylinePatterns) -> str:
    """ "Jane Doe, Political Editor" without the role."""
    name, comma, role = text.partition(",")
    return name if comma and patterns.role.search(role) else text


def _before_role(text: str, patterns: BylinePatterns) -> list[str] | None:
    """The names in "Jane Doe, Political Editor"."""
    name, comma, role = text.partition(",")
    if comma and patterns.role.search(role) and len(role.split()) <= _NAME_WORDS:
        return _people(name, patterns)
    return None


def _normal_capitals(name: str) -> str:
    return name.title() if name.isupper() and len(name) > _CAPITALS_ALL else name


def _is_role(line: TextLine, patterns: BylinePatterns) -> bool:
    short = line.words <= _ROLE_WORDS and not line.prose and not line.ends_sentence
    return short and bool(patterns.role.search(line.text))


def _drop_bios(page: DocumentLines, patterns: BylinePatterns) -> None:
    """Drops names alone and bios at the end, which open with the author's name."""
    authors = [name for name in page.fields.get("author", "").split("; ") if name]
    names = {folded(name) for name in authors}
    for line in page.lines if names else ():
        if line.words <= _NAME_WORDS and line.folded in names:
            line.drop(reasons.BYLINE)
    for line in reversed(page.lines):
        if line.reason is not None:
            continue
        named = line.text.startswith((*authors, *(name.split()[-1] for name in authors)))
        if named and line.words <= _BIO_WORDS and patterns.bio.search(line.text):
            line.drop(reasons.AUTHOR_BIO)
        elif line.prose:
            return
