"""Where the names of a byline begin and end: "By", roles, places, dates around them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summariser.cleaning.html.person_names import is_calendar_word, is_full, is_person

_WRITTEN = (
    r"(?:(?:(?:article|analysis|opinion|column|comment|interview|report|story|text|words|kolumne|kommentar|gastbeitrag"
    r"|gastkommentar|essay|analyse|artikel|beitrag|bericht|reportage|entretien|tribune|chronique)"
    r"(?:\s?(?:&|and|und|et|\+)\s?(?:photos?|pictures|fotos?|bilder))?"
    r"|written|posted|published|reported|submitted|geschrieben|veröffentlicht|eingestellt|verfasst|erstellt|publié"
    r"|rédigé|écrit|posté|publicado|escrito|pubblicato|scritto|geplaatst|gepost|propos recueillis)\s{1,3})"
)
_BY_WORD = r"(?:by|von|par|por|di|da|door|av|af|bởi|od|przez|yazan)"
_LABEL = (
    r"(?:(?:text|words|fotos?|photos?)\s?(?:&|und|and|\+)\s?(?:fotos?|photos?|text|words|pictures|bilder)"
    r"|author(?:s|\(s\))?(?: of the article)?|autor(?:in|en|es|a|as|i|:in|\*in)?|auteur(?:s|\(s\)|e|rice)?"
    r"|autor[ei]|verfasser(?:in)?|forfatter|författare|авторы?|автори|текст|作者|记者|記者|文|撰文|執筆|取材|著者|글|بقلم"
    r"|text[eo]?|words)"
)
_BY = re.compile(
    rf"\s{{0,5}}(?:(?:an?|eine?|un|une|el|o)\s{{1,3}})?{_WRITTEN}?"
    rf"(?:{_BY_WORD}(?:\s?:|(?=\s)|(?-i:(?=[A-ZÄÖÜ][a-zäöü])))|{_LABEL}(?:\s?[:：/]|(?=\s)))\s{{0,5}}",
    re.IGNORECASE,
)
_LATER_BY = re.compile(
    rf"(?<=[\d|•·–—])\s{{0,3}}(?:{_BY_WORD}(?:\s?:|(?=\s\S)|(?-i:(?=[A-ZÄÖÜ][a-zäöü])))|{_LABEL}\s?:)\s{{0,3}}",
    re.IGNORECASE,
)
_LABEL_ALONE = re.compile(rf"{_WRITTEN}?(?:{_BY_WORD}|{_LABEL})\s?[:：]?", re.IGNORECASE)
_PICTURE = re.compile(r"©|\bCC[ -]|creative commons|wikimedia|getty|shutterstock", re.IGNORECASE)
_TALK = re.compile("interview|entretien|gespräch", re.IGNORECASE)
_WITH = re.compile(r"\s(?:mit|with|avec|con)\s", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\s{0,5}(?:;|,|，|、|&|\||/|\+|·|•|\b(?:and|und|et|y|e|и|та|mit|with|avec|en|og|och)\b)\s{1,5}"
    r"|\s{0,5}[;，、/]\s{0,5}|(?<=[^\x00-\u2fff]),|,(?=(?-i:[A-ZÄÖÜÉ]))",
    re.IGNORECASE,
)
# A mark that sets something off, a word that no name has, a number, a word glued to the name.
_END = re.compile(
    r"\s[|•·–—@]\s?|[|•·–—]\s|\s-\s|\n|\s{3,}|(?:^|\s)@|\(|（|\s?[\w.+-]{1,40}@[\w-]{1,40}\."
    r"|,?\s(?:am|on|vom|at|for|für|pour|under|unter|bei|in|à|aus|about|over|via|has|is|ist)\s"
    r"|,?\s(?:le|el|il|den|del|dne|em|klo|kl\.)\s(?=\S{0,12}\s?\d)|[,.]?\s(?=\d)"
    r"|(?<=[a-zäöüéè]{3})(?=\d{1,2}[./]\d)"
    r"|(?-i:(?<=[a-zäöüéè])(?=Staff|Senior|Special|Contribut|Published|Posted|Updated))"
    r"|,?\s?\b(?:updated|published|veröffentlicht|aktualisiert|publié|publicado|editiert|posted|last|zuletzt|modified"
    r"|illustration(?:en)?|fotos?|photos?|bilder|follow|folgen|translated|übersetzt|edited|reviewed)\b(?=[\s:]|$)",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:,\s{0,3}|\s)(?:(?:staff|senior|chief|associate|managing|deputy|political|business|science|health|sports?"
    r"|news|freelance|freier?|leitende[rn]?|stellvertretende[rn]?)\s){0,3}"
    r"(?:reporter(?:in)?|correspondent|editor|writer|columnist|contributor|journalist(?:in)?|redakteur(?:in)?"
    r"|korrespondent(?:in)?|volontär(?:in)?|autor(?:in)?|author|ceo|founder|fellow|producer|journaliste|rédacteur"
    r"|rédactrice|periodista|redactora?|giornalista|repórter|ph\.?d|m\.?d|msc|mba|기자|記者|记者|编辑)\b.{0,60}$"
    r"|(?<=[^\x00-\u2fff])\s?(?:기자|記者|记者)$|^(?:本报|新华社)?(?:记者|記者)\s?",
    re.IGNORECASE,
)
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\ufeff"))
_MOST, _MOST_HANDLES, _MOST_LABEL = 20, 2, 40
_LONGEST = 2_000


def person_names(values: Iterable[str], site: str | None = None, *, single: bool = False) -> list[str]:
    """The persons named in `values`, in order, each once, without "By", roles and dates.

    Desks, agencies, outlets and the site itself are none. With `single`, one word may be a name too, where
    no longer name stands beside it.
    """
    found: list[str] = []
    for value in values:
        found += [name for name in _listed(value, site, single) if name not in found]
    full = [name for name in found if is_full(name)]
    return full[:_MOST] or (found if len(found) <= _MOST_HANDLES else [])


def byline_names(line: str, site: str | None = None) -> list[str]:
    """The persons of a line that opens with "By" or its like, or has it after a date; empty without any."""
    match = _BY.match(line) or _LATER_BY.search(line)
    if match is None or _PICTURE.search(line, match.end()):
        return []
    rest = _without_by(line[match.end() :])
    if _TALK.search(match[0]):
        rest = _WITH.split(rest)[0]  # who answers is no author
    named = _before_end(rest)
    signed = ":" in match[0] or len(match[0].split()) > 1 or len(named) < len(rest)
    first = _trimmed(_BETWEEN.split(named)[0])
    return person_names([rest], site, single=signed) if is_person(first, site, single=signed) else []


def is_label(line: str) -> bool:
    """Whether a line is "By", "Autor:" or the like and nothing else: the name stands on the next one."""
    return len(line) <= _MOST_LABEL and _LABEL_ALONE.fullmatch(line.strip()) is not None


def _listed(value: str, site: str | None, single: bool) -> list[str]:
    """The persons of one list of names; after one, a title or an office ends the list."""
    found: list[str] = []
    for name in map(_trimmed, _BETWEEN.split(_before_end(_without_by(value[:_LONGEST])))):
        if is_person(name, site, single=single):
            found.append(name)
        elif found and len(name.split()) > 2:
            break
    return list(dict.fromkeys(found))


def _without_by(text: str) -> str:
    text = " ".join(text.translate(_INVISIBLE).split()).strip("[]【】 ")
    for _ in range(2):
        match = _BY.match(text)
        text = text[match.end() :] if match else text
    return text


def _before_end(text: str) -> str:
    """`text` up to where the names end; the month or day of the date that ended them is no name."""
    text = " ".join(re.sub(r"\([^()]{0,60}\)", "", text).split())
    end = next((match for match in _END.finditer(text) if match.start() > 0), None)
    words = text[: end.start() if end else None].split(" ")
    while end and len(words) > 1 and is_calendar_word(words[-1]):
        words.pop()
    return " ".join(words)


def _trimmed(name: str | None) -> str:
    name = (name or "").strip(" ,;:-–—|[]")
    short = _ROLE.sub("", name).strip(" ,;:-–—|[]")
    name = short if is_full(short) and is_person(short) else name
    return name if re.search(r"(?:^|\s)\w\.$", name) else name.strip(".")
