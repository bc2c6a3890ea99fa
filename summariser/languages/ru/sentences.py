"""Where sentences end in Russian."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    abbreviations="""
г-н г-жа гг им ул пер просп пр наб пл тов проф акад доц ген полк адм св т.е т.к т.н напр см ср тыс млн
млрд трлн руб.за долл р-н обл
""",
    abbreviations_before_numbers="г ст п пп стр с рис табл гл т д кв корп оф тел янв февр апр авг сент окт нояб дек",
    sentence_starters="""
В На С Со К Ко О Об Обо От До Из За По При Для У И А Но Да Он Она Оно Они Мы Вы Я Это Этот Эта Эти Тот Та
Те То Так Там Тогда Теперь Что Кто Как Когда Где Почему Если Хотя Однако Также После Перед Все Всё Не Ни
Никто Его Её Их Потом
""",
)
