"""Lines that speak of nothing the article speaks of, in whatever style: headlines of other articles between
the paragraphs, and what the site says of its services.

Told by words: a line is foreign if the other paragraphs and the title share none of its own.
"""

from __future__ import annotations

import itertools
import re

from summariser.cleaning.text.boilerplate import is_headline
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.line_features import content_words, holds_any

# Of text enough to tell what it speaks of; the share of a line's words that may be the same by chance.
_FEWEST_PARAGRAPHS, _CHANCE = 3, 0.1
_HEADLINE_WORDS, _MOST_SERVICE_WORDS, _MOST_PLATFORM_WORDS = 6, 24, 8
_OPENING, _SEVERAL = 3, 2
_FEWEST_AROUND, _LONGER_THAN_HEADINGS, _SHORTER_THAN_SENTENCES = 4, 7, 11
_REASON = "shares no word with the text"
# Below such a line the next may be of the same list.
_LINKS = ("link to another article", _REASON)
_ONLY_REASON = "the only loose line in the text"
_SERVICE_REASON = "what the site says of itself"
# An interview's "Q:" and "A:", a result.
_NO_HEADLINE = re.compile(r"[^\W\d_]{1,2}[:.]\s|.*\d\s?[-–:]\s?\d+$")
_QUOTES = ('"', "“", "«", "„", "「", "\t")
# Of a transcript.
_SPEAKER = re.compile(r"[^\W\d_][^:.!?]{0,30}:\s")
# Where sites are read beside their pages, what they offer, how they speak of a page: parts of words in
# lower case.
_PLATFORMS = (
    "whatsapp", "telegram", "facebook", "instagram", "youtube", "viber", "linkedin", "tiktok", "bluesky",
    "google", "app store", "телеграм", "ютуб", "واتساب", "تلغرام", "فيسبوك", "يوتيوب", "微信", "微博",
)  # fmt: skip
_OFFERS = (
    "newsletter", "e-mail", "email", "cookie", "javascript", "podcast", "browser", "subscribe", "log in",
    "sign up", "signing up", "sign in", "privacy", "comments below", "notifications", "suscríb", "suscrip",
    "boletín", "courriel", "abonnez", "application mobile", "iscriviti", "aplicativo", "inscreva", "anmelden",
    "подпишитесь", "подписывайтесь", "підпишіться", "підписуйтесь", "на сайт", "تطبيق", "الموقع", "نشرت",
    "隐私", "隱私", "網站", "网站", "订阅", "訂閱", "客户端", "公众号", "サイト", "アプリ", "会員",
)  # fmt: skip
_SELF = (
    "this article", "this story", "developing story", "this page", "to scroll", "scroll to", "este artigo",
    "a página", "este artículo", "esta página", "esta nota", "questo articolo", "questa pagina",
    "cet article", "cette page", "diesen artikel", "dieser artikel", "diese seite", "эту статью",
    "этот материал", "цю статтю", "цей матеріал", "هذا المقال", "هذه الصفحة", "本網站", "本网站", "本平台",
    "本文章", "下滑", "この記事",
)  # fmt: skip
# In its own case: "US" is a country, "Sie" begins a sentence with "she".
_TO_THE_READER = re.compile(
    r"\b(?:[Oo]urs?|us|[Ww]e|[Yy]ours?|[Yy]ou|[Hh]ere|[Nn]os|[Nn]otre|[Nn]ous|[Vv]os|[Vv]otre|[Vv]ous"
    r"|[Uu]nser\w{0,2}|uns|[Ww]ir|[Nn]uestr[oa]s?|nos|[Nn]oss[oa]s?|[Vv]ocê|[Nn]ostr[oaie]|[Vv]ostr[oaie]"
    r"|[Нн]аш\w{0,3}|нам|нас|[Вв]аш\w{0,3}|вам|вас)\b"
    r"|تابعونا|معنا|قناتنا|صفحتنا|تطبيقنا|موقعنا|我们|我們|您|请|請|ください|ご覧|ご利用"
)


# A site that speaks of itself: "We acknowledge the owners of the land".
_OF_THE_SITE = re.compile(
    r"(?:We|Our|Wir|Unser\w{0,2}|Nous|Notre|Nos|Nosotros|Nuestr[oa]s?|Noss[oa]s?|Noi|Nostr[oaie]|Мы|Наш\w?"
    r"|Ми|我们|我們|当サイト)\b"
)


