"""Words by which Arabic reports what somebody says."""

from __future__ import annotations

from summariser.languages.schema import SpeechWords

DATA = SpeechWords(
    verbs="""
أشار, أشارت, أضاف, أضافت, أعلن, أعلنت, أفاد, أفادت, أكد, أكدت, أوضح, أوضحت, تابع, تابعت, تقول, ذكر, ذكرت,
شدد, صرح, صرحت, صرّح, صرّحت, قال, قالت, كشف, كشفت, يقول
""",
    act_verbs="وعد, تعهد, تعهدت",
    attributions="وفقا, بحسب",
    prefixes="و, ف",
    verb_first=True,
)
