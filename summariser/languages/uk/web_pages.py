"""What web pages say around an article in Ukrainian."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    consent_words="""
погоджу
конфіденційност
кукі
файл(?:и|ів) cookie
""",
    login_words=r"""
\bувійти\b
\bпередплат
""",
    access_prompts="увімкніть javascript",
    robot_checks="ви не робот",
    video_words=r"\bдивіться\b",
    continue_prompts="""
(?:лише|тільки) для (?:перед|під)платників
читати далі за передплатою
""",
    subscription_words="""
передплат
підписк
""",
    link_texts="""
читайте також
читати (?:далі|більше)
детальніше
за темою
""",
    teaser_endings="читати (?:далі|повністю)",
)
