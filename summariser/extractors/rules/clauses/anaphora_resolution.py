"""Anaphora: the antecedents of pronouns, of "the minister" and of "the two companies".

An antecedent is taken only where the grammar points at it; a pronoun without one has no entity.
"""

from __future__ import annotations

from functools import cached_property
from itertools import islice

from summariser.extractors.rules.clauses.clause_boundaries import ClauseBoundaries
from summariser.extractors.rules.clauses.reported_speech import SpeechFinder
from summariser.extractors.rules.clauses.subjects import SubjectFinder
from summariser.extractors.rules.entities import ArticleMentions, Entity, EntityMention
from summariser.extractors.rules.entities.actor_roles import holder_of_office
from summariser.extractors.rules.grammar_patterns import whole_words
from summariser.languages import PronounClass
from summariser.models.article import Sentence

_PRONOUN_REACH = 3  # sentences, the pronoun's own included
_DROPPED_SUBJECT_REACH = 2  # sentences, the verb's own included
_OPENING_SENTENCES = 3  # in which an interview or a speech names its speaker
_LEAST_FIRST_PERSONS = 3  # pronouns outside quotations, by which a text is an interview or a speech
_RELATIVE_GAP = 3  # characters between a noun and its relative pronoun


class AnaphoraResolver:
    """Resolves the mentions of one article that have no entity yet, each once and when first asked for."""

    def __init__(
        self,
        mentions: ArticleMentions,
        clauses: ClauseBoundaries,
        subjects: SubjectFinder,
        speech: SpeechFinder,
    ) -> None:
        self._mentions = mentions
        self._grammar = mentions.grammar
        self._clauses = clauses
        self._subjects = subjects
        self._speech = speech
        self._resolved: dict[EntityMention, list[Entity]] = {}

    def entities(self, mention: EntityMention) -> list[Entity]:
        """What a mention refers to: several entities for "they", none where the antecedent is unknown."""
        if mention.entity:
            return [mention.entity]
        if mention not in self._resolved:
            self._resolved[mention] = []  # where pronouns refer to each other
            self._resolved[mention] = self._resolve(mention)
        return self._resolved[mention]

    def object_entities(self, mention: EntityMention, subject: Entity | None) -> list[Entity]:
        """What the object of a verb refers to: a pronoun does not refer to the subject of the same verb."""
        found = self.entities(mention)
        if mention.type != "pronoun" or subject not in found:
            return found
        return _as_list(self._antecedent(mention, self._pronoun_class(mention), subject))

    def quoted_speaker(self, offset: int) -> Entity | None:
        """Who says the quotation that includes `offset`."""
        quote = self._clauses.quote_around(offset)
        if quote is None:
            return None
        named = self._mentions.registry.find(quote.speaker) if quote.speaker else None
        return named or self._speaker_beside(quote.start, quote.end, offset)

    def last_subject(self, sentence: Sentence, offset: int) -> Entity | None:
        """The subject or speaker mentioned last before `offset`; a person before others."""
        for number in range(sentence.number, max(0, sentence.number - _DROPPED_SUBJECT_REACH), -1):
            other = self._mentions.article.sentences[number - 1]
            until = offset if number == sentence.number else other.end
            mentioned = self._mentions.within(other.start, until)
            entities = [mention.entity for mention in mentioned if mention.entity and not mention.oblique]
            people = [entity for entity in entities if entity.is_person]
            if entities:
                return (people or entities)[-1]
        return None

    def _resolve(self, mention: EntityMention) -> list[Entity]:
        if mention.type == "office":
            return _as_list(holder_of_office(self._mentions, mention))
        if mention.type in ("organisation", "people"):
            return self._coordinated_before(mention) or self._last_two_organisations(mention)
        return self._resolve_pronoun(mention, self._pronoun_class(mention))

    def _resolve_pronoun(self, pronoun: EntityMention, pronoun_class: PronounClass | None) -> list[Entity]:
        if pronoun_class is None:
            return []
        if pronoun_class in ("first-singular", "first-plural"):
            return self._first_person(pronoun, pronoun_class)
        if pronoun_class == "relative":
            return self._noun_before(pronoun)
        if pronoun_class == "plural":
            return self._coordinated_before(pronoun)
        if (reporter := self._reporter(pronoun, pronoun_class)) is not None:
            return [reporter]
        speaks = pronoun_class in ("person", "any") and self._speech.speaks(pronoun)
        speaker = self._last_speaker(pronoun) if speaks else None
        return _as_list(speaker or self._antecedent(pronoun, pronoun_class))

    def _reporter(self, pronoun: EntityMention, pronoun_class: PronounClass) -> Entity | None:
        """Who says the clause that a pronoun is the subject of, if the pronoun fits: "she said she"."""
        sentence = self._mentions.sentence_of(pronoun)
        speaker = self._speech.reports(pronoun, sentence) if sentence and not pronoun.oblique else None
        found = self.entities(speaker) if speaker and speaker is not pronoun else []
        if speaker is None or len(found) != 1 or not _may_be_person(found[0]):
            return None
        return found[0] if self._agrees(pronoun, pronoun_class, speaker, found[0]) else None

    def _pronoun_class(self, mention: EntityMention) -> PronounClass | None:
        return self._grammar.pronouns.get(mention.text.lower())

    def _first_person(self, pronoun: EntityMention, pronoun_class: PronounClass) -> list[Entity]:
        """ "I" is the speaker of the quotation, "we" what the speaker represents."""
        speaker = self.first_person(pronoun.head_start)
        if speaker is None:
            return []
        return [speaker] if pronoun_class == "first-singular" else _as_list(represented_by(speaker))

    def first_person(self, offset: int) -> Entity | None:
        """Who says "I" at `offset`: the speaker of the quotation, or of the text outside quotations."""
        if self._clauses.quote_around(offset):
            return self.quoted_speaker(offset) or self._previous_speaker(offset)
        return self._main_speaker

    def _previous_speaker(self, offset: int) -> Entity | None:
        """The person who spoke last before `offset`, in the sentences where pronouns find antecedents."""
        own = self._mentions.article.sentence_at(offset)
        if own is None:
            return None
        first = self._mentions.article.sentences[max(0, own.number - _PRONOUN_REACH)]
        spoke = (
            mention.entity
            for mention in reversed(self._mentions.within(first.start, offset))
            if mention.entity and mention.entity.is_person and self._speech.speaks(mention)
        )
        return next(spoke, None)

    @cached_property
    def _main_speaker(self) -> Entity | None:
        """Who speaks in an interview or a speech: the person in the title, else the first in its opening.

        None for a text with few first persons outside quotations.
        """
        first_persons = whole_words(self._grammar.first_person_words).finditer(self._mentions.text)
        outside = (match for match in first_persons if self._clauses.quote_around(match.start()) is None)
        if len(list(islice(outside, _LEAST_FIRST_PERSONS))) < _LEAST_FIRST_PERSONS:
            return None
        article = self._mentions.article
        title = (article.metadata.title or "").casefold()
        opening = article.sentences[:_OPENING_SENTENCES][-1].end
        people = {mention.entity: mention for mention in self._mentions.all if _is_named_person(mention)}
        named = [person for person in people if person and person.name.split()[-1].casefold() in title]
        opened = [
            mention.entity for mention in self._mentions.within(0, opening) if _is_named_person(mention)
        ]
        return next(iter([*named, *opened]), None)

    def _speaker_beside(self, start: int, end: int, offset: int) -> Entity | None:
        """The speaker in the words after, before or within the quotation [start, end)."""
        article = self._mentions.article
        for place in (min(end + 1, len(article.text) - 1), max(0, start - 2), offset):
            sentence = article.sentence_at(place)
            speech = self._speech.speech(sentence, min(place, end)) if sentence else None
            if sentence is None or speech is None:
                continue
            if speech.speaker is None and self._grammar.pro_drop:
                return self.last_subject(sentence, sentence.start)
            if speech.speaker and self._clauses.quote_around(speech.speaker.head_start) is None:
                found = self.entities(speech.speaker)
                if found:
                    return found[-1]
        return None

    def _noun_before(self, pronoun: EntityMention) -> list[Entity]:
        """What a relative pronoun refers to: the noun right before it."""
        last = next(self._mentions.before(pronoun), None)
        if last is None or last.type == "pronoun" or last.end < pronoun.start - _RELATIVE_GAP:
            return []
        return _as_list(last.entity)

    def _coordinated_before(self, mention: EntityMention) -> list[Entity]:
        """The group, or the entities that were one subject, mentioned last: "they"."""
        for other in self._mentions.before(mention):
            if other.entity and other.type == "people":
                return [other.entity]
            if other.type == "name" and not other.oblique:
                sentence = self._mentions.sentence_of(other)
                subjects = self._subjects.subjects(sentence, other.end + 1) if sentence else []
                if len(subjects) < 2:
                    return [other.entity] if other.entity and other.entity.kind == "group" else []
                return [subject.entity for subject in subjects if subject.entity]
        return []

    def _last_two_organisations(self, mention: EntityMention) -> list[Entity]:
        """The two named organisations mentioned last, in order of the text: "the two companies"."""
        named = dict.fromkeys(
            other.entity
            for other in self._mentions.before(mention)
            if other.entity and other.entity.named and not other.entity.is_person
        )
        acting = [entity for entity in named if self._mentions.can_act(entity)]
        acting = [entity for entity in acting if not self._is_public_body(entity)] or acting
        return acting[:2][::-1] if len(acting) > 1 else []

    def _is_public_body(self, entity: Entity) -> bool:
        """Whether it is a ministry, court or the like, which is rarely one of two parties."""
        organisation = whole_words(self._grammar.organisation_nouns)
        generic = whole_words(self._grammar.generic_organisations)
        return bool(organisation.match(entity.name)) and not generic.search(entity.name)

    def _antecedent(
        self,
        pronoun: EntityMention,
        pronoun_class: PronounClass | None,
        excluded: Entity | None = None,
    ) -> Entity | None:
        """The subject of the nearest sentence, the pronoun's own first, that the pronoun can refer to."""
        own = self._mentions.sentence_of(pronoun)
        if own is None or pronoun_class is None:
            return None
        for number in range(own.number, max(0, own.number - _PRONOUN_REACH), -1):
            sentence = self._mentions.article.sentences[number - 1]
            until = pronoun.start if number == own.number else sentence.end
            candidates = [
                (mention, entity)
                for mention in self._mentions.within(sentence.start, until)
                for entity in self._single_entity(mention)
                if entity is not excluded and self._agrees(pronoun, pronoun_class, mention, entity)
            ]
            subjects = [entity for mention, entity in candidates if not mention.oblique]
            found = subjects or [entity for _, entity in candidates]
            if found:
                return found[0]
        return None

    def _single_entity(self, mention: EntityMention) -> list[Entity]:
        if mention.type == "pronoun" and self._pronoun_class(mention) is None:
            return []
        found = self.entities(mention)
        return found if len(found) == 1 else []

    def _agrees(
        self, pronoun: EntityMention, pronoun_class: PronounClass, mention: EntityMention, entity: Entity
    ) -> bool:
        """Whether class and gender of a pronoun fit an entity mentioned by `mention`."""
        if pronoun_class == "any":
            return True
        if pronoun_class == "nonperson":
            return not entity.is_person and mention.type != "people" and self._mentions.can_act(entity)
        gender = self._grammar.pronoun_genders.get(pronoun.text.lower())
        return _may_be_person(entity) and (entity.gender is None or gender in (None, entity.gender))

    def _last_speaker(self, pronoun: EntityMention) -> Entity | None:
        """The person who spoke last, in this sentence or the one before: "he said" continues a speech."""
        own = self._mentions.sentence_of(pronoun)
        previous = self._mentions.article.sentence(own.number - 1) if own else None
        for other in self._mentions.before(pronoun):
            if previous is None or other.start < previous.start:
                return None
            if other.entity and other.entity.is_person and self._speech.speaks(other):
                return other.entity
        return None


def represented_by(entity: Entity) -> Entity | None:
    """Whom a speaker speaks for: a person for the affiliation, None if unknown; others for themselves."""
    return entity.affiliation if entity.is_person else entity


def _is_named_person(mention: EntityMention) -> bool:
    """Whether it names a person, or what the scanner knows no kind of and is written as a full name."""
    return mention.type == "name" and mention.entity is not None and _may_be_person(mention.entity)


def _may_be_person(entity: Entity) -> bool:
    full_name = entity.kind is None and entity.named and " " in entity.name
    return entity.is_person or (full_name and not any(char.isdigit() for char in entity.name))


def _as_list(entity: Entity | None) -> list[Entity]:
    return [entity] if entity else []
