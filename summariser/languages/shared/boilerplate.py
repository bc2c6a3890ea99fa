"""Boilerplate of news pages that holds in all languages."""

from __future__ import annotations

from summariser.languages.schema import BoilerplatePhrases

DATA = BoilerplatePhrases(
    newsletter_prompts=r"(?=.*@)[^.:]{0,40}:\s?@\w{3,40}$",
    sharing_tools="""
(?:whatsapp|facebook|twitter|telegram|linkedin|x|reddit|messenger|flipboard|pocket|viber|vkontakte|weibo)<end>
""",
    tag_labels=r"(?:#[\w-]{2,40}[\s,]{0,3}){1,20}$",
    rights_words=r"""
\b(?:(?:19|20)\d\d|ltd|inc|gmbh)\b
s\.a\.
dpa-infocom
""",
    rights_notices="©[^.]{0,40}$",
    end_marks=r"""
-30-$
#{2,}$
(?=.*/)[a-zäöü]{2,5}(?:/[a-zäöü]{2,5}){1,4}$
dpa:\d
""",
    page_totals="/",
    service_offers="javascript, cookie",
    platforms="""
whatsapp, telegram, facebook, instagram, youtube, viber, linkedin, tiktok, bluesky, google, app store
""",
)
