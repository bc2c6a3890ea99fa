"""Subjects: which mentions are the subject of a verb, and what is coordinated with them."""

from __future__ import annotations

import re
from dataclasses import replace

from summariser.extractors.rules.clauses.clause_boundaries import CLAUSE_PUNCTUATION, ClauseBoundaries
from summariser.extractors.rules.clauses.subject_model import SubjectWord, find_subject
from summariser.extractors.rules.clauses.syntax_tokens import SyntaxWeights, TokenisedText, syntax_weights
from summariser.extractors.rules.entities import ArticleMentions, Entity, EntityMention
from summariser.extractors.rules.grammar_patterns import anywhere
from summariser.models.article import Sentence

_COORDINATION = r"[,\s]*(?:\b(?:{conjunctions})\b)?\s*"
_UNSPACED_COORDINATION = r"(?:{times})?(?:{conjunctions}|、)"
_ADVERBS = 2  # words between a subject and its verb: "Tarrow also formally agreed"
_PHRASE_WORDS = 7
_DEPENDENT_NOUNS = re.compile(r"(?:I[DJMN]*N)+")  # classes of words: adpositions with their nouns
_PHRASE_CHARS = 20  # where no spaces separate words
_QUOTE_MARKS = ' “”‘’"《》'
_UNNAMED = re.compile(r"[。！？!?、《》]")
_AFTER_VERB_CHARS = 40  # a verb, an adverb
_INHERITED_TOKENS = 30  # back to a verb whose subject another one shares
_LEAST_CHANCE = 0.4  # of the word that the model takes for the subject


