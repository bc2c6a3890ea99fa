"""What web pages say around an article in a language: `web_pages.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)  # for a quicker start
class WebPageWords:
    """What web pages say around an article in one language.

    Regular expressions in lower case, one a line, matched without regard to case; a field is left out where
    there is nothing to put into it. One of these phrases in an article proves nothing: a page is judged by
    them only where it holds little text, or by their number.
    """

    consent_words: str = ""
    """Words of consent dialogs: "cookies"."""
    login_words: str = ""
    """Words of log-in forms and subscription offers: "sign in"."""
    access_prompts: str = ""
    """Other calls of pages that show no article: "enable JavaScript"."""
    robot_checks: str = ""
    """Words of checks against robots: "captcha"."""
    video_words: str = ""
    """Words of pages that show a video: "watch"."""
    continue_prompts: str = ""
    """Links to the rest of an article of which the page shows the beginning: "continue reading"."""
    subscription_words: str = ""
    """Words of subscription offers beside such a beginning."""
    link_texts: str = ""
    """Beginnings of links to other articles, or to the rest of this one: "read more"."""
    teaser_endings: str = ""
    """Patterns, one a line, that end the teaser of an article in a feed: "read more"."""
