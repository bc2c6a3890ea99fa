"""Loads what every article needs, in the process from which workers are forked: they share its memory.

Imported for its effect, by the fork server of `multiprocessing`.
"""

from __future__ import annotations

import gc

from summariser.batch.workers import worker_process
from summariser.cleaning import clean
from summariser.extractors.llm_extractor import LLMExtractor
from summariser.extractors.rules import draft_by_rules
from summariser.grounding import ground
from summariser.models.article import RawDocument
from summariser.scan import ScannedArticle
from summariser.store.near_duplicates import lsh_bands

LOADED = (worker_process, LLMExtractor)
_TEXT = "The port will build a pier for about 14 million euros by June 2027, its director said on Monday.\n"

_scanned = ScannedArticle(clean(RawDocument(3 * _TEXT, "preload")))
ground(draft_by_rules(_scanned.article, _scanned.scan), _scanned.article, _scanned.scan)
lsh_bands(_scanned.article.text)
gc.collect()
gc.freeze()  # the garbage collector would write to each page, which would then be copied