class SubjectFinder:
    """Finds the subjects of verbs in one article. All offsets are into its text.

    A model learned from treebanks says which word it is; in a language without one, word order does.
    """

    def __init__(self, mentions: ArticleMentions, clauses: ClauseBoundaries) -> None:
        self._mentions = mentions
        self._clauses = clauses
        self._text = mentions.text
        self._grammar = mentions.grammar
        self._weights = syntax_weights(mentions.article.language)
        self._tokens: dict[int, TokenisedText] = {}
        self._words: dict[int, SubjectWord | None] = {}

    def subjects(self, sentence: Sentence, offset: int, main_clause: bool = False) -> list[EntityMention]:
        """The subject of the verb at `offset`, with all coordinated mentions; [] if no actor is it.

        With `main_clause` the subject of the sentence's main clause rather than of the verb's own.
        """
        if self._weights is None:
            return self._by_word_order(sentence, offset, main_clause)
        verb = self._main_verb(sentence, self._weights, offset) if main_clause else offset
        word = self.subject_word(sentence, verb)
        chosen = self._mention_of(word) if word else None
        if chosen is None or not self._can_act(chosen):
            return []
        inside = self._mentions.within(sentence.start, sentence.end)
        free = [one for one in inside if one is chosen or (not one.oblique and self._can_act(one))]
        if chosen not in free:
            return [chosen]  # a name that the end of a sentence cuts: "Twitter X. If Acme"
        return self._coordinated(free, chosen)

    def subjects_after(self, sentence: Sentence, offset: int) -> list[EntityMention]:
        """The subject of the verb at `offset` if it follows the verb."""
        return [one for one in self.subjects(sentence, offset) if one.start > offset]

    def subject_word(self, sentence: Sentence, offset: int) -> SubjectWord | None:
        """The word that is the head of the subject of the verb at `offset`, actor or not; None if none is
        said or likely enough, and in a language without a model.
        """
        if offset not in self._words:
            self._words[offset] = self._find_word(sentence, offset)
        return self._words[offset]

    def inherited_subject(self, sentence: Sentence, offset: int) -> SubjectWord | None:
        """The subject that a verb shares with the nearest one before it: "X fell and agreed", "X, refusing".

        None where the verb at `offset` has its own, and in a language without a model.
        """
        if self._weights is None or self.subject_word(sentence, offset):
            return None
        tokens = self._tokens_of(sentence, self._weights)
        verb = tokens.at(offset - sentence.start)
        before = (
            at for at in range(verb - 1, max(-1, verb - _INHERITED_TOKENS), -1) if tokens.classes[at] in "VA"
        )
        words = (self.subject_word(sentence, sentence.start + tokens.starts[at]) for at in before)
        return next((word for word in words if word and word.start < offset), None)

    def mention_of(self, word: SubjectWord) -> EntityMention | None:
        """The mention of an actor that has the word, or None."""
        found = self._mention_of(word)
        return found if found and self._can_act(found) else None

    def _find_word(self, sentence: Sentence, offset: int) -> SubjectWord | None:
        if self._weights is None:
            return None
        tokens = self._tokens_of(sentence, self._weights)
        found = find_subject(self._weights, tokens, tokens.at(offset - sentence.start))
        if found is None or found.chance < _LEAST_CHANCE:
            return None
        start, (first, last) = sentence.start, found.phrase
        return replace(
            found, start=found.start + start, end=found.end + start, phrase=(first + start, last + start)
        )

    def subject_phrase(self, sentence: Sentence, offset: int) -> str | None:
        """The short noun phrase that is the subject of the verb at `offset`; None if it is a pronoun."""
        if not self._grammar.spaced:
            return self._opening_phrase(sentence, offset)
        word = self.subject_word(sentence, offset)
        return self.phrase_of(sentence, word) if word else None

    def phrase_of(self, sentence: Sentence, word: SubjectWord) -> str | None:
        """The noun phrase of a subject with what depends on it up to its verb: "makers of the drug".

        None if the subject is a pronoun, or its phrase is long.
        """
        if word.word_class != "N" or self._weights is None:
            return None
        start, end = word.phrase
        tokens = self._tokens_of(sentence, self._weights)
        at = tokens.at(end - sentence.start - 1) + 1
        after = _DEPENDENT_NOUNS.match(tokens.classes, at)
        if after and after.end() < len(tokens.classes) and tokens.classes[after.end()] in "VAR":
            end = sentence.start + tokens.end(after.end() - 1)
        phrase = self._text[start:end]
        return phrase if len(phrase.split()) <= _PHRASE_WORDS else None

    def _opening_phrase(self, sentence: Sentence, offset: int) -> str | None:
        """What opens the clause of the verb at `offset`, without the times and adverbs around it.

        Where no spaces separate words, where they end is less sure than where the clause and its verb begin.
        """
        clause = self._text[self._clauses.start_of(sentence, offset) : offset]
        clause = CLAUSE_PUNCTUATION.split(clause)[-1]
        grammar = self._grammar
        around = rf"(?:{grammar.clause_openers})*(?P<phrase>.*?)(?:{grammar.preverbal_adverbs})*"
        found = anywhere(around).fullmatch(clause.strip(_QUOTE_MARKS))
        phrase = found["phrase"] if found else ""
        is_name = 2 <= len(phrase) <= _PHRASE_CHARS and phrase not in grammar.pronouns
        return phrase if is_name and not _UNNAMED.search(phrase) else None

    def _tokens_of(self, sentence: Sentence, weights: SyntaxWeights) -> TokenisedText:
        if sentence.number not in self._tokens:
            self._tokens[sentence.number] = weights.tokens(self._text[sentence.start : sentence.end])
        return self._tokens[sentence.number]

    def _main_verb(self, sentence: Sentence, weights: SyntaxWeights, offset: int) -> int:
        """Where the first verb of the sentence is, or `offset` if none is known."""
        tokens = self._tokens_of(sentence, weights)
        verbs = (at for at, name in zip(tokens.starts, tokens.classes, strict=True) if name in "VA")
        return sentence.start + next(verbs, offset - sentence.start)

    def _by_word_order(self, sentence: Sentence, offset: int, main_clause: bool) -> list[EntityMention]:
        start = sentence.start if main_clause else self._clauses.start_of(sentence, offset)
        before = self._subjects_before(sentence, start, offset)
        if before or self._grammar.subject_position == "before":
            return self._nearest(before, offset, main_clause)
        after = self._mentions.within(offset, sentence.end)[:1]
        near = after and not after[0].oblique and after[0].start <= offset + _AFTER_VERB_CHARS
        return after if near and self._can_act(after[0]) else []

    def _mention_of(self, word: SubjectWord) -> EntityMention | None:
        """The mention that has the word: a free one before a modifier, a name before a noun."""
        around = self._mentions.around(word.start)
        if not around and self._grammar.spaced:
            around = [one for one in self._mentions.within(*word.phrase) if not one.oblique]
        return max(around, key=lambda one: (not one.oblique, one.type == "name", one.start), default=None)

    def _subjects_before(self, sentence: Sentence, start: int, offset: int) -> list[EntityMention]:
        """What can be the subject between the start of the clause and its verb."""
        inside = [
            mention
            for mention in self._mentions.within(start, offset)
            if not mention.oblique
            and self._can_act(mention)
            and not self._clauses.is_in_relative(sentence, mention.start, mention.end, offset)
        ]
        return [mention for mention in inside if mention.type != "office" or mention.entity] or inside

    def _nearest(
        self, candidates: list[EntityMention], offset: int, main_clause: bool
    ) -> list[EntityMention]:
        """The last one if it is right before the verb, else the first."""
        if not candidates:
            return []
        gap = self._text[candidates[-1].end : offset]
        adjacent = not CLAUSE_PUNCTUATION.search(gap) and len(gap.split()) <= _ADVERBS
        return self._coordinated(candidates, candidates[-1 if adjacent and not main_clause else 0])

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
