"""Proper names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.claim import Claim
from summariser.grounding.language_support import supports
from summariser.languages import find_language
from summariser.models.violation import Violation
from summariser.scan.names.name_folding import latin
from summariser.scan.names.name_lexicon import name_lexicon
from summariser.scan.names.name_matching import NameMatch
from summariser.scan.nationalities import demonym_codes
from summariser.utils.lazy_pattern import lazy_pattern

_NAME_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# A common word behind a hyphen, and a word with another one behind it.
_TAIL = re.compile(r"[-‑][^\W\d_]{2,20}$")
_BEGINNING = 4  # letters that inflection leaves in most languages
_ENDING = 3  # letters that it changes in those in which it is known
_HAN = lazy_pattern(r"[\u3400-\u9fff]")
_OWNERS = ("s'", "s’")
_OPENING = re.compile(r"(?P<word>[^\W\d_]{3,20})\s")


def names_in_article(claim: Claim) -> Iterator[Violation]:
    """Every name is in the article: in full, by part, by alias, inflected or transliterated.

    In a language whose inflection is not known it is enough that a word of the article begins as one of the
    name's words does.
    """
    known = supports(claim.index.language, "names")
    for start, end in _named(claim):
        name = claim.text[start:end]
        if claim.index.names.match(name) or claim.index.find(name, case=False):
            continue
        if _names_nobody(name, claim.index.language) or _inflects(name, claim.index):
            continue
        if claim.form != "name" and _HAN.search(name):
            # Nothing parts a name from the words around it.
            continue
        if claim.form == "name" and claim.index.has_common_words(name):
            continue
        if known or not _begins_alike(name, claim.index):
            first, last = _missing(start, end, claim)
            yield claim.violation(
                first, last, f"The name “{claim.text[start:end]}” does not occur in the article."
            )


def names_not_expanded(claim: Claim) -> Iterator[Violation]:
    """A name is not spelled out beyond what the article says, nor put together from two.

    Says nothing in a language without words of names.
    """
    if not supports(claim.index.language, "names"):
        return
    for start, end in _named(claim):
        match = claim.index.names.match(claim.text[start:end])
        if match is not None and match.how == "expansion" and not _joined(start, end, claim):
            first, last = _added(start, end, match, claim) or _missing(start, end, claim)
            yield claim.violation(
                first,
                last,
                f"Is “{claim.text[start:end]}” right? The article does not spell the name out like that.",
            )


def _names_nobody(name: str, language: str) -> bool:
    """Whether a name is an office, or one word for an institution: "the Health Minister", "el Gobierno"."""
    known = name_lexicon(language)
    words = [word.lower() for word in _NAME_WORD.findall(name)]
    words = [word for word in words if word not in known.joining and word not in known.function_words]
    if len(words) == 1:
        institutions = known.organisation_heads | known.generic_organisations | known.sentence_openers
        return words[0] in institutions | known.titles
    return bool(words) and all(word in known.titles or word in known.title_domains for word in words)


def _inflects(name: str, index: ArticleIndex) -> bool:
    """Whether each word of a name begins as a word of the text does, in a language that inflects names.

    Inflection may change a vowel of the stem as well as the ending: "Дворец", "Дворце".
    """
    spoken = find_language(index.language)
    if spoken is None or spoken.names is None or not spoken.names.inflection or spoken.info.noun_capitals:
        return False
    words = (latin(word) for word in _NAME_WORD.findall(name))
    return all(index.begins_word(word[: max(_BEGINNING, len(word) - _ENDING)]) for word in words)


def _begins_alike(name: str, index: ArticleIndex) -> bool:
    """Whether a word of the text or title begins with the letters with which one of the name's words does."""
    text = f"{index.text} {index.article.title or ''}"
    beginnings = {latin(word)[:_BEGINNING] for word in _NAME_WORD.findall(text)}
    return any(latin(word)[:_BEGINNING] in beginnings for word in _NAME_WORD.findall(name))


