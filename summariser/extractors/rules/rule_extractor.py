"""From an article and what the scanners found in it to a draft, by rules."""

from __future__ import annotations

from collections import Counter

from summariser.extractors.rules.actor_roles import note_roles
from summariser.extractors.rules.actor_selection import draft_actors
from summariser.extractors.rules.clause_grammar import ClauseGrammar
from summariser.extractors.rules.commitment_reader import CommitmentReader
from summariser.extractors.rules.coreference import CoreferenceResolver
from summariser.extractors.rules.figure_selection import draft_figures
from summariser.extractors.rules.grammar_lexicon import grammar_lexicon
from summariser.extractors.rules.injected_paragraphs import without_instructions
from summariser.extractors.rules.pronoun_resolution import PronounResolver
from summariser.extractors.rules.summary_selection import draft_headline, draft_summary
from summariser.languages import GrammarWords
from summariser.models.article import Article
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft
from summariser.scan.article_scan import ArticleScan

_COMMITMENT_WEIGHT = 2
_LEAD_BONUS = 2


def draft_by_rules(article: Article, scan: ArticleScan) -> Draft:
    """The draft of `article` from its `scan`. Every name and phrase is verbatim.

    A language without a lexicon still gets its figures and a summary. What the grammar cannot tell (who acts
    in a passive, whom a distant pronoun means) is None.
    """
    words = grammar_lexicon(article.language)
    scan = without_instructions(article, scan)
    figures = draft_figures(article, scan, words)
    actors, commitments = _parties(article, scan, words) if words else ([], [])
    summary = draft_summary(article, words, _weights(article, figures, actors, commitments))
    return Draft(
        headline=draft_headline(article, summary),
        summary=summary,
        actors=actors,
        commitments=commitments,
        figures=figures,
    )


def _parties(
    article: Article, scan: ArticleScan, words: GrammarWords
) -> tuple[list[ActorDraft], list[CommitmentDraft]]:
    refs = CoreferenceResolver(article, scan, words)
    note_roles(refs)
    grammar = ClauseGrammar(refs, scan.quotes)
    found = CommitmentReader(article, scan, grammar, PronounResolver(grammar)).read()
    parties = {id(entity) for _, entities in found for entity in entities}
    return draft_actors(article, refs, parties), [commitment for commitment, _ in found]


def _weights(
    article: Article,
    figures: list[FigureDraft],
    actors: list[ActorDraft],
    commitments: list[CommitmentDraft],
) -> dict[int, int]:
    """How much of the record each sentence carries, by its number; the earlier ones a little more."""
    cited = [item.sentences for item in figures] + [item.sentences for item in actors]
    cited += [item.sentences for item in commitments] * _COMMITMENT_WEIGHT
    carried = Counter(number for numbers in cited for number in numbers)
    early = max(1, len(article.sentences) // 3)
    return {n: count + (_LEAD_BONUS if n <= early else 0) for n, count in carried.items()}
