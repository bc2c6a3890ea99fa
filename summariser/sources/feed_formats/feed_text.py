"""What feeds put into a field beside its text: markup in titles, addresses in authors' names, markup escaped
twice."""

from __future__ import annotations

import re
from html import unescape

_INLINE_TAG = re.compile(
    r"</?(?:a|abbr|b|bdi|big|br|cite|code|div|em|font|i|img|mark|p|q|s|small|span|strong|sub|sup|u|wbr)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
_ESCAPED_TAG = re.compile(
    r"&lt;(?:/?(?:p|div|span|a|br|strong|em|b|i|img|ul|ol|li|h[1-6]|figure|blockquote))\b", re.I
)
_LEAST_ESCAPED = 2  # tags that are escaped, of markup that is escaped twice
# RFC 822: "address (name)", "name <address>", or an address alone.
_ADDRESS = r"[^\s@<>()\"']{1,100}@[^\s@<>()\"']{1,200}"
_NAME_AFTER = re.compile(rf"{_ADDRESS}\s{{0,5}}\(([^()]{{1,200}})\)")
_NAME_BEFORE = re.compile(rf"\"?([^\"<>@]{{1,200}}?)\"?\s{{0,5}}[<(]{_ADDRESS}[>)]")
_ADDRESS_ALONE = re.compile(rf"<?{_ADDRESS}>?")


def plain_title(value: str) -> str:
    """A title without inline markup and with its references resolved: feeds may write it as HTML."""
    if "&" not in value and "<" not in value:
        return value
    return _INLINE_TAG.sub("", unescape(_INLINE_TAG.sub("", value)))


def author_name(value: str) -> str:
    """The name in an author's field; empty where it holds an address alone."""
    value = plain_title(value).strip()
    if "@" not in value:
        return value
    match = _NAME_AFTER.fullmatch(value) or _NAME_BEFORE.fullmatch(value)
    if match:
        return match[1].strip()
    return "" if _ADDRESS_ALONE.fullmatch(value) else value


def unescaped_markup(value: str) -> str:
    """A text whose markup is escaped once more than it should be, as markup; any other as it is."""
    if len(_ESCAPED_TAG.findall(value)) < _LEAST_ESCAPED or _ANY_TAG.search(value):
        return value
    return unescape(value)
