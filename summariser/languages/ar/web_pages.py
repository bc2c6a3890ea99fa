"""What web pages say around an article in Arabic."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    consent_words="ملفات تعريف الارتباط",
    continue_prompts="للمشتركين فقط",
    subscription_words="اشترك",
    link_texts="اقرأ أيضا",
    teaser_endings="اقرأ المزيد",
)
