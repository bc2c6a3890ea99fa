"""Whom a pronoun or "the minister" means: the last one that fits, or nobody."""

from __future__ import annotations

from summariser.extractors.rules.clause_grammar import ClauseGrammar
from summariser.extractors.rules.entities import Entity, EntityMention, tokens
from summariser.extractors.rules.grammar_lexicon import compiled
from summariser.languages import PronounClass
from summariser.models.article import Sentence

_SENTENCES_BACK = 3


class PronounResolver:
    """Resolves the references that are no names. A pronoun out of reach resolves to nobody."""

    def __init__(self, grammar: ClauseGrammar) -> None:
        self._grammar = grammar
        self._refs = grammar.refs
        self._known: dict[int, list[Entity]] = {}

    def entities(self, ref: EntityMention) -> list[Entity]:
        """Those whom `ref` means; several for "they", none where it cannot be told."""
        if ref.entity:
            return [ref.entity]
        if id(ref) not in self._known:
            self._known[id(ref)] = []  # a reference in the course of resolution stands for nobody
            self._known[id(ref)] = self._resolve(ref)
        return self._known[id(ref)]

    def others(self, ref: EntityMention, subject: Entity | None) -> list[Entity]:
        """Those whom an object means: a pronoun does not mean the subject of its own verb."""
        found = self.entities(ref)
        if ref.sort != "pronoun" or subject not in found:
            return found
        sort = self._refs.words.pronouns.get(ref.text.lower())
        return _listed(self._last_fitting(ref, sort, subject))

    def _resolve(self, ref: EntityMention) -> list[Entity]:
        if ref.sort == "office":
            return _listed(self._holder(ref))
        if ref.sort in ("noun", "crowd"):
            return self._several(ref)
        sort = self._refs.words.pronouns.get(ref.text.lower())
        if sort is None:
            return []
        if sort in ("first-plural", "first-singular"):
            return self._speaker(ref, sort)
        if sort == "relative":
            return self._before_relative(ref)
        if sort == "plural":
            return self._several(ref)
        speaker = self._last_speaker(ref) if sort in ("person", "any") and self._speaks(ref) else None
        return _listed(speaker or self._last_fitting(ref, sort))

    def body_of(self, entity: Entity) -> Entity | None:
        """What a person speaks for, as far as the article tells."""
        return entity.body if entity.is_person else entity

    def _holder(self, ref: EntityMention) -> Entity | None:
        head = tokens(ref.text)[-1].removeprefix(self._refs.words.definite_prefix)
        for other in self._refs.before(ref):
            if other.entity and other.entity.role and head in tokens(other.entity.role):
                return other.entity
        return None

    def _speaker(self, ref: EntityMention, sort: PronounClass) -> list[Entity]:
        speaker = self.quoted_speaker(ref.head)
        if speaker is None:
            return []
        return [speaker] if sort == "first-singular" else _listed(self.body_of(speaker))

    def quoted_speaker(self, offset: int) -> Entity | None:
        """Who says the quotation in which `offset` stands."""
        quote = self._grammar.quote_around(offset)
        if quote is None:
            return None
        named = self._refs.cast.find(quote.speaker) if quote.speaker else None
        return named or self._told_beside(quote.start, quote.end, offset)

    def _told_beside(self, start: int, end: int, offset: int) -> Entity | None:
        article = self._refs.article
        for place in (min(end + 1, len(article.text) - 1), max(0, start - 2), offset):
            sentence = article.sentence_at(place)
            speech = self._grammar.speech(sentence, min(place, end)) if sentence else None
            if sentence and speech and speech.speaker is None and self._refs.words.pro_drop:
                return self.last_subject(sentence, sentence.start)
            if speech and speech.speaker and self._grammar.quote_around(speech.speaker.head) is None:
                found = self.entities(speech.speaker)
                if found:
                    return found[-1]
        return None

    def _before_relative(self, ref: EntityMention) -> list[Entity]:
        for other in self._refs.before(ref):
            if other.end >= ref.start - 3 and other.sort != "pronoun":
                return _listed(other.entity)
            break
        return []

    def _several(self, ref: EntityMention) -> list[Entity]:
        joined = self._joined_before(ref)
        return joined if joined or ref.sort == "pronoun" else self._last_two(ref)

    def _last_two(self, ref: EntityMention) -> list[Entity]:
        """The two bodies told last: "the two companies"."""
        told = [r.entity for r in self._refs.before(ref) if r.entity and r.entity.is_body and r.entity.proper]
        acting = [entity for entity in dict.fromkeys(told) if self._refs.may_act(entity)]
        acting = [entity for entity in acting if not self._is_public(entity)] or acting
        return acting[:2][::-1] if len(acting) > 1 else []

    def _is_public(self, entity: Entity) -> bool:
        """Whether it is a ministry, court or the like, which stands between the sides rather than on one."""
        words = self._refs.words
        return bool(compiled(words.organisation_nouns).match(entity.name)) and not compiled(
            words.generic_organisations
        ).search(entity.name)

    def _joined_before(self, ref: EntityMention) -> list[Entity]:
        for other in self._refs.before(ref):
            if other.entity and other.sort == "crowd":
                return [other.entity]
            if other.sort == "name" and not other.oblique:
                sentence = self._refs.sentence_of(other)
                sides = self._grammar.subjects(sentence, other.end + 1) if sentence else []
                if len(sides) < 2:
                    return [other.entity] if other.entity and other.entity.kind == "group" else []
                return [side.entity for side in sides if side.entity]
        return []

    def _last_fitting(
        self, ref: EntityMention, sort: PronounClass | None, subject: Entity | None = None
    ) -> Entity | None:
        """The subject of the nearest sentence (the own one first) that a pronoun of this class can mean."""
        own = self._refs.sentence_of(ref)
        if own is None or sort is None:
            return None
        for number in range(own.number, max(0, own.number - _SENTENCES_BACK), -1):
            sentence = self._refs.article.sentences[number - 1]
            until = ref.start if number == own.number else sentence.end
            fitting = [
                (r, entity)
                for r in self._refs.within(sentence.start, until)
                for entity in self._single(r)
                if entity is not subject and self._fits(entity, r, ref, sort)
            ]
            if fitting:
                straight = [entity for r, entity in fitting if not r.oblique]
                return (straight or [entity for _, entity in fitting])[0]
        return None

    def last_subject(self, sentence: Sentence, offset: int) -> Entity | None:
        """Who was the subject or the speaker last, before `offset`."""
        for number in range(sentence.number, max(0, sentence.number - 2), -1):
            other = self._refs.article.sentences[number - 1]
            until = offset if number == sentence.number else other.end
            told = [r.entity for r in self._refs.within(other.start, until) if r.entity and not r.oblique]
            people = [entity for entity in told if entity.is_person]
            if told:
                return (people or told)[-1]
        return None

    def _single(self, ref: EntityMention) -> list[Entity]:
        if ref.sort == "pronoun" and ref.text.lower() not in self._refs.words.pronouns:
            return []
        found = self.entities(ref)
        return found if len(found) == 1 else []

    def _fits(self, entity: Entity, candidate: EntityMention, ref: EntityMention, sort: PronounClass) -> bool:
        if sort == "any":
            return True
        if sort == "nonperson":
            return entity.is_body and candidate.sort != "crowd" and self._refs.may_act(entity)
        gender = self._refs.words.pronoun_genders.get(ref.text.lower())
        return entity.is_person and (entity.gender is None or gender is None or entity.gender == gender)

    def _last_speaker(self, ref: EntityMention) -> Entity | None:
        """Whoever spoke last, in this sentence or the one before: "he said" goes on with the same person."""
        own = self._refs.sentence_of(ref)
        before = self._refs.article.sentence(own.number - 1) if own else None
        for other in self._refs.before(ref):
            if before is None or other.start < before.start:
                return None
            if other.entity and other.entity.is_person and self._speaks(other):
                return other.entity
        return None

    def _speaks(self, ref: EntityMention) -> bool:
        """Whether a verb of speech stands right beside the reference."""
        text, verb = self._refs.text, self._refs.words.speech_verbs
        after = compiled(rf",? (?:{verb})", edges=False).match(text, ref.end)
        return bool(
            after
            or compiled(rf"(?:{verb}),? $", edges=False).search(text[max(0, ref.start - 16) : ref.start])
        )


def _listed(entity: Entity | None) -> list[Entity]:
    return [entity] if entity else []
