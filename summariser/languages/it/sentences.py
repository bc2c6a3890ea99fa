"""Where sentences end in Italian."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    abbreviations="""
sig Sig sigg sig.ra sig.na dott Dott dott.ssa dr prof Prof prof.ssa avv Avv ing Ing geom rag arch on On
sen Sen gen col cap ten mons Mons don S SS cfr ca cca mln mld
""",
    abbreviations_before_numbers="""
art Art artt n nn nr p pp pag pagg vol cap fig sec gen feb mar apr mag giu lug ago set ott nov dic
""",
    sentence_starters="""
Il Lo La I Gli Le Un Uno Una L Egli Lui Lei Loro Noi Io E O Ma In Nel Nella Nei Di Del Della Dal Al A Con
Per Da Su Secondo Dopo Prima Tra Fra Se Quando Come Questo Questa Questi Quello Non Né Nessuno Tutto
Tutti Anche Mentre Poi Oggi Ieri È
""",
)
