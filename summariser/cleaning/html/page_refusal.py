"""Refuses pages that are no article, and says what they seem to be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summariser.cleaning.html.element_text import element_text, width
from summariser.cleaning.html.page_tree import PageTree
from summariser.cleaning.multilingual import any_of, web_page_words
from summariser.models.errors import NotAnArticle

# Thai, Lao and often Khmer and Burmese end a sentence with a space or nothing.
_SENTENCE = re.compile(
    r"\w.{38,}[.!?…。！？؟।။።]|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff][^\n]{38,}", re.DOTALL
)
_LISTING = 500  # characters: a calendar or a table of results has no sentence and is still an article
_SAVE = "Open it in a browser, save the article and name the file."

_SCRIPT = re.compile(r"\bJavaScript\b", re.IGNORECASE)
_LONGEST_CONSENT = 3_000  # characters of a consent page
_LEAST_CONSENT_WORDS = 2  # in it, and
_CHARACTERS_PER_WORD = 150  # one more for so many characters
_ARTICLE_KINDS = frozenset(
    ("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting")
)
_LONGEST_DESCRIPTION = 600  # characters below a video
_LONGEST_TEASER = 200  # letters
_MANY_HEADINGS = 10  # that are links
_LINKED_HEADINGS = "//h2[.//a[@href] or ancestor::a[@href]]|//h3[.//a[@href] or ancestor::a[@href]]"
_PLAIN_HEADINGS = "//h1[not(.//a[@href] or ancestor::a[@href])]"
_LEAST_HEADLINE = 3  # words
_CERTAIN = 0.9  # confidence in a text, and
_LONG = 2_000  # its characters, that make a page an article whatever address it declares
_ROOT = re.compile(r"https?://[^/?#]{1,253}/?", re.IGNORECASE)


@cache
def _words(field: str) -> re.Pattern[str]:
    """A field of `WebPageWords` in all languages.

    These words are on pages of all kinds, and one of them in an article proves nothing: they are searched
    only where no body was found, or their number in a body is counted.
    """
    return re.compile(any_of(getattr(data, field) for data in web_page_words()), re.IGNORECASE)


def refuse_other_pages(
    source: str, paragraphs: Sequence[str], page: PageTree, *, fragment: bool, confidence: float = 0.0
) -> None:
    """Raises NotAnArticle unless `paragraphs` are an article's body.

    A fragment (a feed's teaser) may be short; a page must hold a sentence of running text, or else a long
    list. `confidence` says how sure it is (0 to 1) that they are one: many blogs declare the root of their
    site as the address of every page, and a long text below a headline is none of a front page's teasers.
    """
    body = "\n".join(paragraphs)
    if fragment and body.strip():
        return
    if _is_consent(body):
        raise NotAnArticle(f"{source} seems to be a consent page, not an article.", _SAVE)
    if _is_video_page(page, body):
        raise NotAnArticle(f"{source} seems to be a video page without an article.", _SAVE)
    if _is_front_page(page, paragraphs) and not (
        confidence >= _CERTAIN and len(body) >= _LONG and page.root.find(".//h1") is not None
    ):
        raise NotAnArticle(f"{source} seems to be a site's front page.", "Name one of its articles.")
    if len(body) >= _LISTING or any(_SENTENCE.search(paragraph) for paragraph in paragraphs):
        return
    raise NotAnArticle(f"{source} {_seems(page)}.", _SAVE)


def _is_consent(body: str) -> bool:
    """Whether a short body has many words of consent for its length."""
    if not 0 < len(body) < _LONGEST_CONSENT:
        return False
    needed = _LEAST_CONSENT_WORDS + len(body) // _CHARACTERS_PER_WORD
    return len(_words("consent_words").findall(body)) >= needed


def _is_front_page(page: PageTree, paragraphs: Sequence[str]) -> bool:
    """Whether a page declares no article, and the root of its site as its address; or no address, and has
    many headings that are links, none that could be an article's and nothing that is longer than a teaser."""
    if _linked_kinds(page) & _ARTICLE_KINDS:
        return False
    kinds = page.root.xpath("//meta[@property='og:type']/@content")
    if kinds and "website" not in kinds:
        return False
    addresses = page.root.xpath("//link[@rel='canonical']/@href|//meta[@property='og:url']/@content")
    if addresses:
        return all(_ROOT.fullmatch(address.strip()) for address in addresses)
    if any(width(text) > _LONGEST_TEASER for text in paragraphs):
        return False
    plain = (element_text(heading) for heading in page.root.xpath(_PLAIN_HEADINGS))
    titled = any(len(text.split()) >= _LEAST_HEADLINE for text in plain)
    return not titled and len(page.root.xpath(_LINKED_HEADINGS)) >= _MANY_HEADINGS


def _is_video_page(page: PageTree, body: str) -> bool:
    """Whether a page declares itself a video, and its text is no longer than the description of one."""
    declared = page.root.xpath("//meta[@property='og:type'][starts-with(@content,'video')]")
    kinds = _linked_kinds(page)
    if kinds & _ARTICLE_KINDS or not (declared or "VideoObject" in kinds):
        return False
    return len(body) < _LONGEST_DESCRIPTION


def _linked_kinds(page: PageTree) -> set[str]:
    """The types of all JSON-LD objects."""
    named = (item.get("@type") for item in page.json_ld)
    return {str(kind) for kinds in named for kind in (kinds if isinstance(kinds, list) else [kinds])}


def _seems(page: PageTree) -> str:
    visible = page.visible
    if not visible.strip():
        return "holds no text: perhaps a script builds the page"
    if _words("robot_checks").search(visible):
        return "seems to be a check against robots, not an article"
    if page.login or _words("login_words").search(visible):
        return "seems to be behind a login or a paywall: it has a title but no body"
    if _words("consent_words").search(visible):
        return "seems to be a consent page, not an article"
    if _SCRIPT.search(visible):
        return "needs JavaScript to show its text"
    if page.root.xpath("//video|//meta[@property='og:type'][starts-with(@content,'video')]") or _words(
        "video_words"
    ).search(visible):
        return "seems to be a video page without an article"
    return "has no article body: no running text was found in it"
