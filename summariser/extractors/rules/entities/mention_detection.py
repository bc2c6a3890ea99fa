"""Mention detection: every name, actor noun and pronoun of an article, not yet resolved to an entity."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from summariser.extractors.rules.entities.entity import EntityMention
from summariser.extractors.rules.entities.name_forms import is_all_caps
from summariser.extractors.rules.entities.noun_phrases import NounPhrases
from summariser.extractors.rules.grammar_patterns import whole_words
from summariser.extractors.rules.phrase_text import TABLE_CELL, WORD
from summariser.languages import GrammarWords
from summariser.models.article import Article
from summariser.models.draft import ActorKind
from summariser.models.mentions import NameMention
from summariser.scan.article_scan import ArticleScan
from summariser.scan.countries import country_codes
from summariser.scan.names.name_lexicon import name_lexicon
from summariser.utils.text_folding import lower_case

_LEAST_AFFILIATED = 3  # words of a name that is an organisation or office, and a person
_OFFICE_CHARS = 40
_QUOTE_MARKS = " “”\"«»„'‘’"


def detect_mentions(article: Article, scan: ArticleScan, grammar: GrammarWords) -> list[EntityMention]:
    """The mentions of `article` in order of their heads; of two that begin together the longer comes first.

    `entity` is None in all of them; `oblique` is set.
    """
    return _MentionDetector(article, scan, grammar).detect()


class _MentionDetector:
    def __init__(self, article: Article, scan: ArticleScan, grammar: GrammarWords) -> None:
        self._article = article
        self._text = article.text
        self._grammar = grammar
        self._scanned = scan.names
        self._forenames = name_lexicon(article.language).forenames
        self._countries = country_codes(article.language)
        self._names_with_word = Counter(word for name in scan.names for word in {*name.text.split()})
        name_ends = {name.start: name.end for name in scan.names}
        self._phrases = NounPhrases(article.text, lower_case(article.text), grammar, name_ends)

    def detect(self) -> list[EntityMention]:
        scanned = [part for name in self._scanned for part in self._parts(name)]
        names = [self._name(name) for name in scanned if not self._is_common_word(name)]
        nouns = list(self._phrases.actors(names))
        pronouns = self._pronouns(nouns)
        mentions = sorted([*names, *nouns, *pronouns], key=lambda mention: (mention.head_start, -mention.end))
        _mark_modifiers_oblique(names, nouns)
        self._mark_coordinations_oblique(mentions)
        return mentions

    def _is_common_word(self, name: NameMention) -> bool:
        """Whether a word has its capital only because it opens a sentence or a cell of a table."""
        sentence = self._article.sentence_at(name.start)
        if re.split("['’]", name.text)[0].lower() in self._grammar.pronouns:
            return True  # "I’ll"
        if sentence is None or name.kind is not None or " " in name.text:
            return False
        if TABLE_CELL in self._text[sentence.start : sentence.end]:
            return True
        if name.text.isupper() or self._names_with_word[name.text] > 1:
            return False
        if whole_words(self._grammar.finite_verbs).match(self._text, name.end + 1):
            return False
        return not self._text[sentence.start : name.start].strip(_QUOTE_MARKS)

    def _parts(self, name: NameMention) -> tuple[NameMention, ...]:
        """The organisation and the person of a name that is both: "NASA Administrator Charles Bolden"."""
        length = self._affiliation_length(name)
        if not length:
            return (name,)
        person = name.start + length
        return (
            replace(
                name, end=person - 1, text=name.text[: length - 1], kind=self._affiliation_kind(name, length)
            ),
            replace(name, start=person, text=name.text[length:], kind="person"),
        )

    def _affiliation_length(self, name: NameMention) -> int:
        """The number of characters before the office or the forename of a name that begins with another."""
        words = [(match.start(), match.group()) for match in WORD.finditer(name.text)]
        if len(words) < _LEAST_AFFILIATED or name.text.isupper() or self._is_forename(words[0][1]):
            return 0
        for (start, word), (_, following) in pairwise(words[1:]):
            if self._is_office(word) and not self._is_office(following):
                return start
            if self._is_forename(word) and self._is_affiliation(name.start, name.text[: start - 1]):
                return start
        return 0

    def _affiliation_kind(self, name: NameMention, length: int) -> ActorKind:
        return "country" if name.text[: length - 1] in self._countries else "organisation"

    def _is_affiliation(self, start: int, words: str) -> bool:
        """Whether the words before a forename are a country, an acronym, or follow an office."""
        if words in self._countries or is_all_caps(words):
            return True
        before = self._text[max(0, start - _OFFICE_CHARS) : start]
        return bool(whole_words(rf"(?:{self._grammar.office_nouns})(?: [\w-]+)? $").search(before))

    def _is_office(self, word: str) -> bool:
        return bool(whole_words(self._grammar.office_nouns).fullmatch(word))

    def _is_forename(self, word: str) -> bool:
        return word.lower() in self._forenames

    def _name(self, name: NameMention) -> EntityMention:
        head_start = name.start + self._title_length(name)
        start = self._phrases.start_of(head_start)
        oblique = self._phrases.is_possessor(name.end) or self._phrases.is_after_preposition(start)
        named = self._text[head_start : name.end]
        is_noun = whole_words(self._grammar.organisation_nouns).fullmatch(named)
        end = self._phrases.end_with_place(name.end) if is_noun else name.end
        text = self._text[head_start:end]
        return EntityMention(start, head_start, end, text, "name", kind=name.kind, oblique=oblique)

    def _title_length(self, name: NameMention) -> int:
        """The number of characters of an office in a name: "Finanzminister " in "Finanzminister Kadlec"."""
        title = whole_words(self._grammar.office_nouns).match(name.text)
        after = name.text[title.end() + 1 :] if title and name.kind == "person" else ""
        return len(name.text) - len(after) if after[:1].isupper() else 0

    def _pronouns(self, nouns: list[EntityMention]) -> Iterator[EntityMention]:
        """The pronouns and possessives outside `nouns`."""
        forms = {*self._grammar.pronouns, *self._grammar.possessives}
        pattern = whole_words("|".join(sorted(forms, key=len, reverse=True)))
        for match in pattern.finditer(self._text):
            start, end = match.span()
            possessive = match.group().lower() in self._grammar.possessives
            oblique = possessive or self._phrases.is_after_preposition(start)
            if not any(noun.head_start <= start < noun.end for noun in nouns):
                yield EntityMention(start, start, end, match.group(), "pronoun", oblique=oblique)

    def _mark_coordinations_oblique(self, mentions: list[EntityMention]) -> None:
        """What is coordinated with an oblique mention is oblique: "of Qatar, Egypt and Togo"."""
        conjunction = whole_words(rf"(?:{self._grammar.conjunctions})")
        chain: list[EntityMention] = []
        for mention in mentions:
            if chain and mention.end <= chain[-1].end:
                continue
            between = self._text[chain[-1].end : mention.start].strip() if chain else "."
            if conjunction.fullmatch(between.lstrip(", ")) and chain[0].oblique:
                for member in [*chain, mention]:
                    member.oblique = True
                chain = []
            elif between == "," and self._can_be_listed(chain[-1]):
                chain.append(mention)
            else:
                chain = [mention]

    def _can_be_listed(self, mention: EntityMention) -> bool:
        """Whether the comma after a mention can separate members of a list.

        It cannot after a phrase that opens the sentence ("Under the accord, ...") or after an owner.
        """
        sentence = self._article.sentence_at(mention.head_start)
        opens = sentence is not None and len(self._text[sentence.start : mention.start].split()) < 2
        return not opens and not self._phrases.is_possessor(mention.end)


def _mark_modifiers_oblique(names: list[EntityMention], nouns: list[EntityMention]) -> None:
    """A name within another phrase is no subject: "Portland" in "the Portland firm"."""
    phrases = [(name.start, name.head_start) for name in names] + [(noun.start, noun.end) for noun in nouns]
    heads = [name.head_start for name in names]
    for start, end in phrases:
        for name in names[bisect_left(heads, start) : bisect_left(heads, end)]:
            name.oblique = name.oblique or name.end <= end
