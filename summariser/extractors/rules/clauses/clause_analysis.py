"""Everything that the rules know about the clauses of one article."""

from __future__ import annotations

from dataclasses import dataclass

from summariser.extractors.rules.clauses.anaphora_resolution import AnaphoraResolver
from summariser.extractors.rules.clauses.clause_boundaries import ClauseBoundaries
from summariser.extractors.rules.clauses.reported_speech import SpeechFinder
from summariser.extractors.rules.clauses.subjects import SubjectFinder
from summariser.extractors.rules.entities import ArticleMentions
from summariser.languages import GrammarWords
from summariser.models.article import Article
from summariser.scan.article_scan import ArticleScan


@dataclass(frozen=True, slots=True)
class ClauseAnalysis:
    """The mentions of one article, and who is subject, speaker and antecedent in its clauses."""

    article: Article
    scan: ArticleScan
    grammar: GrammarWords
    mentions: ArticleMentions
    clauses: ClauseBoundaries
    subjects: SubjectFinder
    speech: SpeechFinder
    anaphora: AnaphoraResolver

    @property
    def text(self) -> str:
        """The text that all offsets refer to."""
        return self.article.text


def analyse_clauses(article: Article, scan: ArticleScan, mentions: ArticleMentions) -> ClauseAnalysis:
    """The analysis of `article`, computed where it is asked for."""
    clauses = ClauseBoundaries(article, mentions.grammar, scan.quotes, scan.names)
    subjects = SubjectFinder(mentions, clauses)
    speech = SpeechFinder(mentions, subjects, clauses)
    anaphora = AnaphoraResolver(mentions, clauses, subjects, speech)
    return ClauseAnalysis(article, scan, mentions.grammar, mentions, clauses, subjects, speech, anaphora)
