"""Runs of capitalised words, cut into names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from summariser.scan.countries import country_codes
from summariser.scan.names.name_lexicon import NameLexicon
from summariser.scan.names.name_tokens import CaseEvidence, NameToken
from summariser.scan.nationalities import demonym_codes

_APOSTROPHES = ("'", "’", "ʼ")
_JOINS = frozenset({" ", "\u00a0", "-", "‑"})
_AND_SIGN = frozenset({" & ", "&", "\u00a0& "})
_INITIAL_GAPS = frozenset({". ", ".\u00a0", "."})
_DESCRIPTION_GAPS = frozenset({" ", " „", " «", " »"})
_LONGEST_COUNTRY = 6  # words
_MOST_JOINING = 3  # words between two capitalised ones
_QUOTE_OPENS = ("«", "„", "“", '"')
_QUOTE_CLOSES = ("»", "“", "”", '"')


@cache
def _country_words(language: str) -> frozenset[str]:
    """The words with which the names of countries begin."""
    return frozenset(name.split()[0] for name in country_codes(language))


class SpanCandidate(NamedTuple):
    """Tokens `first`..`last` (both included) that may be a name.

    `titled` behind a person's title, `described` behind a noun for its sort of organisation or for an office
    of it.
    """

    first: int
    last: int
    titled: bool = False
    described: bool = False


class SpanReader:
    """Reads the candidates of one tokenised text."""

    def __init__(
        self, tokens: list[NameToken], lexicon: NameLexicon, evidence: CaseEvidence, language: str
    ) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.evidence = evidence
        self.language = language
        self.countries = country_codes(language)
        self.demonyms = demonym_codes(language)
        self.capitals = [at for at, token in enumerate(tokens) if token.capital]
        pairs = [(tokens[at - 1], tokens[at]) for at in self.capitals if at]
        self.surnames = {
            here.text for before, here in pairs if here.gap == " " and before.lower in lexicon.forenames
        }
        self.described = {here.text for before, here in pairs if self._describes(before, here)}
        self.country_words = _country_words(language)

    def _describes(self, before: NameToken, here: NameToken) -> bool:
        """Whether a noun says what sort of organisation is named behind it."""
        described = before.lower.endswith(self.lexicon.description_endings)
        return (
            described
            and (before.capital or not self.lexicon.noun_capitals)
            and here.capital
            and not here.acronym
            and here.gap in _DESCRIPTION_GAPS
        )

    def is_firm(self, run: list[NameToken]) -> bool:
        """A firm or house with the name or place that distinguishes it: "Hafenbahn Nord"."""
        return len(run) > 1 and run[0].lower.endswith(self.lexicon.firm_endings)

    def is_quoted(self, candidate: SpanCandidate) -> bool:
        """Whether quotation marks are right around the candidate, as around Russian names of firms."""
        behind = candidate.last + 1
        if not self.lexicon.quoted_names or behind >= len(self.tokens):
            return False
        opens = self.tokens[candidate.first].gap.endswith(_QUOTE_OPENS)
        return opens and self.tokens[behind].gap.startswith(_QUOTE_CLOSES)

    def candidates(self) -> Iterator[SpanCandidate]:
        """The names of the text, in order, not overlapping."""
        behind = 0
        for at in self.capitals:
            if at >= behind and not self.tokens[at].text.isdigit():
                last = self._extend(at)
                yield from self._cut(at, last)
                behind = last + 1

    def _extend(self, first: int) -> int:
        """The last token of the run that begins at `first`."""
        last = first
        while (following := self._joined(first, last)) is not None:
            last = following
        return last

    def _joined(self, first: int, last: int) -> int | None:
        """The token up to which the run goes on after `last`, or None where it ends."""
        if last + 1 >= len(self.tokens):
            return None
        here, after = self.tokens[last], self.tokens[last + 1]
        if here.possessive:
            return self._joined_possessive(last)
        if after.capital and not after.initial and self._joins(here, after):
            return last + 1
        if self._is_small_part(first, after):
            return last + 1
        return self._joined_by_words(first, last)

    def _is_small_part(self, first: int, after: NameToken) -> bool:
        """ "Assemblée nationale", "Министерство обороны": a body's name may go on in lower case."""
        body = self.tokens[first].lower in self.lexicon.organisation_heads
        return (
            body
            and after.gap in _JOINS
            and not after.capital
            and after.lower in self.lexicon.organisation_adjectives
        )

    def _joins(self, here: NameToken, after: NameToken) -> bool:
        if self.is_compound_organisation(here) and after.lower not in self.lexicon.organisation_suffixes:
            return False
        if after.gap in _JOINS or after.gap in _AND_SIGN:
            return True
        return after.gap in _INITIAL_GAPS and (
            here.single_letter or here.lower in self.lexicon.name_abbreviations
        )

    def _joined_possessive(self, last: int) -> int | None:
        """ "Bakers' and Packers' Union": a plural possessive goes on to the suffix of a body."""
        ahead = self.tokens[last + 1 : last + 4]
        for distance, token in enumerate(ahead, start=1):
            if token.capital and token.lower in self.lexicon.organisation_suffixes and distance > 0:
                plural = (
                    self.tokens[last].text.endswith("s") and self.tokens[last].lower not in self.country_words
                )
                return last + distance if plural else None
            if not (token.capital or token.lower in self.lexicon.conjunctions):
                return None
        return None

    def _joined_by_words(self, first: int, last: int) -> int | None:
        """The run goes on after particles ("Ursula von der Leyen") or a link ("Ministry of Finance")."""
        lexicon, at = self.lexicon, last + 1
        while at < len(self.tokens) and at - last <= _MOST_JOINING and self._is_small_join(self.tokens[at]):
            at += 1
        if at == last + 1 or at >= len(self.tokens):
            return None
        between = [token.lower for token in self.tokens[last + 1 : at]]
        after = self.tokens[at]
        if not after.capital and self._small_object(first, last, between):
            return at + 1 if after.lower in lexicon.object_adjectives and at + 1 < len(self.tokens) else at
        if not after.capital or after.initial or not (after.gap in _JOINS or self._is_elision(after.gap)):
            return None
        if len(between) == 1 and between[0] in lexicon.association_places:
            return at if self._association_in(first, last) else None
        linked = self._links(first, last)
        if between[0] in lexicon.organisation_links and (linked or not lexicon.particles_follow_forenames):
            return at if linked else None
        if between[0] in lexicon.conjunctions:
            return at if len(between) == 1 and self._and_goes_on(first, last, at) else None
        if all(word in lexicon.name_particles for word in between):
            return at if self._particle_joins(first, last, at) else None
        return None

    def _particle_joins(self, first: int, last: int, at: int) -> bool:
        """Particles belong to a person's name; German "von" is one only behind a first name."""
        if self._known_country(at):
            return False
        opening = {self.tokens[first].lower, self.tokens[last].lower}
        return not self.lexicon.particles_follow_forenames or not opening.isdisjoint(self.lexicon.forenames)

    def _is_elision(self, gap: str) -> bool:
        """A space and an elided article: " l'"."""
        return gap[:1] == " " and gap[-1] in _APOSTROPHES and gap[1:-1].lower() in self.lexicon.elisions

    def _small_object(self, first: int, last: int, between: list[str]) -> bool:
        """ "Cour des comptes": in Romance languages what a body is for is written small."""
        head = self.tokens[last]
        alone = all(token.lower in self.lexicon.articles for token in self.tokens[first:last])
        proper = not head.initial or bool(self.evidence.capital[head.text])
        body = head.lower in self.lexicon.organisation_heads and between[0] in self.lexicon.organisation_links
        return self.lexicon.lower_case_objects and alone and proper and body

    def _is_small_join(self, token: NameToken) -> bool:
        return token.lower in self.lexicon.joining and not token.capital and token.gap in _JOINS

    def _association_in(self, first: int, last: int) -> bool:
        """ "Organization for Co-operation in Europe": what an association is for goes on to where."""
        lower = {token.lower for token in self.tokens[first : last + 1]}
        return not (
            lower.isdisjoint(self.lexicon.association_links)
            or lower.isdisjoint(self.lexicon.association_heads)
        )

    def _known_country(self, at: int) -> bool:
        return self.tokens[at].text in self.countries

    def _links(self, first: int, last: int) -> bool:
        return any(token.lower in self.lexicon.organisation_heads for token in self.tokens[first : last + 1])

    def _and_goes_on(self, first: int, last: int, at: int) -> bool:
        """ "Ministry of Health and Social Affairs" is one name, "Ministry of Health and Israel" two."""
        run, after = self.tokens[first : last + 1], self.tokens[at]
        if after.lower in self.lexicon.organisation_heads or self._known_country(at):
            return self._joint_country(last, at)
        if self._joint_body(first, last, at):
            return True
        linked = any(token.lower in self.lexicon.organisation_links for token in run)
        body = any(token.lower in self.lexicon.joint_heads for token in run)
        return (linked and body) or self._joint_country(last, at)

    def _joint_body(self, first: int, last: int, at: int) -> bool:
        """ "the Competition and Markets Authority": an article, one common word, and a body's last word."""
        end = at
        while end + 1 < len(self.tokens) and self.tokens[end + 1].capital and self.tokens[end + 1].gap == " ":
            end += 1
        before = self.tokens[first if first < last else max(0, first - 1)]
        single = last - first <= 1 and not self._known_country(last)
        return (
            end > at
            and single
            and (before.lower in self.lexicon.articles or before.possessive)
            and self.tokens[end].lower in self.lexicon.organisation_suffixes
        )

    def _joint_country(self, last: int, at: int) -> bool:
        """ "Bosnia and Herzegovina", "Trinidad and Tobago"."""
        both = f"{self.tokens[last].text} {self.tokens[last + 1].text} {self.tokens[at].text}"
        return both in self.countries

    def _cut(self, first: int, last: int) -> Iterator[SpanCandidate]:
        """Cut titles, demonyms and words that only begin a sentence off the run."""
        first = self._without_openers(first, last)
        title = self._last_title(first, last)
        if title is None:
            described = first < last and self._describes(self.tokens[first], self.tokens[first + 1])
            if described and self.lexicon.noun_capitals:  # else the noun's capital makes it part of the name
                yield SpanCandidate(first + 1, last, described=True)
                return
            first = self._without_demonym(first, last) if first <= last else first
            if first <= last:
                yield from self._without_owner(first, last, self._titled_before(first))
            return
        begin = title
        while begin > first and self.is_title(self.tokens[begin - 1]):
            begin -= 1
        before = begin - 1
        while before >= first and self._is_of_title(self.tokens[before].lower):
            before -= 1
        if before >= first:
            yield from self._cut(first, before)
        if title < last:
            yield from self._without_owner(title + 1, last, True)

    def _without_owner(self, first: int, last: int, titled: bool) -> Iterator[SpanCandidate]:
        """The run, or the owner of an office and its holder apart ("prezes Orlenu Jan Nowak")."""
        holder = self._holder(first, last) if self.lexicon.owners_before_holders else None
        if holder is not None:
            place = first > 0 and self.tokens[first - 1].lower in self.lexicon.place_prepositions
            yield SpanCandidate(first, holder - 1, described=not place)
        yield SpanCandidate(first if holder is None else holder, last, titled)

    def _holder(self, first: int, last: int) -> int | None:
        """Where a first name and surname begin behind another name; None where they do not."""
        named = [token.lower in self.lexicon.forenames for token in self.tokens[first:last]]
        return first + named.index(True) if True in named[1:] and not named[0] else None

    def _is_of_title(self, word: str) -> bool:
        """ "Health and Finance" before "Minister"."""
        return (
            word in self.lexicon.title_domains | self.lexicon.conjunctions | self.lexicon.organisation_links
        )

    def is_title(self, token: NameToken) -> bool:
        """A title, also as the end of a compound ("Verkehrsministerin")."""
        return token.lower in self.lexicon.titles or token.lower.endswith(self.lexicon.title_endings)

    def is_compound_organisation(self, token: NameToken) -> bool:
        """A compound that ends as an organisation's name does ("Finanzministerium")."""
        return token.lower.endswith(self.lexicon.organisation_endings)

    def _last_title(self, first: int, last: int) -> int | None:
        """The last title word of the run that no word of a body follows ("Justice Department")."""
        for at in range(last, first - 1, -1):
            if self.is_title(self.tokens[at]):
                rest = self.tokens[at + 1 : last + 1]
                if rest and (
                    rest[-1].lower in self.lexicon.organisation_suffixes
                    or rest[0].lower in self.lexicon.organisation_links
                ):
                    if rest[0].lower in self.lexicon.organisation_links:
                        continue
                    return None
                return at
        return None

    def _without_demonym(self, first: int, last: int) -> int:
        """Behind the demonym that only describes a bearer ("Russian Alexander Trufanov")."""
        token = self.tokens[first]
        if token.lower not in self.demonyms or token.text in self.countries:
            return first
        word = self.tokens[last].lower
        bears = last > first and (
            word in self.lexicon.organisation_suffixes or word in self.lexicon.organisation_heads
        )
        pair = last == first + 1 and word not in self.lexicon.forenames
        return first if bears or pair else first + 1

    def _titled_before(self, first: int) -> bool:
        if first == 0 or self.tokens[first].gap not in {" ", "\u00a0", ". ", ", "}:
            return False
        return self.is_title(self.tokens[first - 1])

    def _without_openers(self, first: int, last: int) -> int:
        """The first token that is not merely capitalised because a sentence begins there."""
        while first <= last:
            token = self.tokens[first]
            if self._country_from(first, last):
                return first
            if (
                token.lower in self.lexicon.articles
                or (token.lower in self.lexicon.function_words and not token.acronym)
                or (token.initial and self._only_opens(first, last))
            ):
                first += 1
            else:
                return first
        return first

    def _country_from(self, first: int, last: int) -> bool:
        """Whether a country's name begins at `first`, be it of several words ("New Zealand")."""
        if self.tokens[first].text not in self.country_words:
            return False
        names = (
            " ".join(token.text for token in self.tokens[first : end + 1])
            for end in range(first, min(last, first + _LONGEST_COUNTRY) + 1)
        )
        return any(name in self.countries for name in names)

    def _only_opens(self, first: int, last: int) -> bool:
        token = self.tokens[first]
        if self.evidence.capital[token.text] or token.acronym:
            return False
        if token.lower in self.lexicon.place_openers and first < last:
            return False
        if token.lower in self.lexicon.organisation_heads and first < last:
            return False
        common = token.lower in self.evidence.small or token.lower in self.lexicon.sentence_openers
        return common and not (first < last and self.tokens[last].lower in self.lexicon.organisation_suffixes)
