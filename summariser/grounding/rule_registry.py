"""All rules: code, kind, what must hold, and the function that looks. Documentation is generated from it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import get_args

from summariser.grounding.claim import Claim, Form
from summariser.grounding.rules import citation_repair as mending
from summariser.grounding.rules import counted_noun as counted
from summariser.grounding.rules import date_evidence as dates
from summariser.grounding.rules import figure_text as figures
from summariser.grounding.rules import name_evidence as names
from summariser.grounding.rules import negation_flip as polarity
from summariser.grounding.rules import number_evidence as numbers
from summariser.grounding.rules import polarity_flip as direction
from summariser.grounding.rules import speaker_evidence as speakers
from summariser.grounding.rules import verbatim_quotes as quotes
from summariser.models.errors import SettingsError
from summariser.models.violation import Violation, ViolationKind
from summariser.utils.did_you_mean import suggestion
from summariser.utils.lazy_property import lazy_property

OUT_OF_RANGE = "evidence.out-of-range"
EXCLUDED = "evidence.excluded"
MISPLACED = "evidence.misplaced"
NOT_VERBATIM = "quote.not-verbatim"
VALUE_DIFFERS = "figure.value-differs"
UNFOUNDED = "derived.unfounded"
DAYS_DIFFER = "date.days-differ"
OTHER_ARTICLE = "record.other-article"
NOT_SUPPORTED = "verify.not-supported"
UNCLEAR = "verify.unclear"
UNSUPPORTED_LANGUAGE = "language.unsupported"
SUSPECT_CONTENT = "content.suspect"

TextRule = Callable[[Claim], Iterable[Violation]]

_STATEMENTS: frozenset[Form] = frozenset({"prose", "action", "phrase", "description"})
_FORMS: frozenset[Form] = frozenset(get_args(Form))
# Roles and conditions are in the writer's own words, in which capitals and times tell little.
_NAMING: frozenset[Form] = frozenset({"prose", "action", "phrase", "when", "name"})
_DATED: frozenset[Form] = frozenset({"prose", "action", "phrase", "when"})


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its public code, its kind, and the texts it looks at.

    An "error" is a certain rule: it may drop an item alone, and is one only while at least 99 of 100 of the
    items it drops are wrong and it drops at most 3 of 1,000 true ones (docs/rules.md). A "question" is an
    uncertain rule: it drops nothing, and its message asks a verifier. A "warning" tells the reader something.

    `holds` says what must be true, in one line. `check` is None where the rule is about an item as a
    whole (`items`, `deriving`), about a finished record (`recheck`), or for a verifier to judge
    (`summariser.pipeline.verification`). `true_of_copies`: words copied from a cited sentence need no look.
    """

    code: str
    kind: ViolationKind
    holds: str
    forms: frozenset[Form] = frozenset()
    check: TextRule | None = None
    true_of_copies: bool = False

    def as_error(self) -> Rule:
        """The same rule, dropping what it finds fault with (strict mode)."""
        return replace(self, kind="error")


class Rules(tuple[Rule, ...]):
    """Rules in force, in order."""

    @lazy_property
    def by_form(self) -> dict[Form, tuple[Rule, ...]]:
        """The rules that look at each form of text."""
        return {form: tuple(one for one in self if one.check and form in one.forms) for form in _FORMS}

    @lazy_property
    def codes(self) -> frozenset[str]:
        """Their codes."""
        return frozenset(rule.code for rule in self)


