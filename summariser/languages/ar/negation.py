"""Words by which Arabic negates."""

from __future__ import annotations

from summariser.languages.schema import NegationWords

DATA = NegationWords(
    negators="لا, لم, لن, ليس, ليست, ولا, ولم, ولن, وليس, دون, بدون, غير, فلا, فلم, فلن",
    refusal_verbs="رفض, رفضت, ورفض, ورفضت, يرفض, ترفض, نفى, نفت, ونفى, ونفت, ينفي",
    affirmations="لا سيما, لا بد, لا يزال, لا تزال, لا شك, ليس فقط, لا يقل عن",
    skipped_words="أن, من, في, على, إلى, عن, هذا, هذه, قد, يتم, تتم, أي",
)
