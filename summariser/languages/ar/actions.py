"""Arabic words that name one action in different ways."""

from __future__ import annotations

from summariser.languages.schema import ActionWords

DATA = ActionWords(
    concepts="""
دفع, سدد, تعويض, صرف = pay
إعادة, رد = repay
إطلاق, أطلق, إفراج, تحرير = free
انسحاب, مغادرة, إخلاء, سحب = leave
فتح, افتتاح = open
إغلاق = close
بناء, إنجاز, إكمال = build
تسليم, إرسال, توفير, تزويد = deliver
نشر, إعلان = publish
تنظيف, إزالة = clean
خفض, تقليص = cut
رفع, زيادة = raise
إبقاء, حفاظ = keep
بدء, استئناف = begin
إنهاء, وقف = end
إضراب = strike
إصلاح, ترميم = repair
شراء = buy
بيع = sell
توظيف = hire
تسريح = dismiss
أسير, أسرى, رهين, رهائن = prisoner
عائلات, أسر, عائلة = family
عملاء, زبائن = customer
سكان, أهالي = resident
معلم = teacher
تلاميذ, طلاب = pupil
مرضى = patient
مزارع = farmer
ركاب = passenger
صياد = fisher
أطفال = child
""",
)
