"""Party candidates: who a commitment may bind, and what the text says for and against each of them.

The features are names of facts that hold; the weightier ones are also joined with what the clause is like:
"passive|after:agent". Languages share them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from summariser.extractors.rules.clauses import ClauseAnalysis, represented_by
from summariser.extractors.rules.clauses.subject_model import SubjectWord
from summariser.extractors.rules.commitments.commitment_candidates import CommitmentCandidate
from summariser.extractors.rules.commitments.commitment_parties import CommitmentParties
from summariser.extractors.rules.commitments.passive_voice import is_passive
from summariser.extractors.rules.entities import Entity, EntityMention
from summariser.extractors.rules.entities.place_mentions import is_place
from summariser.extractors.rules.grammar_patterns import anywhere, has_actor_noun
from summariser.models.article import Sentence

_SURE = 0.8  # chance of a subject
_PREVIOUS_SENTENCES = 2
_ADJACENT_WORDS = 2  # between a mention and the cue
_PREPOSITION_CHARS = 14
_FREQUENT = 3  # the entities mentioned most often

_JOINED = frozenset(
    {
        "subject",
        "subject-represented",
        "subject-sure",
        "subject-unsure",
        "phrase-actor",
        "phrase-other",
        "phrase-name",
        "speaker",
        "represented",
        "first-person",
        "first-person-represented",
        "ruled",
        "ruled-one",
        "last-agents",
        "nobody",
        "phrase",
        "ruled:phrase",
        "subject-phrase",
        "subject-name",
        "subject-organisation",
        "subject-people",
        "subject-office",
        "subject-pronoun",
        "inherited",
        "inherited-phrase",
        "main-subject0",
        "main-subject1",
        "ruled:nobody",
        "after:adjacent",
        "after:first",
        "after:agent",
        "after:first-free",
        "person",
        "organisation",
        "country",
        "group",
        "noun",
        "unknown",
        "frequent:0",
        "frequent:1",
        "frequent:2",
        "place",
        "title",
        "before:adjacent",
        "before:last-free",
        "before:first-free",
        "before:oblique",
        "outside:first-free",
        "outside:speaks",
        "previous1:first-free",
        "previous1:last-free",
        "before:owner",
        "before:agent",
    }
)

Agents = tuple[Entity, ...]


@dataclass(frozen=True, slots=True)
class PartyCandidate:
    """Entities, or a phrase of the article, or neither: then nobody is named."""

    agents: Agents
    phrase: str | None
    features: tuple[str, ...]


def party_candidates(
    analysis: ClauseAnalysis,
    candidate: CommitmentCandidate,
    ruled: CommitmentParties,
    last_agents: Agents,
) -> list[PartyCandidate]:
    """Who the cue may bind; `ruled` is the answer of the rules, `last_agents` who was bound before."""
    return _CandidateReader(analysis, candidate, ruled, last_agents).candidates()


class _CandidateReader:
    def __init__(
        self,
        analysis: ClauseAnalysis,
        candidate: CommitmentCandidate,
        ruled: CommitmentParties,
        last_agents: Agents,
    ) -> None:
        self._analysis = analysis
        self._mentions = analysis.mentions
        self._grammar = analysis.grammar
        self._text = analysis.text
        self._cue = candidate.cue
        self._sentence = candidate.sentence
        self._ruled = ruled
        self._last_agents = last_agents
        self._subjects = analysis.subjects.subjects(candidate.sentence, candidate.cue.start)
        self._clause = analysis.clauses.start_of(candidate.sentence, candidate.cue.start)
        self._context = clause_kind(analysis, candidate)

    def candidates(self) -> list[PartyCandidate]:
        facts = self._facts()
        found = [
            PartyCandidate(agents, None, self._joined({*own, *self._about(agents)}))
            for agents, own in facts.items()
            if not self._suffers(agents)
        ]
        ruled = "ruled:" if not self._ruled.agents else ""
        for phrase, own in self._phrases(ruled).items():
            found.append(PartyCandidate((), phrase, self._joined({"phrase", *own, *self._of_phrase(phrase)})))
        nobody = {"nobody", *({"ruled:nobody"} if ruled and not self._ruled.agent_phrase else ())}
        return [*found, PartyCandidate((), None, self._joined(nobody))]

    def _phrases(self, ruled: str) -> dict[str, set[str]]:
        """What the article calls the subject, with what holds of it."""
        found: dict[str, set[str]] = defaultdict(set)
        subjects, sentence, cue = self._analysis.subjects, self._sentence, self._cue
        if self._ruled.agent_phrase:
            found[self._ruled.agent_phrase].add(f"{ruled}phrase")
        word = subjects.subject_word(sentence, cue.start)
        own = subjects.subject_phrase(sentence, cue.start) if self._context != "passive" else None
        if own and not (word and self._is_named(word)):
            found[own].add("subject-phrase")
            found[own] |= set(self._of_word(word)) if word else set()
        inherited = subjects.inherited_subject(sentence, cue.start)
        phrase = subjects.phrase_of(sentence, inherited) if inherited else None
        if inherited and phrase and not self._is_named(inherited):
            found[phrase] |= {"inherited-phrase", *self._of_word(inherited)}
        return found

    def _is_named(self, word: SubjectWord) -> bool:
        """Whether a subject is a name or has the cue in its phrase, so that its phrase says nothing more."""
        around = self._mentions.around(word.start)
        return word.phrase[0] <= self._cue.start < word.phrase[1] or any(one.type == "name" for one in around)

    def _of_word(self, word: SubjectWord) -> Iterator[str]:
        """How sure a subject is, and whether its phrase mentions somebody."""
        yield f"phrase-chance:{int(word.chance * 4)}"
        if self._mentions.around(word.start):
            yield "phrase-mention"
        if self._mentions.within(*word.phrase):
            yield "phrase-has-mention"

    def _of_phrase(self, phrase: str) -> Iterator[str]:
        """Whether a phrase names people, an office or an organisation, and how it is written."""
        yield "phrase-actor" if has_actor_noun(self._grammar, phrase) else "phrase-other"
        if phrase[0].isupper() and not self._text.startswith(phrase, self._sentence.start):
            yield "phrase-name"

    def _suffers(self, agents: Agents) -> bool:
        """Whether the action is done to one of them: the subject of a passive is not its agent."""
        if self._context != "passive":
            return False
        patients = {entity for one in self._subjects for entity in self._analysis.anaphora.entities(one)}
        named = self._mentions.within(self._clause, self._cue.start)
        return not patients.union(one.entity for one in named if one.entity).isdisjoint(agents)

    def _joined(self, facts: set[str]) -> tuple[str, ...]:
        return (*sorted(facts), *sorted(f"{self._context}|{fact}" for fact in facts & _JOINED))

    def _facts(self) -> dict[Agents, set[str]]:
        """What holds of the mentions of each candidate, by what they refer to."""
        facts: dict[Agents, set[str]] = defaultdict(set)
        for agents, fact in self._mentioned():
            facts[agents].add(fact)
        ruled, speaker = self._ruled.agents, self._ruled.speaker
        if ruled:
            facts[ruled].add("ruled")
        if speaker:
            facts[(speaker,)].add("speaker")
            for agents, fact in _represented(speaker, "represented"):
                facts[agents].add(fact)
        if self._last_agents:
            facts[self._last_agents].add("last-agents")
        for agents, fact in (*self._subject_facts(), *self._first_person_facts(), *self._main_subjects()):
            facts[agents].add(fact)
        for entity in self._frequent:
            facts[(entity,)].add("frequent")
        return facts

    def _subject_facts(self) -> Iterator[tuple[Agents, str]]:
        found = (entity for one in self._subjects for entity in self._analysis.anaphora.entities(one))
        subject = tuple(dict.fromkeys(found))
        if subject:
            word = self._analysis.subjects.subject_word(self._sentence, self._cue.start)
            yield subject, "subject"
            yield subject, f"subject-{self._subjects[-1].type}"
            yield subject, "subject-sure" if word and word.chance > _SURE else "subject-unsure"
            yield from _represented(subject[0], "subject-represented")

    def _main_subjects(self) -> Iterator[tuple[Agents, str]]:
        """The subjects of the main verbs of the sentence and of those before it, and one that verbs share."""
        first = max(1, self._sentence.number - _PREVIOUS_SENTENCES)
        for number in range(first, self._sentence.number + 1):
            sentence = self._analysis.article.sentences[number - 1]
            found = self._analysis.subjects.subjects(sentence, sentence.start, main_clause=True)
            agents = (entity for one in found for entity in self._analysis.anaphora.entities(one))
            if subject := tuple(dict.fromkeys(agents)):
                yield subject, f"main-subject{self._sentence.number - number}"
        word = self._analysis.subjects.inherited_subject(self._sentence, self._cue.start)
        mention = self._analysis.subjects.mention_of(word) if word else None
        if mention and (inherited := tuple(self._analysis.anaphora.entities(mention))):
            yield inherited, "inherited"

    def _first_person_facts(self) -> Iterator[tuple[Agents, str]]:
        speaker = self._analysis.anaphora.first_person(self._cue.start)
        if speaker:
            yield (speaker,), "first-person"
            yield from _represented(speaker, "first-person-represented")

    def _mentioned(self) -> Iterator[tuple[Agents, str]]:
        first = max(1, self._sentence.number - _PREVIOUS_SENTENCES)
        for number in range(first, self._sentence.number):
            sentence = self._analysis.article.sentences[number - 1]
            yield from self._facts_of(f"previous{self._sentence.number - number}", *_span(sentence))
        yield from self._facts_of("outside", self._sentence.start, self._clause)
        yield from self._facts_of("before", self._clause, self._cue.start)
        yield from self._facts_of("in", self._cue.start, self._cue.end)
        yield from self._facts_of("after", self._cue.end, self._sentence.end)

    def _facts_of(self, region: str, start: int, end: int) -> Iterator[tuple[Agents, str]]:
        """What holds of the mentions in [start, end), each fact with the name of the region."""
        found = [
            (mention, agents)
            for mention in self._mentions.within(start, end)
            if (agents := tuple(dict.fromkeys(self._analysis.anaphora.entities(mention))))
        ]
        free = [agents for mention, agents in found if not mention.oblique]
        for at, (mention, agents) in enumerate(found):
            facts = {mention.type, "oblique" if mention.oblique else "free"}
            facts |= {"first"} if at == 0 else set()
            facts |= {"last"} if at == len(found) - 1 else set()
            facts |= {"first-free"} if free and free[0] == agents else set()
            facts |= {"last-free"} if free and free[-1] == agents else set()
            facts |= self._beside(mention, [other for other, _ in found if other is not mention])
            yield from ((agents, f"{region}:{fact}") for fact in facts)

    def _beside(self, mention: EntityMention, near: list[EntityMention]) -> set[str]:
        """What the words around a mention say of it."""
        text, facts = self._text, set()
        before = text[max(0, mention.start - _PREPOSITION_CHARS) : mention.start]
        if anywhere(rf"(?<!\w)(?:{self._grammar.agent_prepositions}) ?$").search(before):
            facts.add("agent")
        if self._mentions.is_possessor(mention) or mention.text.lower() in self._grammar.possessives:
            facts.add("owner")
        if self._analysis.speech.speaks(mention):
            facts.add("speaks")
        if any(other.start <= mention.start < other.head_start for other in near):
            facts.add("modifier")
        between = text[mention.end : self._cue.start] or text[self._cue.end : mention.start]
        if len(between) < 30 and len(between.split()) <= _ADJACENT_WORDS:
            facts.add("adjacent")
        return facts

    def _about(self, agents: Agents) -> Iterator[str]:
        """What holds of the entities themselves."""
        first = agents[0]
        yield first.kind_feature
        yield "several" if len(agents) > 1 else "one"
        yield "named" if first.named else "unnamed"
        if first.is_person and first.affiliation:
            yield "represents"
        if self._ruled.agents and first in self._ruled.agents:
            yield "ruled-one"
        if agents != self._ruled.agents and not self._ruled.agents:
            yield "instead-of-nobody"
        if not self._mentions.can_act(first):
            yield "cannot-act"
        if first in self._frequent:
            yield f"frequent:{self._frequent.index(first)}"
        if is_place(self._mentions, first):
            yield "place"
        if self._mentions.is_in_title(first):
            yield "title"
        if self._ruled.agents and first.is_person and first.affiliation in self._ruled.agents:
            yield "ruled-affiliation"
        yield from self._agreement(first)

    def _agreement(self, entity: Entity) -> Iterator[str]:
        """Whether the pronoun that is the subject can refer to the entity."""
        last = self._subjects[-1] if self._subjects else None
        if last is None or last.type != "pronoun":
            return
        word = last.text.lower()
        gender = self._grammar.pronoun_genders.get(word)
        yield f"{self._grammar.pronouns.get(word)}:{entity.kind_feature}"
        if gender and entity.gender:
            yield "same-gender" if gender == entity.gender else "other-gender"

    @cached_property
    def _frequent(self) -> list[Entity]:
        """The entities mentioned most often that can act, most often first."""
        named = [one for one in self._mentions.registry.entities if self._mentions.can_act(one)]
        return sorted(named, key=lambda one: -len(one.mentions))[:_FREQUENT]


def _represented(entity: Entity, fact: str) -> Iterator[tuple[Agents, str]]:
    """Whom a person speaks for, with the fact that it is so."""
    represented = represented_by(entity)
    if represented and represented is not entity:
        yield (represented,), fact


def _span(sentence: Sentence) -> tuple[int, int]:
    return sentence.start, sentence.end


def clause_kind(analysis: ClauseAnalysis, candidate: CommitmentCandidate) -> str:
    """What the clause of a cue is like, as far as it matters for who is bound."""
    cue = candidate.cue
    subjects = analysis.subjects.subjects(candidate.sentence, cue.start)
    last = subjects[-1] if subjects else None
    pronoun = analysis.grammar.pronouns.get(last.text.lower()) if last and last.type == "pronoun" else None
    if pronoun in ("first-plural", "first-singular"):
        return pronoun
    if is_passive(analysis, candidate):
        return "passive"
    if cue.frame in ("order", "outcome"):
        return cue.frame
    if pronoun and pronoun != "relative":
        return "pronoun"
    if last is None:
        return "no-subject-verb" if cue.frame in ("act", "that") else "no-subject-auxiliary"
    return "subject"
