"""Noun phrases: where one begins, what it depends on, and those whose head noun names an actor."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from summariser.extractors.rules.entities.entity import EntityMention, MentionType
from summariser.extractors.rules.grammar_patterns import anywhere, match_starts, whole_words
from summariser.extractors.rules.phrase_text import WORD
from summariser.languages import GrammarWords

_MODIFIERS = r"(?:[\w'’-]+ ){0,4}?"
_DETERMINER_SPACES = 7  # in front of a head noun, up to its determiner: modifiers and words of compounds
_PRENOMINAL_WORDS = 6
_PRENOMINAL_CHARS = 70
_PREPOSITION_CHARS = 25
_SENTENCE_EDGES = ("", "\n", ".", "!", "?", ",")


class NounPhrases:
    """The noun phrases of one text. All offsets are into `text`.

    `lower` is `text` in lower case, character by character; `name_ends` maps the start of each proper name
    to its end.
    """

    def __init__(self, text: str, lower: str, grammar: GrammarWords, name_ends: dict[int, int]) -> None:
        self._text = text
        self._lower = lower
        self._grammar = grammar
        self._name_ends = name_ends
        self._actor_nouns = whole_words(
            f"{grammar.office_nouns}|{grammar.organisation_nouns}|{grammar.people_nouns}"
        )
        self._determiner = _determiner_pattern(grammar)
        self._possessive_suffix = anywhere(rf"(?:{grammar.possessive_suffix})(?!\w)")
        self._phrase_ends = whole_words(
            f"{grammar.conjunctions}|{grammar.subordinators}|{grammar.speech_verbs}|{grammar.finite_verbs}"
        )

    def start_of(self, head_start: int) -> int:
        """Where the phrase begins whose name is at `head_start`: before its titles and modifiers.

        Words that are neither belong to it only if a determiner or a title is in front of them.
        """
        start = at = head_start
        after_plain = False  # whether only a determiner makes words like the last one part of the phrase
        before = self._text[max(0, head_start - _PRENOMINAL_CHARS) : head_start]
        shift = head_start - len(before)
        for word in list(WORD.finditer(before))[::-1][:_PRENOMINAL_WORDS]:
            if before[word.end() : at - shift].strip() or self._ends_phrase(word.group()):
                break
            at = shift + word.start()
            if at in self._name_ends and self.is_after_preposition(at):
                break  # a place of its own: "director of the hospital in Turin Anna Berg"
            if word.group().lower() in self._grammar.determiners:
                return at
            is_noun = bool(self._actor_nouns.fullmatch(word.group()))
            if after_plain and word.group()[0].isupper() and not is_noun:
                break  # a name before a verb: "Anna Berg met Peter Holm"
            if word.group()[0].isupper() or is_noun:
                start = at
            after_plain = start == head_start
        return start

    def is_after_preposition(self, start: int) -> bool:
        """Whether a preposition governs the phrase that begins at `start`."""
        if not self._grammar.spaced:
            return self._grammar.is_preposition(self._text[max(0, start - 1) : start])
        before = self._text[max(0, start - _PREPOSITION_CHARS) : start].rstrip(" ")
        words = WORD.findall(before[-20:])
        if not words or not before[-1:].isalnum() or not self._grammar.is_preposition(words[-1]):
            return False
        # Portuguese "a" is a determiner too; at the start of a sentence it is one.
        opens_sentence = before[: -len(words[-1])].rstrip()[-1:] in _SENTENCE_EDGES
        return not (opens_sentence and words[-1].lower() in self._grammar.determiners)

    def is_possessor(self, end: int) -> bool:
        """Whether what ends at `end` owns the noun after it: "Norway's"."""
        return bool(self._possessive_suffix.match(self._text, end))

    def end_with_place(self, end: int) -> int:
        """Where an organisation's phrase ends with the place that identifies it: "a court in Tampere"."""
        place = anywhere(rf" (?:{self._grammar.attachment_prepositions}) ").match(self._text, end)
        return self._name_ends.get(place.end(), end) if place else end

    def actors(self, names: list[EntityMention]) -> Iterator[EntityMention]:
        """The phrases headed by a noun for an organisation, people or an office, outside `names`."""
        grammar = self._grammar
        organisations = f"{grammar.organisation_nouns}|{grammar.paired_organisations}"
        nouns = (organisations, grammar.people_nouns, grammar.office_nouns)
        starts = self._phrase_starts(nouns)
        types: tuple[MentionType, ...] = ("organisation", "people", "office")
        for head_nouns, mention_type, own in zip(nouns, types, starts, strict=True):
            yield from self._headed_by(head_nouns, mention_type, names, own)

    def _headed_by(
        self, head_nouns: str, mention_type: MentionType, names: list[EntityMention], starts: list[int] | None
    ) -> Iterator[EntityMention]:
        """The phrases with one of `head_nouns`, which do not overlap, at `starts` if these are known."""
        pattern = self._phrase_pattern(head_nouns)
        at = 0
        while match := _first_match(pattern, self._text, at, starts):
            in_name = any(name.head_start < match.end() <= name.end for name in names)
            valid = not in_name and self._is_valid(match.group("noun"))
            if valid:
                yield self._mention(match, mention_type)
            # An invalid phrase may contain a shorter valid one.
            at = match.end() if valid else match.start() + 1

    def _phrase_pattern(self, head_nouns: str) -> re.Pattern[str]:
        """A noun phrase, with the groups `noun` and, of a counted noun, `count`."""
        grammar = self._grammar
        if grammar.bare_nouns:
            return whole_words(rf"(?P<count>(?!))?(?P<noun>{head_nouns})")
        any_head = (
            f"{grammar.organisation_nouns}|{grammar.paired_organisations}|{grammar.people_nouns}|"
            f"{grammar.office_nouns}"
        )
        compound = rf" (?:{any_head})(?!\w)"
        return whole_words(rf"{self._determiner}(?P<noun>{_MODIFIERS}(?:{head_nouns})(?!{compound}))")

    def _phrase_starts(self, nouns: tuple[str, ...]) -> Sequence[list[int] | None]:
        """For each list of head nouns, where a determiner is that can belong to one of them; None where none
        is needed."""
        if self._grammar.bare_nouns:
            return [None for _ in nouns]
        patterns = tuple(rf"(?:{head_nouns})(?!\w)" for head_nouns in nouns)
        heads = match_starts(patterns, self._text, self._lower, lookbehind=r"(?<=[ '’])")
        return [self._determiners_before(places) for places in heads]

    def _determiners_before(self, heads: list[int]) -> list[int]:
        determiner = anywhere(rf"(?<!\w)(?={self._determiner})")
        found: set[int] = set()
        for head in heads:
            first = head
            for _ in range(_DETERMINER_SPACES):
                first = max(self._text.rfind(" ", 0, first), 0)
            found.update(match.start() for match in determiner.finditer(self._text, first, head))
        return sorted(found)

    def _is_valid(self, noun: str) -> bool:
        """Whether all words before the last one can modify it."""
        modifiers = WORD.findall(noun)[:-1]
        if any(self._ends_phrase(word) or word.lower() in self._grammar.determiners for word in modifiers):
            return False
        if not self._grammar.adjective_after_noun or self._actor_nouns.fullmatch(noun):
            return True
        return not any(self._actor_nouns.fullmatch(word) for word in modifiers)

    def _ends_phrase(self, word: str) -> bool:
        """Whether no noun phrase goes back beyond `word`: a preposition, pronoun, conjunction or verb."""
        lower = word.lower()
        return (
            self._grammar.is_preposition(lower)
            or (lower in self._grammar.pronouns and lower not in self._grammar.determiners)
            or bool(self._phrase_ends.fullmatch(lower))
        )

    def _mention(self, match: re.Match[str], mention_type: MentionType) -> EntityMention:
        start, end = match.span()
        determiner = self._text[start : match.start("noun")].rstrip()
        owned = anywhere(rf"(?:{self._grammar.possessive_suffix})$").search(determiner)
        counted = match.group("count") and mention_type != "office"
        head_start = start if owned or counted else match.start("noun")
        oblique = self.is_possessor(end) or self.is_after_preposition(start)
        last = end if mention_type == "office" else self.end_with_place(end)
        return EntityMention(
            start, head_start, last, self._text[head_start:last], mention_type, oblique=oblique
        )


def _determiner_pattern(grammar: GrammarWords) -> str:
    """What begins a noun phrase: a determiner, an owner or a number."""
    words = "|".join(sorted(grammar.determiners, key=len, reverse=True))
    owner = rf"(?-i:[^\W\d_a-z])[\w-]+(?:{grammar.possessive_suffix})"
    count = rf"(?<!\d[.,\s’'])(?P<count>{grammar.numerals})"  # not the end of "2,300"
    return rf"(?:(?:{words}|{owner}|{count}) |{grammar.elided_articles})"


def _first_match(
    pattern: re.Pattern[str], text: str, at: int, starts: list[int] | None
) -> re.Match[str] | None:
    """The first match from `at` on; `starts`, where given, are the only offsets at which one can begin."""
    if starts is None:
        return pattern.search(text, at)
    tried = (pattern.match(text, start) for start in starts[bisect_left(starts, at) :])
    return next((match for match in tried if match), None)
