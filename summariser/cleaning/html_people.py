"""Which of the names that pages give as author are persons."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BY = re.compile(
    r"^\s{0,5}(?:(?:written|posted|published|reported|submitted|story|text|words|analysis|opinion|geschrieben"
    r"|veröffentlicht|eingestellt|verfasst|erstellt|ein artikel|publié|rédigé|écrit|publicado|escrito"
    r"|pubblicato|scritto|geplaatst|an article|article|photos?|propos recueillis|posté)\s{1,3})?"
    r"(?:by|von|par|por|di|da|door|av|af|autor(?:a|in)?|auteur|author|автор|текст)\b\s{0,3}:?\s{1,5}",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"\s{0,5}(?:;|,|&|\||/|·|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bи\b|\bmit\b|\bwith\b|\bavec\b)\s{1,5}",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"\b(?:staff|editor(?:s|ial)?|desk|newsroom|team|agenc(?:y|ies)|correspondents?|reporters?|news|press|media|wire|wires"
    r"|online|admin|redaktion|rédaction|redacción|redação|redazione|redactie|редакция|associated|service|network|times"
    r"|post|daily|today|guardian|journal|magazine|board|web|digital|contributors?|guest|archive|group|inc|ltd|gmbh|llc"
    r"|publishing|editorial|writers?|team|tv|radio|channel|university|institute|quotidien|zeitung|diario|periódico"
    r"|presse|ministry|department|office|company|unknown|anonymous|user|super)\b|https?:|@|\.(?:com|org|net|co)\b|\d",
    re.IGNORECASE,
)
_AGENCIES = frozenset(
    [
        "reuters",
        "afp",
        "ap",
        "dpa",
        "efe",
        "ansa",
        "tass",
        "interfax",
        "xinhua",
        "upi",
        "pti",
        "ani",
        "ians",
        "anp",
        "sputnik",
        "bloomberg",
        "belga",
        "apa",
        "kna",
        "epd",
        "sid",
        "rtr",
        "ria",
        "kyodo",
        "yonhap",
        "lusa",
        "cp",
        "aap",
        "pa",
        "tanjug",
        "anadolu",
        "ukrinform",
    ]
)
_ROLE = re.compile(
    r",?\s{1,3}(?:in|bei|à)\s[A-Z]\w{1,30}$|,\s{0,3}(?:\w{1,20}\s){0,3}(?:reporter|correspondent|editor|writer|korrespondent(?:in)?)$",
    re.IGNORECASE,
)
_PARTICLES = frozenset([
    "de", "del", "della", "di", "da", "dos", "das", "du", "do", "la", "le", "el", "al", "bin", "ibn",
    "van", "von", "der", "den", "ter", "ten", "zu", "zur", "vom", "y", "e", "i", "af", "av", "st",
])  # fmt: skip
# Words that stand where a name could: labels of the element, and what systems write for nobody.
_LABELS = frozenset([
    "by", "von", "par", "por", "di", "da", "door", "av", "af", "autor", "author", "auteur", "autore",
    "автор", "edit", "editor", "admin", "administrator", "posted", "published", "veröffentlicht",
    "geschrieben", "text", "fotos", "foto", "photo", "share", "staff", "redaktion", "redaction",
    "rédaction", "redacción", "redazione", "unknown", "anonymous", "guest", "gast", "user", "follow",
    "folgen", "suivre", "seguir", "more", "mehr", "website", "home", "blog", "news", "team",
])  # fmt: skip
_NO_HANDLE = re.compile(r"https?:|@|\w\.(?:com|org|net|de|fr|it|es|co|info|at|ch)\b|^[\W\d]+$", re.IGNORECASE)
_MOST = 8


def person_names(values: Iterable[str], site: str | None = None, *, single: bool = False) -> list[str]:
    """The persons named in `values`, in order, each once, without "By" and roles.

    Desks, agencies, outlets and the site itself are none. A name is one to five words with a capital;
    scripts without capitals pass. With `single`, one word may be a name too: where blogs sign.
    """
    found: list[str] = []
    for value in values:
        text = _BY.sub("", value.strip())
        text = re.sub(r"\([^()]{0,60}\)", "", text)
        for piece in _SEPARATOR.split(_ROLE.sub("", text)):
            name = piece.strip(" .,;:-–—|") if piece else ""
            if _is_person(name, site, single) and name not in found:
                found.append(name)
    return found[:_MOST]


def _is_person(name: str, site: str | None, single: bool) -> bool:
    words = name.split()
    outlet = site is not None and _key(name) == _key(site)
    if outlet or not 1 <= len(words) <= 5 or len(name) > 60 or name.casefold() in _AGENCIES:
        return False
    if len(words) == 1 and single:
        return (
            (len(name) > 3 or name != name.casefold())
            and name.casefold() not in _LABELS
            and not _NO_HANDLE.search(name)
        )
    if _DESK.search(name) or (len(words) == 1 and name.isascii()):
        return False
    return all(not word[0].islower() or word.casefold() in _PARTICLES or "'" in word for word in words)


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
