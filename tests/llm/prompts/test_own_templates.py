"""Prompt templates of a user's own: used, checked at the start, and part of what identifies a record."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from harbour import ARTICLE, GOOD
from scripted_endpoint import ScriptedEndpoint

from summariser import SettingsError, Summariser
from summariser.llm.prompts import build_check, build_messages, load_prompt
from summariser.models.record import PromptInfo

BUILT_IN = Path(__file__).parents[3] / "prompts" / "summarise" / "v2"


def _write(folder: Path, **templates: str) -> Path:
    for part, source in templates.items():
        (folder / f"{part}.j2").write_text(source, encoding="utf-8")
    return folder


def test_an_own_template_replaces_the_one_of_its_name_and_no_other(tmp_path: Path) -> None:
    own = load_prompt(prompts_dir=_write(tmp_path, extract="Task: extract\nWrite for a child of ten.\n"))
    system, user = build_messages(own, ARTICLE)
    assert user["content"].endswith("Task: extract\nWrite for a child of ten.")
    assert [system, build_check(own, ARTICLE, ["x"])] == [
        build_messages(load_prompt(), ARTICLE)[0],
        build_check(load_prompt(), ARTICLE, ["x"]),
    ]


def test_copies_of_the_built_in_templates_are_the_same_prompt(tmp_path: Path) -> None:
    copies = {file.stem: file.read_text(encoding="utf-8") for file in BUILT_IN.glob("*.j2")}
    assert load_prompt(prompts_dir=_write(tmp_path, **copies)).info == load_prompt().info


@pytest.mark.parametrize("part", ["check", "compose", "complete"])
def test_the_hash_covers_each_template_and_follows_its_text(tmp_path: Path, part: str) -> None:
    digests = {load_prompt().info.sha256}
    for text in ("One.", "Two."):
        digests.add(load_prompt(prompts_dir=_write(tmp_path, **{part: text})).info.sha256)
    assert len(digests) == 3


@pytest.mark.parametrize(
    ("part", "source", "line", "reason"),
    [
        ("article", "<article>\n{% for x in head %}\n", 2, "unexpected end|Unexpected end"),
        ("extract", "Task\n\n{{ focos }}", 3, "no variable 'focos'.* Did you mean 'focus'"),
        ("check", "{{ focus }}", 1, "no variable 'focus'.* The variables are lines"),
        ("check", "Task\n{% for one in lines %}\n{{ one|shouted }}\n{% endfor %}", 3, "shouted"),
        ("reask", "{% for one in faults %}\n{{ one.keys_ }}\n{% endfor %}", 2, "keys_"),
        ("extract", "Task\n{{ part[0] }}", 2, "None"),
        ("system", "{% include 'other.j2' %}", 1, "loader"),
    ],
)
def test_a_wrong_template_is_said_with_file_and_line(
    tmp_path: Path, part: str, source: str, line: int, reason: str
) -> None:
    _write(tmp_path, **{part: source})
    with pytest.raises(SettingsError, match=rf"{part}\.j2, line {line}, .*(?:{reason})"):
        Summariser(model="m", base_url="http://localhost:9/v1", prompts_dir=tmp_path)


def test_what_a_template_sets_itself_is_no_unknown_variable(tmp_path: Path) -> None:
    source = "{% set rows = lines %}{% for row in rows %}{{ loop.index }} {{ row }}{% endfor %}"
    own = load_prompt(prompts_dir=_write(tmp_path, check=source))
    assert build_check(own, ARTICLE, ["first"])[1]["content"].endswith("1 first")


def test_a_folder_without_templates_or_with_a_misspelt_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="is not a folder"):
        load_prompt(prompts_dir=tmp_path / "nowhere")
    with pytest.raises(SettingsError, match="There is no template"):
        load_prompt(prompts_dir=tmp_path)
    with pytest.raises(SettingsError, match=re.escape("Did you mean 'extract.j2'?")):
        load_prompt(prompts_dir=_write(tmp_path, extrakt="Task"))


def test_extraction_and_verification_use_them_and_the_record_says_so(tmp_path: Path) -> None:
    _write(tmp_path, system="House style.", check="Task: check\nOur own check.\n{{ lines|join('\n') }}")
    with ScriptedEndpoint().always_answers(lambda _: GOOD) as endpoint:
        options = {"base_url": endpoint.base_url, "model": "m", "mode": "json-schema", "verify": True}
        with Summariser(prompts_dir=tmp_path, **options) as client:  # type: ignore[arg-type]
            record = client.summarise(ARTICLE)
    asked = [[message["content"] for message in one.body["messages"]] for one in endpoint.requests]
    assert [system for system, _ in asked] == ["House style."] * 2
    assert "Our own check." in asked[1][1]
    used = record.provenance.prompt
    assert isinstance(used, PromptInfo)
    assert used == load_prompt(prompts_dir=tmp_path).info != load_prompt().info


def test_other_templates_make_other_records_in_a_store(tmp_path: Path) -> None:
    store, folder = tmp_path / "runs.db", tmp_path / "own"
    folder.mkdir()
    with ScriptedEndpoint().always_answers(lambda _: GOOD) as endpoint:
        options = {"base_url": endpoint.base_url, "model": "m", "mode": "json-schema", "verify": False}
        for focus in ("One.", "One.", "Two."):
            _write(folder, extract=focus)
            with Summariser(prompts_dir=folder, **options) as client:  # type: ignore[arg-type]
                assert [one.error for one in client.summarise_many([ARTICLE], store=store)] == [None]
    assert len(endpoint.requests) == 2
