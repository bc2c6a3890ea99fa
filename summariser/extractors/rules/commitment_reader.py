"""Commitments: from a cue and its clause to who is to do what, for whom, when, on what condition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summariser.extractors.rules.clause_grammar import ClauseGrammar, ReportedSpeech
from summariser.extractors.rules.commitment_outcome import outcome
from summariser.extractors.rules.commitment_phrases import CommitmentPhrase, phrase_after
from summariser.extractors.rules.entities import Entity
from summariser.extractors.rules.grammar_lexicon import compiled
from summariser.extractors.rules.pronoun_resolution import PronounResolver
from summariser.models.article import Article, Sentence
from summariser.models.draft import CommitmentDraft, CommitmentStatus
from summariser.models.mentions import CommitmentCue
from summariser.scan.article_scan import ArticleScan

_NEAR_OWNER = 8  # characters: "their "
_NEAR_ORDER = 14  # characters: an adverb and a preposition
_DROPPED_WORDS = 4  # adverbs and clitics before a verb without a subject of its own
_GIVEN_BY_HOLDER: frozenset[CommitmentStatus] = frozenset({"pledged", "refused", "agreed", "conditional"})


@dataclass(frozen=True, slots=True)
class _Parties:
    """Who is to act, and who says so; the actors may be unknown."""

    by: tuple[Entity, ...]
    stated_by: Entity | None


class CommitmentReader:
    """Reads the commitments of one article."""

    def __init__(
        self, article: Article, scan: ArticleScan, grammar: ClauseGrammar, known: PronounResolver
    ) -> None:
        self._article = article
        self._scan = scan
        self._grammar = grammar
        self._known = known
        self._words = grammar.words
        self._text = article.text

    def read(self) -> list[tuple[CommitmentDraft, tuple[Entity, ...]]]:
        """The commitments in order of the text, each with the entities that are party to it."""
        found: list[tuple[CommitmentDraft, tuple[Entity, ...]]] = []
        for sentence in self._article.sentences:
            cues = self._cues_of(sentence)
            tail = sentence.end
            for at, cue in enumerate(cues):
                following = cues[at + 1] if at + 1 < len(cues) else None
                if (
                    (cue.start >= tail and cue.frame == "that")
                    or self._opens_clause(cue, following)
                    or self._is_told_twice(sentence, cue, cues[:at])
                ):
                    continue
                speech = self._grammar.speech(sentence, cue.start)
                tail = speech.start if speech and speech.start > cue.start else tail
                found += self._items(sentence, cue, cues, speech)
        return found

    def _cues_of(self, sentence: Sentence) -> list[CommitmentCue]:
        """The cues of a sentence that stand in no condition: "until the mayor agrees" binds nobody."""
        cues = [cue for cue in self._scan.cues if sentence.start <= cue.start < sentence.end]
        ends = set() if self._words.spaced else {cue.end for cue in cues}
        # Of Chinese cues side by side ("同意将") the first tells the status, the second is its auxiliary.
        return [
            cue
            for cue in cues
            if cue.start not in ends and not self._grammar.in_condition(sentence, cue.start)
        ]

    def _is_told_twice(self, sentence: Sentence, cue: CommitmentCue, earlier: list[CommitmentCue]) -> bool:
        """Whether the cue only recalls a promise or order: a second outcome, or a relative clause."""
        if cue.frame == "outcome":
            return any(other.frame == "outcome" for other in earlier)
        if cue.frame not in ("that", "order") or outcome(self._grammar, sentence, cue, []):
            return False
        return self._grammar.in_relative_clause(sentence, cue.start)

    def _opens_clause(self, cue: CommitmentCue, following: CommitmentCue | None) -> bool:
        """Whether the cue only reports the next one ("promised that X would"), which then is the item."""
        if (
            following is None
            or cue.frame != "that"
            or following.frame not in ("auxiliary", "reported", "future", "duty")
        ):
            return False
        between = self._text[cue.end : following.start]
        return bool(compiled(self._words.subordinators).search(between[:60])) and ";" not in between

    def _items(
        self, sentence: Sentence, cue: CommitmentCue, cues: list[CommitmentCue], speech: ReportedSpeech | None
    ) -> Iterator[tuple[CommitmentDraft, tuple[Entity, ...]]]:
        parties = self._parties(sentence, cue, speech)
        if parties is None:
            return
        later = [other.start for other in cues if other.start > cue.start]
        phrases = phrase_after(self._grammar, self._scan, sentence, cue, speech, later[0] if later else None)
        status = self._status(sentence, cue, cues)
        for phrase in phrases:
            receivers = tuple(e for ref in phrase.receivers for e in self._known.entities(ref))
            sides = tuple(e for ref in phrase.sides for e in self._known.entities(ref))
            by = _unique((*parties.by, *sides))
            yield self._draft(sentence, status, by, receivers, parties, phrase), (*by, *receivers)

    def _draft(
        self,
        sentence: Sentence,
        status: CommitmentStatus,
        by: tuple[Entity, ...],
        to: tuple[Entity, ...],
        parties: _Parties,
        phrase: CommitmentPhrase,
    ) -> CommitmentDraft:
        return CommitmentDraft(
            by=_joined(by) or phrase.obliged,
            to=_joined(tuple(e for e in to if e not in by)),
            action=phrase.action,
            status="conditional" if phrase.condition and status in ("pledged", "planned") else status,
            when=phrase.when,
            condition=phrase.condition,
            stated_by=parties.stated_by.name if parties.stated_by else None,
            sentences=[sentence.number],
        )

    def _parties(
        self, sentence: Sentence, cue: CommitmentCue, speech: ReportedSpeech | None
    ) -> _Parties | None:
        """Who is bound by the cue. None where it binds nobody: an inanimate subject and nobody who speaks."""
        speaker = self._speaker(cue, speech)
        subjects = self._subject_entities(sentence, cue)
        if cue.frame == "order" and self._words_before(cue, self._words.passive_auxiliaries):
            return _Parties(_unique(tuple(subjects)), speaker)
        if cue.frame == "order":
            ordering = subjects[0] if subjects else speaker
            return _Parties(self._obliged(sentence, cue, ordering), ordering)
        if cue.frame == "outcome":
            return _Parties(self._keepers(sentence, cue), speaker)
        if cue.passive or not subjects:
            return self._parties_without_subject(cue, speaker)
        return self._parties_of_subject(cue, subjects, speaker)

    def _parties_without_subject(self, cue: CommitmentCue, speaker: Entity | None) -> _Parties | None:
        body = self._known.body_of(speaker) if speaker else None
        if body is None and not cue.passive and cue.frame in ("auxiliary", "reported", "future", "duty"):
            return None
        return _Parties((body,) if body else (), speaker)

    def _parties_of_subject(
        self, cue: CommitmentCue, subjects: list[Entity], speaker: Entity | None
    ) -> _Parties:
        first = subjects[0]
        if first.is_person and cue.frame in ("act", "that") and cue.status in _GIVEN_BY_HOLDER and first.body:
            return _Parties((first.body,), first)
        return _Parties(_unique(tuple(subjects)), speaker)

    def _subject_entities(self, sentence: Sentence, cue: CommitmentCue) -> list[Entity]:
        leading = cue.frame in ("that", "order") and self._is_coordinated(cue)
        subjects = self._grammar.subjects(sentence, cue.start, leading)
        found = [entity for ref in subjects for entity in self._known.entities(ref)]
        found = found or self._owner_of_noun(cue)
        if found or subjects or not self._words.pro_drop or self._grammar.quote_around(cue.start):
            return found
        return self._dropped_subject(sentence, cue)

    def _owner_of_noun(self, cue: CommitmentCue) -> list[Entity]:
        """Whose intention or promise a noun tells: "declared their intention to"."""
        owner = self._grammar.refs.within(cue.start - _NEAR_OWNER, cue.start)[-1:]
        owns = bool(owner) and owner[0].text.lower() in self._words.possessives
        return self._known.entities(owner[0]) if owns else []

    def _dropped_subject(self, sentence: Sentence, cue: CommitmentCue) -> list[Entity]:
        """The subject told last, where the clause opens on its verb: "Se negó a ..."."""
        start = self._grammar.clause_start(sentence, cue.start)
        if len(self._text[start : cue.start].split()) > _DROPPED_WORDS:
            return []
        last = self._known.last_subject(sentence, cue.start)
        return [self._known.body_of(last) or last] if last else []

    def _is_coordinated(self, cue: CommitmentCue) -> bool:
        """Whether the verb only continues the sentence: ", and promised"."""
        return self._words_before(cue, rf"(?:{self._words.conjunctions})(?: \w+)?")

    def _words_before(self, cue: CommitmentCue, pattern: str) -> bool:
        before = self._text[max(0, cue.start - 16) : cue.start]
        return bool(compiled(rf"(?<!\w)(?:{pattern}) ?$", edges=False).search(before))

    def _speaker(self, cue: CommitmentCue, speech: ReportedSpeech | None) -> Entity | None:
        quoted = self._known.quoted_speaker(cue.start)
        if quoted or speech is None or speech.speaker is None:
            return quoted
        found = self._known.entities(speech.speaker)
        return found[-1] if found else None

    def _keepers(self, sentence: Sentence, cue: CommitmentCue) -> tuple[Entity, ...]:
        """Who kept or broke a promise: the promiser named in the cue, else the subject of the sentence."""
        within = [ref for ref in self._grammar.refs.within(cue.start, cue.end) if ref.entity]
        promisers = [e for ref in within[-1:] for e in self._known.entities(ref)]
        subjects = self._grammar.subjects(sentence, cue.start, leading=True)
        acting = [e for ref in subjects for e in self._known.entities(ref)]
        official = bool(promisers) and promisers[0].is_person and bool(acting) and acting[0].is_body
        return _unique(tuple(acting if official or not promisers else promisers))

    def _obliged(self, sentence: Sentence, cue: CommitmentCue, ordering: Entity | None) -> tuple[Entity, ...]:
        """Whom an order obliges: the object right after the verb."""
        near = self._grammar.refs.within(cue.end, min(sentence.end, cue.end + 60))
        limit = cue.end + _NEAR_ORDER
        if self._words.subject_position == "after" and near and ordering in self._known.entities(near[0]):
            limit, near = near[0].end + _NEAR_ORDER, near[1:]
        beside = [ref for ref in near if ref.start <= limit and ref.sort != "office"]
        return _unique(tuple(e for ref in beside[:1] for e in self._known.others(ref, ordering)))

    def _status(self, sentence: Sentence, cue: CommitmentCue, cues: list[CommitmentCue]) -> CommitmentStatus:
        told = outcome(self._grammar, sentence, cue, cues)
        if told:
            return told
        agreement = compiled(self._words.agreement_phrases).search(self._text, sentence.start, cue.start)
        return "agreed" if agreement and cue.status == "pledged" else cue.status


def _unique(entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    return tuple(dict.fromkeys(entities))


def _joined(entities: tuple[Entity, ...]) -> str | None:
    return "; ".join(entity.name for entity in entities) or None
