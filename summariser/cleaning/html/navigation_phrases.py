"""How pages in many languages point away from the article: to another one, to its rest, to a subscription."""

from __future__ import annotations

import re

_PHRASES = (
    r"read (?:more|also|next|the full (?:story|article))|(?:continue|keep) reading",
    r"(?:see|read) also|also read",
    r"related(?: (?:stories|articles|posts|coverage|news))?",
    r"more on this (?:story|topic)|more from [\w ]{1,40}",
    r"don['’]?t miss|recommended(?: for you)?|watch(?: now| more)?|you may also like",
    r"the post .{1,200} appeared first on.{0,80}|sign up (?:here|now|for|to)|subscribe (?:here|now|to)",
    r"lire (?:aussi|la suite|plus)|à lire(?: aussi)?|voir aussi|sur le même sujet",
    r"lesen sie (?:auch|mehr|weiter|hier)|mehr (?:zum thema|dazu)|weiterlesen",
    r"lea también|lee también|leer más|te puede interesar|seguir leyendo|ver también|más información",
    r"leia (?:também|mais)|veja também|continue lendo",
    r"leggi anche|continua a leggere|lees ook|lees (?:meer|verder)",
    r"читайте также|читать (?:далее|дальше)|подробнее|по теме|читайте також|читати далі",
    r"اقرأ أيضا|延伸阅读|相关阅读|関連記事|続きを読む",
)
_ANY = "|".join(_PHRASES)

# A text that begins with such words, and one that consists of nothing else.
POINTER = re.compile(rf"\W{{0,5}}(?:{_ANY})(?!\w)", re.IGNORECASE)
POINTER_ALONE = re.compile(rf"\W{{0,5}}(?:{_ANY})\W{{0,5}}", re.IGNORECASE)

# Lines after the end of an article that ask for something: to share, to subscribe, to write a comment.
APPEAL = re.compile(
    r"\W{0,5}(?:(?:like|love|enjoy)(?:ed)? this (?:article|story|post|piece|video)\b"
    r"|tell us what you think|what do you think\?|let us know"
    r"|(?:get|sign up|subscribe|join) .{0,120}\b(?:newsletter|inbox|letterbox|every (?:day|week|month))\b"
    r"|(?:please )?(?:support|donate to|follow) (?:us|our|\w+) (?:on|and|with|by)\b"
    r"|share (?:this|it) with\b"
    r"|click here (?:for|to)\b|leave a (?:comment|reply)|join the (?:conversation|discussion)"
    r"|comments?\W{0,3}$"
    r"|hat (?:ihnen|dir) (?:der|dieser) artikel gefallen|(?:jetzt )?(?:newsletter )?abonnieren"
    r"|folgen sie uns"
    r"|abonnez-vous|partagez cet article|suivez-nous|suscr[ií]bete|comparte (?:esta|este)"
    r"|síguenos|inscreva-se"
    r"|compartilhe|siga-nos|iscriviti|condividi|seguici|подпишитесь|поделитесь|اشتركوا|شاركوا|تابعونا)",
    re.IGNORECASE,
)
