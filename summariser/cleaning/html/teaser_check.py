"""Whether a page shows only the beginning of its article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

_SHORT = 3_000  # characters: a longer body is the article, whatever the page says to sell it
_VERY_SHORT = 1_500
_BROKEN_OFF = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s{0,3}$")
_CONTINUE = re.compile(
    r"continue reading"
    r"|(?:to )?(?:read|keep reading|access) (?:the )?(?:full|whole|rest|entire)"
    r"|keep reading|this (?:article|content|story) is (?:for|only|exclusive)"
    r"|subscribers? only|already a subscriber|unlock this (?:article|story)"
    r"|weiterlesen mit|jetzt weiterlesen|exklusiv für abonnenten|nur für abonnenten"
    r"|lire la suite|réservé aux abonnés|il vous reste|suite de l[’']article"
    r"|seguir leyendo|contenido exclusivo|solo para suscriptores|continua a leggere"
    r"|riservat[oa] agli abbonati|continue lendo|exclusivo para assinantes"
    r"|только для подписчиков|читать далее по подписке|للمشتركين فقط|有料会員|会員限定|订阅后",
    re.IGNORECASE,
)
_SUBSCRIBE = re.compile(
    r"\bsubscri(?:be|ption)\b|\babonn(?:ieren|ement|ez|é)\b|\babo\b|\bsuscr[ií]|\bassin(?:e|ar|atura)\b|\babbona"
    r"|подписк|اشترك|購読|订阅",
    re.IGNORECASE,
)


def is_teaser(linked_data: Iterable[dict[str, Any]], paragraphs: Sequence[str], visible: str) -> bool:
    """Whether `paragraphs` are the beginning of an article that has to be paid for or read elsewhere.

    A short body is one where the page declares its article not free (schema.org's isAccessibleForFree),
    where it offers to continue (`visible` is all its text), or where it breaks off beside a subscription.
    """
    length = sum(map(len, paragraphs))
    if not paragraphs or length >= _SHORT:
        return False
    if any(_not_free(item.get("isAccessibleForFree")) for item in linked_data):
        return True
    if length >= _VERY_SHORT:
        return False
    subscription = _SUBSCRIBE.search(visible) is not None
    broken_off = _BROKEN_OFF.search(paragraphs[-1]) is not None
    return subscription and (broken_off or _CONTINUE.search(visible) is not None)


def _not_free(value: object) -> bool:
    return value is False or (isinstance(value, str) and value.strip().lower() == "false")
