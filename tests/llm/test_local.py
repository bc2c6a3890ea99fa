"""A model file in the process. Two of these tests load SmolLM2-135M, which takes about a second."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from summariser.llm import Endpoint, resolve_endpoint
from summariser.llm.local_model import serve_file
from summariser.models.errors import SettingsError
from summariser.models.settings import load_settings


@pytest.fixture(scope="module")
def served(small_model_file: Path) -> Iterator[Endpoint]:
    settings = load_settings(model=str(small_model_file), local_context=1024, local_threads=1)
    yield asyncio.run(resolve_endpoint(settings))


def test_a_file_is_served_on_loopback_under_its_name_alone(served: Endpoint, small_model_file: Path) -> None:
    assert served.base_url.startswith("http://127.0.0.1:")
    assert served.model == small_model_file.name
    assert served.shown == "in the process"
    assert served.is_small


@pytest.mark.parametrize(
    ("path", "with_key", "status"),
    [
        ("/v1/models", True, 200),
        ("/v1/chat/completions", False, 401),
        ("/props", False, 401),
        ("/", True, 404),
        ("/slots", True, 501),
        ("/metrics", True, 501),
    ],
)
def test_nothing_but_the_model_and_only_with_the_key(
    path: str, with_key: bool, status: int, served: Endpoint
) -> None:
    headers = {"origin": "http://evil.example"}
    if with_key:
        headers["authorization"] = f"Bearer {served.api_key}"
    method = "POST" if path.endswith("completions") else "GET"
    response = httpx2.request(
        method, served.base_url.removesuffix("/v1") + path, headers=headers, trust_env=False
    )
    assert response.status_code == status
    assert response.headers.get("access-control-allow-origin", "") == ""


def test_the_path_of_the_file_is_told_to_nobody(served: Endpoint, small_model_file: Path) -> None:
    headers = {"authorization": f"Bearer {served.api_key}"}
    told = httpx2.get(f"{served.base_url}/models", headers=headers, trust_env=False).text
    assert small_model_file.name in told
    assert str(small_model_file.parent) not in told


def test_what_is_no_model_file_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "text.gguf").write_text("not a model")
    (tmp_path / "empty.gguf").touch()
    (tmp_path / "folder.gguf").mkdir()
    for name, words in [
        ("text.gguf", "is no GGUF file"),
        ("empty.gguf", "is no GGUF file"),
        ("folder.gguf", "cannot be read: Is a directory"),
        ("missing.gguf", "cannot be read: No such file"),
    ]:
        with pytest.raises(SettingsError, match=words):
            serve_file(load_settings(model=str(tmp_path / name)))


def test_a_damaged_model_file_is_said_plainly(tmp_path: Path) -> None:
    pytest.importorskip("xllamacpp")
    (tmp_path / "cut.gguf").write_bytes(b"GGUF\x03\x00\x00\x00" + b"\x00" * 64)
    with pytest.raises(SettingsError, match="cannot be loaded"):
        serve_file(load_settings(model=str(tmp_path / "cut.gguf")))


def test_without_the_extra_the_way_to_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "model.gguf").write_bytes(b"GGUF")
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    with pytest.raises(SettingsError, match=r"pip install 'summariser-news\[local\]'"):
        serve_file(load_settings(model=str(tmp_path / "model.gguf")))
