"""Recording and replaying HTTP exchanges, so that a person can read them.

A cassette holds the path, the parsed body and the answer of each request, and nothing of host, port, key,
cookies or the client's version. A request is matched by method, path and parsed body.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import vcr
import yaml
from vcr.cassette import Cassette
from vcr.request import Request

FOLDER = Path(__file__).parent.parent / "cassettes"
REPLAYED = "http://127.0.0.1:9/v1"
"""The base URL while replaying: the discard port, where nothing answers."""

KEPT_HEADERS = {"content-type", "retry-after"}


class UnplayedExchange(AssertionError):
    """A test was over before all that was recorded for it was asked for."""


@contextmanager
def cassette(path: Path, *, recording: bool) -> Iterator[Cassette]:
    """Record to `path`, or replay from it; UnplayedExchange if something was not asked for."""
    if recording:
        path.unlink(missing_ok=True)
    with _player().use_cassette(str(path), record_mode="all" if recording else "none") as played:
        yield played
    if not recording and not played.all_played:
        raise UnplayedExchange(f"{path.name}: {played.play_count} of {len(played)} exchanges were played")


def cassette_path(module: str, test: str) -> Path:
    """Where the cassette of a test is: one folder a test module."""
    return FOLDER / module / (re.sub(r"[^\w.]+", "-", test).strip("-") + ".yaml")


def _player() -> vcr.VCR:
    player = vcr.VCR(
        serializer="readable",
        match_on=["method", "path", "parsed body"],
        before_record_request=_anonymous_request,
        before_record_response=_bare_response,
        decode_compressed_response=True,
    )
    player.register_serializer("readable", _Readable)
    player.register_matcher("parsed body", _same_body)
    return player


def _same_body(one: Request, other: Request) -> None:
    assert _parsed(one.body) == _parsed(other.body), "the bodies differ"


def _parsed(body: bytes | str | None) -> Any:
    try:
        return json.loads(body or b"null")
    except ValueError:
        return body.decode() if isinstance(body, bytes) else body


def _anonymous_request(request: Request) -> Request:
    headers = {name: value for name, value in request.headers.items() if name.lower() in KEPT_HEADERS}
    return Request(request.method, f"http://endpoint{urlsplit(request.uri).path}", request.body, headers)


def _bare_response(response: dict[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in response["headers"].items() if name.lower() in KEPT_HEADERS}
    return response | {"headers": kept}


class _Readable:
    """YAML with parsed JSON bodies, and texts of many lines as blocks."""

    @staticmethod
    def serialize(recorded: dict[str, Any]) -> str:
        exchanges = [
            {
                "request": {
                    "method": exchange["request"]["method"],
                    "path": urlsplit(exchange["request"]["uri"]).path,
                    "body": _with_schemas_inline(_parsed(exchange["request"]["body"])),
                },
                "response": {
                    "status": exchange["response"]["status"]["code"],
                    "headers": {
                        name.lower(): value[0] for name, value in exchange["response"]["headers"].items()
                    },
                    "body": _parsed(exchange["response"]["body"]["string"]),
                },
            }
            for exchange in recorded["interactions"]
        ]
        return yaml.dump(exchanges, Dumper=_BlockDumper, allow_unicode=True, sort_keys=False, width=110)

    @staticmethod
    def deserialize(text: str) -> dict[str, Any]:
        interactions = [
            {
                "request": {
                    "method": exchange["request"]["method"],
                    "uri": f"http://endpoint{exchange['request']['path']}",
                    "body": _written(exchange["request"]["body"]),
                    "headers": {},
                },
                "response": {
                    "status": {"code": exchange["response"]["status"], "message": ""},
                    "headers": {name: [value] for name, value in exchange["response"]["headers"].items()},
                    "body": {"string": _written(exchange["response"]["body"])},
                },
            }
            for exchange in yaml.load(text, Loader=_Loader)
        ]
        return {"version": 1, "interactions": interactions}


class _Inline(dict[str, Any]):
    """A mapping that is written on few lines."""


def _with_schemas_inline(body: Any) -> Any:
    if isinstance(body, list):
        return [_with_schemas_inline(part) for part in body]
    if not isinstance(body, dict):
        return body
    inline = {"schema", "parameters"}
    return {key: _Inline(part) if key in inline else _with_schemas_inline(part) for key, part in body.items()}


def _written(body: Any) -> bytes:
    return (body if isinstance(body, str) else json.dumps(body, ensure_ascii=False)).encode()


# The loader in C is some twenty times faster, where PyYAML has it.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _BlockDumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_BlockDumper.add_representer(str, _text)
_BlockDumper.add_representer(
    _Inline, lambda dumper, data: dumper.represent_mapping("tag:yaml.org,2002:map", data, flow_style=True)
)
