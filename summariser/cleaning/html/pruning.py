"""What of a page is not the article, told by tag, class, id and wording; each with its reason.

Names of classes are the conventions of news sites and their publishing systems, in the languages they
are written in. What is named like furniture and holds much of the page's text is kept: the name lies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from summariser.cleaning.html.element_text import element_text, link_density
from summariser.cleaning.html.navigation_phrases import POINTER, POINTER_ALONE

_REASON_OF_TAG = {
    "nav": "navigation",
    "footer": "page footer",
    "form": "form",
    "button": "button",
    "select": "form",
    "input": "form",
    "textarea": "form",
    "dialog": "pop-up",
    "figcaption": "photo caption",
    "aside": "box beside the article",
}

# Each word of class and id is tried against these, whole: "nl" is a newsletter, "only" is not.
_REASONS: tuple[tuple[str, str], ...] = (
    (
        "comments",
        r"comments?|commentlist|comment[-_]?(?:list|section|area|form|thread|body)s?|disqus(?:_thread)?"
        r"|respond|kommentare?|commentaires?|comentarios?|livefyre|user[-_]?comments?",
    ),
    (
        "photo caption",
        r"(?:wp|image|img|photo|media|picture|figure|foto)?[-_]?(?:caption|credits?|legende)(?:[-_]?text)?"
        r"|caption[-_]?(?:text|wrap)|bildunterschrift|pie[-_]?de[-_]?foto|didascalia|figcaption|photo[-_]?credit",
    ),
    (
        "related links",
        r"related(?:[-_]?\w{1,20})?|read[-_]?(?:more|also|next)|readmore|lire[-_]?aussi|also[-_]?read"
        r"|more[-_]?(?:on|from|stories|news|like)(?:[-_]\w{1,20})?|recommend(?:ed|ations?)|recirc\w{0,10}|outbrain|taboola"
        r"|most[-_]?(?:read|viewed|popular)|trending|popular(?:[-_]posts)?|plus[-_]?lus|see[-_]?also|you[-_]?may[-_]?like"
        r"|key[-_]?events",
    ),
    (
        "newsletter box",
        r"newsletters?(?:[-_]?\w{1,20})?|nl|sign[-_]?up|subscribe(?:[-_]?\w{1,20})?|mailing[-_]?list"
        r"|email[-_]?(?:signup|form|capture)|promo(?:box)?|encart|inscription|mailchimp|mc_embed_signup",
    ),
    (
        "share bar",
        r"(?:social|share|sharing)(?:[-_]?(?:bar|box|buttons?|links?|icons?|tools?|this|media|list|nav|menu"
        r"|widget|wrapper|container))?|sharedaddy|addthis\w{0,20}|a2a_kit|partage|shares?[-_]?count|jp-relatedposts"
        r"|addtoany\w{0,20}|post-share|article-share|tools",
    ),
    (
        "advertisement",
        r"ads?|advert(?:s|isement|ising)?|ad[-_]?(?:slot|unit|container|wrapper|box|label)|adsbygoogle"
        r"|dfp|sponsor(?:ed)?|publicidad|werbung|anzeige",
    ),
    (
        "cookie notice",
        r"cookies?(?:[-_]?\w{1,20})?|consent(?:[-_]?\w{1,20})?|gdpr|didomi|onetrust\S{0,20}|cmp|cc-window",
    ),
    ("navigation", r"nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip[-_]?link|skip|toc"),
    (
        "tags",
        r"tags?|tag[-_]?list|taglist|post[-_]?tags|entry[-_]?tags|keywords?|topics|mots[-_]?cles|hashtags?"
        r"|cat-links|tags-links",
    ),
    (
        "about the author",
        r"(?:author|writer)[-_]?(?:bio|box|info|description|profile|card)|bio|about[-_]?(?:the[-_]?)?author"
        r"|biograph(?:y|ical)",
    ),
    (
        "paywall notice",
        r"paywall\S{0,20}|mur|regwall|subscriber[-_]?only|piano\S{0,20}|meter(?:ed)?[-_]?\w{0,10}",
    ),
    ("page footer", r"footer|site[-_]?footer|page[-_]?footer|pied|colophon|copyright"),
    (
        "hidden text",
        r"hidden|visually[-_]?hidden|sr[-_]?only|screen[-_]?reader(?:[-_]?text)?|assistive[-_]?text",
    ),
    ("sidebar", r"sidebar|side[-_]?bar|widget|widget[-_]?area|rail|right[-_]?rail"),
    ("pop-up", r"popup|pop[-_]?up|modal|overlay|lightbox|toast|tooltip"),
)
_NAMED = re.compile("|".join(f"(?P<r{n}>{pattern})" for n, (_, pattern) in enumerate(_REASONS)))

# Only short ones of these are furniture: some sites call the first paragraph "dateline".
_SHORT_NAMED = re.compile(
    r"by|by[-_]?lines?|author(?:s|[-_]name)?|stamp|time[-_]?stamp|date[-_]?lines?|dates?|published?|pub[-_]?date"
    r"|(?:post|entry|article)[-_]?(?:meta|date|time|author|info)|infos?|meta|counts?|kicker|eyebrow|rubrique|live"
    r"|reading[-_]?time|read[-_]?time|(?:post|entry)?[-_]?views?|updated?|last[-_]?(?:updated|modified)|more"
    r"|standfirst|chapo|source"
)
_LONGEST_NAME = 40
_SHORT = 160
_HIDING_STYLE = re.compile(r"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden", re.IGNORECASE)
_MUCH = 0.3
_CONTAINERS = frozenset(("html", "body", "main", "article"))


def prune(root: Any) -> list[tuple[str, str]]:
    """Takes furniture out of the tree, in place. Gives (reason, text) of each piece, in order of the page."""
    whole = max(len(element_text(root)), 1)
    removed: list[tuple[str, str]] = []
    gone: set[Any] = set()
    for element, reason in list(_furniture(root)):
        if element in gone:
            continue
        text = element_text(element)
        if reason != "comments" and len(text) > max(_MUCH * whole, _SHORT) and link_density(element) < 0.5:
            continue
        if reason == "comments" and element.xpath(".//h1"):
            continue
        if text:
            removed.append((reason, text))
        gone.update(element.iter())
        element.drop_tree()
    return removed


def _is_image_caption(element: Any) -> bool:
    """A short paragraph that holds a picture, its words all in small or slanted type."""
    if element.tag not in ("p", "div") or next(element.iter("img"), None) is None:
        return False
    slanted = sum(len(element_text(part)) for part in element.iter("em", "i", "small", "cite"))
    return 0 < len(element_text(element)) <= 1.1 * slanted < 400


def _is_pointer(element: Any) -> bool:
    """A link or a short block with a link that points to another article, or to the rest of this one."""
    if element.tag not in ("a", "p", "li", "div", "h2", "h3", "h4", "strong"):
        return False
    text = element_text(element) if len(element) < 6 else ""
    if not text or len(text) > 300 or not POINTER.match(text):
        return False
    return element.tag == "a" or link_density(element) > 0.3 or bool(POINTER_ALONE.fullmatch(text))


def _furniture(root: Any) -> Iterator[tuple[Any, str]]:
    for element in root.iter():
        if not isinstance(element.tag, str) or element.tag in _CONTAINERS:
            continue
        reason = _reason_of(element)
        if reason:
            yield element, reason


def _reason_of(element: Any) -> str | None:
    if element.get("hidden") is not None or _HIDING_STYLE.search(element.get("style") or ""):
        return "hidden text"
    if element.tag == "figure":
        return (
            None if element.xpath(".//table|.//blockquote|.//p[string-length() > 200]") else "photo caption"
        )
    if element.tag in _REASON_OF_TAG:
        return _REASON_OF_TAG[element.tag]
    if element.tag == "header":
        return "page header" if not element.xpath(".//h1|.//p[string-length() > 200]") else None
    if _is_image_caption(element):
        return "photo caption"
    return "related links" if _is_pointer(element) else _reason_of_names(element)


def _reason_of_names(element: Any) -> str | None:
    words = f"{element.get('class') or ''} {element.get('id') or ''}".lower()[:400].split()
    words = [word for word in words if len(word) <= _LONGEST_NAME]
    for word in words:
        match = _NAMED.fullmatch(word)
        if match and match.lastgroup:
            return _REASONS[int(match.lastgroup[1:])][0]
    if any(_SHORT_NAMED.fullmatch(word) for word in words) and len(element_text(element)) < _SHORT:
        return "byline or date" if not element.xpath(".//h1") else None
    return None
