"""Arabic words whose opposite turns a statement round."""

from __future__ import annotations

from summariser.languages.schema import PolarityWords

DATA = PolarityWords(
    poles="""
ارتفع, ارتفعت, ارتفاع, زاد, زادت, زيادة, نمو = change +
انخفض, انخفضت, انخفاض, تراجع, تراجعت, خفض, هبط = change -
أكثر من, فوق = amount +
أقل من, تحت, دون = amount -
بعد, منذ = order +
قبل, حتى = order -
فاز, فازت, فوز = outcome +
خسر, خسرت, خسارة, هزيمة = outcome -
وافق, وافقت, قبل = approval +
رفض, رفضت = approval -
أيد, أيدت = support +
عارض, عارضت = support -
أكد, أكدت = admission +
نفى, نفت = admission -
أشاد, أشادت = praise +
أدان, أدانت = praise -
""",
)
