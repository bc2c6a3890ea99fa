"""The logger `summariser`. It is silent unless the program that uses the package configures logging.

It names sources, endpoints and counts, never article text, prompts or keys.
"""

from __future__ import annotations

import logging

logger = logging.getLogger("summariser")
logger.addHandler(logging.NullHandler())
