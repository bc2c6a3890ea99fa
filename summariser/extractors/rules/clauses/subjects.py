"""Subjects: which mentions are the subject of a verb, by word order and coordination."""

from __future__ import annotations

import re

from summariser.extractors.rules.clauses.clause_boundaries import CLAUSE_PUNCTUATION, ClauseBoundaries
from summariser.extractors.rules.entities import ArticleMentions, Entity, EntityMention
from summariser.extractors.rules.grammar_patterns import anywhere, whole_words
from summariser.models.article import Sentence

_COORDINATION = r"[,\s]*(?:\b(?:{conjunctions})\b)?\s*"
_UNSPACED_COORDINATION = r"(?:{times})?(?:{conjunctions}|、)"
_VERB = re.compile(r"\w+ ?")
_ADVERBS = 2  # words between a subject and its verb: "Tarrow also formally agreed"
_PRONOUN_CHARS = 8
_AFTER_VERB_CHARS = 30  # an adverb or a reflexive pronoun
_MENTION_CHARS = 60


class SubjectFinder:
    """Finds the subjects of verbs in one article. All offsets are into its text."""

    def __init__(self, mentions: ArticleMentions, clauses: ClauseBoundaries) -> None:
        self._mentions = mentions
        self._clauses = clauses
        self._text = mentions.text
        self._grammar = mentions.grammar

    def subjects(self, sentence: Sentence, offset: int, main_clause: bool = False) -> list[EntityMention]:
        """The subject of the verb at `offset`, with all coordinated mentions; [] if the grammar has none.

        With `main_clause` the subject of the sentence's main clause rather than of the verb's own.
        """
        start = sentence.start if main_clause else self._clauses.start_of(sentence, offset)
        before = self._subjects_before(sentence, start, offset)
        position = self._grammar.subject_position
        if position == "before" or (position == "either" and before):
            return self._nearest(before, offset, main_clause)
        verb_first = position == "either" or not before or not self._is_subordinate(sentence, start)
        if verb_first:
            verb = _VERB.match(self._text, offset)
            before = self.subjects_after(sentence, offset, verb.end() if verb else offset) or before
        return self._coordinated(before, before[0]) if before else []

    def _subjects_before(self, sentence: Sentence, start: int, offset: int) -> list[EntityMention]:
        """What can be the subject between the start of the clause and its verb."""
        inside = [
            mention
            for mention in self._mentions.within(start, offset)
            if not mention.oblique
            and self._can_act(mention)
            and not self._clauses.is_in_relative(sentence, mention.start, mention.end, offset)
        ]
        inside = [mention for mention in inside if mention.type != "office" or mention.entity] or inside
        return inside or self._pronoun_in_subordinator(start) or self._relative_before(start)

    def _nearest(
        self, candidates: list[EntityMention], offset: int, main_clause: bool
    ) -> list[EntityMention]:
        """The last one if it is right before the verb, else the first."""
        if not candidates:
            return []
        gap = self._text[candidates[-1].end : offset]
        adjacent = not CLAUSE_PUNCTUATION.search(gap) and len(gap.split()) <= _ADVERBS
        return self._coordinated(candidates, candidates[-1 if adjacent and not main_clause else 0])

    def _pronoun_in_subordinator(self, start: int) -> list[EntityMention]:
        """The pronoun that is one word with the subordinator before the clause: Arabic "أنها"."""
        if self._grammar.subject_position != "after":
            return []
        last = self._mentions.within(max(0, start - _PRONOUN_CHARS), start)[-1:]
        return [mention for mention in last if mention.type == "pronoun" and mention.end == start]

    def _relative_before(self, start: int) -> list[EntityMention]:
        """The relative pronoun that opens the clause: "Holm, who told"."""
        last = self._mentions.within(max(0, start - _PRONOUN_CHARS), start)[-1:]
        return [one for one in last if self._grammar.pronouns.get(one.text.lower()) == "relative"]

    def _is_subordinate(self, sentence: Sentence, start: int) -> bool:
        """Whether a subordinator is right before the clause: its subject precedes the verb in Arabic too."""
        before = self._text[sentence.start : start]
        return bool(whole_words(rf"(?:{self._grammar.subordinators})\s*$").search(before))

    def subjects_after(self, sentence: Sentence, offset: int, end: int) -> list[EntityMention]:
        """The mention right after the verb in [offset, end) if it can be the subject."""
        position = self._grammar.subject_position
        if position == "before":
            return []
        if position == "either":
            before = self._mentions.within(self._clauses.start_of(sentence, offset), offset)
            if any(not mention.oblique for mention in before):
                return []
        reach = end + _AFTER_VERB_CHARS
        quote = self._clauses.quote_around(offset)  # the speaker behind it is no subject of its verbs
        limit = quote.end if quote else sentence.end
        first = self._mentions.within(end, min(limit, reach + _MENTION_CHARS))[:1]
        return [
            mention
            for mention in first
            if not mention.oblique
            and self._can_act(mention)
            and mention.start <= reach
            and not CLAUSE_PUNCTUATION.search(self._text, end, mention.start)
        ]

    def _can_act(self, mention: EntityMention) -> bool:
        return mention.entity is None or self._mentions.can_act(mention.entity)

    def _coordinated(self, candidates: list[EntityMention], chosen: EntityMention) -> list[EntityMention]:
        """`chosen` and what is coordinated with it by commas and conjunctions, in order of the text."""
        candidates = [one for one in candidates if one is chosen or not _is_title_of(one, candidates)]
        at = candidates.index(chosen)
        found = [chosen]
        for other in reversed(candidates[:at]):
            if not self._are_coordinated(other, found[0]):
                break
            found.insert(0, other)
        for other in candidates[at + 1 :]:
            if not self._are_coordinated(found[-1], other):
                break
            found.append(other)
        return found

    def _are_coordinated(self, first: EntityMention, second: EntityMention) -> bool:
        template = _COORDINATION if self._grammar.spaced else _UNSPACED_COORDINATION
        joint = anywhere(
            template.format(
                conjunctions=self._grammar.conjunctions, times=self._grammar.pre_conjunction_times
            )
        )
        between = self._text[first.end : second.start]
        if not between.strip() and self._grammar.subject_position != "after":
            return False  # "told the Daily News the company": in Arabic the conjunction is part of the word
        return bool(joint.fullmatch(between)) and _can_be_coordinated(first, second)


def _is_title_of(noun: EntityMention, mentions: list[EntityMention]) -> bool:
    """Whether a noun is part of the phrase of a name: "die Gewerkschaft EVG"."""
    return noun.type == "organisation" and any(
        mention.type == "name"
        and mention.entity is noun.entity
        and mention.start <= noun.start < mention.head_start
        for mention in mentions
    )


def _can_be_coordinated(one: EntityMention, other: EntityMention) -> bool:
    """Whether two mentions can be one subject: no pronouns, and no person beside an organisation."""
    if "pronoun" in (one.type, other.type) or one.entity is other.entity:
        return False
    return _is_person(one.entity) == _is_person(other.entity)


def _is_person(entity: Entity | None) -> bool:
    return entity is not None and entity.is_person
