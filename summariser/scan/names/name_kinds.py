"""What kind of thing a name names, by the words in it and beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from summariser.models.draft import ActorKind
from summariser.models.mentions import NameMention
from summariser.scan.names.capitalised_spans import SpanCandidate, SpanReader
from summariser.scan.names.name_tokens import NameToken

_LONGEST_PERSON = 5  # words
_LONGEST_ACRONYM = 3  # letters


def kind_of(candidate: SpanCandidate, reader: SpanReader) -> ActorKind | None:
    """The kind that one mention's words and neighbours show; None where they show none."""
    run = reader.tokens[candidate.first : candidate.last + 1]
    if " ".join(token.text for token in run) in reader.countries:
        return "country"
    if any(token.lower in reader.lexicon.people_groups for token in run):
        return "group"
    if candidate.titled:
        return "person"
    if (
        candidate.described
        or reader.is_quoted(candidate)
        or run[0].text in reader.described
        or reader.is_firm(run)
    ):
        return "organisation"
    if {run[0].lower, run[-1].lower} & reader.lexicon.geographic_words:
        return "other"
    if _is_body(run, reader):
        return "organisation"
    return _by_neighbours(candidate, run, reader)


def _is_body(run: list[NameToken], reader: SpanReader) -> bool:
    lexicon = reader.lexicon
    last, first = run[-1], run[0]
    if last.lower in lexicon.organisation_suffixes or first.lower in lexicon.organisation_heads:
        return True
    if any(token.lower in lexicon.organisation_links for token in run) and any(
        token.lower in lexicon.organisation_heads for token in run
    ):
        return True
    return reader.is_compound_organisation(last)


def _by_neighbours(candidate: SpanCandidate, run: list[NameToken], reader: SpanReader) -> ActorKind | None:
    lexicon, short = reader.lexicon, 1 < len(run) <= _LONGEST_PERSON
    if short and run[0].lower in lexicon.forenames:
        return "person"
    if short and any(token.single_letter for token in run[:-1]):
        return "person"
    if _says_beside(candidate, reader) and short:
        return "person" if _person_like(candidate, run, reader) else "organisation"
    if short and _apposed(candidate, reader):
        return "person" if _person_like(candidate, run, reader) else "organisation"
    before = reader.tokens[candidate.first - 1] if candidate.first else None
    if before and before.lower in lexicon.place_prepositions and reader.tokens[candidate.first].gap == " ":
        return "other"
    if len(run) == 1 and not run[0].acronym and run[0].initial and is_explained(reader, candidate, run[0]):
        return "organisation"
    if len(run) == 1 and run[0].acronym:
        return "other" if _is_dateline(run[0]) else "organisation"
    return None


def is_explained(reader: SpanReader, candidate: SpanCandidate, token: NameToken) -> bool:
    """ "Usdaw, the workers' union, said", "Unite, which represents": commas around what it is."""
    ahead = reader.tokens[candidate.last + 1 : candidate.last + 11]
    if not ahead or ahead[0].gap != ", " or _is_common(token, reader):
        return False
    closed = any(later.gap.startswith(",") for later in ahead[2:])
    return ahead[0].lower in reader.lexicon.relative_openers or (closed and _explains(ahead[0], reader))


def _explains(token: NameToken, reader: SpanReader) -> bool:
    return token.lower in reader.lexicon.description_openers or token.lower in reader.lexicon.articles


def _is_common(token: NameToken, reader: SpanReader) -> bool:
    return reader.lexicon.is_common(token.lower) or reader.lexicon.is_plural(token.lower)


def _is_dateline(token: NameToken) -> bool:
    """ "ASTANA, March 2 -": a town in capitals at the head of a paragraph."""
    return token.initial and len(token.text) > _LONGEST_ACRONYM and token.text.isalpha()


def _person_like(candidate: SpanCandidate, run: list[NameToken], reader: SpanReader) -> bool:
    """No article before and no common word or acronym inside, as in the names of bodies."""
    lexicon = reader.lexicon
    before = reader.tokens[candidate.first - 1].lower if candidate.first else ""
    common = lexicon.organisation_words
    return before not in lexicon.articles and not any(token.acronym or token.lower in common for token in run)


def _apposed(candidate: SpanCandidate, reader: SpanReader) -> bool:
    """ "the housing spokesman, Tavita Faleolo," and "a teacher, Ngaire Thom," name a person."""
    first, tokens = candidate.first, reader.tokens
    if first < 2 or tokens[first].gap != ", ":
        return False
    if any(reader.is_title(token) for token in tokens[max(0, first - 5) : first]):
        return True
    after = tokens[candidate.last + 1].gap if candidate.last + 1 < len(tokens) else "."
    closed = after[:1] in {",", ".", "”", '"', ")"}
    return closed and not tokens[first - 1].capital and not reader.lexicon.noun_capitals


def _says_beside(candidate: SpanCandidate, reader: SpanReader) -> bool:
    """Whether a verb of which only people and bodies are the subject is right before or after."""
    says = reader.lexicon.speech_verbs
    after = reader.tokens[candidate.last + 1] if candidate.last + 1 < len(reader.tokens) else None
    before = reader.tokens[candidate.first - 1] if candidate.first else None
    follows = after is not None and after.lower in says and len(after.gap) <= 2
    return follows or (
        before is not None and before.lower in says and reader.tokens[candidate.first].gap == " "
    )


def spread(mentions: Iterable[NameMention]) -> list[NameMention]:
    """Give each mention the kind that the mentions of the same name, or of the full name it ends, show."""
    mentions = list(mentions)
    votes_by_name: dict[str, Counter[ActorKind]] = {}
    for mention in mentions:
        if mention.kind:
            for key in _keys(mention):
                votes_by_name.setdefault(key, Counter())[mention.kind] += 1
    return [_of_kind(mention, _voted(mention, votes_by_name)) for mention in mentions]


def _of_kind(mention: NameMention, kind: ActorKind | None) -> NameMention:
    return mention if mention.kind == kind else replace(mention, kind=kind)


def _keys(mention: NameMention) -> set[str]:
    """The name, and for a person the surname too."""
    return {mention.text, mention.text.split()[-1]} if mention.kind == "person" else {mention.text}


def _voted(mention: NameMention, votes_by_name: dict[str, Counter[ActorKind]]) -> ActorKind | None:
    votes = votes_by_name.get(mention.text)
    if votes is None:
        return mention.kind
    return max(votes, key=lambda kind: (kind != "other", votes[kind]))
