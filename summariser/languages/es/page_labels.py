"""Spanish labels of a record's page."""

from __future__ import annotations

from summariser.languages.schema import PageLabels

DATA = PageLabels(
    record="Ficha",
    article="Artículo",
    summary="Resumen",
    commitments="Compromisos",
    figures="Cifras",
    actors="Actores",
    show="Mostrar",
    sentence="Frase",
    page="p. {}",
    not_said="sin indicar",
    to="a",
    when="cuándo",
    condition="condición",
    says="según",
    doubtful="dudoso",
    uncovered_only="Solo lo que falta en la ficha",
    removed="Eliminado",
    excluded="No forma parte del artículo",
    back="Volver",
    statuses="""
pledged = prometido
agreed = acordado
ordered = ordenado
conditional = condicionado
planned = previsto
refused = rechazado
fulfilled = cumplido
broken = incumplido
denied = negado
""",
    actor_kinds="""
person = persona
organisation = organización
country = país
group = grupo
other = otro
""",
)
