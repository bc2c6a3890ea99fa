"""Which of the names that pages give as author are persons."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BY = re.compile(
    r"^\s{0,5}(?:(?:written|posted|published|reported|story|text|words|analysis|opinion)\s{1,3})?"
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
_MOST = 8


def person_names(values: Iterable[str], site: str | None = None) -> list[str]:
    """The persons named in `values`, in order, each once, without "By" and roles.

    Desks, agencies, outlets and the site itself are none. A name is one to five words with a capital;
    scripts without capitals pass.
    """
    found: list[str] = []
    for value in values:
        text = _BY.sub("", value.strip())
        text = re.sub(r"\([^()]{0,60}\)", "", text)
        for piece in _SEPARATOR.split(_ROLE.sub("", text)):
            name = piece.strip(" .,;:-–—|") if piece else ""
            if _is_person(name, site) and name not in found:
                found.append(name)
    return found[:_MOST]


def _is_person(name: str, site: str | None) -> bool:
    words = name.split()
    if not 1 <= len(words) <= 5 or len(name) > 60 or name.casefold() in _AGENCIES:
        return False
    if _DESK.search(name) or (site and _key(name) in _key(site)):
        return False
    if len(words) == 1 and name.isascii():
        return False
    return (any(not word[0].islower() for word in words) and not name.isupper()) or (
        len(words) > 1 and name.isupper()
    )


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
