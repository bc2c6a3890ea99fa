"""Words that negate, and what they negate."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from summariser.languages import Language, find_language, phrases
from summariser.models.mentions import NegationMention
from summariser.utils.pattern_index import alternation
from summariser.utils.text_folding import lower_case

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CLAUSE_END = re.compile(r"[.!?;:…。！？；\n]|,\s(?:but|mais|aber|sondern|pero|mas|ma|но)\b")
_REACH = 90
_CONTRACTED = r"[a-z]{2,6}n['’]t"
_FRENCH = r"(?:ne\s|n['’])"
_NUMBER_SIGN = re.compile(r"[Nn]o\.?\s?\d")


@dataclass(frozen=True)
class _Rules:
    """Patterns that read small letters, and the words that are passed over on the way to what is negated."""

    negator: re.Pattern[str]
    lexical: re.Pattern[str]
    passed: frozenset[str]


def _any_of(forms: Iterable[str]) -> str:
    return f"(?:{alternation(forms)})".replace(r"\ ", r"\s")


_ENGLISH = Language("en")


@cache
def _rules(language: str) -> _Rules:
    found = find_language(language) or _ENGLISH
    words = found.negation or _ENGLISH.negation
    assert words is not None
    edge = r"\b" if found.info.spaced else ""

    def forms(listed: str) -> list[str]:
        return [lower_case(form) for form in phrases(listed)]

    source = rf"(?P<exempt>{_any_of(forms(words.affirmations))}{edge})"
    if found.code == "en":
        source += rf"|(?P<contracted>{_CONTRACTED}{edge})"
    if words.frame_words:
        framed = _any_of(forms(words.frame_words))
        source += rf"|(?P<framed>{_FRENCH}(?:[^\W_]+['’]?\s?){{1,4}}?{edge}{framed}{edge})"
    source += rf"|(?P<negator>{_any_of(forms(words.negators))}{edge})"
    return _Rules(
        negator=re.compile(f"{edge}(?:{source})"),
        lexical=re.compile(f"{edge}{_any_of(forms(words.refusal_verbs))}{edge}"),
        passed=frozenset(forms(words.skipped_words) + forms(words.negators)),
    )


def scan_negations(text: str, language: str = "en") -> list[NegationMention]:
    """The negations of `text` in order, each with the content word it negates. Offsets index `text`.

    Phrases that count, add or affirm ("no fewer than", "not only", "no doubt") are none. `scope` is in lower
    case, in English without its ending ("will not be released": "release"). Two negations of one word are two
    mentions. Verbs that negate by their meaning are `scan_refusals`'.
    """
    rules = _rules(language)
    matches = (match for match in rules.negator.finditer(lower_case(text)) if not match["exempt"])
    return [
        _mention(text, match, rules, language)
        for match in matches
        if not _NUMBER_SIGN.match(text, match.start())
    ]


def scan_refusals(text: str, language: str = "en") -> list[NegationMention]:
    """Verbs that negate by their meaning ("refused to", "denied", "ruled out"), each with what it negates."""
    rules = _rules(language)
    return [_mention(text, match, rules, language) for match in rules.lexical.finditer(lower_case(text))]


def _mention(text: str, match: re.Match[str], rules: _Rules, language: str) -> NegationMention:
    start, end = match.span()
    if language in ("zh", "ja"):
        scope = text[end : end + 2] if language == "zh" else text[max(0, start - 2) : start]
        return NegationMention(start, end, text[start:end], scope.strip() or None)
    framed = match.groupdict().get("framed")
    scope_word = _content(text, start + 1, end, rules, match[0]) if framed else None
    scope_word = scope_word or _content(text, end, _clause_end(text, end), rules)
    if scope_word is None and language == "de":
        scope_word = _last_content(text, start, rules)
    return NegationMention(start, end, text[start:end], _scope(scope_word, language))


def _scope(word: str | None, language: str) -> str | None:
    if word is None or language != "en":
        return word.lower() if word else None
    return word.lower() if word[0].isupper() else lemma(word)


def _clause_end(text: str, start: int) -> int:
    stop = _CLAUSE_END.search(text, start, start + _REACH)
    return stop.start() if stop else min(len(text), start + _REACH)


def _content(text: str, start: int, end: int, rules: _Rules, frame: str = "") -> str | None:
    """The first word of [start, end) that is no auxiliary, article, pronoun or negation."""
    last = frame.split()[-1] if frame else ""
    words = (word.group().lower() for word in _WORD.finditer(text, start, end))
    return next(
        (word for word in words if word not in rules.passed and word != last and word not in {"e", "ne"}),
        None,
    )


def _last_content(text: str, end: int, rules: _Rules) -> str | None:
    words = [word.group() for word in _WORD.finditer(text, max(0, end - _REACH), end)]
    return next((word for word in reversed(words) if word.lower() not in rules.passed), None)


_IRREGULAR = {
    "paid": "pay", "made": "make", "given": "give", "gave": "give", "taken": "take", "took": "take",
    "sent": "send", "met": "meet", "kept": "keep", "held": "hold", "left": "leave", "seen": "see",
    "done": "do", "gone": "go", "found": "find", "built": "build", "told": "tell", "said": "say",
    "won": "win", "lost": "lose", "brought": "bring", "bought": "buy", "known": "know", "begun": "begin",
    "shown": "show", "broken": "break", "written": "write",
}  # fmt: skip
_NEEDS_E = re.compile(r"(?:[^s]s|c|v|z|u|at|[aeiou]g|ir|[^e]ur|id|ud|ok|as|is|in[cg])$")
_DOUBLED = re.compile(r"([bdgmnprt])\1$")


def lemma(word: str) -> str:
    """An English word in lower case without its commonest endings, as `scan_negations` gives a scope.

    The same ending always comes off the same way; the result need not be a word.
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            return _stem_to_word(stem)
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 4:
        return word[:-3] + "y" if word.endswith("ies") else word[:-1]
    return word


def _stem_to_word(stem: str) -> str:
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if _DOUBLED.search(stem):
        return stem[:-1]
    return stem + "e" if _NEEDS_E.search(stem) else stem
