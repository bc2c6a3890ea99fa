"""The configuration of a run as far as it decides what a record says."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from summariser.models.settings import EXTRACTIVE
from summariser.pipeline import ArticlePipeline
from summariser.store import RunConfig
from summariser.utils.distribution import version

_SETTINGS_THAT_CHANGE_A_RECORD = (
    "language",
    "max_output_tokens",
    "temperature",
    "reasks",
    "grounding",
    "complete",
    "verify",
    "verify_model",
)


def run_config_of(pipeline: ArticlePipeline[Any]) -> RunConfig:
    """The configuration by which `pipeline` makes records.

    How an endpoint is reached, and how often it is asked again after a failed reply, is not part of it. The
    rules of the rule-based extractor come with the version of this package, so that version is.
    """
    settings, extractor = pipeline.settings, pipeline.extractor
    options: dict[str, Any] = {name: getattr(settings, name) for name in _SETTINGS_THAT_CHANGE_A_RECORD}
    options["rules_off"] = sorted(settings.rules_off)
    if pipeline.extra_rules:
        options["extra_rules"] = sorted(rule.code for rule in pipeline.extra_rules)
    if extractor.model == EXTRACTIVE:
        options["version"] = version()
    schema = json.dumps(pipeline.schema.model_json_schema(), sort_keys=True)
    return RunConfig(
        model=extractor.model,
        prompt_sha256=extractor.prompt.sha256 if extractor.prompt else None,
        schema_sha256=sha256(schema.encode()).hexdigest(),
        options=options,
    )
