"""Polish verbs: how infinitives end, and what stands beside a verb."""

from __future__ import annotations

from summariser.languages.schema import VerbWords

DATA = VerbWords(
    infinitives=r"\w+(?:[aeiyuóą]ć|[eiaąjkdr]ść|źć)|pomóc|\w+(?:ie|ó)c",
    clitics=r"się|go|mu|jej|ją|je|im|ich",
)
