"""The grammar of a clause: who its subject is, who is reported to say it, where it ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summariser.extractors.rules.coreference import CoreferenceResolver
from summariser.extractors.rules.entities import Entity, EntityMention
from summariser.extractors.rules.grammar_lexicon import compiled
from summariser.models.article import Sentence
from summariser.models.mentions import QuoteMention
from summariser.scan.commitments import commitment_cues

_JOIN = r"[,\s]*(?:\b(?:{conjunctions})\b)?\s*"
_UNSPACED_JOIN = r"(?:{times})?(?:{conjunctions}|、)"
_ADVERBS = 2  # between a subject and its verb: "Tarrow also formally agreed"
_AUXILIARIES = 2  # words of a compound tense: "a déjà déclaré X"
_VERB = re.compile(r"\w+ ?")
_CLAUSE_MARK = re.compile(r"[,，،;:；]")
_NEAR_PRONOUN = 8  # characters
_NEAR_VERB = 30  # characters: an adverb or a reflexive pronoun
_MARKS = '“”"«»„'


@dataclass(frozen=True, slots=True)
class ReportedSpeech:
    """Who is reported to say a clause, and the span of the words that report it."""

    speaker: EntityMention | None
    start: int
    end: int


class ClauseGrammar:
    """Questions about the clauses of one article."""

    def __init__(self, refs: CoreferenceResolver, quotes: tuple[QuoteMention, ...]) -> None:
        self.refs = refs
        self.text = refs.text
        self.words = refs.words
        self.quotes = quotes
        self._clause_starts: dict[tuple[int, int], int] = {}

    def quote_around(self, offset: int) -> QuoteMention | None:
        """The quoted passage in which the character at `offset` stands."""
        for quote in self.quotes:
            if quote.start <= offset < quote.end:
                return quote
        return None

    def clause_start(self, sentence: Sentence, offset: int) -> int:
        """Where the clause begins that holds `offset`: after the last subordinator, speech verb or mark.

        A relative clause between commas before `offset` is passed over.
        """
        key = (sentence.number, offset)
        if key not in self._clause_starts:
            self._clause_starts[key] = self._clause_start(sentence, offset)
        return self._clause_starts[key]

    def _clause_start(self, sentence: Sentence, offset: int) -> int:
        pattern = compiled(
            f"{self.words.subordinators}|{self.words.speech_verbs}|{self.words.relative_pronouns}"
        )
        start = sentence.start
        for match in pattern.finditer(self.text, sentence.start, offset):
            if match.end() < offset and not self._is_inserted(match.start(), offset):
                start = self._main_clause(sentence, match.start(), offset) or match.end()
        marks = [at for at in range(start, offset) if self.text[at] in _MARKS or self.text[at] in ";:"]
        return marks[-1] + 1 if marks else start

    def _main_clause(self, sentence: Sentence, opened: int, offset: int) -> int | None:
        """Where the main clause begins after a clause that opens the sentence: "If X pays, Y will"."""
        if self.text[sentence.start : opened].strip(" " + _MARKS):
            return None
        comma = self.text.find(", ", opened, offset)
        return comma + 2 if comma > 0 else None

    def in_relative_clause(self, sentence: Sentence, offset: int) -> bool:
        """Whether the clause at `offset` only describes a noun: "the fine that it ordered X to pay"."""
        start = self.clause_start(sentence, offset)
        opener = compiled(f"(?:{self.words.relative_pronouns}|{self.words.relative_complementisers})$").search(
            self.text[sentence.start : start]
        )
        if opener is None:
            return False
        before = self.text[sentence.start : sentence.start + opener.start()].rstrip(", ")
        return not compiled(f"(?:{self.words.speech_verbs})(?: \\w+){{0,2}}$").search(before)

    def in_condition(self, sentence: Sentence, offset: int) -> bool:
        """Whether a word of condition opens the clause at `offset`: "if X agrees", "until X pays"."""
        table = commitment_cues(self.refs.article.language)
        if table is None:
            return False
        opener = f"{table.condition}|{compiled(self.words.until_conjunctions).pattern}"
        found = list(compiled(opener, edges=False).finditer(self.text, sentence.start, offset))
        return bool(found) and not _CLAUSE_MARK.search(self.text, found[-1].end(), offset)

    def _is_inserted(self, start: int, offset: int) -> bool:
        """Whether the words from `start` stand between two commas before `offset`."""
        return self.text[max(0, start - 2) : start] == ", " and "," in self.text[start:offset]

    def _is_aside(self, ref: EntityMention, sentence: Sentence, offset: int) -> bool:
        """Whether a reference stands in a relative clause or participle between commas before `offset`."""
        comma = self.text.rfind(", ", sentence.start, ref.start)
        after = self.text.find(",", ref.end, offset)
        if comma < 0 or after < 0:
            return False
        return bool(compiled(self.words.relative_pronouns).match(self.text, comma + 2))

    def subjects(self, sentence: Sentence, offset: int, leading: bool = False) -> list[EntityMention]:
        """The subject of the verb at `offset`, all its sides; [] where the grammar does not tell.

        `leading` looks for the subject of the sentence's main clause rather than of the nearest clause.
        """
        start = sentence.start if leading else self.clause_start(sentence, offset)
        inside = [
            ref
            for ref in self.refs.within(start, offset)
            if not ref.oblique and self._may_act(ref) and not self._is_aside(ref, sentence, offset)
        ]
        inside = [ref for ref in inside if ref.sort != "office" or ref.entity] or inside
        inside = inside or self._joined_pronoun(start)
        if self.words.subject_position != "before" and (not inside or self.words.subject_position == "after"):
            if inside and self.words.subject_position == "after" and self._opens_nominally(sentence, start):
                return self._sides(inside, inside[0])
            verb = _VERB.match(self.text, offset)
            inside = self.subjects_after(sentence, offset, verb.end() if verb else offset) or inside
            return self._sides(inside, inside[0]) if inside else []
        if not inside:
            return []
        near = self.text[inside[-1].end : offset]
        adjacent = not _CLAUSE_MARK.search(near) and len(near.split()) <= _ADVERBS
        return self._sides(inside, inside[-1] if adjacent and not leading else inside[0])

    def _joined_pronoun(self, start: int) -> list[EntityMention]:
        """The pronoun that is one word with the subordinator before the clause: "أنها"."""
        near = (
            self.refs.within(max(0, start - _NEAR_PRONOUN), start)
            if self.words.subject_position == "after"
            else []
        )
        return [ref for ref in near[-1:] if ref.sort == "pronoun" and ref.end == start]

    def _opens_nominally(self, sentence: Sentence, start: int) -> bool:
        """Whether a subordinator stands before the clause, after which Arabic puts the subject first."""
        before = self.text[sentence.start : start]
        return bool(compiled(rf"(?:{self.words.subordinators})\s*$").search(before))

    def _may_act(self, ref: EntityMention) -> bool:
        return ref.entity is None or self.refs.may_act(ref.entity)

    def subjects_after(self, sentence: Sentence, offset: int, start: int) -> list[EntityMention]:
        """What stands right after the verb in [offset, start) and may be its subject."""
        if self.words.subject_position == "before":
            return []
        if self.words.subject_position == "either" and any(
            not ref.oblique for ref in self.refs.within(self.clause_start(sentence, offset), offset)
        ):
            return []
        near = self.refs.within(start, min(sentence.end, start + _NEAR_VERB + 60))
        return [
            ref
            for ref in near[:1]
            if not ref.oblique and self._may_act(ref) and ref.start <= start + _NEAR_VERB
        ]

    def _sides(self, refs: list[EntityMention], last: EntityMention) -> list[EntityMention]:
        """`last` and what is joined to it by commas and "and" on its left or right."""
        refs = [ref for ref in refs if ref is last or not _is_described_by(ref, refs)]
        at = refs.index(last)
        join = compiled(
            (_JOIN if self.words.spaced else _UNSPACED_JOIN).format(
                conjunctions=self.words.conjunctions, times=self.words.pre_conjunction_times
            ),
            edges=False,
        )
        sides = [last]
        for other in reversed(refs[:at]):
            if not join.fullmatch(self.text[other.end : sides[0].start]) or not _joinable(other, sides[0]):
                break
            sides.insert(0, other)
        for other in refs[at + 1 :]:
            if not join.fullmatch(self.text[sides[-1].end : other.start]) or not _joinable(sides[-1], other):
                break
            sides.append(other)
        return sides

    def speech(self, sentence: Sentence, offset: int) -> ReportedSpeech | None:
        """Who is reported to say the clause at `offset`: told after it, or before it in the sentence."""
        return self._speech_after(sentence, offset) or self._speech_before(sentence, offset)

    def _speech_after(self, sentence: Sentence, offset: int) -> ReportedSpeech | None:
        """ ", X said", ", said X", ", according to X" at the end of the sentence."""
        verb = compiled(self.words.speech_verbs)
        for comma in re.finditer(r"[,!?]?[”\"»]?[,\s]\s?", self.text[offset : sentence.end]):
            mark = comma.group().strip()
            start = offset + comma.end()
            if not mark:
                continue
            near = verb.search(self.text, start, min(sentence.end, start + 110))
            told = self._reported(start, near, sentence) if near else None
            dropped = self.words.pro_drop and near is not None and near.start() == start
            if told or dropped:
                return ReportedSpeech(told, offset + comma.start(), sentence.end)
            source = compiled(self.words.attribution_phrases).match(self.text, start)
            if source:
                named = self.refs.within(source.end(), sentence.end)
                return ReportedSpeech(named[0] if named else None, offset + comma.start(), sentence.end)
        return None

    def _reported(self, start: int, verb: re.Match[str], sentence: Sentence) -> EntityMention | None:
        """The speaker, where the words from `start` are only the speaker and a verb of speech."""
        between = self.text[start : verb.start()]
        if re.search(r"[;:“”\"«»]", between) or compiled(self.words.subordinators).search(between):
            return None
        names = [ref for ref in self.refs.within(start, verb.start()) if not ref.oblique]
        if names:
            return names[-1] if names[0].start <= start + 40 else None
        if len(between.split()) > _AUXILIARIES:
            return None
        after = self.refs.within(verb.end(), min(sentence.end, verb.end() + 120))
        people = [ref for ref in after if ref.entity and ref.entity.is_person]
        return next(iter(people or after), None)

    def _speech_before(self, sentence: Sentence, offset: int) -> ReportedSpeech | None:
        verbs = list(compiled(self.words.speech_verbs).finditer(self.text, sentence.start, offset))
        for verb in reversed(verbs):
            if verb.end() < offset:
                subjects = self.subjects(sentence, verb.start())
                subjects = subjects or self.subjects(sentence, verb.start(), leading=True)
                return ReportedSpeech(subjects[-1] if subjects else None, sentence.start, verb.end())
        return None


def _is_described_by(noun: EntityMention, refs: list[EntityMention]) -> bool:
    """Whether a noun only describes the name after it: "die Gewerkschaft EVG"."""
    return noun.sort == "noun" and any(
        ref.sort == "name" and ref.entity is noun.entity and ref.start <= noun.start < ref.head
        for ref in refs
    )


def _joinable(one: EntityMention, other: EntityMention) -> bool:
    """Whether two may be sides of one subject: no pronoun, and no person in apposition to a body."""
    if "pronoun" in (one.sort, other.sort) or one.entity is other.entity:
        return False
    return _person(one.entity) == _person(other.entity)


def _person(entity: Entity | None) -> bool:
    return entity is not None and entity.is_person
