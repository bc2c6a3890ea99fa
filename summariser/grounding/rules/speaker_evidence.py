"""Who says it: the speaker of a commitment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.claim import Claim
from summariser.models.mentions import NameMention
from summariser.models.violation import Violation
from summariser.scan.names.name_lexicon import name_lexicon
from summariser.scan.speech import speech_lexicon

_WORD = re.compile(r"[^\W\d_]+")
_APPOSITION = re.compile(r"\s+|,[^,;:.!?\"“”«»]{1,60},\s+")
_COMMA = re.compile(r",\s+")
# An article and up to three words in lower case, right before a verb.
_OFFICE = re.compile(r"\b(?P<article>[^\W\d_]+)\s(?P<office>(?:[^\W\d_A-Z][\w-]*\s+){1,3})$")
_LONGEST_OFFICE = 60  # characters
_TITLE = re.compile(r"\s+(?:[^\W\d_]+\s+){0,3}")


def speaker_as_quoted(claim: Claim) -> Iterator[Violation]:
    """Who states a commitment is not somebody else than whom the cited sentence lets speak.

    Only names of the article are judged: who is named by a common noun ("the ministry") is not.
    """
    if claim.field != "stated_by" or not claim.cited:
        return
    bearer = claim.index.bearers.get(claim.text.casefold())
    if bearer is None:
        return
    spans = {(one.start, one.end) for one in bearer.mentions}
    said_by = [name for number in claim.cited for name in _speakers(number, claim.index)]
    if any((one.start, one.end) in spans for one in said_by):
        return
    # A name of no known kind may be a place.
    for other in [one for one in said_by if one.kind][:1]:
        message = f"Is it “{claim.text}” who says this? The cited sentence lets “{other.text}” speak."
        yield claim.violation(0, len(claim.text), message)


def _speakers(number: int, index: ArticleIndex) -> Iterator[NameMention]:
    """The names that are subjects of the verbs of saying of a sentence.

    Those that are right beside a verb; or the one who bears the office that does ("the deputy head said").
    "with Israel, he said" names nobody. Verbs that commit are the promiser's.
    """
    names = index.in_sentence(index.scan.names, number)
    for verb in _verbs_of_saying(number, index):
        beside = [one for one in names if _beside(one, verb, index.text)]
        yield from beside or _in_office(number, verb, index)


def _verbs_of_saying(number: int, index: ArticleIndex) -> Iterator[re.Match[str]]:
    sentence, says = index.article.sentences[number - 1], speech_lexicon(index.language).quoting
    cues = index.in_sentence(index.scan.cues, number)
    for word in _WORD.finditer(index.text, sentence.start, sentence.end):
        if word.group().lower() not in says:
            continue
        if not any(cue.start < word.end() and word.start() < cue.end for cue in cues):
            yield word


def _beside(name: NameMention, verb: re.Match[str], text: str) -> bool:
    """Whether nothing but an apposition is before the verb, or nothing but a title behind it.

    "its chief, Jonas Feld, said": the name is the apposition.
    """
    if name.start >= verb.end():
        return _TITLE.fullmatch(text, verb.end(), name.start) is not None
    apposed = text[: name.start].endswith(", ") and _COMMA.fullmatch(text, name.end, verb.start())
    return bool(apposed) or _APPOSITION.fullmatch(text, name.end, verb.start()) is not None


def _in_office(number: int, verb: re.Match[str], index: ArticleIndex) -> list[NameMention]:
    """Whom the article names with the office that is before a verb, if that is one person."""
    start = max(index.article.sentences[number - 1].start, verb.start() - _LONGEST_OFFICE)
    subject = _OFFICE.search(index.text, start, verb.start())
    if subject is None or subject["article"].lower() not in name_lexicon(index.language).articles:
        return []
    office = subject["office"].strip()
    named = [one for one in index.scan.names if _called(office, one, index.text)]
    return named[:1] if len({_surname(one) for one in named}) == 1 else []


def _called(office: str, name: NameMention, text: str) -> bool:
    """Whether an office is right before a name ("deputy head Vera Lund")."""
    before = text[max(0, name.start - len(office) - 1) : name.start]
    return before.rstrip().lower() == office.lower() and before != before.rstrip()


def _surname(name: NameMention) -> str:
    return name.text.split()[-1].casefold()
