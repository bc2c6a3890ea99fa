"""What web pages say around an article, in all languages."""

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
