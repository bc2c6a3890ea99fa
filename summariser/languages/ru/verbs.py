"""Russian verbs: how infinitives end."""

from __future__ import annotations

from summariser.languages.schema import VerbWords

DATA = VerbWords(infinitives=r"\w+(?:ть|ти|чь)(?:с[яь])?")
