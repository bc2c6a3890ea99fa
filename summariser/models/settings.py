"""Settings: from arguments, the environment and a configuration file; validated once, then passed along.

Precedence: arguments, then `SUMMARISER_*` in the environment, then `OPENAI_API_KEY` and `OPENAI_BASE_URL`,
then the configuration file, then the defaults below. The file is `summariser.toml` in the working
directory, or the one that `SUMMARISER_CONFIG` names; its keys are the field names.
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from typing_extensions import TypedDict

from summariser.models.errors import SettingsError
from summariser.utils.did_you_mean import nearest_name, suggestion
from summariser.utils.toml_text import read_toml

EXTRACTIVE = "extractive"
DEFAULT_HOSTED_MODEL = "gpt-5-mini"

_PREFIX = "SUMMARISER_"
_OF_OPENAI = {"base_url": "OPENAI_BASE_URL", "api_key": "OPENAI_API_KEY"}
"""Variables that hold where the one with the prefix is not set."""
_NEARLY = 0.92
"""How alike the names of a variable and a setting are, as `difflib` measures it, if one is misspelt."""
_FIELDS_OF_REQUESTS = {"messages", "model", "stream", "tools", "tool_choice", "response_format"}

OutputMode = Literal["auto", "json-schema", "tools", "json", "text"]
GroundingMode = Literal["enforce", "report", "strict"]
RequestsVia = Literal["requests", "batch"]
TokenProvider = Callable[[], str | Awaitable[str]]


class Settings(BaseModel):
    """Every setting of the package. Times are in seconds, sizes in bytes, unless said otherwise."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    def __init__(self, **given: Any) -> None:
        """What is not given is taken from the environment, else from the configuration file."""
        file = _file(given.get("profile") or os.environ.get(f"{_PREFIX}PROFILE"))
        super().__init__(**_over(_over(file, _environment()), given))

    # Model.
    model: str | None = Field(
        default=None,
        description="a model's name, the path of a .gguf file, or 'extractive' for rules without a model; "
        "None: rules, unless a key or an endpoint is set",
    )
    base_url: str | None = Field(default=None, description="an OpenAI-compatible endpoint")
    profile: str | None = Field(
        default=None, description="table [profile.NAME] of the configuration file whose keys come first"
    )
    fallback: tuple[str, ...] = Field(
        default=(),
        description="models to ask where the one before failed for good, as MODEL or MODEL@URL; in the "
        "environment, with commas",
    )
    fallback_api_key: SecretStr | None = Field(
        default=None, description="the key of fallbacks at another URL"
    )
    api_version: str | None = Field(
        default=None, description="of Azure OpenAI, sent as the query parameter api-version"
    )
    extra_headers: dict[str, str] = Field(
        default={}, repr=False, description="HTTP headers of each request; in the environment, as JSON"
    )
    extra_body: dict[str, Any] = Field(
        default={}, description="fields to add to the body of each request; in the environment, as JSON"
    )
    reasoning_effort: str | None = Field(
        default=None, description="of a reasoning model: none, minimal, low, medium or high"
    )
    api_key: SecretStr | None = Field(default=None, description="the key of the endpoint")
    token_provider: TokenProvider | None = Field(
        default=None, repr=False, description="in a program: gives a bearer token in place of a key"
    )
    language: str | None = Field(
        default=None, description="the summary's language, ISO 639-1; None: the article's"
    )
    focus: str | None = Field(
        default=None, max_length=300, description="a sentence on what to summarise; None: the whole article"
    )
    prompts_dir: Path | None = Field(
        default=None, description="a folder of prompt templates in place of the built-in ones of these names"
    )

    # Requests.
    mode: OutputMode = Field(default="auto", description="how structured output is requested")
    max_output_tokens: int = Field(default=4096, ge=64, description="limit of one answer")
    part_tokens: int | None = Field(
        default=None, ge=100, description="longer articles are read in parts; None: by max_output_tokens"
    )
    temperature: float | None = Field(default=None, ge=0, le=2, description="None: the endpoint's default")
    timeout: float = Field(default=120.0, gt=0, description="of one request")
    connect_timeout: float = Field(default=10.0, gt=0, description="of one connection")
    hedging: bool = Field(
        default=False, description="send a request again that takes four times as long as any before it"
    )
    http_retries: int = Field(default=5, ge=0, description="after 429, 5xx, connection errors and timeouts")
    max_retry_wait: float = Field(default=60.0, gt=0, description="longest wait before one http retry")
    reasks: int = Field(
        default=1, ge=0, description="how often rejected items are requested again where nothing verifies"
    )
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
    rules_off: frozenset[str] = Field(
        default=frozenset(), description="codes of rules to leave out; in the environment, with commas"
    )
    complete: bool = Field(default=False, description="ask the model once more for what is uncovered")
    verify: bool = Field(
        default=True, description="let a model check the items that a model extracted, in a second request"
    )
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
    workers: int = Field(default=0, ge=0, description="processes of a batch; 0: threads of this process")

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

    @field_validator("api_key", "verify_api_key", "fallback_api_key")
    @classmethod
    def _printable_key(cls, value: SecretStr | None) -> SecretStr | None:
        """The key without white space around it. Anything but printable ASCII cannot be sent in a header."""
        key = value.get_secret_value().strip() if value else ""
        for place, character in enumerate(key, 1):
            if not "!" <= character <= "~":
                name = unicodedata.name(character, "control character").lower()
                raise ValueError(
                    f"the key has a character that no key has, number {place}: U+{ord(character):04X} "
                    f"({name}). "
                    "Copy it again into OPENAI_API_KEY or SUMMARISER_API_KEY"
                )
        return SecretStr(key) if key else None

    @field_validator("extra_headers", "extra_body", mode="before")
    @classmethod
    def _from_json(cls, value: object) -> object:
        """The object in a JSON text, as the command line and the environment give it."""
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError as error:
            raise ValueError(f'it is not a JSON object, such as {{"name": "value"}} ({error})') from error

    @field_validator("extra_headers")
    @classmethod
    def _printable_headers(cls, value: dict[str, str]) -> dict[str, str]:
        for name, text in value.items():
            if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name) or not re.fullmatch(r"[ -~]*", text):
                raise ValueError(f"the header {name!r} has characters that cannot be sent")
        return value

    @field_validator("extra_body")
    @classmethod
    def _own_fields(cls, value: dict[str, Any]) -> dict[str, Any]:
        """What the request itself needs cannot be replaced: its answer could not be read."""
        taken = sorted(_FIELDS_OF_REQUESTS & value.keys())
        if taken:
            raise ValueError(f"{taken[0]!r} is set by this program")
        return value

    @field_validator("rules_off", "fallback", mode="before")
    @classmethod
    def _split_commas(cls, value: object) -> object:
        return (
            [code.strip() for code in value.split(",") if code.strip()] if isinstance(value, str) else value
        )

    @property
    def extractive(self) -> bool:
        """Whether rules extract: they are named, or no model, key or endpoint is configured."""
        return self.model == EXTRACTIVE or not (self.model or self.api_key or self.base_url)

    @property
    def asks_model(self) -> bool:
        """Whether a model is asked: to extract, or to verify what rules extracted."""
        return not self.extractive or self.verifies_elsewhere

    @property
    def verifies_elsewhere(self) -> bool:
        """Whether another model or endpoint verifies than extracts."""
        return bool(self.verify_model or self.verify_base_url)