def drop_strangers(page: DocumentLines) -> None:
    """Drops the lines that share no word with the text: loose ones within it that have a headline's length,
    and those about the site's services."""
    prose = [line for line in page.kept() if line.prose]
    if len(prose) < _FEWEST_PARAGRAPHS:
        return
    told = _Told(page, prose)
    _drop_headlines(page, told, first=prose[0], last=prose[-1])
    _drop_only_one(page)
    for line in page.kept():
        if _is_about_the_site(line, told):
            line.drop(_SERVICE_REASON)


class _Told:
    """What the paragraphs and the title speak of."""

    def __init__(self, page: DocumentLines, prose: list[TextLine]) -> None:
        title = page.facts.get("title", "")
        self._title = content_words(title)
        self._paragraphs = [line.text.lower() for line in prose]
        self._opening = "\n".join([title.lower(), *self._paragraphs[:_OPENING]])
        self._holders: dict[str, int] = {}
        for line in prose:
            for word in line.content:
                self._holders[word] = self._holders.get(word, 0) + 1

    def speaks_of(self, words: list[str]) -> bool:
        """Whether the title, one of the first paragraphs or several of all hold one of the words."""
        if holds_any(self._opening, tuple(words)):
            return True
        return sum(holds_any(paragraph, tuple(words)) for paragraph in self._paragraphs) > _SEVERAL

    def is_foreign(self, line: TextLine) -> bool:
        """Whether the title and the paragraphs but for the line itself share next to none of its words."""
        own = 1 if line.prose else 0
        shared = sum(word in self._title or self._holders.get(word, 0) > own for word in line.content)
        return bool(line.content) and shared <= _CHANCE * len(line.content)


def _drop_headlines(page: DocumentLines, told: _Told, *, first: TextLine, last: TextLine) -> None:
    """One loose line or two between paragraphs. A heading in the text is shorter, or shares a word with it;
    three or more may be a list."""
    kept = page.kept()
    before = {id(line): above for above, line in itertools.pairwise(page.lines)}
    within = kept[kept.index(first) : kept.index(last)]
    for loose, run in itertools.groupby(within, key=lambda line: not line.closed):
        lines = list(run)
        for line in lines if loose and len(lines) <= 2 else ():
            above = before.get(id(line))
            listed = above is not None and above.reason in _LINKS
            long_enough = line.words >= (2 if listed else _HEADLINE_WORDS)
            may_be = long_enough and (listed or is_headline(line)) and not _NO_HEADLINE.match(line.text)
            if may_be and told.is_foreign(line):
                line.drop(_REASON)


def _drop_only_one(page: DocumentLines) -> None:
    """The only loose line of a text, among its paragraphs and too long for a heading: a caption, a link.

    Where an article has headings, it has several; what is longer may be a sentence that lost its full stop.
    """
    kept = page.kept()
    loose = [at for at, line in enumerate(kept) if not line.closed and not line.prose]
    if len(loose) != 1 or not 0 < loose[0] < len(kept) - 1 or len(kept) <= _FEWEST_AROUND:
        return
    before, line, after = kept[loose[0] - 1 : loose[0] + 2]
    fits = _LONGER_THAN_HEADINGS <= line.words <= _SHORTER_THAN_SENTENCES and "," not in line.text
    if before.prose and after.prose and fits and is_headline(line):
        line.drop(_ONLY_REASON)


def _is_about_the_site(line: TextLine, told: _Told) -> bool:
    """A short line without quotation marks: one that speaks to the reader of an offer that the
    text does not speak of, or one foreign to the text that names a platform or the page itself."""
    if line.words > _MOST_SERVICE_WORDS or holds_any(line.text, _QUOTES) or _SPEAKER.match(line.text):
        return False
    lower = line.text.lower()
    offers = [word for word in (*_OFFERS, *_PLATFORMS) if word in lower]
    if offers and _TO_THE_READER.search(line.text) and not told.speaks_of(offers):
        return True
    of_the_site = line.words >= _HEADLINE_WORDS and _OF_THE_SITE.match(line.text)
    brief = line.words <= _MOST_PLATFORM_WORDS and not line.closed and holds_any(lower, _PLATFORMS)
    return bool(brief or of_the_site or holds_any(lower, _SELF)) and told.is_foreign(line)
