"""Words by which Dutch negates."""

from __future__ import annotations

from summariser.languages.schema import NegationWords

DATA = NegationWords(
    negators="""
niet, geen, nooit, niemand, niets, niks, nergens, noch, zonder, nimmer, geenszins, evenmin, geen van beide,
geen enkele, geen enkel, niet langer, niet meer, nog niet, allerminst
""",
    refusal_verbs="""
weigert, weigerde, weigeren, weigerden, geweigerd, ontkent, ontkende, ontkennen, ontkenden, ontkend, wijst af, wees af,
wezen af, afgewezen, verwerpt, verwierp, verwierpen, verworpen, sluit uit, sloot uit, uitgesloten, slaagt er niet in,
slaagde er niet in, verzuimde, verzuimt, nagelaten, betwist, betwistte, weerlegt, weerlegde
""",
    affirmations="""
niet alleen, niet in de laatste plaats, niets anders dan, niet minder dan, niemand minder dan, geen twijfel,
zonder twijfel, niet voor niets, niet zozeer, niet eerder dan, niet later dan, niet meer dan, niet enkel, al dan niet,
nog niet zo lang geleden, niet ver van
""",
    skipped_words="""
de, het, een, die, dat, dit, deze, te, in, op, aan, om, voor, van, met, bij, naar, meer, nog, eens, ook, zeer, zo,
zich, er, hij, zij, ze, we, wij, ik, wordt, worden, werd, werden, is, zijn, was, waren, heeft, hebben, had, hadden,
geweest, kan, kunnen, kon, konden, zal, zullen, zou, zouden, wil, willen, wilde, moet, moeten, mag, mogen, tot, na,
haar, hun, al, dan, langer, enkele, enkel
""",
    contrasts="maar, doch",
    scope="either",
)
