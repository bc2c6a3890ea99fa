"""Commitments across articles: who promised what, by when, and what became of it."""

from summariser.ledger.change_feed import atom_feed
from summariser.ledger.due_calendar import icalendar
from summariser.ledger.figure_claims import figure_claims
from summariser.ledger.ledger_building import build_ledger
from summariser.ledger.ledger_entries import entries_of, entries_of_all
from summariser.ledger.ledger_query import SETTLED, LedgerQuery, changes_since, is_due
from summariser.ledger.ledger_rows import COLUMNS, comparisons_json, ledger_json, ledger_rows, thread_object
from summariser.ledger.pair_judging import judge_doubtful
from summariser.ledger.source_comparison import compare_sources, publisher

__all__ = [
    "COLUMNS",
    "SETTLED",
    "LedgerQuery",
    "atom_feed",
    "build_ledger",
    "changes_since",
    "compare_sources",
    "comparisons_json",
    "entries_of",
    "entries_of_all",
    "figure_claims",
    "icalendar",
    "is_due",
    "judge_doubtful",
    "ledger_json",
    "ledger_rows",
    "publisher",
    "thread_object",
]
