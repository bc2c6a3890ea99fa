"""Find proper names, with offsets."""

from __future__ import annotations

from summariser.languages import DEFAULT_LANGUAGE, find_language
from summariser.models.mentions import NameMention
from summariser.scan.names.capitalised_spans import SpanCandidate, SpanReader
from summariser.scan.names.high_precision import is_name
from summariser.scan.names.name_kinds import kind_of, spread
from summariser.scan.names.name_lexicon import name_lexicon
from summariser.scan.names.name_tokens import gather_evidence, tokenise


def scan_names(text: str, language: str = DEFAULT_LANGUAGE) -> list[NameMention]:
    """Every mention of a proper name in `text`, in order, without article and title.

    `language` is an ISO 639-1 code; a language without words of names has none. Offsets index `text`. A word
    that opens a sentence is judged by the rest of the text. Scripts without capitals give only what lists and
    neighbours make certain. `kind` is None where nothing shows it; all mentions of one name share one kind.
    """
    spoken = find_language(language)
    if spoken and spoken.gazetteer:
        from summariser.scan.names.gazetteer import scan_listed_names  # its patterns take time to compile

        return spread(scan_listed_names(text, language))
    if spoken is None or spoken.names is None:
        return []
    lexicon = name_lexicon(language)
    tokens = tokenise(text, lexicon)
    reader = SpanReader(tokens, lexicon, gather_evidence(tokens), language)
    found = (candidate for candidate in reader.candidates() if is_name(reader, candidate))
    return spread(_mention(text, reader, candidate) for candidate in found)


def _mention(text: str, reader: SpanReader, candidate: SpanCandidate) -> NameMention:
    start, end = reader.tokens[candidate.first].start, reader.tokens[candidate.last].end
    return NameMention(start, end, text[start:end], kind_of(candidate, reader))
