"""Find quoted passages and who speaks them, with offsets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summariser.languages import DEFAULT_LANGUAGE
from summariser.models.mentions import NameMention, QuoteMention
from summariser.scan.names import scan_names
from summariser.scan.quotes.quotation_marks import quoted_spans
from summariser.scan.quotes.quote_speakers import SpeakerFinder


def scan_quotes(
    text: str, language: str = DEFAULT_LANGUAGE, names: Sequence[NameMention] | None = None
) -> list[QuoteMention]:
    """The quoted passages of `text` in order, without their marks, outermost only. Offsets index `text`.

    `names` are the name mentions of the same text, if they are known already. `speaker` is a name as the text
    has it; None where no verb of saying gives one, and for a word or two that the writer merely sets off.
    """
    spans = quoted_spans(text)
    if not spans:
        return []
    speakers = SpeakerFinder(text, scan_names(text, language) if names is None else names, language)
    mentions: list[QuoteMention] = []
    previous: tuple[int, str | None] | None = None
    for start, end in spans:
        speaker = speakers.speaker(start, end, previous)
        mentions.append(QuoteMention(start, end, text[start:end], speaker))
        previous = (end, speaker) if speaker else previous
    return _shared_backwards(text, mentions)


def _shared_backwards(text: str, mentions: list[QuoteMention]) -> list[QuoteMention]:
    """A paragraph that is left open has the speaker that the next part of the quote names."""
    shared = mentions[-1:]
    for mention in reversed(mentions[:-1]):
        follower = shared[-1]
        reopened = len(text[mention.end : follower.start].strip()) == 1
        take = reopened and mention.speaker is None
        shared.append(replace(mention, speaker=follower.speaker) if take else mention)
    return shared[::-1]
