"""The public names: exactly those listed, all there, and all that a signature among them shows."""

from __future__ import annotations

import inspect
import logging
import types
import typing
from collections.abc import Iterator
from typing import Any, get_args

import pydantic
import pytest

import summariser
from summariser.models import errors
from summariser.models.settings import Settings, SettingsOptions

# What the command line calls.
FOR_THE_COMMAND_LINE = {"run", "pipeline"}
# Where an annotation names what only type checkers import, it is public.
PUBLIC = {name: getattr(summariser, name) for name in summariser.__all__}


def test_all_lists_exactly_the_public_names_in_order() -> None:
    assert sorted(summariser.__all__) == summariser.__all__
    loaded = [name for names in summariser._MODULES.values() for name in names]
    assert sorted(loaded) == summariser.__all__
    for name in summariser.__all__:
        assert getattr(summariser, name) is not None


def test_a_name_that_does_not_exist_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="sumarise"):
        summariser.sumarise  # noqa: B018


def test_every_error_is_public() -> None:
    known = {
        name
        for name, kind in vars(errors).items()
        if isinstance(kind, type) and issubclass(kind, summariser.SummariserError)
    }
    assert known <= set(summariser.__all__)


@pytest.mark.parametrize("name", summariser.__all__)
def test_every_public_name_is_documented(name: str) -> None:
    named = getattr(summariser, name)
    if isinstance(named, type) or inspect.isfunction(named):
        assert named.__doc__ and not named.__doc__.startswith(f"{name}(")


def classes_in(annotation: Any) -> Iterator[type]:
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        yield annotation
    for part in get_args(annotation):
        yield from classes_in(part)


def annotations_of(named: Any) -> Iterator[Any]:
    """The annotations of a function, of the methods and properties of a class, and of its fields."""
    if inspect.isfunction(named):
        yield from typing.get_type_hints(named, localns=PUBLIC).values()
        return
    if issubclass(named, pydantic.BaseModel):
        yield from (field.annotation for field in named.model_fields.values())
    elif not issubclass(named, Exception):
        yield from typing.get_type_hints(named, localns=PUBLIC).values()
    for name, member in vars(named).items():
        if isinstance(member, property):
            member = member.fget
        is_public = name == "__init__" or not name.startswith("_")
        if inspect.isfunction(member) and is_public and name not in FOR_THE_COMMAND_LINE:
            yield from typing.get_type_hints(member, localns=PUBLIC).values()


SIGNATURES = (
    *("AsyncSummariser", "Summariser", "Extractor", "Permit", "RequestLimiter", "Result", "Rule"),
    *("ArticleSummary", "summarise", "summarise_many", "read", "clean", "check_text", "check_record"),
    *("scan_figures", "render"),
)


@pytest.mark.parametrize("name", SIGNATURES)
def test_what_a_public_signature_shows_is_public(name: str) -> None:
    shown = {
        kind
        for annotation in annotations_of(getattr(summariser, name))
        for kind in classes_in(annotation)
        if kind.__module__.startswith("summariser.") and kind is not SettingsOptions
    }
    assert {kind.__name__ for kind in shown} <= set(summariser.__all__)


def test_the_options_are_the_settings() -> None:
    options = typing.get_type_hints(SettingsOptions)
    assert list(options) == list(Settings.model_fields)


def test_the_logger_has_a_null_handler() -> None:
    assert summariser.Summariser
    handlers = logging.getLogger("summariser").handlers
    assert any(isinstance(handler, logging.NullHandler) for handler in handlers)
