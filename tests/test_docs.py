"""Pages that are made from the code are up to date."""

from __future__ import annotations

from importlib import util
from pathlib import Path
from types import ModuleType

import summariser

DOCS = Path(__file__).parent.parent / "docs"


def script(name: str) -> ModuleType:
    spec = util.spec_from_file_location(name, DOCS / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_on_the_library_is_fresh_and_complete() -> None:
    make_api = script("make_api")
    page = (DOCS / "api.md").read_text(encoding="utf-8")
    assert page == make_api.api_page(), "run python docs/make_api.py"
    assert make_api.documented() == set(summariser.__all__)


def test_the_table_of_packages_is_fresh_and_complete() -> None:
    make_architecture = script("make_architecture")
    page = (DOCS / "architecture.md").read_text(encoding="utf-8")
    assert page == make_architecture.with_table(page), "run python docs/make_architecture.py"
    packages = {path.parent.name for path in Path(summariser.__file__).parent.glob("*/__init__.py")}
    assert set(make_architecture.ORDER) == packages
