"""How Datasette shows a store: titles, descriptions, canned queries, and which tables are internal."""

from __future__ import annotations

from typing import Any

_TITLES = {
    "articles": "Articles, as they were cleaned; search their full text here.",
    "records": "One record for each article and run configuration; `json` holds it whole.",
    "summary_sentences": "Sentences of the summaries.",
    "actors": "Who acts in the articles.",
    "commitments": "Who promised, agreed, planned or refused what.",
    "figures": "Quantities, with their value, unit and what they count.",
    "evidence": "The passages of the articles that support the items.",
    "inputs": "Inputs as they were named.",
    "outcomes": "The latest outcome of each input.",
    "latest_records": "The newest record of each article.",
    "current_records": "The newest record of the last version of each article.",
    "outstanding_commitments": "What is still to be done, by whom, by when.",
    "overdue_commitments": "What is still to be done and past its due date.",
    "figures_in_articles": "Which figures are given for what.",
    "actors_by_articles": "Who is written about, how often.",
    "article_versions": "Edited articles and their versions.",
    "failures": "Inputs that failed, and why.",
    "costs_by_run": "Tokens and cost of each run.",
}
_LABELS = {"articles": "title", "records": "headline", "inputs": "source"}
_INTERNAL = (
    *("leases", "lsh_bands", "ledger_judgements", "jobs", "job_requests", "waiting_articles"),
    *("run_groups", "run_configs"),
    *("articles_fts", "articles_fts_config", "articles_fts_data", "articles_fts_docsize", "articles_fts_idx"),
)
_QUERIES = {
    "search": (
        "Search the articles",
        "SELECT a.published, a.title, a.source, snippet(articles_fts, 1, '', '', ' … ', 30) AS passage "
        "FROM articles_fts JOIN articles a ON a.id = articles_fts.rowid "
        "WHERE articles_fts MATCH :words ORDER BY rank LIMIT 100",
    ),
    "due_between": (
        "Promises due between two days",
        'SELECT o.when_end, o."by", o."to", o.action, o.status, e.quote, o.title, o.source '
        "FROM outstanding_commitments o JOIN evidence e ON e.record_id = o.record_id "
        "AND e.item = 'commitments' AND e.position = o.position AND e.number = 1 "
        "WHERE o.when_end BETWEEN :first AND :last ORDER BY o.when_end",
    ),
    "promises_of": (
        "Promises of an actor",
        "SELECT r.published, c.status, c.action, c.when_text, c.when_end, r.title, r.source "
        "FROM commitments c JOIN current_records r ON r.id = c.record_id "
        "WHERE c.\"by\" LIKE '%' || :name || '%' ORDER BY r.published",
    ),
    "figure_over_time": (
        "A figure over time",
        "SELECT published, text, value, unit, what, title, source FROM figures_in_articles "
        "WHERE what LIKE '%' || :what || '%' ORDER BY published",
    ),
    "edited_articles": (
        "Edited articles",
        "SELECT address, title, published, version, versions FROM article_versions "
        "WHERE versions > 1 ORDER BY address, version",
    ),
}


def datasette_metadata(database: str) -> dict[str, Any]:
    """The metadata of a store; `database` is the name of its file without the extension."""
    tables = {name: {"description": text} for name, text in _TITLES.items()}
    for name, column in _LABELS.items():
        tables[name]["label_column"] = column
    hidden: dict[str, dict[str, Any]] = {name: {"hidden": True} for name in _INTERNAL}
    queries = {
        name: {"title": title, "sql": sql, "hide_sql": True} for name, (title, sql) in _QUERIES.items()
    }
    return {
        "title": "Articles, actors, commitments and figures",
        "source": "summariser",
        "databases": {database: {"tables": {**tables, **hidden}, "queries": queries}},
    }
