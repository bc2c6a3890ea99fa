"""Polish labels of a record's page."""

from __future__ import annotations

from summariser.languages.schema import PageLabels

DATA = PageLabels(
    record="Rekord",
    article="Artykuł",
    summary="Streszczenie",
    commitments="Zobowiązania",
    figures="Liczby",
    actors="Uczestnicy",
    show="Pokaż",
    sentence="Zdanie",
    page="s. {}",
    not_said="nie podano",
    to="wobec",
    when="kiedy",
    condition="warunek",
    says="według",
    doubtful="wątpliwe",
    uncovered_only="Tylko to, czego nie ma w rekordzie",
    removed="Usunięte",
    excluded="Nie należy do artykułu",
    back="Wstecz",
    statuses="""
pledged = obiecane
agreed = uzgodnione
ordered = nakazane
conditional = warunkowe
planned = planowane
refused = odmówione
fulfilled = dotrzymane
broken = niedotrzymane
denied = zaprzeczone
""",
    actor_kinds="""
person = osoba
organisation = organizacja
country = państwo
group = grupa
other = inne
""",
)
