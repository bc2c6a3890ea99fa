"""Words by which German negates."""

from __future__ import annotations

from summariser.languages.schema import NegationWords

DATA = NegationWords(
    negators="""
nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, ohne, weder,
noch nicht, nirgends
""",
    refusal_verbs="""
weigert sich, weigerte sich, weigern sich, verweigert, verweigerte, bestreitet, bestritt, lehnt ab,
lehnte ab, dementiert, dementierte, schloss aus, schließt aus
""",
    affirmations="""
nicht nur, nicht zuletzt, nichts als, nicht allein, nicht weniger als, kein geringerer als, ohne zweifel,
nicht umsonst
""",
    skipped_words="""
der, die, das, dem, den, des, ein, eine, einen, einem, einer, zu, in, im, am, an, auf, für, von, mit,
mehr, noch, einmal, auch, sehr, sich, es, er, sie, wird, werden, wurde, wurden, ist, sind, war, hat,
haben, hatte, sein, worden, kann, können, soll, sollen, will, wollen, muss, bis, nach
""",
    contrasts="aber, sondern",
    scope="either",
)
