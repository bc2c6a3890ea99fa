"""Portuguese labels of a record's page."""

from __future__ import annotations

from summariser.languages.schema import PageLabels

DATA = PageLabels(
    record="Ficha",
    article="Artigo",
    summary="Resumo",
    commitments="Compromissos",
    figures="Números",
    actors="Intervenientes",
    show="Mostrar",
    sentence="Frase",
    page="p. {}",
    not_said="não indicado",
    to="a",
    when="quando",
    condition="condição",
    says="segundo",
    doubtful="duvidoso",
    uncovered_only="Só o que falta na ficha",
    removed="Removido",
    excluded="Não faz parte do artigo",
    back="Voltar",
    statuses="""
pledged = prometido
agreed = acordado
ordered = ordenado
conditional = condicionado
planned = planeado
refused = recusado
fulfilled = cumprido
broken = não cumprido
denied = negado
""",
    actor_kinds="""
person = pessoa
organisation = organização
country = país
group = grupo
other = outro
""",
)
