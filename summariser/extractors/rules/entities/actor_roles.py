"""Roles and affiliations: a person's office and organisation, from the words beside the name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

from summariser.extractors.rules.entities.article_mentions import ArticleMentions
from summariser.extractors.rules.entities.entity import Entity, EntityMention
from summariser.extractors.rules.entities.name_forms import folded_tokens
from summariser.extractors.rules.grammar_patterns import anywhere, folded_words, match_starts, whole_words
from summariser.utils.lazy_property import lazy_property
from summariser.utils.text_folding import lower_case

_PUNCTUATION = " ,;:"
_WORDS_BEFORE_OFFICE = r"(?:[\w'’.-]+ ){0,6}"
_WORDS_TO_OFFICE = re.compile(f"{_WORDS_BEFORE_OFFICE}$")
_ROLE_CHARS = 110  # before a name
_AFFILIATION_CHARS = 60  # after a name
_SENTENCE_END = re.compile(r"(?<=\w\w\w)\. ")  # not of an abbreviation
_FIRST_WORD = re.compile(r"[\w'’-]+ ")
_SHORT_WORD = 3  # letters; shorter words name no field of a ministry
_DEMONYM_STEM = 3  # letters that "Finnish" and "Finland" share


def assign_roles(mentions: ArticleMentions) -> None:
    """Set `role` and `affiliation` of each person where the article says them, the first one said.

    A noun for an office without a name beside it ("the judge") gets the entity mentioned last in that role.
    """
    finder = _RoleFinder(mentions)
    for index, mention in enumerate(mentions.all):
        finder.assign_role(index, mention)
    for mention in mentions.all:
        finder.assign_linked_affiliation(mention)
        if mention.type == "office" and mention.entity is None:
            mention.entity = holder_of_office(mentions, mention)


def holder_of_office(mentions: ArticleMentions, office: EntityMention) -> Entity | None:
    """The person mentioned last before `office` whose role has its noun: "the judge"."""
    noun = folded_tokens(office.text)[-1].removeprefix(mentions.grammar.definite_prefix)
    for mention in mentions.before(office):
        entity = mention.entity
        if entity and entity.role and noun in folded_tokens(entity.role):
            return entity
    return None


class _RoleFinder:
    def __init__(self, mentions: ArticleMentions) -> None:
        self._mentions = mentions
        self._text = mentions.text
        self._grammar = mentions.grammar
        complement = rf"(?: (?:{self._grammar.role_prepositions}) [^,.;:()“”\"«»]{{2,60}})?"
        self._office_phrase = rf"(?:{self._grammar.office_nouns}){complement}"

    @lazy_property
    def _office_starts(self) -> list[int]:
        """Where the nouns for an office begin, within other words too."""
        return match_starts((self._grammar.office_nouns,), self._text, lower_case(self._text))[0]

    def assign_role(self, index: int, mention: EntityMention) -> None:
        """Set the role beside the name of a person, and the affiliation that it says or implies."""
        entity = mention.entity
        if mention.type != "name" or entity is None or entity.kind not in ("person", None):
            return
        span = self._role_before(mention) or self._role_after(mention)
        if not span:
            return
        role = self._text[span[0] : span[1]]
        entity.kind = "person"
        if entity.role is None:
            entity.role = role
        represents = whole_words(self._grammar.representative_offices).search(role)
        if entity.affiliation is None and represents:
            entity.affiliation = self._affiliation(index, span)

    def assign_linked_affiliation(self, mention: EntityMention) -> None:
        """Set the affiliation after a name: "of UNICEF", "who leads the union", "whose ministry"."""
        entity = mention.entity
        if mention.type != "name" or entity is None or not entity.is_person or entity.affiliation:
            return
        link = anywhere(rf"(?:, [1-9]\d)?,? (?:{self._grammar.affiliation_links})").match(
            self._text, mention.end
        )
        if not link:
            return
        following = self._mentions.within(link.end(), link.end() + _AFFILIATION_CHARS)
        linked = (other.entity for other in following if other.entity and not other.entity.is_person)
        entity.affiliation = next(linked, None)

    def _role_before(self, mention: EntityMention) -> tuple[int, int] | None:
        """The span of an office right before a name: "Justice Minister", "the governor of the bank,"."""
        offices = whole_words(self._grammar.office_nouns)
        if offices.search(self._text, mention.start, mention.head_start):
            return self._trim(mention.start, mention.head_start)
        start = max(0, mention.start - _ROLE_CHARS)
        match = self._office_before(start, mention.start)
        if not match:
            return None
        return self._trim(start + match.start() + self._role_start(match.group()), start + match.end())

    def _office_before(self, start: int, end: int) -> re.Match[str] | None:
        """The longest match in [start, end), at its end, of an office with up to six words before it."""
        before = self._text[start:end]
        at_end = anywhere(rf"{self._office_phrase},? ?$")
        first, last = bisect_left(self._office_starts, start), bisect_left(self._office_starts, end)
        starts = [
            words.start()
            for office in self._office_starts[first:last]
            if at_end.match(before, office - start)
            and (words := _WORDS_TO_OFFICE.search(before, 0, office - start))
        ]
        pattern = anywhere(rf"{_WORDS_BEFORE_OFFICE}?{self._office_phrase},? ?$")
        return pattern.match(before, min(starts)) if starts else None

    def _role_after(self, mention: EntityMention) -> tuple[int, int] | None:
        """The span of an office between commas after a name: ", mayor of Pampa Clara,"."""
        pattern = anywhere(rf", (?P<role>(?:[\w'’-]+ ){{0,5}}?{self._office_phrase})(?=[,.;])")
        match = pattern.match(self._text, mention.end)
        clause = whole_words(f"{self._grammar.speech_verbs}|{self._grammar.subordinators}")
        if not match or clause.search(match["role"]):
            return None
        return self._trim(match.start("role"), match.end("role"))

    def _role_start(self, phrase: str) -> int:
        """Where the role begins in `phrase`: after the last word or full stop of what is before."""
        grammar = self._grammar
        office = whole_words(grammar.office_nouns).search(phrase)
        prepositions = "|".join(sorted(grammar.prepositions))
        boundary = whole_words(
            f"{grammar.speech_verbs}|{grammar.subordinators}|{grammar.conjunctions}|{prepositions}"
        )
        last = office.start() if office else 0
        ends = [match.end() for edge in (boundary, _SENTENCE_END) for match in edge.finditer(phrase, 0, last)]
        return max(ends, default=0)

    def _trim(self, start: int, end: int) -> tuple[int, int] | None:
        """The span without punctuation at its ends and without its determiner."""
        while start < end and self._text[start] in _PUNCTUATION:
            start += 1
        while end > start and self._text[end - 1] in _PUNCTUATION:
            end -= 1
        first = _FIRST_WORD.match(self._text[start:end])
        if first and first.group().strip().lower() in self._grammar.determiners:
            start += first.end()
        return (start, end) if start < end else None

    def _affiliation(self, index: int, role: tuple[int, int]) -> Entity | None:
        """The organisation in a role, a minister's ministry, or what the article is about."""
        tokens = folded_tokens(self._text[role[0] : role[1]])
        of_ministry = any(anywhere(self._grammar.minister_stems).search(token) for token in tokens)
        for mention in self._mentions.within(*role):
            entity = mention.entity
            if entity is None or entity.is_person or (of_ministry and entity.kind is None):
                continue  # the field of a ministry is no organisation: "Irrigation Minister"
            if entity.named or mention.type == "organisation":
                return entity
        if of_ministry:
            return self._ministry(index, tokens)
        same_noun = self._organisation_with_noun(index, tokens)
        if same_noun or whole_words(self._grammar.public_offices).search(self._text, *role):
            return same_noun
        last = self._mentions.last_organisation(index, named=True)
        if last and self._is_in_paragraph(index, last):
            return last
        return self._main_organisation(index) or self._mentions.last_organisation(index, countries=True)

    def _is_in_paragraph(self, index: int, entity: Entity) -> bool:
        """Whether the paragraph of mention number `index` has named the entity before."""
        own = self._mentions.sentence_of(self._mentions.all[index])
        last = next((one for one in self._mentions.preceding(index) if one.entity is entity), None)
        other = self._mentions.sentence_of(last) if last else None
        return own is not None and other is not None and own.paragraph == other.paragraph

    def _main_organisation(self, index: int) -> Entity | None:
        """Of the organisations named before, the one that the article mentions most often."""
        counts: Counter[Entity] = Counter()
        for mention in self._mentions.preceding(index):
            entity = mention.entity
            if entity and entity.named and not entity.is_person and entity.kind != "country":
                counts[entity] = len(entity.mentions) * self._mentions.can_act(entity)
        return max(counts, key=lambda one: counts[one], default=None) if any(counts.values()) else None

    def _organisation_with_noun(self, index: int, role: tuple[str, ...]) -> Entity | None:
        """The organisation mentioned last whose name has a noun of the role: "hospital spokesman"."""
        organisation = folded_words(self._grammar.organisation_nouns)
        nouns = {token for token in role if organisation.fullmatch(token)}
        for mention in self._mentions.preceding(index) if nouns else ():
            entity = mention.entity
            if entity and not entity.is_person and nouns & set(folded_tokens(entity.name)):
                return entity
        return None

    def _ministry(self, index: int, role: tuple[str, ...]) -> Entity | None:
        """The entity that names the minister's field ("Ministry of Health") or country ("the Finnish
        minister"), else the country or government mentioned last."""
        fields = {token for token in role if len(token) > _SHORT_WORD and not self._is_minister(token)}
        stems = {token[:_DEMONYM_STEM] for token in role}
        last_government = None
        for mention in self._mentions.preceding(index):
            entity = mention.entity
            if entity is None or entity.is_person:
                continue
            tokens = set(folded_tokens(entity.name))
            is_country = entity.kind == "country"
            if fields & tokens and not is_country:
                return entity
            if is_country and stems & {token[:_DEMONYM_STEM] for token in tokens}:
                return entity
            if is_country or any(self._is_government(token) for token in tokens):
                last_government = last_government or entity
        return last_government

    def _is_minister(self, token: str) -> bool:
        return bool(anywhere(self._grammar.minister_stems).match(token))

    def _is_government(self, token: str) -> bool:
        return bool(folded_words(self._grammar.government_nouns).fullmatch(token))
