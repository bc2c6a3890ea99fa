"""What the user named, as inputs."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from many import text_of, write_lines

from summariser.batch import BatchInput, Shard, inputs_of
from summariser.models.errors import InputTooLarge, NotAnArticle, UnreadableInput
from summariser.models.settings import load_settings
from summariser.sources import LinkedPage


def named(*sources: str, **settings: int) -> list[BatchInput]:
    return list(inputs_of(sources, load_settings(**settings)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "b.txt",
        "a.html",
        "e.pdf",
        "sub/c.md",
        ".hidden.txt",
        "sub/.git/d.txt",
        "picture.png",
        "run.py",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text_of(len(name)))
    return tmp_path


def test_a_folder_is_its_readable_files_in_order_without_hidden_ones(folder: Path) -> None:
    assert [one.source for one in named(str(folder))] == [
        str(folder / name) for name in ("a.html", "b.txt", "e.pdf", "sub/c.md")
    ]


def test_a_pattern_may_cross_folders(folder: Path) -> None:
    assert [one.source for one in named(f"{folder}/**/*.md")] == [str(folder / "sub/c.md")]


def test_a_pattern_without_a_match_is_an_error_in_its_place(folder: Path) -> None:
    (one,) = named(f"{folder}/*.docx")
    assert isinstance(one.document, UnreadableInput)


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(tmp_path: Path) -> None:
    path = tmp_path / "what[1].txt"
    path.write_text(text_of(1))
    assert [one.source for one in named(str(path))] == [str(path)]


def test_an_address_is_not_fetched_yet() -> None:
    assert named("https://example.org/news") == [BatchInput("https://example.org/news")]


def test_stdin_names_one_source_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("a.txt\n\n  b.txt  \n-\nhttps://example.org/c\n"))
    assert [one.source for one in named("-")] == ["a.txt", "b.txt", "https://example.org/c"]


def test_each_line_is_an_input_and_a_broken_one_an_error_of_its_own(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": "x", "text": text_of(1), "desk": "coast", "tags": ["a"]}),
        "{broken",
        json.dumps({"url": "https://example.org/story", "title": "A story"}),
        json.dumps({"title": "no text"}),
        "",
        json.dumps({"text": "x" * 400}),
    ]
    path = tmp_path / "news.jsonl"
    path.write_text("\n".join(lines))
    found = {one.source.rpartition("#")[2]: one for one in named(str(path), max_input_bytes=300)}
    assert found["x"].extra == {"desk": "coast", "tags": ["a"]}
    assert isinstance(found["2"].document, UnreadableInput)
    assert isinstance(found["3"].load, LinkedPage)
    assert found["3"].load.metadata.title == "A story"
    assert isinstance(found["4"].document, NotAnArticle)
    assert isinstance(found["6"].document, InputTooLarge)


def test_what_is_no_json_is_not_carried_through(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(json.dumps({"text": text_of(1), "score": float("nan"), "far": float("inf"), "near": 1}))
    (one,) = named(str(path))
    assert one.extra == {"score": None, "far": None, "near": 1}


def test_lines_are_read_as_they_are_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_lines(tmp_path / "news.jsonl", range(50))
    parsed: list[str] = []
    monkeypatch.setattr(
        "summariser.sources.json_lines.json",
        SimpleNamespace(loads=lambda line, **how: parsed.append(line) or json.loads(line, **how)),
    )
    inputs = inputs_of([str(path)], load_settings())
    assert [next(inputs).source for _ in range(3)] == [f"{path}#a{number}" for number in range(3)]
    assert len(parsed) == 3


def test_shards_share_out_everything_once() -> None:
    names = [f"news/{number}.txt" for number in range(1000)]
    shares = [[name for name in names if Shard(number, 16).holds(name)] for number in range(1, 17)]
    assert sorted(name for share in shares for name in share) == sorted(names)
    assert min(map(len, shares)) > 30
