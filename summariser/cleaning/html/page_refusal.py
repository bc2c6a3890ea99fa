"""Pages that are no article, and what they seem to be."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summariser.cleaning.html.page_tree import PageTree
from summariser.models.errors import NotAnArticle

_SENTENCE = re.compile(r"\w.{38,}[.!?…。！？؟।]", re.DOTALL)
_LISTING = 500  # characters: a calendar or a table of results has no sentence and is still an article
_SAVE = "Open it in a browser, save the article and name the file."

# First match wins. The words stand on pages of many languages; one of them in an article proves nothing,
# so they are looked at only where no body was found, or where the body itself is made of them.
_CONSENT = re.compile(
    r"\bcookies?\b|\bconsent\b|\bGDPR\b|\bDatenschutz|\bEinwilligung|\bconsentement\b"
    r"|\bdonnées personnelles\b"
    r"|\bprivacidad\b|\bprivacy\b|согласи|конфиденциальност",
    re.IGNORECASE,
)
_LOGIN = re.compile(
    r"\blog ?in\b|\bsign ?in\b|\bsubscribe\b|\bsubscribers?\b|\banmelden\b|\bAbonnenten\b"
    r"|\bse connecter\b|\babonnés?\b"
    r"|\biniciar sesión\b|\bsuscr[ií]|\bassinantes?\b|\babbonat[io]\b|\bвойти\b|\bподписк",
    re.IGNORECASE,
)
_SCRIPT = re.compile(r"\bJavaScript\b", re.IGNORECASE)
_BOT = re.compile(
    r"\bcaptcha\b|not a robot|\bcloudflare\b|checking your browser|access denied|unusual traffic",
    re.IGNORECASE,
)
_ARTICLE_KINDS = frozenset(
    ("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting")
)
_LONGEST_DESCRIPTION = 600
_ROOT = re.compile(r"https?://[^/?#]{1,253}/?", re.IGNORECASE)
_VIDEO = re.compile(r"\bvideo\b|\bwatch\b|\bvídeo\b", re.IGNORECASE)


def refuse_other_pages(
    source: str, visible: str, paragraphs: Sequence[str], page: PageTree, *, fragment: bool, login: bool
) -> None:
    """Raises NotAnArticle unless `paragraphs` are an article's body.

    `visible` is all text of the page before anything was taken out. A fragment (a feed's teaser) may be
    short; a page must hold a sentence of running text, or else a long list. `login` says whether it asked
    for a password.
    """
    body = "\n".join(paragraphs)
    if fragment and body.strip():
        return
    if _is_consent(body):
        raise NotAnArticle(f"{source} seems to be a consent page, not an article.", _SAVE)
    if _is_video_page(page, body):
        raise NotAnArticle(f"{source} seems to be a video page without an article.", _SAVE)
    if _is_front_page(page):
        raise NotAnArticle(f"{source} seems to be a site's front page.", "Name one of its articles.")
    if len(body) >= _LISTING or any(_SENTENCE.search(paragraph) for paragraph in paragraphs):
        return
    raise NotAnArticle(f"{source} {_seems(visible, page, login)}.", _SAVE)


def _is_consent(body: str) -> bool:
    """Whether a short body speaks of consent again and again."""
    return 0 < len(body) < 3000 and len(_CONSENT.findall(body)) >= 2 + len(body) // 150


def _is_front_page(page: PageTree) -> bool:
    """The page itself says that it is the root of its site, and no article."""
    if _linked_kinds(page) & _ARTICLE_KINDS:
        return False
    kinds = page.root.xpath("//meta[@property='og:type']/@content")
    addresses = page.root.xpath("//link[@rel='canonical']/@href|//meta[@property='og:url']/@content")
    return (
        bool(addresses)
        and ("website" in kinds or not kinds)
        and all(_ROOT.fullmatch(a.strip()) for a in addresses)
    )


def _is_video_page(page: PageTree, body: str) -> bool:
    """The page declares itself a video, and what text it has is no longer than the description of one."""
    declared = page.root.xpath("//meta[@property='og:type'][starts-with(@content,'video')]")
    kinds = _linked_kinds(page)
    if kinds & _ARTICLE_KINDS or not (declared or "VideoObject" in kinds):
        return False
    return len(body) < _LONGEST_DESCRIPTION


def _linked_kinds(page: PageTree) -> set[str]:
    """The types of all JSON-LD objects."""
    named = (item.get("@type") for item in page.json_ld)
    return {str(kind) for kinds in named for kind in (kinds if isinstance(kinds, list) else [kinds])}


def _seems(visible: str, page: PageTree, login: bool) -> str:
    if not visible.strip():
        return "holds no text: its page is perhaps built by a script"
    if _BOT.search(visible):
        return "seems to be a check against robots, not an article"
    if login or _LOGIN.search(visible):
        return "seems to stand behind a login or a paywall: there is a title but no body"
    if _CONSENT.search(visible):
        return "seems to be a consent page, not an article"
    if _SCRIPT.search(visible):
        return "needs JavaScript to show its text"
    if page.root.xpath("//video|//meta[@property='og:type'][starts-with(@content,'video')]") or _VIDEO.search(
        visible
    ):
        return "seems to be a video page without an article"
    return "has no article body: no running text was found in it"
