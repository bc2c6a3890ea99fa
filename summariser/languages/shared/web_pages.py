"""What web pages say around an article, in all languages and in languages without a folder."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    consent_words=r"""
\bcookies?\b
\bgdpr\b
""",
    robot_checks=r"""
\bcaptcha\b
\bcloudflare\b
""",
)

OTHER_LANGUAGES = {
    "nl": WebPageWords(
        link_texts="""
lees ook
lees (?:meer|verder)
""",
    ),
}
"""By ISO 639-1 code: languages without a folder of their own."""
