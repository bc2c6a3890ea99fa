"""The recipe of a run: all that decides what a record says, besides the article."""

from __future__ import annotations

import json
from hashlib import sha256
from importlib.metadata import version

from summariser.extractors.drafters import Extractor
from summariser.models.record import ArticleSummary
from summariser.models.settings import EXTRACTIVE, Settings
from summariser.store import RunConfig

_THAT_CHANGE_A_RECORD = (
    "language",
    "max_output_tokens",
    "temperature",
    "reasks",
    "grounding",
    "complete",
    "verify",
    "verify_model",
)


def run_config_of(extractor: Extractor, settings: Settings, schema: type[ArticleSummary]) -> RunConfig:
    """The recipe by which `extractor` and `settings` make records in `schema`.

    How an endpoint is reached, and how often it is asked again where a reply was none, is no part of it.
    The extractive reader's rules come with the version of this package, so that is.
    """
    options = {name: getattr(settings, name) for name in _THAT_CHANGE_A_RECORD}
    options["rules_off"] = sorted(settings.rules_off)
    if extractor.model == EXTRACTIVE:
        options["version"] = version("summariser")
    return RunConfig(
        model=extractor.model,
        prompt_sha256=extractor.prompt.sha256 if extractor.prompt else None,
        schema_sha256=sha256(json.dumps(schema.model_json_schema(), sort_keys=True).encode()).hexdigest(),
        options=options,
    )
