"""An invented article, and a drafter that tells the truth about it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.models.article import Article, Metadata, OffsetMap, Segment
from summariser.models.draft import (
    ActorDraft,
    CommitmentDraft,
    Draft,
    FigureDraft,
    SummaryDraft,
)

TITLE = "Norland to Return Trawlers Seized off the Skerry Banks"
TEXT = (
    "Norland will return the two trawlers it seized off the Skerry Banks to Estmark by Friday, Foreign "
    "Minister Ada Lund told the Harbour Post on Monday. “We will not keep what is not ours, but the owners "
    "must pay for the nets they cut,” Lund said.\n"
    "The owners, Brask & Sons of Tornhavn, agreed on March 3 to pay a fine of $4.5 million within 42 days. "
    "The company, which employs over 1,200 people, did not admit that its crews had fished inside the "
    "12-mile limit.\n"
    "Norland’s parliament rejected the deal at first reading by 61 votes to 58. Catches of cod rose by 7.4 "
    "percent last year, after falling by nearly 18 percent in 2023, the Estmark Institute of Fisheries (EIF) "
    "said. Jonas Brask, who runs the company, declined to say whether the 34 fishermen would be paid.\n"
    "Estmark’s prime minister, Ilse Varga, refused to recall her ambassador and promised to raise the matter "
    "with the Baltic Council in about two weeks."
)


@pytest.fixture(scope="session")
def make_article() -> Callable[..., Article]:
    def make(
        text: str, title: str | None = None, language: str = "en", published: str | None = None
    ) -> Article:
        return Article(
            text,
            number_sentences(text, language),
            "invented.txt",
            Metadata(title=title, language=language, published=published),
            offsets=OffsetMap((Segment(0, 7, len(text)),)),
        )

    return make


@pytest.fixture(scope="session")
def article(make_article: Callable[..., Article]) -> Article:
    return make_article(TEXT, TITLE, published="2025-03-11T09:00:00Z")


@pytest.fixture(scope="session")
def true_draft() -> Draft:
    return Draft(
        headline="Norland to return two trawlers to Estmark",
        summary=[
            SummaryDraft(text="Norland will return two trawlers to Estmark by Friday.", sentences=[1]),
            SummaryDraft(text="“We will not keep what is not ours,” Ada Lund said.", sentences=[2]),
            SummaryDraft(
                text="Brask & Sons agreed on March 3 to pay $4.5 million within 42 days.", sentences=[3]
            ),
            SummaryDraft(text="Parliament rejected the deal by 61 votes to 58.", sentences=[5]),
            SummaryDraft(text="Catches of cod rose by 7.4 percent last year.", sentences=[6]),
        ],
        actors=[
            ActorDraft(
                name="Ada Lund", aliases=["Lund"], kind="person", role="foreign minister", sentences=[1]
            ),
            ActorDraft(name="Norland", kind="country", sentences=[1]),
            ActorDraft(name="Jonas Brask", kind="person", sentences=[7]),
            ActorDraft(
                name="Estmark Institute of Fisheries", aliases=["EIF"], kind="organisation", sentences=[6]
            ),
        ],
        commitments=[
            CommitmentDraft(
                by="Norland",
                to="Estmark",
                action="return the two trawlers",
                status="pledged",
                when="by Friday",
                stated_by="Ada Lund",
                sentences=[1],
            ),
            CommitmentDraft(
                by="Brask & Sons",
                action="pay a fine of $4.5 million",
                status="agreed",
                when="within 42 days",
                sentences=[3],
            ),
            CommitmentDraft(by="Ilse Varga", action="recall her ambassador", status="refused", sentences=[8]),
        ],
        figures=[
            FigureDraft(text="two", what="trawlers", sentences=[1]),
            FigureDraft(text="$4.5 million", what="fine", sentences=[3]),
            FigureDraft(text="42 days", sentences=[3]),
            FigureDraft(text="over 1,200", what="people employed", sentences=[4]),
            FigureDraft(text="61", what="votes", sentences=[5]),
            FigureDraft(text="7.4 percent", what="catches of cod", sentences=[6]),
            FigureDraft(text="nearly 18 percent", what="catches of cod", sentences=[6]),
            FigureDraft(text="34", what="fishermen", sentences=[7]),
        ],
    )
