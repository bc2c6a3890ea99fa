"""The template files of a prompt: those of this package, and a user's own in place of some of them."""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summariser.llm.response_schema import ROOMY
from summariser.models.errors import SettingsError
from summariser.models.record import PromptInfo
from summariser.utils.did_you_mean import suggestion

if TYPE_CHECKING:
    from jinja2 import Environment, Template

SUFFIX = ".j2"
_CODE_NAME = "<template>"
"""The file name that jinja2 gives the code of a template that comes from a string."""

_EXAMPLES: Mapping[str, Mapping[str, Any]] = {
    "system": {"extra_fields": ("x: a field",), "limits": ROOMY},
    "article": {"head": [("Title", "A title")], "sentences": ["A sentence."], "numbers": [1]},
    "extract": {"focus": "a topic", "part": (1, 2)},
    "check": {"lines": ["F1 (1) 120"]},
    "compose": {"lines": ["- (1) A sentence."], "focus": "a topic", "empty": '""'},
    "reask": {
        "whole": "It is no JSON.",
        "faults": [{"key": "fig", "item": "{}", "message": "It is not there."}],
        "empty": '""',
    },
    "complete": {"uncovered": [("Figures:", [{"sentence": 1, "quote": "120"}])], "empty": '""'},
}
"""The variables of each template of a user's, with values to try it with."""

_ABSENT: Mapping[str, Any] = {"extra_fields": (), "focus": None, "part": None, "whole": None}
"""The variables that may be empty."""


def load_templates(
    name: str,
    version: str,
    required: Sequence[str],
    optional: Sequence[str] = (),
    prompts_dir: Path | None = None,
) -> tuple[PromptInfo, dict[str, Template]]:
    """The templates of a prompt, with the files of `prompts_dir` in place of those of the same name.

    The digest covers all templates in force. Raises SettingsError if there is no such prompt, or if a file of
    `prompts_dir` is none of its templates, does not compile, or uses a variable that it is not given.
    """
    folder = _templates() / name / f"v{version}"
    parts = (*required, *(part for part in optional if (folder / f"{part}{SUFFIX}").is_file()))
    own = _own_files(prompts_dir.expanduser(), parts) if prompts_dir else {}
    try:
        sources = [(folder / f"{part}{SUFFIX}").read_text(encoding="utf-8") for part in parts]
    except OSError as error:
        raise SettingsError(f"There is no prompt {name!r} of version {version!r}.") from error
    environment = _environment()
    for part, file in own.items():
        sources[parts.index(part)] = _checked_source(part, file, environment)
    digest = sha256("\0".join(sources).encode()).hexdigest()
    templates = {part: environment.from_string(source) for part, source in zip(parts, sources, strict=True)}
    return PromptInfo(name=name, version=version, sha256=digest), templates


def _templates() -> Path:
    """In a wheel the templates lie inside the package, in a source tree beside it."""
    packaged = Path(__file__).parents[1] / "_prompts"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "prompts"


def _environment() -> Environment:
    from jinja2 import Environment, StrictUndefined

    return Environment(undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True)


def _own_files(folder: Path, parts: Sequence[str]) -> dict[str, Path]:
    """The template files in `folder` by their part."""
    if not folder.is_dir():
        raise SettingsError(f"prompts_dir names {folder}, which is not a folder.", "Correct `--prompts-dir`.")
    names = [f"{part}{SUFFIX}" for part in parts]
    files = sorted(folder.glob(f"*{SUFFIX}"))
    if not files:
        raise SettingsError(
            f"There is no template in {folder}.", f"The names of templates are {', '.join(names)}."
        )
    for file in files:
        if file.name not in names:
            raise SettingsError(
                f"{file} is not a template of the prompt.",
                suggestion(file.name, names, "The names of templates are"),
            )
    return {file.stem: file for file in files}


def _checked_source(part: str, file: Path, environment: Environment) -> str:
    """The text of a user's template, which is tried with and without what may be absent."""
    from jinja2 import TemplateSyntaxError

    try:
        source = file.read_text(encoding="utf-8")
        template = environment.from_string(source)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"The template {file} cannot be read: {error}.") from error
    except TemplateSyntaxError as error:
        raise _wrong(file, error.lineno, error.message or "it does not compile") from error
    known = _EXAMPLES[part]
    for name, line in _unknown_variables(source, known, environment):
        raise _wrong(
            file, line, f"there is no variable {name!r}", suggestion(name, known, "The variables are")
        )
    for example in (known, {name: _ABSENT.get(name, value) for name, value in known.items()}):
        try:
            template.render(example)
        except Exception as error:  # an expression of a template may raise anything
            raise _wrong(file, _failed_line(error), str(error)) from error
    return source


def _unknown_variables(
    source: str, known: Mapping[str, Any], environment: Environment
) -> Iterator[tuple[str, int]]:
    """The variables that are neither `known` nor set by the template, with their lines, from the first."""
    from jinja2 import meta, nodes

    tree = environment.parse(source)
    unknown = meta.find_undeclared_variables(tree) - known.keys() - environment.globals.keys()
    found = [(node.lineno, node.name) for node in tree.find_all(nodes.Name) if node.name in unknown]
    return ((name, line) for line, name in sorted(found))


def _failed_line(error: Exception) -> int:
    """The line of the template whose rendering raised `error`."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno or 1 for frame in reversed(frames) if frame.filename == _CODE_NAME), 1)


def _wrong(file: Path, line: int, reason: str, hint: str = "") -> SettingsError:
    return SettingsError(f"The template {file}, line {line}, is wrong: {reason.rstrip('.')}.", hint)
