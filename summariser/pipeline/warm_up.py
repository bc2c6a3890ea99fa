"""Load what the first article of a process would load: modules, tables of words, compiled patterns."""

from __future__ import annotations

from summariser.cleaning import clean
from summariser.extractors import llm_extractor
from summariser.extractors.rules import draft_by_rules
from summariser.grounding import ground
from summariser.models.article import RawDocument
from summariser.scan import ScannedArticle

LOADED = llm_extractor
_TEXT = "The port will build a pier for about 14 million euros by June 2027, its director said on Monday.\n"


def warm_up() -> None:
    """Do so for an article in English; other languages are loaded by their first article."""
    scanned = ScannedArticle(clean(RawDocument(3 * _TEXT, "warm-up")))
    ground(draft_by_rules(scanned.article, scanned.scan), scanned.article, scanned.scan)
