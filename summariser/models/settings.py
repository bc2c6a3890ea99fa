"""Settings: from arguments, the environment and a configuration file; validated once, then passed along.

Precedence: arguments, then `SUMMARISER_*` in the environment, then `OPENAI_API_KEY` and `OPENAI_BASE_URL`,
then the configuration file, then the defaults below. The file is `summariser.toml` in the working
directory, or the one that `SUMMARISER_CONFIG` names; its keys are the field names.
"""

from __future__ import annotations

import os
from collections.abc import Collection
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
from typing_extensions import TypedDict

from summariser.models.errors import SettingsError
from summariser.utils.did_you_mean import nearest_name, suggestion

EXTRACTIVE = "extractive"
DEFAULT_HOSTED_MODEL = "gpt-5-mini"

_PREFIX = "SUMMARISER_"
_NEARLY = 0.92
"""How alike the names of a variable and a setting are, as `difflib` measures it, if one is misspelt."""

OutputMode = Literal["auto", "json-schema", "tools", "json"]
GroundingMode = Literal["enforce", "report", "strict"]
RequestsVia = Literal["requests", "batch"]


class Settings(BaseSettings):
    """Every setting of the package. Times are in seconds, sizes in bytes, unless said otherwise."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX, extra="forbid", frozen=True, populate_by_name=True, env_ignore_empty=True
    )

    # Model.
    model: str | None = Field(
        default=None,
        description="a model's name, the path of a .gguf file, or 'extractive' for rules without a model; "
        "None: rules, unless a key or an endpoint is set",
    )
    base_url: str | None = Field(
        default=None,
        validation_alias=AliasChoices("SUMMARISER_BASE_URL", "OPENAI_BASE_URL"),
        description="an OpenAI-compatible endpoint",
    )
    api_key: SecretStr | None = Field(
        default=None,
        validation_alias=AliasChoices("SUMMARISER_API_KEY", "OPENAI_API_KEY"),
        description="the key of the endpoint",
    )
    language: str | None = Field(
        default=None, description="the summary's language, ISO 639-1; None: the article's"
    )

    # Requests.
    mode: OutputMode = Field(default="auto", description="how structured output is requested")
    max_output_tokens: int = Field(default=4096, ge=64, description="limit of one answer")
    temperature: float | None = Field(default=None, ge=0, le=2, description="None: the endpoint's default")
    timeout: float = Field(default=120.0, gt=0, description="of one request")
    connect_timeout: float = Field(default=10.0, gt=0, description="of one connection")
    http_retries: int = Field(default=5, ge=0, description="after 429, 5xx, connection errors and timeouts")
    max_retry_wait: float = Field(default=60.0, gt=0, description="longest wait before one http retry")
    reasks: int = Field(default=2, ge=0, description="how often rejected items are requested again")
    reply_retries: int = Field(
        default=4, ge=0, description="retries after a reply that is not a draft: cut, empty, or invalid JSON"
    )

    # Limits of many requests.
    concurrency: int | None = Field(
        default=None, ge=1, le=1000, description="requests in flight; None: adaptive, starting at 8"
    )
    requests_per_minute: int | None = Field(default=None, ge=1, description="None: learned from 429s")
    tokens_per_minute: int | None = Field(default=None, ge=1, description="None: learned from 429s")
    max_cost: float | None = Field(default=None, ge=0, description="budget in US dollars; None: no limit")
    price_input: float | None = Field(
        default=None, ge=0, description="US dollars per million input tokens; None: the list price"
    )
    price_cached_input: float | None = Field(
        default=None, ge=0, description="US dollars per million cached tokens; None: as other input"
    )
    price_output: float | None = Field(
        default=None, ge=0, description="US dollars per million output tokens; None: the list price"
    )

    # Checks.
    grounding: GroundingMode = Field(
        default="enforce",
        description="enforce: drop unsupported items; report: keep and flag them; strict: treat warnings "
        "as errors",
    )
    rules_off: Annotated[frozenset[str], NoDecode] = Field(
        default=frozenset(), description="codes of rules to leave out; in the environment, with commas"
    )
    complete: bool = Field(default=False, description="ask the model once more for what is uncovered")
    verify: bool = Field(default=False, description="let a model verify each claim by its evidence")
    verify_model: str | None = Field(default=None, description="None: the model that extracts")
    verify_base_url: str | None = Field(default=None, description="None: the endpoint that extracts")
    verify_api_key: SecretStr | None = Field(
        default=None, description="None: api_key, unless another endpoint verifies"
    )

    # Sources.
    max_input_bytes: int = Field(default=20_000_000, gt=0, description="largest file or page")
    fetch_timeout: float = Field(default=10.0, gt=0, description="of a web page, redirects included")
    follow_stubs: bool = Field(
        default=True, description="fetch the page of a feed entry that has only a teaser"
    )
    host_delay: float = Field(default=0.5, ge=0, description="between two fetches from one host")
    host_concurrency: int = Field(default=2, ge=1, description="fetches from one host at a time")
    allow_private: bool = Field(default=False, description="also fetch from private and loopback addresses")

    # Batches.
    via: RequestsVia = Field(
        default="requests",
        description="batch: a provider's batch job, answered within a day for half the price",
    )
    workers: int = Field(
        default=0, ge=0, description="processes that clean and check articles; 0: threads of this process"
    )

    # A model file in this process.
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
        """Whether rules extract: they are named, or no model, key or endpoint is configured."""
        return self.model == EXTRACTIVE or not (self.model or self.api_key or self.base_url)


class SettingsOptions(TypedDict, total=False):
    """The settings as keyword arguments; None means "not given". See `Settings` for what each does."""

    model: str | None
    base_url: str | None
    api_key: str | SecretStr | None
    language: str | None
    mode: OutputMode | None
    max_output_tokens: int | None
    temperature: float | None
    timeout: float | None
    connect_timeout: float | None
    http_retries: int | None
    max_retry_wait: float | None
    reasks: int | None
    reply_retries: int | None
    concurrency: int | None
    requests_per_minute: int | None
    tokens_per_minute: int | None
    max_cost: float | None
    price_input: float | None
    price_cached_input: float | None
    price_output: float | None
    grounding: GroundingMode | None
    rules_off: Collection[str] | None
    complete: bool | None
    verify: bool | None
    verify_model: str | None
    verify_base_url: str | None
    verify_api_key: str | SecretStr | None
    max_input_bytes: int | None
    fetch_timeout: float | None
    follow_stubs: bool | None
    host_delay: float | None
    host_concurrency: int | None
    allow_private: bool | None
    via: RequestsVia | None
    workers: int | None
    local_context: int | None
    local_threads: int | None


def load_settings(base: Settings | None = None, **options: Any) -> Settings:
    """The settings, with `options` (field names; None means "not given") over environment and file.

    With `base`, the options change that instead. Raises SettingsError, naming each setting that is wrong.
    """
    given = {name: value for name, value in options.items() if value is not None}
    _reject_misspelt_variables()
    try:
        return Settings(**({**dict(base), **given} if base else given))
    except ValidationError as error:
        raise _explained(error) from error
    except (OSError, ValueError) as error:
        raise SettingsError(f"The configuration file {_config_file()} is not valid: {error}.") from error


def _reject_misspelt_variables() -> None:
    """Raise SettingsError for an environment variable whose name is nearly that of a setting.

    Other variables with the prefix are left alone: programs around this one may have their own.
    """
    known = {f"{_PREFIX}{name.upper()}" for name in (*Settings.model_fields, "config")}
    for variable in os.environ:
        if variable.upper().startswith(_PREFIX) and variable.upper() not in known:
            nearest = nearest_name(variable, known, _NEARLY)
            if nearest:
                raise SettingsError(
                    f"The environment variable {variable} is not a setting.", f"Did you mean {nearest}?"
                )


def _explained(error: ValidationError) -> SettingsError:
    """The first unknown name with the nearest right one, else all values that are wrong."""
    for one in error.errors():
        if one["type"] == "extra_forbidden":
            name = str(one["loc"][0])
            return SettingsError(
                f"There is no setting {name!r}.", suggestion(name, Settings.model_fields, "The settings are")
            )
    wrong = "; ".join(
        f"{'.'.join(map(str, one['loc']))}: {one['msg']}".removeprefix(": ") for one in error.errors()
    )
    return SettingsError(f"A setting is wrong: {wrong}.", "See `summariser doctor`.")


def _config_file() -> Path | None:
    named = os.environ.get("SUMMARISER_CONFIG")
    if named and not Path(named).is_file():
        raise SettingsError(
            f"SUMMARISER_CONFIG names {named}, which is not a file.", "Correct or unset SUMMARISER_CONFIG."
        )
    path = Path(named or "summariser.toml")
    return path if path.is_file() else None
