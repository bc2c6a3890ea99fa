"""Proper names of a text, with offsets."""

from __future__ import annotations

from summariser.scan.mentions import NameMention
from summariser.scan.names.lexicon import lexicon
from summariser.scan.names.runs import Candidate, RunReader, kind_of
from summariser.scan.names.tokens import gather_evidence, tokenise


def scan_names(text: str, language: str = "en") -> list[NameMention]:
    """Every mention of a proper name in `text`, in order, without article and title.

    `language` is an ISO 639-1 code. Offsets index `text`. `kind` is None where nothing tells it.
    """
    words = lexicon(language)
    tokens = tokenise(text, words.elisions)
    reader = RunReader(tokens, words, gather_evidence(tokens), language)
    return [
        _mention(text, reader, candidate) for candidate in reader.candidates() if _is_name(reader, candidate)
    ]


def _is_name(reader: RunReader, candidate: Candidate) -> bool:
    """Whether the words of `candidate` are more than a capitalised common word."""
    run = reader.tokens[candidate.first : candidate.last + 1]
    words = reader.lexicon
    if all(token.lower in words.calendar | words.tongues | words.function | words.domains for token in run):
        return False
    if len(run) > 1 or run[0].text in reader.countries or run[0].acronym:
        return True
    return not (run[0].quiet and not reader.evidence.capital[run[0].text])


def _mention(text: str, reader: RunReader, candidate: Candidate) -> NameMention:
    start, end = reader.tokens[candidate.first].start, reader.tokens[candidate.last].end
    return NameMention(start, end, text[start:end], kind_of(candidate, reader))
