"""French labels of a record's page."""

from __future__ import annotations

from summariser.languages.schema import PageLabels

DATA = PageLabels(
    record="Fiche",
    article="Article",
    summary="Résumé",
    commitments="Engagements",
    figures="Chiffres",
    actors="Acteurs",
    show="Afficher",
    sentence="Phrase",
    page="p. {}",
    not_said="non précisé",
    to="envers",
    when="quand",
    condition="condition",
    says="selon",
    doubtful="douteux",
    uncovered_only="Seulement ce qui manque à la fiche",
    removed="Retiré",
    excluded="Ne fait pas partie de l’article",
    back="Retour",
    statuses="""
pledged = promis
agreed = convenu
ordered = ordonné
conditional = sous condition
planned = prévu
refused = refusé
fulfilled = tenu
broken = non tenu
denied = démenti
""",
    actor_kinds="""
person = personne
organisation = organisation
country = pays
group = groupe
other = autre
""",
)
