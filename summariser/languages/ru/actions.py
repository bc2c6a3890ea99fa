"""Russian words that name one action in different ways."""

from __future__ import annotations

from summariser.languages.schema import ActionWords

DATA = ActionWords(
    concepts="""
выплат, заплат, оплат, компенс = pay
верн, возмест, возврат = repay
освобод, отпуст = free
вывест, вывод, покин, остав, уйти = leave
откры, запуст = open
закры = close
постро, построй, заверш, возвест = build
достав, отправ, постав, предостав, переда = deliver
опубликов, обнарод = publish
очист, убер, убра = clean
сократ, сниз, уменьш = cut
повыс, увелич, подня = raise
сохран, держ = keep
нача, возобнов = begin
прекра, останов, приостанов = end
забастов, бастов = strike
отремонт, восстанов, почин = repair
купи, закуп, приобре = buy
прода = sell
нанят = hire
уволи, сокращ = dismiss
вывод, выводы, заключени = findings
датчик, извещател = detector
жиль, дома, квартир = home
солдат, арми, войск = soldier
пленн, заложник = prisoner
семь, родственник = family
клиент, абонент = customer
жител = resident
учител, педагог = teacher
ученик, школьник, студент = pupil
пациент, больн = patient
фермер, крестьян = farmer
пассажир = passenger
шахтёр, шахтер, горняк = miner
рыбак = fisher
дет, дети, детям, детей = child
""",
)
