"""Find a record class by name, as the command line names it."""

from __future__ import annotations

import sys
from importlib import import_module, util
from pathlib import Path
from types import ModuleType

from summariser.client.schema_file import SUFFIXES, load_schema_file
from summariser.models.errors import SettingsError
from summariser.models.record import ArticleSummary
from summariser.utils.did_you_mean import suggestion


def load_schema(name: str) -> type[ArticleSummary]:
    """The class that "module:Class" or "path/to/file.py:Class" names, a subclass of ArticleSummary.

    The path of a JSON, TOML or YAML file names the class that it describes: see `schema_file`. Raises
    SettingsError, with the nearest right name where there is one.
    """
    if name.lower().endswith(SUFFIXES):
        return load_schema_file(Path(name))
    module_name, _, class_name = name.rpartition(":")
    if not module_name or not class_name:
        raise SettingsError(
            f"The schema {name!r} is not of the form module:Class.",
            "Write records.py:MyRecord or fields.toml, for example.",
        )
    module = _load_module(module_name)
    schemas = {
        found: kind
        for found, kind in vars(module).items()
        if isinstance(kind, type) and issubclass(kind, ArticleSummary) and kind is not ArticleSummary
    }
    if class_name not in schemas:
        raise SettingsError(f"{module_name} has no record class {class_name!r}.", _hint(class_name, schemas))
    return schemas[class_name]


def _hint(class_name: str, schemas: dict[str, type[ArticleSummary]]) -> str:
    if not schemas:
        return "Make it a subclass of summariser.ArticleSummary."
    return suggestion(class_name, schemas, "Its record classes are")


def _load_module(name: str) -> ModuleType:
    try:
        return _load_file(Path(name)) if name.endswith(".py") else import_module(name)
    except ImportError as error:
        raise SettingsError(f"The schema's module {name} cannot be imported: {error}.") from error


def _load_file(path: Path) -> ModuleType:
    """The module in a file, under the name of the file, so that worker processes can find its classes."""
    if not path.is_file():
        near = suggestion(path.name, (file.name for file in path.parent.glob("*.py")), "There are")
        raise SettingsError(f"There is no file {path}.", near if path.parent.is_dir() else "")
    spec = util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None, "a .py file has a loader"
    module = sys.modules[path.stem] = util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent.resolve()))
    spec.loader.exec_module(module)
    return module
