"""What people are and whom they speak for, from the words beside their names."""

from __future__ import annotations

import re
from bisect import bisect_left

from summariser.extractors.rules.coreference import CoreferenceResolver
from summariser.extractors.rules.entities import Entity, EntityMention, tokens
from summariser.extractors.rules.grammar_lexicon import compiled

_EDGES = " ,;:"
_WORDS_BEFORE = r"(?:[\w'’.-]+ ){0,6}"
_SIX_WORDS = re.compile(f"{_WORDS_BEFORE}$")
_OTHER_WORDS = r"[^,.;:()“”\"«»]{2,60}"


def note_roles(refs: CoreferenceResolver) -> None:
    """Give each person of the cast the role told first, and the body spoken for where the words name one."""
    for at, ref in enumerate(refs.all):
        _note_role(refs, at, ref)
    for at, ref in enumerate(refs.all):
        _note_lead(refs, ref)
        if ref.sort == "office" and ref.entity is None:
            ref.entity = _holder(refs, at)


def _note_role(refs: CoreferenceResolver, at: int, ref: EntityMention) -> None:
    entity = ref.entity
    if ref.sort != "name" or entity is None or not _may_be_person(entity):
        return
    span = _role_before(refs, ref) or _role_after(refs, ref)
    if not span:
        return
    entity.kind = "person"
    role = refs.text[span[0] : span[1]]
    if entity.role is None:
        entity.role = role
    if entity.body is None and compiled(refs.words.representative_offices).search(role):
        entity.body = _body(refs, at, span)


def _note_lead(refs: CoreferenceResolver, ref: EntityMention) -> None:
    """Give a person without a body that of "of UNICEF", "who leads the union", "whose ministry"."""
    entity = ref.entity
    if ref.sort != "name" or entity is None or not entity.is_person or entity.body:
        return
    lead = re.compile(rf",? (?:{refs.words.affiliation_links})", re.IGNORECASE).match(refs.text, ref.end)
    if lead:
        bodies = [r for r in refs.within(lead.end(), lead.end() + 60) if r.entity and r.entity.is_body]
        entity.body = bodies[0].entity if bodies else None


def _holder(refs: CoreferenceResolver, at: int) -> Entity | None:
    """The person told last whose role holds the noun: "the judge"."""
    head = tokens(refs.all[at].text)[-1].removeprefix(refs.words.definite_prefix)
    for other in refs.before(refs.all[at]):
        if other.entity and other.entity.role and head in tokens(other.entity.role):
            return other.entity
    return None


def _may_be_person(entity: Entity) -> bool:
    return entity.kind in ("person", None)


def _role_before(refs: CoreferenceResolver, ref: EntityMention) -> tuple[int, int] | None:
    """The span of an office told right before a name: "Justice Minister", "the governor of the bank,"."""
    offices = compiled(refs.words.office_nouns)
    if offices.search(refs.text, ref.start, ref.head):
        return _trimmed(refs, ref.start, ref.head)
    start = max(0, ref.start - 110)
    match = _office_at_end(refs, start, ref.start)
    if not match:
        return None
    lead = _last_stop(refs, match.group())
    return _trimmed(refs, start + match.start() + lead, start + match.end())


def _tail(refs: CoreferenceResolver) -> str:
    """What may follow an office: " of the central bank"."""
    return rf"(?: (?:{refs.words.role_prepositions}) {_OTHER_WORDS})?"


def _office_at_end(refs: CoreferenceResolver, start: int, end: int) -> re.Match[str] | None:
    """The longest match in [start, end) of an office at its end, with up to six words before it."""
    office = rf"(?:{refs.words.office_nouns}){_tail(refs)},? ?$"
    before, at_end = refs.text[start:end], compiled(office, edges=False)
    near = refs.offices[bisect_left(refs.offices, start) : bisect_left(refs.offices, end)]
    firsts = [
        words.start()
        for at in near
        if at_end.match(before, at - start) and (words := _SIX_WORDS.search(before, 0, at - start))
    ]
    pattern = compiled(rf"{_WORDS_BEFORE}?{office}", edges=False)
    return pattern.match(before, min(firsts)) if firsts else None


