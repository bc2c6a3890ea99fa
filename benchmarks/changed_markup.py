"""Changes the markup of a page in ways that sites do, while its article stays: more pages to learn from."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from summariser.cleaning.html.element_text import Block

_NAMES = (
    *("paywall", "metered", "widget", "modal", "popup", "paywall-content"),
    *("sidebar", "meter-content", "premium", "subscriber-only", "hidden", "box"),
    *("aside-content", "newsletter", "promo", "related", "teaser", "overlay"),
    *("tools", "meta", "info", "stamp", "dateline", "live"),
    *("more",),
)
_COMMENTED = 0.4  # of the pages whose markup is changed get comments
_COMMENT_NAMES = (
    *(
        ("comments", "comment"),
        ("commentlist", "comment-body"),
        ("responses", "response"),
        ("replies", "reply"),
    ),
    *(("comment-list", "comment even"), ("discussion", "post"), ("feedback", "entry"), ("", "comment")),
)
_AUTHOR_LINE = (
    ("a", "{name}"),
    ("b", "{name}"),
    ("h4", "{name}"),
    ("div", "{name} says:"),
    ("p", "{name} said..."),
)
_TIME_LINE = (
    ("div", "June {number}, 2012 at {number}:32 pm"),
    ("p", "{number} hours ago"),
    ("small", "{number}.10.2019"),
)
_BUTTON_LINE = (("a", "Reply"), ("div", "Like ({number}) | Report"), ("p", "Permalink"))
_COMMENT_LINES: tuple[tuple[Any, ...], ...] = (
    (_AUTHOR_LINE, _TIME_LINE, "text", _BUTTON_LINE),
    (_AUTHOR_LINE, "text"),
    (_AUTHOR_LINE, _TIME_LINE, "text"),
    ("text", _AUTHOR_LINE, _TIME_LINE),
    ("text",),
)
_SECTIONING = ("article", "main", "section", "header", "footer", "nav", "aside")


def change_markup(
    root: Any,
    blocks: Sequence[Block],
    gold: Sequence[bool | None],
    chance: random.Random,
    *,
    commented: bool,
) -> None:
    """Changes the markup of a page in one way, chosen by chance; its article stays as it is, if it is not
    commented."""
    box = _article_box(blocks, gold)
    change = chance.choice(
        (_rename, _rename, _untag, _wrap, _wrap, _retag, _hide, _reduce, _reduce, _name_paragraphs)
    )
    if commented and box is not None and chance.random() < _COMMENTED:
        _add_comments(root, box, chance)
    if change in (_rename, _untag) or (box is not None and box.tag not in ("body", "html")):
        change(root, box, chance)


def _article_box(blocks: Sequence[Block], gold: Sequence[bool | None]) -> Any | None:
    """The smallest element with four fifths of the article."""
    held: defaultdict[Any, int] = defaultdict(int)
    for block, is_gold in zip(blocks, gold, strict=True):
        for element in (block.holder, *block.holder.iterancestors()) if is_gold else ():
            held[element] += len(block.text)
    most = max(held.values(), default=0)
    return min(
        (element for element, size in held.items() if size >= 0.8 * most),
        key=lambda element: (held[element], sum(1 for _ in element.iter())),
        default=None,
    )


def _rename(root: Any, box: Any, chance: random.Random) -> None:
    """Gives classes and ids names without meaning, and takes the meaning of half of the sections."""
    names: dict[str, str] = {}
    for element in root.iter():
        for attribute in ("class", "id", "itemprop"):
            words = (element.get(attribute) or "").split()
            for word in words:
                names.setdefault(
                    word, "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.choice((2, 2, 3, 5))))
                )
            if words:
                element.set(attribute, " ".join(names[word] for word in words))
        if element.tag in _SECTIONING and chance.random() < 0.5:
            element.tag = "div"


def _untag(root: Any, box: Any, chance: random.Random) -> None:
    for element in root.iter(*_SECTIONING):
        element.tag = "div"


def _wrap(root: Any, box: Any, chance: random.Random) -> None:
    if chance.random() < 0.5:
        _rename(root, box, chance)
    own = box.get("class") or "" if chance.random() < 0.5 else ""
    box.set("class", f"{chance.choice(_NAMES)} {own}".strip())


def _retag(root: Any, box: Any, chance: random.Random) -> None:
    if box.tag in ("div", "article", "section", "main"):
        box.tag = chance.choice(("aside", "form", "section", "dialog"))


def _hide(root: Any, box: Any, chance: random.Random) -> None:
    if chance.random() < 0.5:
        box.set("style", "display:none")
    else:
        box.set("hidden", "")


def _name_paragraphs(root: Any, box: Any, chance: random.Random) -> None:
    name = chance.choice(_NAMES)
    for paragraph in box.iter("p"):
        if chance.random() < 0.85:
            paragraph.set("class", name)


def _reduce(root: Any, box: Any, chance: random.Random) -> None:
    """Leaves out most of what is beside the article, and sometimes most of the article too."""
    inner, above = set(box.iter()), set(box.iterancestors())
    share = chance.choice((0.6, 0.85, 1.0))
    for element in list(root.iter()):
        parent = element.getparent()
        if (
            parent is None
            or element in above
            or element in inner
            or parent not in above
            or parent.tag in ("html", "head")
        ):
            continue
        if chance.random() < share and element.tag != "h1" and next(element.iter("h1"), None) is None:
            element.drop_tree()
    if chance.random() < 0.4:
        for paragraph in list(box.iter("p"))[chance.choice((3, 5, 8)) :]:
            if paragraph.getparent() is not None:
                paragraph.drop_tree()
    if chance.random() < 0.4:
        _rename(root, box, chance)


def _add_comments(root: Any, box: Any, chance: random.Random) -> None:
    """Puts comments below the article, of words of the page in a random order; the article may be short."""
    words = " ".join(box.itertext()).split() or ["word"]
    if chance.random() < 0.5:
        for paragraph in list(box.iter("p"))[chance.choice((1, 2, 4)) :]:
            if paragraph.getparent() is not None:
                paragraph.drop_tree()
    outer, inner = chance.choice(
        (("ol", "li"), ("ul", "li"), ("div", "div"), ("section", "article"), ("dl", "dd"))
    )
    names = chance.choice(_COMMENT_NAMES) if chance.random() < 0.7 else ("", "")
    holder = box if box.tag == "body" or chance.random() < 0.3 else box.getparent()
    comments = _element(holder, outer, names[0])
    for _ in range(chance.choice((1, 2, 4, 8, 15, 30, 60))):
        comment = _element(comments, inner, names[1])
        for line in chance.choice(_COMMENT_LINES):
            if line == "text":
                for _ in range(chance.choice((1, 1, 1, 2, 3))):
                    _element(comment, "p").text = _sentences(words, chance)
            else:
                tag, text = chance.choice(line)
                number = chance.randint(1, 28)
                _element(comment, tag).text = text.format(name=_name(chance), number=number)


def _element(parent: Any, tag: str, name: str = "") -> Any:
    element = parent.makeelement(tag, {"class": name} if name else {})
    parent.append(element)
    return element


def _sentences(words: Sequence[str], chance: random.Random) -> str:
    found = [
        " ".join(chance.choices(words, k=chance.choice((3, 6, 10, 15, 25)))).capitalize()
        + chance.choice(".!?.. ")
        for _ in range(chance.choice((1, 2, 3, 5)))
    ]
    return " ".join(found)


def _name(chance: random.Random) -> str:
    letters = ("".join(chance.choices("abcdefghijklmnoprstuvw", k=chance.randint(3, 9))) for _ in range(2))
    return " ".join(map(str.capitalize, letters))
