"""Dutch labels of a record's page."""

from __future__ import annotations

from summariser.languages.schema import PageLabels

DATA = PageLabels(
    record="Record",
    article="Artikel",
    summary="Samenvatting",
    commitments="Toezeggingen",
    figures="Cijfers",
    actors="Betrokkenen",
    show="Tonen",
    sentence="Zin",
    page="p. {}",
    not_said="niet genoemd",
    to="aan",
    when="wanneer",
    condition="voorwaarde",
    says="volgens",
    doubtful="twijfelachtig",
    uncovered_only="Alleen wat in het record ontbreekt",
    removed="Verwijderd",
    excluded="Hoort niet bij het artikel",
    back="Terug",
    statuses="""
pledged = toegezegd
agreed = afgesproken
ordered = bevolen
conditional = voorwaardelijk
planned = gepland
refused = geweigerd
fulfilled = nagekomen
broken = gebroken
denied = ontkend
""",
    actor_kinds="""
person = persoon
organisation = organisatie
country = land
group = groep
other = anders
""",
)
