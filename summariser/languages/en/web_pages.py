"""What web pages say around an article in English."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    consent_words=r"""
\bconsent\b
\bprivacy\b
""",
    login_words=r"""
\blog ?in\b
\bsign ?in\b
\bsubscribe\b
\bsubscribers?\b
""",
    access_prompts="""
subscribe to (?:read|continue)
enable javascript
""",
    robot_checks="""
not a robot
are you a robot
checking your browser
access denied
unusual traffic
""",
    video_words=r"""
\bvideo\b
\bwatch\b
""",
    continue_prompts="""
continue reading
(?:to )?(?:read|keep reading|access) (?:the )?(?:full|whole|rest|entire)
keep reading
this (?:article|content|story) is (?:for|only|exclusive)
subscribers? only
already a subscriber
unlock this (?:article|story)
""",
    subscription_words=r"\bsubscri(?:be|ption)\b",
    link_texts=r"""
read (?:more|also|next|the full (?:story|article))
(?:continue|keep) reading
(?:see|read) also
also read
related(?: (?:stories|articles|posts|coverage|news))?
more on this (?:story|topic)
more from [\w ]{1,40}
don['’]?t miss
recommended(?: for you)?
watch(?: now| more)?
you may also like
the post .{1,200} appeared first on.{0,80}
sign up (?:here|now|for|to)
subscribe (?:here|now|to)
""",
    teaser_endings="""
read more
continue reading
read the (?:full|rest)
""",
)
