"""The standfirst is kept and known; headings are; what only is where a standfirst may be is none."""

import pytest
from news_layouts import STANDFIRST_HTML, STANDFIRST_TEXT, STORIES, standfirst_page, standfirst_text
from news_lookalikes import NO_STANDFIRST, NO_STANDFIRST_TEXT

from summariser.cleaning import clean
from summariser.models.article import Article, Media, RawDocument
from summariser.models.record import ArticleInfo

# A dateline between Latin letters and a Chinese date, and a title with fewer words of the text than what is
# below it.
UNKNOWN = {
    ("zh", "dateline"),
    ("ar", "date"),
    ("ar", "byline"),
    ("ar", "byline and date"),
    ("ar", "dateline"),
}


def read(text: str, media: Media = "html") -> Article:
    return clean(RawDocument(text, "story", media))


def standfirst(article: Article) -> str | None:
    span = article.standfirst
    return article.text[span.start : span.end] if span else None


@pytest.mark.parametrize("layout", STANDFIRST_HTML)
@pytest.mark.parametrize("language", STORIES)
def test_standfirst_of_a_page(language: str, layout: str) -> None:
    assert standfirst(read(standfirst_page(language, layout))) == STORIES[language].standfirst


@pytest.mark.parametrize("layout", STANDFIRST_TEXT)
@pytest.mark.parametrize("language", STORIES)
def test_standfirst_of_a_text(language: str, layout: str) -> None:
    if (language, layout) not in UNKNOWN:
        assert standfirst(read(standfirst_text(language, layout), "text")) == STORIES[language].standfirst


@pytest.mark.parametrize("name", NO_STANDFIRST)
def test_page_without_a_standfirst(name: str) -> None:
    assert standfirst(read(NO_STANDFIRST[name])) is None


@pytest.mark.parametrize("name", NO_STANDFIRST_TEXT)
def test_text_without_a_standfirst(name: str) -> None:
    assert standfirst(read(NO_STANDFIRST_TEXT[name], "text")) is None


def test_headings_and_the_record() -> None:
    page = NO_STANDFIRST["subheads in the text"].replace("class=subhead", "")
    article = read(page)
    (heading,) = article.headings
    assert article.text[heading.start : heading.end] == "What the crews on the quay want"
    info = ArticleInfo.of(article).model_dump(mode="json")
    assert info["headings"] == [{"start": heading.start, "end": heading.end}]
    assert "standfirst" not in info and "entries" not in info
