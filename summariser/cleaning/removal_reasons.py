"""Why a line of the input is not part of the article: the `reason` of each removal in the record.

The reasons of boilerplate phrases are in the order in which their phrases are tried. What `html/pruning.py`
removes from a page by its markup has reasons of its own.
"""

from __future__ import annotations

EDITORS_NOTE = "editor's note"
CONSENT_PROMPT = "consent prompt"
COOKIE_NOTICE = "cookie notice"
PAYWALL_PROMPT = "paywall or log-in prompt"
ADVERTISEMENT_LABEL = "advertisement label"
NEWSLETTER_PROMPT = "newsletter or follow prompt"
SHARING_TOOLS = "sharing or reading tools"
TAGS = "tags"
RIGHTS_NOTICE = "rights notice"
AGENCY_SIGN_OFF = "agency sign-off"
ARTICLE_LINK = "link to another article"
NAVIGATION = "navigation"

ORNAMENT = "ornament"
TITLE = "title"
REPEATED_TITLE = "repeated title"
TIMESTAMP = "timestamp"
DATELINE = "dateline"
BYLINE = "byline"
AUTHOR_BIO = "author bio"
DUPLICATE_COPY = "duplicate copy"
ONLY_IN_ONE_COPY = "only in one of two copies"
CREDIT = "picture credit"
CAPTION = "caption"
CAPTION_WITH_CREDIT = "caption with its credit"
REPEATED_LABEL = "repeated label"
PROMPT_BOX = "inside a sign-up or sharing box"
ARTICLE_LIST = "list of other articles"
AFTER_ARTICLE = "after the article: comments or other articles"
OUTSIDE_ARTICLE = "outside the article"
OFF_TOPIC = "off topic: shares no word with the article"
SERVICE_NOTICE = "site service notice"
MODEL_INSTRUCTIONS = "instructions to a language model"
RUNNING_HEAD = "running head of a printed page"
PAGE_NUMBER = "page number"
FOOTNOTE = "note at the foot of a printed page"
JUMP_LINE = "jump line of a printed page"

DOUBTFUL = frozenset(
    {
        ONLY_IN_ONE_COPY,
        ARTICLE_LINK,
        ARTICLE_LIST,
        CAPTION,
        CAPTION_WITH_CREDIT,
        REPEATED_LABEL,
        OUTSIDE_ARTICLE,
        OFF_TOPIC,
        SERVICE_NOTICE,
    }
)
"""The reasons that judge a line by its form and its place, and so may be wrong. What repeats another line is
not among them: the article has that one."""

RESTORED = "restored, since a model takes it for part of the article; removed before as"
"""Begins the doubt of a sentence that was removed and came back; its `reason` follows."""
