"""`summariser demo`: recorded answers, replayed; the shipped record is what today's code makes of them."""

from __future__ import annotations

from importlib import util
from pathlib import Path

from commandline import run

from summariser.models.record import ArticleSummary


def test_it_prints_the_record_and_writes_its_page(tmp_path: Path) -> None:
    ended = run("demo", cwd=tmp_path)
    assert ended.status == 0
    record = ArticleSummary.model_validate_json(ended.stdout)
    assert record.provenance.verification.status == "verified"
    assert len(record.commitments) >= 4 and record.headline in (tmp_path / "demo.html").read_text()


def test_the_shipped_record_is_fresh() -> None:
    path = Path(__file__).parents[2] / "docs" / "make_demo.py"
    spec = util.spec_from_file_location("make_demo", path)
    assert spec and spec.loader
    make_demo = util.module_from_spec(spec)
    spec.loader.exec_module(make_demo)
    assert make_demo.PAGE.read_text() == make_demo.page(), "run python docs/make_demo.py"
