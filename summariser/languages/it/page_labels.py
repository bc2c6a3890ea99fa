"""Italian labels of a record's page."""

from __future__ import annotations

from summariser.languages.schema import PageLabels

DATA = PageLabels(
    record="Scheda",
    article="Articolo",
    summary="Riassunto",
    commitments="Impegni",
    figures="Cifre",
    actors="Attori",
    show="Mostra",
    sentence="Frase",
    page="p. {}",
    not_said="non indicato",
    to="a",
    when="quando",
    condition="condizione",
    says="secondo",
    doubtful="dubbio",
    uncovered_only="Solo ciò che manca nella scheda",
    removed="Rimosso",
    excluded="Non fa parte dell’articolo",
    back="Indietro",
    statuses="""
pledged = promesso
agreed = concordato
ordered = ordinato
conditional = condizionato
planned = previsto
refused = rifiutato
fulfilled = mantenuto
broken = non mantenuto
denied = smentito
""",
    actor_kinds="""
person = persona
organisation = organizzazione
country = paese
group = gruppo
other = altro
""",
)
