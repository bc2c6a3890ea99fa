"""Ukrainian labels of a record's page."""

from __future__ import annotations

from summariser.languages.schema import PageLabels

DATA = PageLabels(
    record="Запис",
    article="Стаття",
    summary="Стисло",
    commitments="Зобов’язання",
    figures="Цифри",
    actors="Учасники",
    show="Показати",
    sentence="Речення",
    page="с. {}",
    not_said="не вказано",
    to="кому",
    when="коли",
    condition="умова",
    says="за словами",
    doubtful="під питанням",
    uncovered_only="Лише те, чого немає в записі",
    removed="Вилучено",
    excluded="Не належить до статті",
    back="Назад",
    statuses="""
pledged = обіцяно
agreed = узгоджено
ordered = наказано
conditional = за умови
planned = заплановано
refused = відмова
fulfilled = виконано
broken = порушено
denied = спростовано
""",
    actor_kinds="""
person = особа
organisation = організація
country = країна
group = група
other = інше
""",
)
