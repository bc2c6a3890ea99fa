"""The page of a record as one HTML document: cards beside the article, nothing loaded from outside.

The page works without its script too: reference marks lead to sentences and sentence numbers lead back. The
content security policy admits the page's own style and script by their hashes and nothing else, so that no
text of an article or a model can run.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from summariser.languages import PageLabels
from summariser.models.record import ArticleInfo, ArticleSummary
from summariser.rendering import record_view as view
from summariser.rendering.labelled_page import is_right_to_left, page_labels
from summariser.rendering.marked_article import marked_paragraphs
from summariser.rendering.record_cards import cards_by_sentence, record_cards
from summariser.utils.safe_text import plain_line, plain_text, web_address


def render_record(record: ArticleSummary) -> str:
    """The whole document; see `summariser.rendering.render_html`."""
    article = record.article
    cards, labels = record_cards(record), page_labels(article.language)
    return page_template("page.html.j2").render(
        record=record,
        cards=cards,
        by_sentence=cards_by_sentence(cards),
        excluded={one.sentence for one in article.excluded},
        reasons=_sentence_doubts(article, labels.words),
        pages=view.pages(record),
        labels=labels,
        right_to_left=is_right_to_left(article.text),
        about=view.about(article),
        address=web_address(article.url or article.source),
        checks=view.checks(record.provenance),
        read_by=view.read_by(record.provenance),
        paragraphs=marked_paragraphs(record),
        **embedded("record.css", "record.js"),
    )


def _sentence_doubts(article: ArticleInfo, words: PageLabels) -> dict[int, str]:
    """Why sentences are excluded or doubtful, by their number; of an excluded one, why it is excluded."""
    doubtful = {one.sentence: f"{words.doubtful}: {one.reason}" for one in article.doubtful}
    return doubtful | {one.sentence: f"{words.excluded}: {one.reason}" for one in article.excluded}


def embedded(style: str, script: str) -> dict[str, Any]:
    """The text of a style and a script of `templates`, and the policy that admits only them."""
    css, js = _asset(style), _asset(script)
    policy = (
        f"default-src 'none'; style-src '{_hash_source(css)}'; script-src '{_hash_source(js)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return {"style": css, "script": js, "policy": policy}


@cache
def _asset(name: str) -> str:
    return (files("summariser.rendering") / "templates" / name).read_text("utf-8")


def _hash_source(text: str) -> str:
    """The hash by which a content security policy names an inline element."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


@cache
def page_template(name: str) -> Template:
    """A page's template: everything it shows is cleaned of control characters and escaped."""
    environment = Environment(
        loader=PackageLoader("summariser.rendering"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda shown: plain_text(shown) if type(shown) is str else shown,
    )
    environment.filters |= {
        "counted": view.counted_value,
        "name": view.name,
        "one_line": plain_line,
        "particulars": view.particulars,
    }
    return environment.get_template(name)