def _role_after(refs: CoreferenceResolver, ref: EntityMention) -> tuple[int, int] | None:
    """The span of an office told right after a name, between commas: ", mayor of Pampa Clara,"."""
    words = refs.words
    pattern = compiled(
        rf", ((?:[\w'’-]+ ){{0,5}}?(?:{words.office_nouns}){_tail(refs)})(?=[,.;])", edges=False
    )
    match = pattern.match(refs.text, ref.end)
    if not match or compiled(f"{words.speech_verbs}|{words.subordinators}").search(match.group(1)):
        return None
    return _trimmed(refs, match.start(1), match.end(1))


def _last_stop(refs: CoreferenceResolver, phrase: str) -> int:
    """Where the role begins in `phrase`: after the last word that belongs to the clause before it."""
    words = refs.words
    office = compiled(words.office_nouns).search(phrase)
    limit = office.start() if office else 0
    prepositions = "|".join(sorted(words.prepositions))
    stops = f"{words.speech_verbs}|{words.subordinators}|{words.conjunctions}|{prepositions}"
    found = [stop.end() for stop in compiled(stops).finditer(phrase, 0, limit)]
    return found[-1] if found else 0


def _trimmed(refs: CoreferenceResolver, start: int, end: int) -> tuple[int, int] | None:
    text = refs.text
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    first = re.match(r"[\w'’-]+ ", text[start:end])
    if first and first.group().strip().lower() in refs.words.determiners:
        start += first.end()
    return (start, end) if start < end else None


def _body(refs: CoreferenceResolver, at: int, span: tuple[int, int]) -> Entity | None:
    """The body named in a role, the ministry of a minister, or the body told last."""
    for ref in refs.within(*span):
        if ref.entity and ref.entity.is_body and (ref.entity.proper or ref.sort == "noun"):
            return ref.entity
    role = tokens(refs.text[span[0] : span[1]])
    if any(compiled(refs.words.minister_stems, edges=False).search(word) for word in role):
        return _ministry(refs, at, role)
    named = _named_in(refs, at, role)
    if named or compiled(refs.words.public_offices).search(refs.text, *span):
        return named
    return refs.last_body(at, proper=True) or refs.last_body(at, country=True)


def _named_in(refs: CoreferenceResolver, at: int, role: tuple[str, ...]) -> Entity | None:
    """The body told last whose name holds a word of the role: "hospital spokesman"."""
    kinds = {word for word in role if compiled(refs.words.organisation_nouns).fullmatch(word)}
    for ref in refs.before(refs.all[at]) if kinds else ():
        if ref.entity and ref.entity.is_body and kinds & set(tokens(ref.entity.name)):
            return ref.entity
    return None


def _ministry(refs: CoreferenceResolver, at: int, role: tuple[str, ...]) -> Entity | None:
    """The body whose name shares the minister's field ("Ministry of Health"), else the last country named."""
    minister = compiled(refs.words.minister_stems, edges=False)
    government = compiled(refs.words.government_nouns)
    fields = {word for word in role if len(word) > 3 and not minister.match(word)}
    countries = None
    for ref in refs.before(refs.all[at]):
        if ref.entity is None or ref.entity.is_person:
            continue
        words = set(tokens(ref.entity.name))
        if fields & words and ref.entity.kind != "country":
            return ref.entity
        if ref.entity.kind == "country" and {word[:3] for word in role} & {word[:3] for word in words}:
            return ref.entity  # "the Finnish minister", "Finland"
        if ref.entity.kind == "country" or any(government.fullmatch(word) for word in words):
            countries = countries or ref.entity
    return countries