def _named(claim: Claim) -> Iterator[tuple[int, int]]:
    if claim.form == "name":
        yield 0, len(claim.text)
        return
    for name in claim.names:
        yield _without_opening(name.start, _without_tail(name.start, name.end, claim), claim)
    yield from _nationalities(claim)


def _nationalities(claim: Claim) -> Iterator[tuple[int, int]]:
    """The words of a claim for the people and things of a country ("an Australian reef"), in no name."""
    known = demonym_codes(claim.index.language)
    for word in _NAME_WORD.finditer(claim.text):
        if word[0][0].isupper() and word[0].lower() in known:
            start, end = word.span()
            if not any(name.start < end and start < name.end for name in claim.names):
                yield start, end


def _without_tail(start: int, end: int, claim: Claim) -> int:
    """The end of a name without the common word that a hyphen joins to it: "Turkish" of "Turkish-born".

    Nor the s of an owner in the plural form ("the Calders' shop") that the article does not have.
    """
    if claim.text[end - 1 : end + 1] in _OWNERS and claim.index.names.match(claim.text[start:end]) is None:
        return end - 1
    tail = _TAIL.search(claim.text[:end], start)
    return tail.start() if tail and tail[0][1:].islower() else end


def _without_opening(start: int, end: int, claim: Claim) -> tuple[int, int]:
    """A name without a common word that is capital only because the claim begins with it ("Suspended …").

    The article must have that word in lower case and not before the name.
    """
    first = _OPENING.match(claim.text, start, end)
    match = claim.index.names.match(claim.text[start:end])
    if claim.text[:start].strip() or first is None or (match and match.how != "expansion"):
        return start, end
    common = claim.index.find(first["word"].lower())
    return (first.end(), end) if common else (start, end)


def _joined(start: int, end: int, claim: Claim) -> bool:
    """Whether all words of a name are in the article, and none of them in the name of somebody else.

    "Conor McGregor" of an article that says now "Conor", now "McGregor"; not "Jodie Smith" of one that
    names Jodie Brown and Karen Smith. Particles ("al") need not be there.
    """
    names, particles = claim.index.names, name_lexicon(claim.index.language).name_particles
    words = set(_NAME_WORD.findall(claim.text[start:end]))
    bearers = (set(_NAME_WORD.findall(mention.text)) for mention in claim.index.scan.names)
    if not all(bearer <= words for bearer in bearers if bearer & words):
        return False
    return all(word.lower() in particles or _printed(names.match(word)) for word in words)


def _printed(match: NameMatch | None) -> bool:
    return match is not None and match.how == "exact"


def _added(start: int, end: int, match: NameMatch, claim: Claim) -> tuple[int, int] | None:
    """The words, first to last, that are not in the name that the article has; None if none is in it."""
    carrying = (claim.index.article.title or "") if match.in_title else claim.index.text
    own = {word.casefold() for span in match.spans for word in _NAME_WORD.findall(carrying[slice(*span)])}
    words = list(_NAME_WORD.finditer(claim.text, start, end))
    added = [word for word in words if word.group().casefold() not in own]
    return (added[0].start(), added[-1].end()) if 0 < len(added) < len(words) else None


def _words_of_names(index: ArticleIndex) -> Iterator[frozenset[str]]:
    for group in index.names.groups:
        yield frozenset(word.casefold() for word in _NAME_WORD.findall(group.name))


def _missing(start: int, end: int, claim: Claim) -> tuple[int, int]:
    """The words, first to last, that are in no name of the article that shares the most words with this one.

    "John" of "John Ashworth" where the article names Dan Ashworth; all of it if no name shares a word.
    """
    words = [word.span() for word in _NAME_WORD.finditer(claim.text, start, end)]
    own = {claim.text[slice(*span)].casefold() for span in words}
    named = (own & words_of_name for words_of_name in _words_of_names(claim.index))
    shared = max(named, key=len, default=set())
    gone = [span for span in words if claim.text[slice(*span)].casefold() not in shared]
    gone = gone or [span for span in words if claim.index.names.match(claim.text[slice(*span)]) is None]
    return (gone[0][0], gone[-1][1]) if gone else (start, end)
