"""Words of bylines and datelines in Ukrainian."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="""
автор
авторка
текст
""",
    author_labels="""
автори?
авторк[аи]
текст
підготува(?:в|ла|ли)
""",
    article_nouns="""
інтерв['’ʼ]ю
репортаж
колонка
""",
    talk_prepositions="""
з
із
""",
    conjunctions="""
та
і
й
""",
    role_adjectives="""
спеціальний
спеціальна
головний
головна
""",
    role_nouns=r"""
кореспондент\w*
журналіст\w*
оглядач\w*
репортер\w*
редактор\w*
""",
    bio_phrases=r"\b(?:кореспондент(?:ка)?|журналіст(?:ка)?|оглядач(?:ка)?|редактор(?:ка)?)\b",
    place_prepositions="""
в
у
""",
    following_notes="оновлено",
    agencies="УНІАН Укрінформ",
    desk_words="редакція",
    label_words="автор авторка редакція",
    dateline_exclusions="""
терміново
важливо
ексклюзив
""",
)
