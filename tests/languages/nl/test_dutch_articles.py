"""Dutch pages read end to end: cleaning, metadata, and what the rules extract."""

from __future__ import annotations

from summariser.cleaning import clean
from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.extractors.rules import draft_by_rules
from summariser.models.article import Article, Metadata, RawDocument
from summariser.models.draft import CommitmentDraft, Draft
from summariser.scan.article_scan import scan_article

TITLE = "Zuivelcoöperatie Veldrand sluit fabriek"
PARAGRAPHS = (
    "De zuivelcoöperatie Veldrand sluit eind volgend jaar haar kaasfabriek in Hommerdal. Daardoor "
    "verliezen 340 werknemers hun baan, heeft het bedrijf dinsdag bekendgemaakt.",
    'Topvrouw Ineke Dorrestein van Veldrand zei: "We zullen alle medewerkers voor 1 juni een gesprek '
    'aanbieden." Veldrand zegde ook toe 12,5 miljoen euro te steken in een sociaal plan.',
    "Vakbond Arbeid Noord weigert het plan te ondertekenen. De bond wil volgende week met de leden "
    'overleggen. "Wij gaan niet akkoord met gedwongen ontslagen", zei bestuurder Karel Tichelaar.',
    "Wethouder Samira el Bakri heeft toegezegd dat de gemeente uiterlijk in september een plan presenteert. "
    "De rechter verplichtte Veldrand om de grond te saneren.",
    "De omzet van Veldrand daalde vorig jaar met 4,2 procent naar 1,8 miljard euro. Bijna een derde van de "
    "melk gaat naar de export.",
)
PAGE = (
    "Ga naar de inhoud",
    "Wij en onze 120 partners gebruiken cookies om je ervaring te verbeteren.",
    "Alles accepteren",
    TITLE,
    "Door Marieke van der Ploeg",
    "Gepubliceerd: dinsdag 17 maart 2026, 14.05 uur",
    "Bijgewerkt: 17 maart 2026, 16.30 uur",
    "3 min leestijd",
    "Deel dit artikel",
    "Foto: Jan Bakker / ANP",
    "Advertentie",
    f"HOMMERDAL - {PARAGRAPHS[0]}",
    *PARAGRAPHS[1:3],
    "Lees ook: Boeren vrezen lagere melkprijs",
    *PARAGRAPHS[3:],
    "Schrijf je in voor onze nieuwsbrief",
    "Meest gelezen",
    "Alle rechten voorbehouden",
    "Onderwerpen: zuivel, werk",
)


def article() -> Article:
    return clean(RawDocument("\n".join(PAGE), "invented.txt", metadata=Metadata(language="nl")))


def draft() -> Draft:
    found = article()
    return draft_by_rules(found, scan_article(found))


def commitment(words: str) -> CommitmentDraft:
    (found,) = [one for one in draft().commitments if words in one.action]
    return found


def test_only_the_article_is_left() -> None:
    assert tuple(article().text.split("\n")) == PARAGRAPHS


def test_the_page_says_who_wrote_it_and_when() -> None:
    metadata = article().metadata
    assert (metadata.title, metadata.author, metadata.place) == (TITLE, "Marieke van der Ploeg", "Hommerdal")
    assert (metadata.published, metadata.modified) == ("2026-03-17T14:05:00", "2026-03-17T16:30:00")


def test_the_language_is_recognised() -> None:
    assert clean(RawDocument("\n".join(PAGE), "invented.txt")).metadata.language == "nl"


def test_commitments_name_who_is_to_do_what() -> None:
    found = [(one.by, one.status, one.action) for one in draft().commitments]
    assert found == [
        ("Veldrand", "pledged", "alle medewerkers voor 1 juni een gesprek aanbieden"),
        ("Veldrand", "pledged", "12,5 miljoen euro te steken in een sociaal plan"),
        ("Vakbond Arbeid Noord", "refused", "het plan te ondertekenen"),
        ("Vakbond Arbeid Noord", "planned", "met de leden overleggen"),
        ("Vakbond Arbeid Noord", "refused", "gedwongen ontslagen"),
        ("Samira el Bakri", "pledged", "de gemeente uiterlijk in september een plan presenteert"),
        ("Veldrand", "ordered", "de grond te saneren"),
    ]


def test_deadlines_and_speakers() -> None:
    offer = commitment("gesprek")
    assert (offer.when, offer.stated_by) == ("voor 1 juni", "Ineke Dorrestein")
    assert commitment("presenteert").when == "uiterlijk in september"
    assert commitment("ontslagen").stated_by == "Karel Tichelaar"


def test_actors_have_their_kind_and_role() -> None:
    actors = {actor.name: (actor.kind, actor.role) for actor in draft().actors}
    assert actors["Veldrand"] == ("organisation", None)
    assert actors["Vakbond Arbeid Noord"] == ("organisation", None)
    assert actors["Ineke Dorrestein"] == ("person", "Topvrouw")
    assert actors["Karel Tichelaar"] == ("person", "bestuurder")
    assert actors["Samira el Bakri"] == ("person", "Wethouder")


def test_figures_are_read_with_their_units() -> None:
    assert [figure.text for figure in draft().figures] == [
        "340",
        "12,5 miljoen euro",
        "4,2 procent",
        "1,8 miljard euro",
        "Bijna een derde",
    ]


def test_a_role_begins_with_its_own_sentence() -> None:
    text = (
        "De provincie richt een fonds op voor gedupeerde boeren. Gedeputeerde Wim Aalders belooft snelheid."
    )
    source = Article(text, number_sentences(text, "nl"), "invented.txt", Metadata(language="nl"))
    roles = {actor.name: actor.role for actor in draft_by_rules(source, scan_article(source)).actors}
    assert roles["Wim Aalders"] == "Gedeputeerde"