_ALL = (
    Rule(OUT_OF_RANGE, "error", "every cited sentence exists, and at least one is cited"),
    Rule(EXCLUDED, "error", "an item rests on sentences of the article, not only on excluded ones"),
    Rule(
        NOT_VERBATIM,
        "error",
        "every quoted passage is in the article (ignoring white space, quotation marks, dashes, case)",
        _STATEMENTS,
        quotes.quote_verbatim,
        true_of_copies=True,
    ),
    Rule(
        "figure.not-in-article",
        "error",
        "the figure's text is in the article, as a number of its own (if not in the cited sentence, the "
        "citation is corrected)",
        frozenset({"figure"}),
        figures.figure_in_article,
    ),
    Rule(
        "figure.unreadable",
        "warning",
        "a value can be read from the figure's text (otherwise `value` is null)",
        frozenset({"figure"}),
        figures.figure_readable,
    ),
    Rule(
        "number.not-in-article",
        "error",
        "each number in `when` and in free text (quantity, age, duration, rate, score, time, rank) is in the "
        "article, in digits or words",
        frozenset({*_STATEMENTS, "when"}),
        numbers.numbers_in_article,
        true_of_copies=True,
    ),
    Rule(
        "number.not-in-evidence",
        "question",
        "each number in free text is in or around the cited sentences, with the same words beside it",
        _STATEMENTS,
        numbers.numbers_in_evidence,
        true_of_copies=True,
    ),
    Rule(
        "number.qualifier",
        "question",
        "a number keeps the qualifier of its evidence and is not rounded without one",
        _STATEMENTS,
        numbers.numbers_qualified_alike,
        true_of_copies=True,
    ),
    Rule(
        "number.other-noun",
        "question",
        "a number quantifies the same noun in claim and evidence (by surrounding words)",
        _STATEMENTS,
        counted.numbers_with_their_noun,
        true_of_copies=True,
    ),
    Rule(
        "name.not-in-article",
        "error",
        "each actor, `by`, `to`, `stated_by` and each proper name in free text (not in roles and conditions) "
        "is in the article, also as an alias, inflection or transliteration",
        _NAMING,
        names.names_in_article,
        true_of_copies=True,
    ),
    Rule(
        "name.expanded",
        "question",
        "a name is not spelled out beyond what the article says (a first name, an acronym)",
        _NAMING,
        names.names_not_expanded,
        true_of_copies=True,
    ),
    Rule(
        "speaker.not-in-evidence",
        "question",
        "who states a commitment is whom the cited sentence lets speak, if it lets anybody",
        frozenset({"name"}),
        speakers.speaker_as_quoted,
    ),
    Rule(
        "date.not-in-article",
        "error",
        "each date in `when` and in free text (roles and conditions apart) is in the article, or means days "
        "that a date of it means",
        _DATED,
        dates.dates_in_article,
        true_of_copies=True,
    ),
    Rule(
        "date.not-in-evidence",
        "question",
        "each date or time in `when` and in free text is in or around the cited sentences",
        _DATED,
        dates.dates_in_evidence,
        true_of_copies=True,
    ),
    Rule(
        "negation.flipped",
        "question",
        "claim and evidence agree in the negation of the main verb",
        frozenset({"prose", "action"}),
        polarity.negation_kept,
    ),
    Rule(
        "direction.flipped",
        "question",
        "no word of the claim is the opposite of the evidence's (rose for fell, old for new)",
        frozenset({"prose", "action"}),
        direction.direction_kept,
        true_of_copies=True,
    ),
    Rule(
        "evidence.mended",
        "warning",
        "the cited sentences support the text, not only others (which are then cited too)",
        frozenset({*_STATEMENTS, "figure"}),
        mending.citation_complete,
    ),
    Rule(
        UNFOUNDED,
        "error",
        "a declared figure is the result of its operation; its operands are figures in their sentences",
    ),
    Rule(MISPLACED, "warning", "a record's evidence is at its offsets and in its sentence"),
    Rule(VALUE_DIFFERS, "error", "a record's value, unit and qualifier are those of the figure's text"),
    Rule(DAYS_DIFFER, "error", "a record's ISO days are those that the words of `when` fix"),
    Rule(
        UNSUPPORTED_LANGUAGE,
        "warning",
        "the words of the article's language are known (else what needs them is not read or checked)",
    ),
    Rule(
        SUSPECT_CONTENT,
        "warning",
        "the text taken from a page is that of its title, and most of the page's running text",
    ),
    Rule(OTHER_ARTICLE, "warning", "a record is checked against the article that it was made of"),
    Rule(NOT_SUPPORTED, "error", "a verifier finds each item supported by the article"),
    Rule(UNCLEAR, "warning", "a verifier can tell whether the article supports an item"),
)


RULES = Rules(_ALL)


def check_claim(claim: Claim, rules: Rules = RULES) -> Iterator[Violation]:
    """What the rules that look at texts of this form find against a claim, rule by rule."""
    for rule in rules.by_form[claim.form]:
        if rule.check and not (rule.true_of_copies and claim.copied):
            for found in rule.check(claim):
                yield found.model_copy(update={"rule": rule.code, "kind": rule.kind})


def rules_in_force(off: Collection[str], *, strict: bool = False, extra: Sequence[Rule] = ()) -> Rules:
    """The built-in rules and `extra` ones, without those whose codes are `off`.

    With `strict` every rule is an error. Raises SettingsError for an unknown code, and for an extra rule
    that has the code of another.
    """
    return _rules_in_force(frozenset(off), strict, tuple(extra))


@lru_cache(maxsize=16)  # a batch asks for every article
def _rules_in_force(off: frozenset[str], strict: bool, extra: tuple[Rule, ...]) -> Rules:
    rules = (*RULES, *extra)
    codes = [rule.code for rule in rules]
    if twice := next((code for code in codes if codes.count(code) > 1), None):
        raise SettingsError(f"Two rules have the code {twice!r}.", "Give the rule another code.")
    for code in sorted(off - set(codes)):
        raise SettingsError(f"There is no rule {code!r}.", suggestion(code, codes, "The rules are"))
    kept = (rule for rule in rules if rule.code not in off)
    return Rules(rule.as_error() if strict else rule for rule in kept)
