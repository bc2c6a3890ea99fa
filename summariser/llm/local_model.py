"""A GGUF file as an endpoint: llama.cpp's server in the process, on loopback, with a key of its own."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from summariser.models.errors import SettingsError
from summariser.utils.distribution import install_command

if TYPE_CHECKING:
    from xllamacpp import CommonParams  # pyright: ignore[reportAttributeAccessIssue]

    from summariser.models.settings import Settings

MAGIC = b"GGUF"
PARALLEL = 1


@dataclass(frozen=True)
class ServedFile:
    """A running server. It stops when `server` is dropped."""

    base_url: str
    model: str
    api_key: str = field(repr=False)
    server: object = field(repr=False)


def serve_file(settings: Settings) -> ServedFile:
    """Load the file that `settings.model` names and serve it on a free port of 127.0.0.1.

    Takes a second or more. Raises SettingsError: the extra is not installed, or it is no model file.
    """
    path = model_file(settings.model or "")
    try:
        from xllamacpp import Server  # pyright: ignore[reportAttributeAccessIssue]
    except ImportError as error:
        raise SettingsError(
            "Running a model file needs the extra `local`, which is not installed.",
            f"Run: {install_command('local')}",
        ) from error
    key = secrets.token_urlsafe(24)
    try:
        server = Server(_parameters(path, key, settings))
    except (RuntimeError, ValueError) as error:
        raise SettingsError(
            f"The model file {path.name} cannot be loaded.", "Is it damaged, or too large for the memory?"
        ) from error
    return ServedFile(f"{server.listening_address}/v1", path.name, key, server)


def model_file(name: str) -> Path:
    """The path of a GGUF file; SettingsError if there is none or it is something else."""
    path = Path(name).expanduser()
    try:
        with path.open("rb") as file:
            magic = file.read(len(MAGIC))
    except OSError as error:
        raise SettingsError(
            f"The model file {name} cannot be read: {error.strerror}.", "Check the path."
        ) from error
    if magic != MAGIC:
        raise SettingsError(f"{name} is no GGUF file.", "Choose a model in the GGUF format.")
    return path


def _parameters(path: Path, key: str, settings: Settings) -> CommonParams:
    """Bounded in context, threads and memory; nothing served but the model, and only to who has the key."""
    from xllamacpp import CommonParams  # pyright: ignore[reportAttributeAccessIssue]

    threads = settings.local_threads or max(1, (os.cpu_count() or 2) - 1)
    parameters = CommonParams()
    parameters.model.path = str(path)
    parameters.model_alias = {path.name}
    parameters.n_ctx = settings.local_context * PARALLEL
    parameters.n_parallel = PARALLEL
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = threads
    parameters.cache_ram_mib = 0
    parameters.verbosity = 0
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.api_keys = [key]
    parameters.cors_origins = ""
    parameters.ui = False
    parameters.endpoint_slots = parameters.endpoint_props = parameters.endpoint_metrics = False
    return parameters
