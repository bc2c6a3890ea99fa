"""Words that negate, and what they negate."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from summariser.languages import DEFAULT_LANGUAGE, NegationScope, find_language, phrases
from summariser.models.mentions import NegationMention
from summariser.utils.pattern_index import alternation
from summariser.utils.rewrite_rules import RewriteRules
from summariser.utils.text_folding import lower_case

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CLAUSE_MARKS = r"[.!?;:…。！？；\n]"
_REACH = 90  # characters
_UNSPACED_SCOPE = 2  # characters that are taken for a word where words are not separated
_APOSTROPHES = ("'", "’")


@dataclass(frozen=True)
class _Rules:
    """Patterns that read lower case, and the words that are passed over on the way to what is negated."""

    negator: re.Pattern[str]
    refusal: re.Pattern[str]
    clause_end: re.Pattern[str]
    number_sign: re.Pattern[str]
    skipped: frozenset[str]
    spaced: bool
    scope: NegationScope
    lemmas: RewriteRules


@cache
def _rules(language: str) -> _Rules | None:
    found = find_language(language)
    words = found.negation if found else None
    if found is None or words is None:
        return None
    edge = r"\b" if found.info.spaced else ""
    kinds = [f"(?P<exempt>{_any_of(_forms(words.affirmations))}{edge})"]
    if words.contractions:
        kinds.append(f"(?P<contracted>{words.contractions}{edge})")
    if words.frame_closers:
        closer = _any_of(_forms(words.frame_closers))
        opener = "|".join(map(_frame_opener, _forms(words.frame_openers)))
        kinds.append(rf"(?P<framed>(?P<opener>{opener})(?:[^\W_]+['’]?\s?){{1,4}}?{edge}{closer}{edge})")
    kinds.append(f"(?P<negator>{_any_of(_forms(words.negators))}{edge})")
    return _Rules(
        negator=re.compile(f"{edge}(?:{'|'.join(kinds)})"),
        refusal=re.compile(f"{edge}{_any_of(_forms(words.refusal_verbs))}{edge}"),
        clause_end=re.compile(rf"{_CLAUSE_MARKS}|,\s(?:{alternation(_forms(words.contrasts))})\b"),
        number_sign=re.compile(rf"(?:{alternation(_forms(words.number_signs))})\.?\s?\d", re.IGNORECASE),
        skipped=frozenset(_forms(words.skipped_words) + _forms(words.negators)),
        spaced=found.info.spaced,
        scope=words.scope,
        lemmas=RewriteRules((expression, (form,)) for expression, form in _lines(words.lemmas)),
    )


def negator_expression(language: str, more: str = "") -> str:
    """A regular expression for every word of a language that negates, in lower case.

    Without groups; `more` are further words, separated by commas. It never matches in a language without any.
    """
    found = find_language(language)
    words = found.negation if found else None
    if found is None or words is None:
        return "(?!)"
    before, behind = (r"(?<!\w)", r"(?!\w)") if found.info.spaced else ("", "")
    forms = [form for listed in (words.negators, words.frame_closers, more) for form in _forms(listed)]
    openers = [_frame_opener(form) for form in _forms(words.frame_openers)]
    contractions = [f"(?:{words.contractions}){behind}"] if words.contractions else []
    return f"{before}(?:{'|'.join([f'{_any_of(forms)}{behind}', *openers, *contractions])})"


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.strip().splitlines():
        expression, _, form = line.rpartition(" = ")
        yield expression, form


def _forms(listed: str) -> list[str]:
    return [lower_case(form) for form in phrases(listed)]


def _any_of(forms: Iterable[str]) -> str:
    return f"(?:{alternation(forms)})".replace(r"\ ", r"\s")


def _frame_opener(form: str) -> str:
    """The first half of a negation that encloses its verb: with an apostrophe, or with a space behind it."""
    elided = form.endswith(_APOSTROPHES)
    return rf"{re.escape(form[:-1])}['’]" if elided else rf"{re.escape(form)}\s"


def scan_negations(text: str, language: str = DEFAULT_LANGUAGE) -> list[NegationMention]:
    """The negations of `text` in order, each with the content word it negates. Offsets index `text`.

    `language` is an ISO 639-1 code; a language without negation words has none. Phrases that count, add or
    affirm ("no fewer than", "not only", "no doubt") are none. `scope` is in lower case, without its ending
    where the language has rules for that ("will not be released": "release"). Two negations of one word are
    two mentions. Verbs that negate by their meaning are `scan_refusals`'.
    """
    rules = _rules(language)
    if rules is None:
        return []
    matches = (match for match in rules.negator.finditer(lower_case(text)) if not match["exempt"])
    return [
        _mention(text, match, rules) for match in matches if not rules.number_sign.match(text, match.start())
    ]


@lru_cache(maxsize=8192)
def lemma(word: str, language: str) -> str:
    """A word in lower case in the form in which `scan_negations` gives a scope."""
    rules = _rules(language)
    return rules.lemmas.first_form(word) if rules else word


def scan_refusals(text: str, language: str = DEFAULT_LANGUAGE) -> list[NegationMention]:
    """Verbs that negate by their meaning ("refused to", "denied", "ruled out"), each with what it negates."""
    rules = _rules(language)
    if rules is None:
        return []
    return [_mention(text, match, rules) for match in rules.refusal.finditer(lower_case(text))]


def _mention(text: str, match: re.Match[str], rules: _Rules) -> NegationMention:
    start, end = match.span()
    scope = _scope(text, match, rules) if rules.spaced else _unspaced_scope(text, start, end, rules)
    return NegationMention(start, end, text[start:end], scope)


def _unspaced_scope(text: str, start: int, end: int, rules: _Rules) -> str | None:
    if rules.scope == "before":
        return text[max(0, start - _UNSPACED_SCOPE) : start].strip() or None
    return text[end : end + _UNSPACED_SCOPE].strip() or None


def _scope(text: str, match: re.Match[str], rules: _Rules) -> str | None:
    start, end = match.span()
    framed = match.groupdict().get("framed")
    word = None
    if framed:
        word = _first_content(text, match.end("opener"), end, rules, closer=framed.split()[-1])
    word = word or _first_content(text, end, _clause_end(text, end, rules), rules)
    if word is None and rules.scope == "either":
        word = _last_content(text, start, rules)
    return word and rules.lemmas.first_form(word)


def _clause_end(text: str, start: int, rules: _Rules) -> int:
    stop = rules.clause_end.search(text, start, start + _REACH)
    return stop.start() if stop else min(len(text), start + _REACH)


def _first_content(text: str, start: int, end: int, rules: _Rules, closer: str = "") -> str | None:
    """The first word of [start, end) that is no auxiliary, article, pronoun or negation."""
    words = (word.group().lower() for word in _WORD.finditer(text, start, end))
    return next((word for word in words if word not in rules.skipped and word != closer), None)


def _last_content(text: str, end: int, rules: _Rules) -> str | None:
    words = (word.group().lower() for word in _WORD.finditer(text, max(0, end - _REACH), end))
    return next((word for word in reversed(list(words)) if word not in rules.skipped), None)
