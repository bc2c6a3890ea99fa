"""Coreference of names and nouns: which mentions of an article refer to the same entity.

Pronouns, and nouns for the holder of an office, depend on the grammar of their sentence and are resolved
later (`clauses.anaphora_resolution`).
"""

from __future__ import annotations

import re

from summariser.extractors.rules.entities.article_mentions import ArticleMentions
from summariser.extractors.rules.entities.entity import Entity, EntityMention
from summariser.extractors.rules.entities.mention_detection import detect_mentions
from summariser.extractors.rules.entities.name_forms import folded_tokens
from summariser.extractors.rules.entities.noun_resolution import resolve_noun
from summariser.extractors.rules.grammar_patterns import anywhere, whole_words
from summariser.extractors.rules.phrase_text import WORD
from summariser.languages import GrammarWords
from summariser.models.article import Article
from summariser.models.draft import ActorKind
from summariser.scan.article_scan import ArticleScan

_HONORIFIC_CHARS = 8
_AGE = re.compile(r"(?:, | \()[1-9]\d[,)]")
_SPEECH_VERB_CHARS = 12
_APPOSITION_GAPS = (" ", ", ", " «", " “", " „", ' "')
_APPOSITION_REACH = 3  # mentions


def resolve_mentions(article: Article, scan: ArticleScan, grammar: GrammarWords) -> ArticleMentions:
    """The mentions of `article`, with the entity of each name and of each noun where it can be told."""
    mentions = ArticleMentions(article, grammar, detect_mentions(article, scan, grammar))
    for mention in mentions.all:
        if mention.type == "name":
            _resolve_name(mentions, mention)
    for index, mention in enumerate(mentions.all):
        if mention.type in ("organisation", "people"):
            mention.entity = _apposed_entity(mentions, index) or resolve_noun(mentions, index)
        elif mention.type == "office":
            mention.entity = _apposed_entity(mentions, index)
        if mention.entity and mention.type != "name":
            mention.entity.mentions.append(mention)
    return mentions


def _resolve_name(mentions: ArticleMentions, mention: EntityMention) -> None:
    kind = _kind_in_context(mentions, mention) or mention.kind
    mention.entity = _entity_before_brackets(mentions, mention) or mentions.registry.find_or_add(
        mention.text, kind
    )
    mention.entity.mentions.append(mention)
    gender = _honorific_gender(mentions, mention)
    if gender:
        mention.entity.gender = gender
        mention.entity.kind = mention.entity.kind or "person"


def _entity_before_brackets(mentions: ArticleMentions, mention: EntityMention) -> Entity | None:
    """The entity whose other name is in brackets: "Terminales del Estuario (Tesa)"."""
    text, opening = mentions.text, mention.head_start - len(" (")
    if text[opening : mention.head_start] != " (" or text[mention.end : mention.end + 1] != ")":
        return None
    for entity in mentions.registry.entities:
        if entity.mentions and entity.mentions[-1].end == opening and not entity.is_person:
            entity.add_form(mention.text)
            return entity
    return None


def _kind_in_context(mentions: ArticleMentions, mention: EntityMention) -> ActorKind | None:
    """An organisation by its noun or by ", which"; a person by two words before an age or after speech."""
    grammar, text = mentions.grammar, mentions.text
    if anywhere(rf", (?:{grammar.inanimate_relatives}) ").match(text, mention.end):
        return "organisation"
    if whole_words(grammar.organisation_nouns).match(mention.text):
        return "organisation"
    if len(mention.text.split()) < 2:
        return None
    if _AGE.match(text, mention.end):
        return "person"
    before = text[max(0, mention.head_start - _SPEECH_VERB_CHARS) : mention.head_start - 1]
    return "person" if whole_words(rf"(?:{grammar.speech_verbs})$").search(before) else None


def _honorific_gender(mentions: ArticleMentions, mention: EntityMention) -> str | None:
    start = max(0, mention.head_start - _HONORIFIC_CHARS)
    before = WORD.findall(mentions.text[start : mention.head_start])
    return mentions.grammar.honorifics.get(before[-1].lower()) if before else None


def _apposed_entity(mentions: ArticleMentions, index: int) -> Entity | None:
    """The entity named in apposition to noun number `index`: "the insurer, Great Basin".

    None where a noun for a person is beside another kind of name, or the other way round.
    """
    noun = mentions.all[index]
    name = _name_before(mentions, index)
    if name is None:
        name = _name_after(mentions, index)
        described = name is not None and _is_apposed(mentions, noun, name)
    else:
        described = name.entity is not None and not name.entity.is_person
    if name is None or name.entity is None:
        return None
    if described and noun.type == "organisation":
        _add_description(name.entity, noun)
    return name.entity if name.entity.is_person == (noun.type == "office") else None


def _name_before(mentions: ArticleMentions, index: int) -> EntityMention | None:
    """The name before a noun between commas: "Osk Cargo, a carrier,"."""
    noun, text = mentions.all[index], mentions.text
    names = [mention for mention in mentions.all[max(0, index - 2) : index] if mention.type == "name"]
    between_commas = (
        names and text[names[-1].end : noun.start] == ", " and text[noun.end : noun.end + 1] == ","
    )
    return names[-1] if between_commas else None


def _name_after(mentions: ArticleMentions, index: int) -> EntityMention | None:
    """The name right after a noun, with or without a comma: "the insurer Great Basin"."""
    noun = mentions.all[index]
    following = mentions.all[index + 1 : index + 1 + _APPOSITION_REACH]
    beside = (
        mention
        for mention in following
        if mention.type == "name" and mentions.text[noun.end : mention.head_start] in _APPOSITION_GAPS
    )
    return next(beside, None)


def _is_apposed(mentions: ArticleMentions, noun: EntityMention, name: EntityMention) -> bool:
    """Whether a name after a noun is its apposition rather than the next member of a list."""
    comma = mentions.text[noun.end : name.head_start] == ", "
    return not comma or mentions.text[name.end : name.end + 1] == ","


def _add_description(entity: Entity, noun: EntityMention) -> None:
    """Note the noun in apposition to a name, which then names no person."""
    if entity.kind in ("person", None):
        entity.kind = "organisation"
    entity.descriptions.add(folded_tokens(noun.text)[-1])