def _environment() -> dict[str, str]:
    """What the environment sets; names without regard to case, empty variables left out."""
    given = {name.upper(): value for name, value in os.environ.items() if value}
    variables = {name: f"{_PREFIX}{name.upper()}" for name in Settings.model_fields}
    found = {name: given[variable] for name, variable in variables.items() if variable in given}
    return {name: given[other] for name, other in _OF_OPENAI.items() if other in given} | found


def _file(profile: str | None) -> dict[str, Any]:
    """The keys of the configuration file, with those of a profile before those outside of any.

    Raises SettingsError where it has no such profile.
    """
    path = _config_file()
    found = read_toml(path.read_text(encoding="utf-8")) if path else {}
    profiles = found.pop("profile", {})
    if profile is None:
        return found
    if profile not in profiles:
        there = suggestion(profile, profiles, "Its profiles are") if profiles else ""
        raise SettingsError(f"There is no profile {profile!r} in {path or 'a configuration file'}.", there)
    return {**found, **profiles[profile]}


def _over(low: dict[str, Any], high: Mapping[str, Any]) -> dict[str, Any]:
    """`low` with the values of `high`; tables that both have are joined in the same way."""
    for name, value in high.items():
        both = isinstance(value, dict) and isinstance(low.get(name), dict)
        low[name] = _over({**low[name]}, value) if both else value
    return low


class SettingsOptions(TypedDict, total=False):
    """The settings as keyword arguments; None means "not given". See `Settings` for what each does."""

    model: str | None
    base_url: str | None
    profile: str | None
    fallback: Sequence[str] | None
    fallback_api_key: str | SecretStr | None
    api_version: str | None
    extra_headers: dict[str, str] | None
    extra_body: dict[str, Any] | None
    reasoning_effort: str | None
    api_key: str | SecretStr | None
    token_provider: TokenProvider | None
    language: str | None
    focus: str | None
    prompts_dir: str | Path | None
    mode: OutputMode | None
    max_output_tokens: int | None
    part_tokens: int | None
    temperature: float | None
    timeout: float | None
    connect_timeout: float | None
    hedging: bool | None
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
        before = {name: getattr(base, name) for name in base.model_fields_set} if base else {}
        settings = Settings(**{**before, **given})
    except ValidationError as error:
        raise _explained(error) from error
    except (OSError, ValueError) as error:
        raise SettingsError(f"The configuration file {_config_file()} is not valid: {error}.") from error
    if given.get("verify") and not settings.asks_model:
        raise SettingsError(
            "Verification needs a model, and none is configured.", "Name one with `--verify-model`."
        )
    return settings


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
