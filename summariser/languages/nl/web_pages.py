"""What web pages say around an article in Dutch."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    consent_words=r"""
\btoestemming
\bprivacy
""",
    login_words=r"""
\binloggen\b
\blog in\b
\baanmelden\b
\babonnees?\b
""",
    access_prompts="""
schakel javascript in
word abonnee om (?:verder|dit)
""",
    robot_checks="""
geen robot
ben je een robot
bent u een robot
""",
    video_words=r"""
\bbekijk\b
\bvideo\b
""",
    continue_prompts="""
lees verder
verder lezen
exclusief voor abonnees
alleen voor abonnees
dit artikel is (?:exclusief |alleen )?voor abonnees
al abonnee
""",
    subscription_words=r"""
\babonneer
\babonnement
\babonnee\b
""",
    link_texts="""
lees ook
lees (?:meer|verder)
bekijk ook
meer over dit onderwerp
luister ook
""",
    teaser_endings="""
lees (?:meer|verder)
verder lezen
""",
)
