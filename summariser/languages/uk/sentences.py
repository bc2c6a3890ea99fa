"""Where sentences end in Ukrainian."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    abbreviations="""
п пп ім вул просп пл наб проф акад доц ген полк адм св тобто напр див пор тис млн млрд трлн грн.за с м
смт обл р-н
""",
    abbreviations_before_numbers="""
р ст п пп стор с рис табл гл т буд кв корп тел січ лют бер квіт трав черв лип серп вер жовт лист груд
""",
    sentence_starters="""
У В На З Зі Із До Від О Об Про За По При Для І Й А Але Та Він Вона Воно Вони Ми Ви Я Це Цей Ця Ці Той Те
Так Там Тоді Тепер Що Хто Як Коли Де Чому Якщо Хоча Однак Також Після Перед Усі Все Не Ні Ніхто Його Її
Їх Потім
""",
)
