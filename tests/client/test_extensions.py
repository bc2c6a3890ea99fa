"""Rules, extractors, limiters and renderers of a user's own, registered by argument."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest
from harbour import ARTICLE, GOOD
from scripted_endpoint import ScriptedEndpoint

from summariser import (
    ArticleSummary,
    Rule,
    SettingsError,
    Summariser,
    check_record,
    check_text,
    render,
    summarise,
    summarise_many,
)


@pytest.fixture(scope="module")
def library_use() -> Iterator[ModuleType]:
    """The example programs that type checkers read, imported under a name that workers could find."""
    path = Path(__file__).parents[1] / "typing" / "library_use.py"
    spec = util.spec_from_file_location("library_use", path)
    assert spec is not None and spec.loader is not None
    module = sys.modules["library_use"] = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules["library_use"]


def test_an_extractor_of_ones_own_is_grounded_like_any_other(library_use: ModuleType) -> None:
    record = summarise(ARTICLE, extractor=library_use.FirstSentence())
    assert record.provenance.model == "first-sentence"
    assert (record.provenance.endpoint, record.provenance.cost_usd) == (None, 0.0)
    assert [figure.value for figure in record.figures] == [14_000_000, 120]
    assert record.provenance.summary_by == "extractive", "it proposes no summary"


def test_a_rule_of_ones_own_rejects_and_can_be_switched_off(library_use: ModuleType) -> None:
    asked = {**GOOD, "sum": [{"s": [1], "t": "Will Grenholm deepen the harbour by June?"}]}
    with ScriptedEndpoint().always_answers(lambda _: asked) as endpoint:
        options = {"base_url": endpoint.base_url, "model": "m", "mode": "json-schema", "reasks": 0}
        with_rule = summarise(ARTICLE, rules=[library_use.RULE], **options)  # type: ignore[arg-type]
        without = summarise(ARTICLE, rules=[library_use.RULE], rules_off=["house.no-question"], **options)  # type: ignore[arg-type]
    (rejected,) = with_rule.provenance.rejected
    assert (rejected.rule, rejected.kind, rejected.field) == ("house.no-question", "error", "summary")
    assert without.provenance.rejected == []


def test_a_rule_of_ones_own_works_in_worker_processes(
    library_use: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    from summariser.batch.workers import process_pool

    monkeypatch.setattr(process_pool, "FEW", 0)
    monkeypatch.syspath_prepend(str(Path(library_use.__file__ or "").parent))
    (result,) = summarise_many([ARTICLE], model="extractive", workers=1, rules=[library_use.RULE])
    assert result.record is not None and result.record.provenance.rejected == []


def test_rules_of_ones_own_hold_for_texts_and_records_too(library_use: ModuleType) -> None:
    text = "Will Grenholm deepen the harbour?"
    found = check_text(text, ARTICLE, extra_rules=[library_use.RULE])
    found = [one for one in found if one.rule == "house.no-question"]
    assert [(one.start, one.end, one.kind) for one in found] == [(len(text) - 1, len(text), "error")]
    record = {"headline": text}
    codes = {one.rule for one in check_record(record, ARTICLE, extra_rules=[library_use.RULE])}
    assert "house.no-question" in codes


def test_a_rule_needs_a_code_of_its_own() -> None:
    with pytest.raises(SettingsError, match=r"negation\.flipped"):
        Summariser(rules=[Rule("negation.flipped", "error", "twice")])


def test_a_rule_that_does_not_exist_is_said_with_the_nearest() -> None:
    with pytest.raises(SettingsError, match=r"'negation\.fliped'.*Did you mean 'negation\.flipped'\?"):
        Summariser(rules_off=["negation.fliped"])


def test_a_limiter_of_ones_own_gives_the_permits(library_use: ModuleType) -> None:
    with ScriptedEndpoint().answers(GOOD) as endpoint:
        record = summarise(
            ARTICLE,
            base_url=endpoint.base_url,
            model="m",
            mode="json-schema",
            rate_limiter=library_use.PlainLimiter(),
        )
    assert record.headline == GOOD["h"]


def test_a_renderer_of_ones_own_is_a_function(library_use: ModuleType) -> None:
    record: ArticleSummary = summarise(ARTICLE, model="extractive")
    assert render(record, library_use.headline_only) == record.headline
    assert render(record, "json").startswith("{")
    with pytest.raises(SettingsError, match=r"'markdow'\. Did you mean 'markdown'\?"):
        render(record, "markdow")


@pytest.mark.parametrize(
    ("option", "right"), [("modle", "model"), ("rule_off", "rules_off"), ("time_out", "timeout")]
)
def test_a_misspelt_option_is_said_with_the_nearest(option: str, right: str) -> None:
    said = f"no setting '{option}'. Did you mean '{right}'"
    with pytest.raises(SettingsError, match=said):
        Summariser(**{option: "x"})  # type: ignore[arg-type]
    with pytest.raises(SettingsError, match=said):
        summarise_many([], **{option: "x"})  # type: ignore[arg-type]
