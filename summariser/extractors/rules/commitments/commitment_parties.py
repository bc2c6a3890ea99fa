"""The parties of a commitment: who is to act, and who says so."""

from __future__ import annotations

from dataclasses import dataclass

from summariser.extractors.rules.clauses import ClauseAnalysis, represented_by
from summariser.extractors.rules.commitments.commitment_candidates import CommitmentCandidate
from summariser.extractors.rules.commitments.passive_voice import agent_of_passive, is_passive
from summariser.extractors.rules.entities import Entity
from summariser.extractors.rules.entities.name_forms import folded_tokens
from summariser.extractors.rules.grammar_patterns import anywhere, folded_words, whole_words
from summariser.models.draft import CommitmentStatus
from summariser.models.mentions import CommitmentFrame

_POSSESSIVE_CHARS = 8  # "their "
_WORDS_BEFORE_CHARS = 16
_OBJECT_CHARS = 14  # from an order to its object: an adverb and a preposition
_OBJECT_MENTION_CHARS = 60
_DROPPED_SUBJECT_WORDS = 4  # adverbs and clitics before a verb without a subject of its own
# Statuses in which the holder of an office commits the organisation represented.
_REPRESENTED_STATUSES: frozenset[CommitmentStatus] = frozenset(
    {"pledged", "refused", "agreed", "conditional", "denied"}
)
# Frames that commit nobody where their subject is no actor: "the bridge will".
_VERB_PHRASE_FRAMES: frozenset[CommitmentFrame] = frozenset({"auxiliary", "reported", "future", "duty"})


@dataclass(frozen=True, slots=True)
class CommitmentParties:
    """The agents, who are to act (none if unknown), and the speaker if the article reports one."""

    agents: tuple[Entity, ...]
    speaker: Entity | None
    agent_phrase: str | None = None
    """The subject in the article's words where it is no entity: "Ministers", "The engineers"."""
    chance: float = 1.0
    """How likely the agents are the right ones, 0 to 1."""
    binds: bool = True
    """Whether the rules see that somebody is bound, who may be unknown."""


def find_parties(analysis: ClauseAnalysis, candidate: CommitmentCandidate) -> CommitmentParties:
    """The parties of a candidate as the rules see them."""
    return _PartyFinder(analysis, candidate).parties()


def unique(entities: list[Entity]) -> tuple[Entity, ...]:
    """The entities in their order, each once."""
    return tuple(dict.fromkeys(entities))


