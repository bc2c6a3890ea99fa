"""Names, nouns and pronouns of an article, each resolved to an entity or to nothing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from summariser.extractors.rules.entities import Entity, EntityMention, EntityRegistry, tokens
from summariser.extractors.rules.grammar_lexicon import compiled, starts
from summariser.extractors.rules.noun_resolution import meant_by_noun
from summariser.languages import GrammarWords
from summariser.models.article import Article, Sentence
from summariser.models.draft import ActorKind
from summariser.models.mentions import NameMention
from summariser.scan.article_scan import ArticleScan
from summariser.utils.lazy_property import lazy_property
from summariser.utils.text_folding import lower_case

_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_QUOTE_MARKS = " “”\"«»„'‘’"
_REACH = 200  # references; nobody is meant from further back
_WORD = re.compile(r"[\w'’-]+")
_BREAK = re.compile(r"[,;:.!?()\"“”«»„|\n–—]")


# The words that may stand between the article and the noun, and the spaces up to it.
_MODIFIERS = r"(?:[\w'’-]+ ){0,4}?"
_MOST_SPACES = 7


class CoreferenceResolver:
    """All that refers to somebody in one article, in its order, and the cast it refers to."""

    def __init__(self, article: Article, scan: ArticleScan, words: GrammarWords) -> None:
        self.article = article
        self.text = article.text
        self.letters = lower_case(article.text)
        self.words = words
        self.cast = EntityRegistry()
        self._stops = compiled(
            f"{words.conjunctions}|{words.subordinators}|{words.speech_verbs}|{words.subject_verbs}"
        )
        self._verbs = compiled(words.subject_verbs)
        self._titles = compiled(f"{words.office_nouns}|{words.organisation_nouns}|{words.people_nouns}")
        self._names_with = Counter(word for name in scan.names for word in {*name.text.split()})
        told = [name for name in scan.names if not self._is_mere_capital(name)]
        self._name_ends = {name.start: name.end for name in scan.names}
        names = [self._from_name(name) for name in told]
        nouns = list(self._nouns(names))
        self.all = sorted(
            [*names, *nouns, *self._pronouns(names, nouns)], key=lambda ref: (ref.head, -ref.end)
        )
        self._hang_inner_names(names, nouns)
        self._hang_lists()
        self._resolve({id(ref): name for ref, name in zip(names, told, strict=True)})
        self._starts = [ref.head for ref in self.all]

    @lazy_property
    def offices(self) -> list[int]:
        """Where the words for an office stand, also within other words."""
        return starts(self.words.office_nouns, self.text, self.letters)

    def within(self, start: int, end: int) -> list[EntityMention]:
        """The references whose name or noun stands in [start, end)."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [ref for ref in self.all[first:last] if ref.end <= end]

    def before(self, ref: EntityMention) -> Iterator[EntityMention]:
        """The references before `ref`, the nearest first."""
        at = bisect_left(self._starts, ref.head)
        while at < len(self.all) and self.all[at] is not ref:
            at += 1
        return reversed(self.all[max(0, at - _REACH) : at])

    def _is_mere_capital(self, name: NameMention) -> bool:
        """Whether a word is capital only because a sentence or a table row opens on it."""
        sentence = self.article.sentence_at(name.start)
        if sentence is None or name.kind is not None or " " in name.text:
            return False
        if " | " in self.text[sentence.start : sentence.end]:
            return True
        if name.text.isupper() or self._names_with[name.text] > 1:
            return False
        if self._verbs.match(self.text, name.end + 1):
            return False
        return not self.text[sentence.start : name.start].strip(_QUOTE_MARKS)

    def _from_name(self, name: NameMention) -> EntityMention:
        head = name.start + self._title_length(name.text)
        start = self._phrase_start(head)
        possessor = bool(_POSSESSIVE.match(self.text, name.end))
        oblique = possessor or self._follows_preposition(start)
        named = self.text[head : name.end]
        end = (
            self._with_place(name.end)
            if compiled(self.words.organisation_nouns).fullmatch(named)
            else name.end
        )
        return EntityMention(start, head, end, self.text[head:end], "name", oblique=oblique)

    def _title_length(self, name: str) -> int:
        """How many characters of a name are an office: "Finanzminister " in "Finanzminister Kadlec"."""
        title = compiled(rf"(?:{self.words.office_nouns}) ").match(name)
        return title.end() if title and name[title.end() :][:1].isupper() else 0

    def _phrase_start(self, head: int) -> int:
        """Where the noun phrase begins whose name stands at `head`: back over titles and modifiers.

        Words that are neither are passed only if an article, a title or a body stands before them.
        """
        start = at = head
        before = self.text[max(0, head - 70) : head]
        shift = head - len(before)
        for word in list(_WORD.finditer(before))[::-1][:6]:
            if before[word.end() : at - shift].strip() or self._ends_phrase(word.group()):
                break
            at = shift + word.start()
            if word.group().lower() in self.words.articles:
                return at
            if word.group()[0].isupper() or self._titles.fullmatch(word.group()):
                start = at
        return start

    def _ends_phrase(self, word: str) -> bool:
        lower = word.lower()
        return (
            self.words.is_oblique(lower)
            or (lower in self.words.pronouns and lower not in self.words.articles)
            or bool(self._stops.fullmatch(lower))
        )

    def _follows_preposition(self, start: int) -> bool:
        if not self.words.spaced:
            return self.words.is_oblique(self.text[max(0, start - 1) : start])
        before = self.text[max(0, start - 25) : start].rstrip(" ")
        last = _WORD.findall(before[-20:])
        if not last or not before[-1:].isalnum() or not self.words.is_oblique(last[-1]):
            return False
        # Portuguese "a" is an article too, and opens no sentence as a preposition before its subject.
        opens = before[: -len(last[-1])].rstrip()[-1:] in ("", "\n", ".", "!", "?", ",")
        return not (opens and last[-1].lower() in self.words.articles)

    def _nouns(self, names: list[EntityMention]) -> Iterator[EntityMention]:
        """Institutions, crowds and holders of an office, told by a noun: "the justice ministry"."""
        words = self.words
        organisations = f"{words.organisation_nouns}|{words.paired_organisations}"
        every = f"{organisations}|{words.people_nouns}|{words.office_nouns}"
        opener = _opener(words)
        for sort, heads in (
            ("noun", f"{words.organisation_nouns}|{words.paired_organisations}"),
            ("crowd", words.people_nouns),
            ("office", words.office_nouns),
        ):
            near = None if words.bare_nouns else self._openings(opener, heads)
            if near == []:
                continue
            if words.bare_nouns:
                pattern = compiled(rf"(?P<count>(?!))?(?P<noun>{heads})", edges=words.spaced)
            else:
                pattern = compiled(rf"{opener}(?P<noun>{_MODIFIERS}(?:{heads})(?! (?:{every})(?!\w)))")
            at = 0
            while match := _first_match(pattern, self.text, at, near):
                named = any(name.head < match.end() <= name.end for name in names)
                fits = not named and self._is_phrase(match.group("noun"))
                if fits:
                    yield self._from_noun(match, sort)
                # What fits no phrase may hold a shorter one that does.
                at = match.end() if fits else match.start() + 1

    def _openings(self, opener: str, heads: str) -> list[int]:
        """Where a noun phrase may open that has one of `heads` in reach."""
        opens = compiled(rf"(?<!\w)(?={opener})", edges=False)
        found: set[int] = set()
        for head in starts(rf"(?:{heads})(?!\w)", self.text, self.letters, edge=r"(?<=[ '’])"):
            first = head
            for _ in range(_MOST_SPACES):
                first = max(self.text.rfind(" ", 0, first), 0)
            found.update(match.start() for match in opens.finditer(self.text, first, head))
        return sorted(found)

    def _is_phrase(self, noun: str) -> bool:
        modifiers = _WORD.findall(noun)[:-1]
        if any(self._ends_phrase(word) or word.lower() in self.words.articles for word in modifiers):
            return False
        if not self.words.adjective_after_noun or self._titles.fullmatch(noun):
            return True
        return not any(self._titles.fullmatch(word) for word in modifiers)

    def _hang_inner_names(self, names: list[EntityMention], nouns: list[EntityMention]) -> None:
        """A name within the phrase of another reference is no subject: "Portland" in "the Portland firm"."""
        phrases = [(ref.start, ref.head) for ref in names] + [(ref.start, ref.end) for ref in nouns]
        heads = [name.head for name in names]
        for start, end in phrases:
            for name in names[bisect_left(heads, start) : bisect_left(heads, end)]:
                name.oblique = name.oblique or name.end <= end

    def _hang_lists(self) -> None:
        """What is joined by "and" to an oblique reference is oblique too: "of Qatar, Egypt and Togo"."""
        conjunction = compiled(rf"(?:{self.words.conjunctions})")
        chain: list[EntityMention] = []
        for ref in self.all:
            if chain and ref.end <= chain[-1].end:
                continue
            between = self.text[chain[-1].end : ref.start].strip() if chain else "."
            if conjunction.fullmatch(between.lstrip(", ")) and chain[0].oblique:
                for member in [*chain, ref]:
                    member.oblique = True
                chain = []
            elif (
                between == ","
                and not self._opens_sentence(chain[-1])
                and not _POSSESSIVE.match(self.text, chain[-1].end)
            ):
                chain.append(ref)
            else:
                chain = [ref]

    def _opens_sentence(self, ref: EntityMention) -> bool:
        """Whether only a preposition stands before the reference in its sentence: "Under the accord, ..."."""
        sentence = self.article.sentence_at(ref.head)
        return sentence is not None and len(self.text[sentence.start : ref.start].split()) < 2

    def _from_noun(self, match: re.Match[str], sort: str) -> EntityMention:
        owned = (
            match.group()[: match.start("noun") - match.start()].rstrip().endswith(("'s", "’s", "s'", "s’"))
        )
        counted = match.group("count") and sort != "office"
        head = match.start() if owned or counted else match.start("noun")
        oblique = bool(_POSSESSIVE.match(self.text, match.end())) or self._follows_preposition(match.start())
        end = match.end() if sort == "office" else self._with_place(match.end())
        return EntityMention(match.start(), head, end, self.text[head:end], sort, oblique=oblique)

    def _with_place(self, end: int) -> int:
        """Where a body's phrase ends with the place that tells it from others: "a court in Tampere"."""
        place = compiled(rf" (?:{self.words.of_place}) ", edges=False).match(self.text, end)
        return self._name_ends.get(place.end(), end) if place else end

    def _pronouns(self, *known: list[EntityMention]) -> Iterator[EntityMention]:
        forms = "|".join(sorted({*self.words.pronouns, *self.words.possessives}, key=len, reverse=True))
        taken = [ref for refs in known for ref in refs if ref.sort != "name"]
        for match in compiled(forms).finditer(self.text):
            oblique = match.group().lower() in self.words.possessives or self._follows_preposition(
                match.start()
            )
            if not any(ref.head <= match.start() < ref.end for ref in taken):
                yield EntityMention(
                    match.start(), match.start(), match.end(), match.group(), "pronoun", oblique=oblique
                )

    def _resolve(self, names: dict[int, NameMention]) -> None:
        for ref in self.all:
            if ref.sort == "name":
                kind = self._kind_by_words(ref) or names[id(ref)].kind
                ref.entity = self._alias_in_brackets(ref) or self.cast.enter(ref.text, kind)
                ref.entity.references.append(ref)
                self._note_gender(ref)
        for at, ref in enumerate(self.all):
            if ref.sort in ("noun", "crowd"):
                ref.entity = self._named_beside(at) or meant_by_noun(self, at)
            elif ref.sort == "office":
                ref.entity = self._named_beside(at)
            if ref.entity and ref.sort != "name":
                ref.entity.references.append(ref)

    def _alias_in_brackets(self, ref: EntityMention) -> Entity | None:
        """The entity named right before a name in brackets: "Terminales del Estuario (Tesa)"."""
        if self.text[ref.head - 2 : ref.head] != " (" or self.text[ref.end : ref.end + 1] != ")":
            return None
        for entity in self.cast.entities:
            if entity.references and entity.references[-1].end == ref.head - 2 and not entity.is_person:
                entity.called(ref.text)
                return entity
        return None

    def _kind_by_words(self, ref: EntityMention) -> ActorKind | None:
        """What follows ", which" is no person; two capitalised words right after "said" are one."""
        if self.text[ref.end : ref.end + 8] == ", which ":
            return "organisation"
        if compiled(self.words.organisation_nouns).match(ref.text):
            return "organisation"
        if len(ref.text.split()) < 2:
            return None
        before = self.text[max(0, ref.head - 12) : ref.head - 1]
        return "person" if compiled(rf"(?:{self.words.speech_verbs})$").search(before) else None

    def _note_gender(self, ref: EntityMention) -> None:
        before = _WORD.findall(self.text[max(0, ref.head - 8) : ref.head])
        gender = self.words.honorifics.get(before[-1].lower()) if before else None
        if ref.entity and gender:
            ref.entity.gender = gender
            ref.entity.kind = ref.entity.kind or "person"

    def _named_beside(self, at: int) -> Entity | None:
        """The entity named right beside a noun: "the insurer, Great Basin", "Osk Cargo, a carrier,"."""
        ref = self.all[at]
        before = [other for other in self.all[max(0, at - 2) : at] if other.sort == "name"]
        if (
            before
            and self.text[before[-1].end : ref.start] == ", "
            and self.text[ref.end : ref.end + 1] == ","
        ):
            entity = before[-1].entity
            if entity and entity.is_body and ref.sort == "noun":
                self._note_description(ref, entity)
            return entity if entity and entity.is_person == (ref.sort == "office") else None
        for other in self.all[at + 1 : at + 4]:
            between = self.text[ref.end : other.head]
            if (
                other.sort == "name"
                and other.head >= ref.end
                and between in (" ", ", ", " «", " “", " „", ' "')
            ):
                apposed = between != ", " or self.text[other.end : other.end + 1] == ","
                if apposed and ref.sort == "noun" and other.entity:
                    self._note_description(ref, other.entity)
                person = other.entity is not None and other.entity.is_person
                return other.entity if person == (ref.sort == "office") else None
        return None

    def _note_description(self, noun: EntityMention, entity: Entity) -> None:
        """What a noun beside a name tells of its bearer: "the insurer Great Basin" is no person."""
        if entity.kind in ("person", None):
            entity.kind = "organisation"
        entity.sorts.add(tokens(noun.text)[-1])

    def last_body(self, at: int, proper: bool = False, country: bool = False) -> Entity | None:
        """The body told last before reference number `at`, subjects before others."""
        fallback = None
        for other in reversed(self.all[max(0, at - _REACH) : at]):
            entity = other.entity
            if entity is None or entity.is_person or (proper and not entity.proper):
                continue
            if (entity.kind == "country" and not country) or not self.may_act(entity):
                continue
            if not other.oblique:
                return entity
            fallback = fallback or entity
        return fallback

    def may_act(self, entity: Entity) -> bool:
        """Whether it is known to act: by its kind, or by the words around its mentions.

        A body of one word may be a city that is only a place, and a name of no kind may be a ship.
        """
        if entity.kind in ("person", "country", "group") or not entity.proper:
            return True
        if entity.kind is None:
            return any(not ref.oblique and self._verb_follows(ref) for ref in entity.references)
        owns = (_POSSESSIVE.match(self.text, ref.end) for ref in entity.references)
        return " " in entity.name or any(not ref.oblique for ref in entity.references) or any(owns)

    def _verb_follows(self, ref: EntityMention) -> bool:
        return bool(self._verbs.match(self.text, ref.end + 1)) and self.text[ref.end : ref.end + 1] == " "

    def sentence_of(self, ref: EntityMention) -> Sentence | None:
        """The sentence in which the reference stands."""
        return self.article.sentence_at(ref.head)


def _opener(words: GrammarWords) -> str:
    """What a noun phrase opens with: an article, whose it is, or how many."""
    articles = "|".join(sorted(words.articles, key=len, reverse=True))
    owner = r"(?-i:[^\W\d_a-z])[\w-]+['’]s?"
    return rf"(?:(?:{articles}|{owner}|(?P<count>{words.numerals})) |[ld]['’])"


def _first_match(
    pattern: re.Pattern[str], text: str, at: int, places: list[int] | None
) -> re.Match[str] | None:
    """The first match from `at` on; `places`, where given, are all those where one may begin."""
    if places is None:
        return pattern.search(text, at)
    tried = (pattern.match(text, place) for place in places[bisect_left(places, at) :])
    return next((match for match in tried if match), None)
