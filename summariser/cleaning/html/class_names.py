"""Names of HTML classes, ids and addresses by which publishing systems mark parts of a page.

They are conventions of markup, not words of a text: systems use them whatever the language of the site. Each
word of an element's class and id is compared in lower case, as a whole: "nl" is a newsletter, "only" is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from summariser.languages import words

# What is not the article, by the reason of its removal; the first that matches is taken.
REMOVED: tuple[tuple[str, str], ...] = (
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

_REMOVED = re.compile("|".join(f"(?P<r{n}>{pattern})" for n, (_, pattern) in enumerate(REMOVED)))
HIDING = re.compile(r"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden", re.IGNORECASE)
LONGEST = 40  # characters of a class or id that is compared

# Bylines and dates, if their text is short: some sites call the first paragraph "dateline".
SHORT = re.compile(
    r"by|by[-_]?lines?|author(?:s|[-_]name)?|stamp|time[-_]?stamp|date[-_]?lines?|dates?|published?|pub[-_]?date"
    r"|(?:post|entry|article)[-_]?(?:meta|date|time|author|info)|infos?|meta|counts?|kicker|eyebrow|rubrique|live"
    r"|reading[-_]?time|read[-_]?time|(?:post|entry)?[-_]?views?|updated?|last[-_]?(?:updated|modified)|more"
    r"|source"
)

# What others wrote: comments, links to other articles.
OF_OTHERS = re.compile("|".join(names for _, names in (REMOVED[0], REMOVED[2])))

# Comments, boxes and lists of other articles: what is said there is not said of the article.
ASIDE = re.compile(
    r"(?:[a-z0-9]{1,20}[-_]{1,2}){0,3}(?:comments?|commentlist|kommentare?|sidebar|related|recommend(?:ed|ations?)|widgets?"
    r"|teasers?|footer|recent|popular|trending|more|archives?|calendar|newsletter|copyright|recentcomments|slider"
    r"|carousel|menu|respond|most|mostread|mostviewed|appetizer|topthemen|promo|next|prev|previous|card|ticker)(?:[-_]{1,2}[a-z0-9]{1,20}){0,2}"
)
# Footers of the article itself, and what page builders call any box.
NOT_ASIDE = re.compile(
    r"(?:[a-z0-9]{1,20}[-_]{1,2}){0,2}(?:post|entry|article|single|content|story)[-_]{1,2}(?:footer|author|meta|info|byline)\S{0,20}|elementor\S{0,60}"
    r"|et_pb\S{0,60}|wp-block\S{0,40}|\S{0,40}sidebar[-_]{1,2}(?:position|postition|right|left|none|layout)\S{0,20}"
)

# Who wrote the article, by the words of a name: "author-name", "_authorName_1r0t6", "Article_byline__x9".
AUTHOR_WORDS = words(
    "author authors authorname autor autores autorin auteur auteurs autore byline bylines columnist "
    "journalist journalists redakteur reporter verfasser writer"
)
NOT_AUTHOR_WORDS = words(
    "avatar bild bio biography caption comment comments copyright credit credits date description "
    "follow foto image img more photo photographer picture related reviewer social source time tooltip "
    "video"
)
# The address of a person's page.
AUTHOR_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:en|es|in)?|auteurs?|autor[ei]|profile?s?|staff|contributors?|columnists?"
    r"|reporters?|journalists?|redakteure?|users?|writers?|creators?|periodistas?|firmas?)[/=?][^/?#]{3}",
    re.IGNORECASE,
)

# When the article was published.
DATE = re.compile(
    r"(?:[a-z0-9]{1,20}[-_]{1,2}){0,4}(?:date|dates|time|timestamp|datum|fecha|datetime|published|pubdate|posted|posted-on"
    r"|datestamp|dateline|date-header|publish|publication|meta|byline|info|infos|details|erstellt|created)"
    r"(?:[-_]{1,2}[a-z0-9]{1,20}){0,3}"
)
# Other dates: parts of names.
OTHER_DATE = r"modif|updat|aktualis|event|comment|expire|archiv|calend"

_LONGEST_NAMES = 400  # characters of a class that are compared
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


@lru_cache(maxsize=20_000)  # pages repeat the names of their elements
def words_of_names(names: str) -> frozenset[str]:
    """The words of which the names of an element are made, in lower case, whatever joins them."""
    return frozenset(map(str.lower, _PART.findall(names[:_LONGEST_NAMES])))


def removed_by(names: Iterable[str]) -> int | None:
    """The place in `REMOVED` of what the first of the names that is there stands for, or None."""
    matches = (_REMOVED.fullmatch(name) for name in names)
    return next((int(match.lastgroup[1:]) for match in matches if match and match.lastgroup), None)
