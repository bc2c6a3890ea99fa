"""Checking one text against an article: the grounding rules as a library function."""

from __future__ import annotations

from collections.abc import Sequence

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.claim import Claim
from summariser.grounding.language_support import unsupported_language
from summariser.grounding.rule_registry import UNSUPPORTED_LANGUAGE, Rule, check_claim, rules_in_force
from summariser.models.article import Article
from summariser.models.violation import Violation
from summariser.scan.article_scan import scan_article
from summariser.utils.lazy_property import lazy_property


def check_text(
    claim: str, article: Article, evidence: Sequence[int] = (), *, extra_rules: Sequence[Rule] = ()
) -> list[Violation]:
    """What can be said against a claim in plain words; an empty list: nothing.

    `evidence` are numbers of the sentences that the claim rests on (from 1; those that do not exist are
    passed over); without them it is checked against the whole article and its title. Offsets of the
    violations index `claim`. A language that the rules cannot read is one warning. The article is scanned at
    each call: for many claims use `TextChecker`.
    """
    return TextChecker(article, extra_rules).check(claim, evidence)


class TextChecker:
    """An article, scanned once, to check many claims against."""

    def __init__(self, article: Article, extra_rules: Sequence[Rule] = ()) -> None:
        self.source = ArticleIndex(article, scan_article(article))
        self._rules = rules_in_force((), extra=extra_rules)

    def check(self, claim: str, evidence: Sequence[int] = ()) -> list[Violation]:
        """As `check_text`."""
        text = Claim(claim, "prose", self.source, self.source.existing(evidence))
        found = check_claim(text, self._rules)
        return [*self._language_warning, *found]

    @lazy_property
    def _language_warning(self) -> list[Violation]:
        message = unsupported_language(self.source.language)
        return [Violation(rule=UNSUPPORTED_LANGUAGE, kind="warning", message=message)] if message else []
