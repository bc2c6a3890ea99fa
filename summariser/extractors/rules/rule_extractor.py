"""The rule-based extractor: from an article and what the scanners found in it to a draft.

injected paragraphs out → figures
                        → mentions → coreference → roles → clauses → commitments → actors
                        → summary from the sentences that carry most of these
"""

from __future__ import annotations

from collections import Counter

from summariser.extractors.rules.actor_selection import select_actors
from summariser.extractors.rules.clauses import analyse_clauses
from summariser.extractors.rules.commitments import extract_commitments
from summariser.extractors.rules.entities import assign_roles, resolve_mentions
from summariser.extractors.rules.figure_selection import select_figures
from summariser.extractors.rules.grammar_patterns import find_grammar
from summariser.extractors.rules.injected_paragraphs import without_injected_paragraphs
from summariser.extractors.rules.summary_selection import select_headline, select_summary
from summariser.languages import GrammarWords
from summariser.models.article import Article
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft
from summariser.scan.article_scan import ArticleScan

_COMMITMENT_WEIGHT = 2
_LEAD_BONUS = 2
_LEAD_SHARE = 3  # the first third of the sentences


def draft_by_rules(article: Article, scan: ArticleScan) -> Draft:
    """The draft of `article` from its `scan`; every name and phrase in it is verbatim.

    A field that the grammar leaves open (the agent of a passive, a pronoun without antecedent) is None. An
    article in a language without a grammar gets its figures and a summary.
    """
    grammar = find_grammar(article.language)
    scan = without_injected_paragraphs(article, scan)
    figures = select_figures(article, scan, grammar)
    actors, commitments = _actors_and_commitments(article, scan, grammar) if grammar else ([], [])
    weights = _sentence_weights(article, figures, actors, commitments)
    summary = select_summary(article, grammar, weights)
    return Draft(
        headline=select_headline(article, summary),
        summary=summary,
        actors=actors,
        commitments=commitments,
        figures=figures,
    )


def _actors_and_commitments(
    article: Article, scan: ArticleScan, grammar: GrammarWords
) -> tuple[list[ActorDraft], list[CommitmentDraft]]:
    mentions = resolve_mentions(article, scan, grammar)
    assign_roles(mentions)
    analysis = analyse_clauses(article, scan, mentions)
    commitments = extract_commitments(analysis)
    parties = {party for commitment in commitments for party in commitment.parties}
    return select_actors(analysis, parties), [commitment.draft() for commitment in commitments]


def _sentence_weights(
    article: Article,
    figures: list[FigureDraft],
    actors: list[ActorDraft],
    commitments: list[CommitmentDraft],
) -> dict[int, int]:
    """The number of items that cite each sentence, by its number; commitments and the lead count more."""
    cited = [item.sentences for item in figures] + [item.sentences for item in actors]
    cited += [item.sentences for item in commitments] * _COMMITMENT_WEIGHT
    counts = Counter(number for numbers in cited for number in numbers)
    lead = max(1, len(article.sentences) // _LEAD_SHARE)
    return {number: count + (_LEAD_BONUS if number <= lead else 0) for number, count in counts.items()}