class _PartyFinder:
    def __init__(self, analysis: ClauseAnalysis, candidate: CommitmentCandidate) -> None:
        self._mentions = analysis.mentions
        self._clauses = analysis.clauses
        self._subjects = analysis.subjects
        self._anaphora = analysis.anaphora
        self._text = analysis.text
        self._grammar = analysis.grammar
        self._passive = is_passive(analysis, candidate)
        self._analysis = analysis
        self._candidate = candidate
        self._sentence = candidate.sentence
        self._cue = candidate.cue
        self._speech = candidate.speech

    def parties(self) -> CommitmentParties:
        speaker = self._speaker()
        subjects = self._subject_entities()
        if self._cue.frame == "order":
            return self._parties_of_order(subjects, speaker)
        if self._cue.frame == "outcome":
            return CommitmentParties(self._agents_of_outcome(), speaker)
        if self._passive:
            agent = agent_of_passive(self._analysis, self._candidate)
            if agent:
                return CommitmentParties((agent.entity,), speaker)
            return self._parties_without_subject(speaker)
        if not subjects:
            return self._parties_without_subject(speaker)
        return self._parties_of_subject([self._spoken_of(one, speaker) for one in subjects], speaker)

    def _spoken_of(self, subject: Entity, speaker: Entity | None) -> Entity:
        """What a speaker's "the department" refers to, if the article has not named one: the own one."""
        own = represented_by(speaker) if speaker else None
        if subject.named or subject.kind == "group" or own is None or not own.named or own.kind == "country":
            return subject
        distinct = folded_words(self._grammar.distinct_organisations)
        return subject if distinct.search(" ".join(folded_tokens(subject.name))) else own

    def _speaker(self) -> Entity | None:
        """The speaker of the quotation around the cue, else of the clause."""
        quoted = self._anaphora.quoted_speaker(self._cue.start)
        if quoted or self._speech is None or self._speech.speaker is None:
            return quoted
        found = self._anaphora.entities(self._speech.speaker)
        return found[-1] if found else None

    def _parties_of_order(self, subjects: list[Entity], speaker: Entity | None) -> CommitmentParties:
        """The subject orders and the object is to act; in the passive the subject is to act."""
        if self._follows(self._grammar.passive_auxiliaries):
            return CommitmentParties(unique(subjects), speaker)
        ordering = subjects[0] if subjects else speaker
        return CommitmentParties(self._object_entities(ordering), ordering)

    def _parties_without_subject(self, speaker: Entity | None) -> CommitmentParties:
        """The organisation that the speaker represents is to act, or nobody that is known."""
        if self._is_first_person():
            return self._parties_of_first_person(speaker)
        represented = represented_by(speaker) if speaker else None
        if represented:
            return CommitmentParties((represented,), speaker)
        phrase = None if self._passive else self._subjects.subject_phrase(self._sentence, self._cue.start)
        binds = phrase is not None or self._passive or self._cue.frame not in _VERB_PHRASE_FRAMES
        return CommitmentParties((), speaker, phrase, binds=binds)

    def _is_first_person(self) -> bool:
        """Whether the subject is "I" or "we", by its pronoun or by the form of the verb."""
        if self._passive:
            return False
        subjects = self._subjects.subjects(self._sentence, self._cue.start)
        classes = {self._grammar.pronouns.get(mention.text.lower()) for mention in subjects}
        if subjects:
            return bool(classes & {"first-singular", "first-plural"})
        return bool(whole_words(self._grammar.first_person_verbs).search(self._cue.text))

    def _parties_of_first_person(self, speaker: Entity | None) -> CommitmentParties:
        """What the speaker represents is to act, else the speaker, or nobody that is known."""
        speaker = speaker or self._anaphora.first_person(self._cue.start)
        represented = represented_by(speaker) if speaker else None
        acting = represented or speaker
        return CommitmentParties((acting,) if acting else (), speaker)

    def _parties_of_subject(self, subjects: list[Entity], speaker: Entity | None) -> CommitmentParties:
        """The subject is to act; the holder of an office acts for the organisation represented."""
        first, cue = subjects[0], self._cue
        speaks_for = first.affiliation if first.is_person else None
        if speaks_for and cue.frame in ("act", "that") and cue.status in _REPRESENTED_STATUSES:
            return CommitmentParties((speaks_for,), first)
        return CommitmentParties(unique(subjects), speaker)

    def _subject_entities(self) -> list[Entity]:
        main_clause = self._cue.frame in ("that", "order") and self._is_coordinated_verb()
        subjects = self._subjects.subjects(self._sentence, self._cue.start, main_clause)
        found = [entity for mention in subjects for entity in self._anaphora.entities(mention)]
        found = found or self._owner_of_noun()
        quoted = self._clauses.quote_around(self._cue.start)
        if found or subjects or not self._grammar.pro_drop or quoted:
            return found
        return self._dropped_subject()

    def _is_coordinated_verb(self) -> bool:
        """Whether the verb continues the sentence: ", and promised"."""
        return self._follows(rf"(?:{self._grammar.conjunctions})(?: \w+)?")

    def _follows(self, pattern: str) -> bool:
        """Whether the words right before the cue match `pattern`."""
        before = self._text[max(0, self._cue.start - _WORDS_BEFORE_CHARS) : self._cue.start]
        return bool(anywhere(rf"(?<!\w)(?:{pattern}) ?$").search(before))

    def _owner_of_noun(self) -> list[Entity]:
        """Whose intention or promise a noun names: "declared their intention to"."""
        last = self._mentions.within(self._cue.start - _POSSESSIVE_CHARS, self._cue.start)[-1:]
        return [
            entity
            for mention in last
            if mention.text.lower() in self._grammar.possessives
            for entity in self._anaphora.entities(mention)
        ]

    def _dropped_subject(self) -> list[Entity]:
        """The subject mentioned last, where the clause opens on its verb: "Se negó a ..."."""
        start = self._clauses.start_of(self._sentence, self._cue.start)
        if len(self._text[start : self._cue.start].split()) > _DROPPED_SUBJECT_WORDS:
            return []
        last = self._anaphora.last_subject(self._sentence, self._cue.start)
        return [represented_by(last) or last] if last else []

    def _agents_of_outcome(self) -> tuple[Entity, ...]:
        """Who kept or broke a commitment: the promiser named in the cue, else the subject of the sentence."""
        in_cue = [
            mention for mention in self._mentions.within(self._cue.start, self._cue.end) if mention.entity
        ]
        promisers = [entity for mention in in_cue[-1:] for entity in self._anaphora.entities(mention)]
        subjects = self._subjects.subjects(self._sentence, self._cue.start, main_clause=True)
        acting = [entity for mention in subjects for entity in self._anaphora.entities(mention)]
        # A person who promised for the organisation that acts.
        represents = promisers and promisers[0].is_person and acting and not acting[0].is_person
        return unique(acting if represents or not promisers else promisers)

    def _object_entities(self, ordering: Entity | None) -> tuple[Entity, ...]:
        """Who is ordered: the object right after the verb, or after the subject that follows the verb."""
        end = self._cue.end
        after = self._mentions.within(end, min(self._sentence.end, end + _OBJECT_MENTION_CHARS))
        subject_first = self._grammar.subject_position == "after" and after
        if subject_first and ordering in self._anaphora.entities(after[0]):
            end, after = after[0].end, after[1:]
        objects = [
            mention for mention in after if mention.start <= end + _OBJECT_CHARS and mention.type != "office"
        ]
        return unique(
            [
                entity
                for mention in objects[:1]
                for entity in self._anaphora.object_entities(mention, ordering)
            ]
        )
