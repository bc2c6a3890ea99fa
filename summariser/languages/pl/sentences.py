"""Where sentences end in Polish."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    abbreviations="""
prof dr hab inż mgr lek doc gen płk ppłk mjr kpt por ppor sierż asp podinsp insp nadkom kom ks bp abp kard św
ul al pl os im tzw tzn tj np m.in ok zob śp ww wsp woj pow gm red tel ds ws jw prok sędz mec wicemin min
""",
    abbreviations_before_numbers="nr art ust pkt par poz str s rozdz tab rys t godz ok tys mln mld r w ul tel kl lit st dn dol",
    sentence_starters="""
W We Na Z Ze Do Od O Po Przy Za Dla Pod Nad Przed Przez Bez U I A Ale Lecz On Ona Ono Oni One My Wy Ja To Ten Ta
Te Ci Tak Tam Tu Tutaj Wtedy Teraz Co Kto Jak Kiedy Gdy Gdzie Dlaczego Jeśli Jeżeli Choć Jednak Także Również
Wszyscy Wszystkie Nie Ani Nikt Jego Jej Ich Potem Według Zdaniem Obecnie Dotychczas Wcześniej Dzięki
""",
    honorifics="dr prof mgr inż ks",
    one_letter_words="A I O U W Z",
    ordinal_stop=True,
)
