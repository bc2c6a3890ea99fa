"""Dutch verbs: how infinitives end."""

from __future__ import annotations

from summariser.languages.schema import VerbWords

DATA = VerbWords(infinitives=r"\w+en|gaan|staan|doen|zien|slaan")
