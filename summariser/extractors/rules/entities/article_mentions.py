"""The mentions of one article with the entities that they refer to, and the questions asked about them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from summariser.extractors.rules.entities.entity import Entity, EntityMention
from summariser.extractors.rules.entities.entity_registry import EntityRegistry
from summariser.extractors.rules.grammar_patterns import anywhere, whole_words
from summariser.languages import GrammarWords
from summariser.models.article import Article, Sentence
from summariser.scan.countries import country_codes
from summariser.scan.nationalities import demonym_codes

_DESIGNATION = re.compile(r"[^\W\d]{1,2}\d+")  # of a quarter, a road, a recommendation: "Q2"
_LONGEST_PHRASE = 200  # characters of a mention's phrase
_LOOKBACK = 200  # mentions; an antecedent is never further back


class ArticleMentions:
    """The mentions of one article in order of their heads, and its entities.

    Resolution fills in the `entity` of each mention and adds it to `entity.mentions`.
    """

    def __init__(self, article: Article, grammar: GrammarWords, mentions: list[EntityMention]) -> None:
        self.article = article
        self.text = article.text
        self.grammar = grammar
        language = article.language
        self.registry = EntityRegistry(country_codes(language), demonym_codes(language))
        self.all = mentions
        self._head_starts = [mention.head_start for mention in mentions]
        self._finite_verb = whole_words(rf"(?<= )(?:{grammar.finite_verbs})")
        self._possessive_suffix = anywhere(rf"(?:{grammar.possessive_suffix})(?!\w)")

    def within(self, start: int, end: int) -> list[EntityMention]:
        """The mentions whose name or noun is in the characters [start, end)."""
        first, last = bisect_left(self._head_starts, start), bisect_left(self._head_starts, end)
        return [mention for mention in self.all[first:last] if mention.end <= end]

    def around(self, offset: int) -> list[EntityMention]:
        """The mentions whose phrase has the character at `offset`."""
        last = bisect_left(self._head_starts, offset + _LONGEST_PHRASE)
        first = bisect_left(self._head_starts, offset - _LONGEST_PHRASE)
        return [mention for mention in self.all[first:last] if mention.start <= offset < mention.end]

    def preceding(self, index: int) -> Iterator[EntityMention]:
        """The mentions before number `index`, the nearest first."""
        return reversed(self.all[max(0, index - _LOOKBACK) : index])

    def before(self, mention: EntityMention) -> Iterator[EntityMention]:
        """The mentions before `mention`, the nearest first."""
        index = bisect_left(self._head_starts, mention.head_start)
        while index < len(self.all) and self.all[index] is not mention:
            index += 1
        return self.preceding(index)

    def sentence_of(self, mention: EntityMention) -> Sentence | None:
        """The sentence of the mention's head."""
        return self.article.sentence_at(mention.head_start)

    def is_possessor(self, mention: EntityMention) -> bool:
        """Whether the mention owns the noun after it: "Norway's"."""
        return bool(self._possessive_suffix.match(self.text, mention.end))

    def last_organisation(self, index: int, named: bool = False, countries: bool = False) -> Entity | None:
        """The entity mentioned last before number `index` that is no person; subjects before others.

        `named` leaves out those known by common nouns only, `countries` takes countries too.
        """
        oblique = None
        for mention in self.preceding(index):
            entity = mention.entity
            if entity is None or entity.is_person or (named and not entity.named):
                continue
            if (entity.kind == "country" and not countries) or not self.can_act(entity):
                continue
            if not mention.oblique:
                return entity
            oblique = oblique or entity
        return oblique

    def can_act(self, entity: Entity) -> bool:
        """Whether an entity is one that acts: by its kind, else by how the article mentions it.

        An organisation of one word can be a city that is only a place; a name of unknown kind can be a ship.
        """
        if _DESIGNATION.fullmatch(entity.name):
            return False
        if entity.kind in ("person", "country", "group") or not entity.named:
            return True
        if entity.kind is None:
            return any(self.precedes_verb(mention) for mention in entity.mentions)
        return " " in entity.name or any(
            not mention.oblique or self.is_possessor(mention) for mention in entity.mentions
        )

    def is_in_title(self, entity: Entity) -> bool:
        """Whether the title of the article has a form of the name, however its letters are written."""
        title = (self.article.metadata.title or "").casefold()
        return any(form.casefold() in title for form in entity.forms)

    def precedes_verb(self, mention: EntityMention) -> bool:
        """Whether the mention is free and a finite verb follows."""
        return not mention.oblique and bool(self._finite_verb.match(self.text, mention.end + 1))
