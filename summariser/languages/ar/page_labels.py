"""Arabic labels of a record's page."""

from __future__ import annotations

from summariser.languages.schema import PageLabels

DATA = PageLabels(
    record="السجل",
    article="المقال",
    summary="الملخص",
    commitments="الالتزامات",
    figures="الأرقام",
    actors="الأطراف",
    show="عرض",
    sentence="الجملة",
    page="ص {}",
    not_said="غير مذكور",
    to="إلى",
    when="متى",
    condition="الشرط",
    says="بحسب",
    doubtful="غير مؤكد",
    uncovered_only="ما ليس في السجل فقط",
    removed="محذوف",
    excluded="ليس جزءًا من المقال",
    back="رجوع",
    statuses="""
pledged = تعهد
agreed = اتفاق
ordered = أمر
conditional = مشروط
planned = مخطط
refused = رفض
fulfilled = نُفِّذ
broken = لم يُنفَّذ
denied = نفي
""",
    actor_kinds="""
person = شخص
organisation = منظمة
country = دولة
group = مجموعة
other = آخر
""",
)
