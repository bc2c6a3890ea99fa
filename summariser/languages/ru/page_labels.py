"""Russian labels of a record's page."""

from __future__ import annotations

from summariser.languages.schema import PageLabels

DATA = PageLabels(
    record="Запись",
    article="Статья",
    summary="Кратко",
    commitments="Обязательства",
    figures="Цифры",
    actors="Участники",
    show="Показать",
    sentence="Предложение",
    page="с. {}",
    not_said="не указано",
    to="кому",
    when="когда",
    condition="условие",
    says="по словам",
    doubtful="под вопросом",
    uncovered_only="Только то, чего нет в записи",
    removed="Удалено",
    excluded="Не относится к статье",
    back="Назад",
    statuses="""
pledged = обещано
agreed = согласовано
ordered = предписано
conditional = при условии
planned = планируется
refused = отказ
fulfilled = выполнено
broken = нарушено
denied = опровергнуто
""",
    actor_kinds="""
person = лицо
organisation = организация
country = страна
group = группа
other = другое
""",
)
