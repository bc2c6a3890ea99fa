"""One settings object: environment, configuration file, arguments; validated once, then passed along.

Precedence: arguments, then `SUMMARISER_*` in the environment, then `OPENAI_API_KEY` and `OPENAI_BASE_URL`,
then the configuration file, then the defaults below. The file is `summariser.toml` in the working
directory, or the one that `SUMMARISER_CONFIG` names; its keys are the field names.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from summariser.models.errors import SettingsError

EXTRACTIVE = "extractive"
DEFAULT_HOSTED_MODEL = "gpt-5-mini"

OutputMode = Literal["auto", "json-schema", "tools", "json"]
GroundingMode = Literal["enforce", "report", "strict"]


class Settings(BaseSettings):
    """Every setting of the package. Times are seconds, sizes are bytes unless the name says otherwise."""

    model_config = SettingsConfigDict(
        env_prefix="SUMMARISER_", extra="forbid", frozen=True, populate_by_name=True, env_ignore_empty=True
    )

    # Which drafter: a hosted or local model by name, the path of a .gguf file, or "extractive".
    model: str | None = None
    base_url: str | None = Field(
        default=None, validation_alias=AliasChoices("SUMMARISER_BASE_URL", "OPENAI_BASE_URL")
    )
    api_key: SecretStr | None = Field(
        default=None, validation_alias=AliasChoices("SUMMARISER_API_KEY", "OPENAI_API_KEY")
    )
    language: str | None = Field(default=None, description="of the summary; None: the article's own")

    # Asking.
    mode: OutputMode = "auto"
    max_output_tokens: int = Field(default=4096, ge=64)
    temperature: float | None = Field(default=None, ge=0, le=2, description="None: the endpoint's default")
    timeout: float = Field(default=120.0, gt=0, description="of one request")
    connect_timeout: float = Field(default=10.0, gt=0)
    http_retries: int = Field(default=5, ge=0, description="after 429, 5xx, connection faults, time-outs")
    max_retry_wait: float = Field(default=60.0, gt=0, description="longest wait before one http retry")
    reasks: int = Field(default=2, ge=0, description="after a failed grounding rule")
    reply_retries: int = Field(
        default=4, ge=0, description="after a reply that is no draft: cut, empty, or no valid JSON"
    )

    # Pace and money of many requests.
    concurrency: int | None = Field(
        default=None, ge=1, le=1000, description="requests at a time; None: found out, from 8 upwards"
    )
    requests_per_minute: int | None = Field(default=None, ge=1, description="None: found out")
    tokens_per_minute: int | None = Field(default=None, ge=1, description="None: found out")
    max_cost: float | None = Field(default=None, ge=0, description="US dollars; None: no limit")
    price_input: float | None = Field(
        default=None, ge=0, description="US dollars a million tokens of the model; None: its list price"
    )
    price_cached_input: float | None = Field(default=None, ge=0, description="None: as other input")
    price_output: float | None = Field(default=None, ge=0)

    # Checking.
    grounding: GroundingMode = "enforce"
    rules_off: Annotated[frozenset[str], NoDecode] = Field(
        default=frozenset(), description="codes of rules to leave out; in the environment, with commas"
    )

    complete: bool = Field(default=False, description="ask the model once more for what is uncovered")
    verify: bool = Field(default=False, description="let a second reader judge each claim by its evidence")
    verify_model: str | None = Field(default=None, description="None: the model that drafts")
    verify_base_url: str | None = Field(default=None, description="None: the endpoint that drafts")
    verify_api_key: SecretStr | None = Field(
        default=None, description="None: the key above, unless another endpoint verifies"
    )

    # Reading.
    max_input_bytes: int = Field(default=20_000_000, gt=0)
    fetch_timeout: float = Field(default=10.0, gt=0, description="of a web page, redirects included")
    follow_stubs: bool = Field(
        default=True, description="fetch the page of a feed's entry that carries only a teaser"
    )
    host_delay: float = Field(default=0.5, ge=0, description="between two fetches from one host")
    host_concurrency: int = Field(default=2, ge=1, description="fetches from one host at a time")
    allow_private: bool = Field(default=False, description="also fetch from private and loopback addresses")

    # Batches.
    via: Literal["requests", "batch"] = Field(
        default="requests", description="batch: a provider's batch job, answered within a day, half the price"
    )
    workers: int = Field(
        default=0, ge=0, description="processes that clean and check articles; 0: threads of this one"
    )

    # A model file in the process.
    local_context: int = Field(default=8192, ge=512, description="tokens")
    local_threads: int | None = Field(default=None, ge=1, description="None: all cores but one")

    @model_validator(mode="after")
    def _prices_together(self) -> Settings:
        if (self.price_input is None) != (self.price_output is None):
            raise ValueError("price_input and price_output are given together, or neither")
        if self.price_cached_input is not None and self.price_input is None:
            raise ValueError("price_cached_input is given with price_input and price_output")
        return self

    @field_validator("rules_off", mode="before")
    @classmethod
    def _split_commas(cls, value: object) -> object:
        return (
            [code.strip() for code in value.split(",") if code.strip()] if isinstance(value, str) else value
        )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments, environment, file: what is named earlier wins."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, _config_file())

    @property
    def extractive(self) -> bool:
        """Whether the extractive reader drafts: it was named, or no model, key or endpoint is configured."""
        return self.model == EXTRACTIVE or not (self.model or self.api_key or self.base_url)


def load_settings(base: Settings | None = None, **arguments: Any) -> Settings:
    """The settings, with `arguments` (field names; None means "not given") over environment and file.

    With `base`, the arguments change that instead. Raises SettingsError, naming each setting that is wrong.
    """
    given = {name: value for name, value in arguments.items() if value is not None}
    given = {**dict(base), **given} if base else given
    try:
        return Settings(**given)
    except ValidationError as error:
        faults = "; ".join(
            f"{'.'.join(map(str, e['loc']))}: {e['msg']}".removeprefix(": ") for e in error.errors()
        )
        raise SettingsError(f"A setting is wrong: {faults}.", "See `summariser doctor`.") from error
    except (OSError, ValueError) as error:
        raise SettingsError(f"The configuration file {_config_file()} is not valid: {error}.") from error


def _config_file() -> Path | None:
    named = os.environ.get("SUMMARISER_CONFIG")
    if named and not Path(named).is_file():
        raise SettingsError(
            f"SUMMARISER_CONFIG names {named}, which is no file.", "Correct or unset SUMMARISER_CONFIG."
        )
    path = Path(named or "summariser.toml")
    return path if path.is_file() else None
