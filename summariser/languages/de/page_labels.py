"""German labels of a record's page."""

from __future__ import annotations

from summariser.languages.schema import PageLabels

DATA = PageLabels(
    record="Datensatz",
    article="Artikel",
    summary="Zusammenfassung",
    commitments="Zusagen",
    figures="Zahlen",
    actors="Beteiligte",
    show="Anzeigen",
    sentence="Satz",
    page="S. {}",
    not_said="nicht genannt",
    to="an",
    when="wann",
    condition="Bedingung",
    says="laut",
    doubtful="zweifelhaft",
    uncovered_only="Nur was im Datensatz fehlt",
    removed="Entfernt",
    excluded="Kein Teil des Artikels",
    back="Zurück",
    statuses="""
pledged = zugesagt
agreed = vereinbart
ordered = angeordnet
conditional = bedingt
planned = geplant
refused = abgelehnt
fulfilled = eingehalten
broken = gebrochen
denied = bestritten
""",
    actor_kinds="""
person = Person
organisation = Organisation
country = Land
group = Gruppe
other = anderes
""",
)
