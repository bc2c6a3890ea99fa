"""What real servers answer: llama.cpp's in this process, and LiteLLM's proxy in front of it.

    pip install 'litellm[proxy]'       # into an environment of its own
    python benchmarks/real_servers.py MODEL.gguf --litellm /path/to/its/bin/litellm

For each server: one short article, a wrong key, a model that is not there, and an article that does not fit.
Prints what `summariser doctor` would say of each; docs/endpoints.md has the table.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from summariser.llm import Endpoint, ModelClient, resolve_endpoint
from summariser.llm.capabilities import forget_all
from summariser.llm.prompts import build_messages, load_prompt
from summariser.models.article import Article, Metadata, Sentence
from summariser.models.draft import Draft
from summariser.models.errors import SummariserError
from summariser.models.settings import Settings, load_settings

TEXT = "The town council of Velsund promised on Friday to repair two bridges by May."
KEY = "sk-summariser-benchmark"


def article(times: int = 1) -> Article:
    """The text, once or many times."""
    text = " ".join([TEXT] * times)
    starts = [at * (len(TEXT) + 1) for at in range(times)]
    sentences = tuple(Sentence(at + 1, start, start + len(TEXT), 1) for at, start in enumerate(starts))
    return Article(text=text, sentences=sentences, source="benchmark", metadata=Metadata(language="en"))


@contextmanager
def litellm_proxy(command: Path, behind: Endpoint, folder: Path) -> Iterator[Endpoint]:
    """LiteLLM's proxy in front of the endpoint `behind`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    parameters = {
        "model": f"openai/{behind.model}",
        "api_base": behind.base_url,
        "api_key": behind.api_key,
    }
    models = [{"model_name": "local", "litellm_params": parameters}]
    config = {"model_list": models, "general_settings": {"master_key": KEY}}
    (folder / "litellm.yaml").write_text(json.dumps(config), encoding="utf-8")
    words = [
        str(command),
        "--config",
        str(folder / "litellm.yaml"),
        "--port",
        str(port),
        "--host",
        "127.0.0.1",
    ]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with subprocess.Popen(
        words, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            _wait_for(f"http://127.0.0.1:{port}/health/liveliness")
            yield Endpoint(f"http://127.0.0.1:{port}/v1", "local", KEY, is_small=True)
        finally:
            process.terminate()


def _wait_for(url: str, seconds: float = 90) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.5)
    raise SystemExit(f"{url} did not come up within {seconds:g} s.")


async def tried(endpoint: Endpoint, settings: Settings, about: Article) -> str:
    """What one question to `endpoint` comes to, in words."""
    forget_all()
    client = ModelClient(endpoint, settings)
    started = time.monotonic()
    try:
        reply = await client.ask(build_messages(load_prompt(), about), Draft)
    except SummariserError as error:
        return f"{type(error).__name__}: {error.message}"
    finally:
        await client.aclose()
    items = sum(len(getattr(reply.draft, name)) for name in ("summary", "actors", "commitments", "figures"))
    said = client.capabilities.described(settings.max_output_tokens)
    return f"{items} items in {time.monotonic() - started:.0f} s; {said}"


async def try_all(name: str, endpoint: Endpoint, settings: Settings, modes: list[str]) -> None:
    """Print what the four questions come to."""
    for mode in modes:
        forced = settings.model_copy(update={"mode": mode})
        print(f"{name} | answer, {mode} | {await tried(endpoint, forced, article())}", flush=True)
    wrong_key = replace(endpoint, api_key="sk-wrong")
    print(f"{name} | wrong key | {await tried(wrong_key, settings, article())}", flush=True)
    no_model = replace(endpoint, model="no-such-model")
    print(f"{name} | wrong model | {await tried(no_model, settings, article())}", flush=True)
    print(f"{name} | too long | {await tried(endpoint, settings, article(600))}", flush=True)


async def main() -> None:
    """All servers that are there."""
    parser = argparse.ArgumentParser()
    parser.add_argument("model", type=Path)
    parser.add_argument("--litellm", type=Path)
    parser.add_argument("--modes", nargs="*", default=["json-schema", "tools", "json"])
    given = parser.parse_args()
    settings = load_settings(
        model=str(given.model), local_context=2048, max_output_tokens=300, http_retries=0, timeout=120
    )
    local = await resolve_endpoint(settings)
    await try_all("llama.cpp", local, settings, given.modes)
    if given.litellm:
        with (
            tempfile.TemporaryDirectory() as folder,
            litellm_proxy(given.litellm, local, Path(folder)) as proxy,
        ):
            await try_all("LiteLLM", proxy, settings, given.modes)


if __name__ == "__main__":
    asyncio.run(main())
