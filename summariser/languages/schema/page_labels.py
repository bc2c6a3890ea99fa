"""The labels of a record's page: `page_labels.py` of a language's folder; the defaults are English."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageLabels:
    """What the page calls the parts of a record, in the language of the article.

    `page` is a format string for the number of a PDF's page. `statuses` and `actor_kinds` are lines "value of the record = label".
    """

    record: str = "Record"
    article: str = "Article"
    summary: str = "Summary"
    commitments: str = "Commitments"
    figures: str = "Figures"
    actors: str = "Actors"
    show: str = "Show"
    sentence: str = "Sentence"
    page: str = "p. {}"
    not_said: str = "not said"
    to: str = "to"
    when: str = "when"
    condition: str = "condition"
    says: str = "according to"
    doubtful: str = "doubtful"
    uncovered_only: str = "Only what is not in the record"
    removed: str = "Removed"
    excluded: str = "Not part of the article"
    back: str = "Back"
    statuses: str = ""
    actor_kinds: str = ""
