"""Arabic."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Arabic",
    capitals=False,
    placeholders="غير محدد, غير مذكور, غير معروف, غير متوفر, لا يوجد, لا شيء",
)
