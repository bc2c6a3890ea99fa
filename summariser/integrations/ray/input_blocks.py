"""The inputs of a run as blocks of Ray Data: read on the driver's machine as capacity frees up."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from itertools import islice
from typing import Any

import pyarrow
import ray
from ray.data.block import BlockMetadata
from ray.data.datasource import Datasource, ReadTask

from summariser.batch import BatchInput
from summariser.models.article import Article, RawDocument
from summariser.models.errors import InputError, NotAnArticle
from summariser.models.settings import Settings
from summariser.sources import is_url, read
from summariser.sources.json_lines import document_of
from summariser.sources.linked_page import LinkedPage

BLOCK_ROWS = 16
"""Articles of a block. An actor works on two at a time, so its death costs at most 32."""
BLOCK_BYTES = 1_000_000
"""Ray gives blocks on when they have so many bytes together: few articles wait in the reading task.

It also cuts results to that size, and mixes up the pieces of a block that is done again after a death. So
this is only for results without records, of which a block has far less.
"""

Inputs = Callable[[], Iterable[BatchInput]]


class InputSource(Datasource):  # type: ignore[misc]  # Ray is not typed where it is not installed
    """Inputs for Ray Data, from one task that runs on the driver's machine, where the files are.

    `inputs` is called there. A file is read; a web page is left to the actors. Once the `coordinator` stops,
    no more are read.
    """

    def __init__(self, inputs: Inputs, settings: Settings, coordinator: Any) -> None:
        self._inputs = inputs
        self._settings = settings
        self._coordinator = coordinator
        self._folder = os.getcwd()  # noqa: PTH109 - a string for another process

    def estimate_inmemory_data_size(self) -> int | None:
        """Not known: the inputs are not read yet."""
        return None

    def get_read_tasks(self, *_: Any, **__: Any) -> list[Any]:
        """One task."""
        unknown = BlockMetadata(num_rows=None, size_bytes=None, input_files=None, exec_stats=None)
        return [ReadTask(self._blocks, unknown)]

    def _blocks(self) -> Iterator[Any]:
        os.chdir(self._folder)  # sources are named from here
        inputs = iter(self._inputs())
        while block := list(islice(inputs, BLOCK_ROWS)):
            if ray.get(self._coordinator.is_stopping.remote()):
                return
            pickled = [pickle.dumps(_loaded(item, self._settings)) for item in block]
            yield pyarrow.table({"input": pickled})


def _loaded(item: BatchInput, settings: Settings) -> BatchInput:
    """The input with its document, if that is in a file of this machine."""
    if item.document is not None or item.load is not None or is_url(item.source):
        return item
    document: RawDocument | InputError
    try:
        document = read(item.source, settings)
    except InputError as error:
        document = error
    return replace(item, document=document)


def inputs_of_block(block: Any) -> list[BatchInput]:
    """The inputs in a block that `InputSource` made, or in rows of somebody's dataset.

    A row has the fields of a line of JSON Lines. Its name is its `id`, else its `url`, else a hash of it.
    """
    if block.column_names == ["input"]:
        return [pickle.loads(one) for one in block.column("input").to_pylist()]
    return [_input_of_row(row) for row in block.to_pylist()]


def _input_of_row(row: dict[str, Any]) -> BatchInput:
    named = row.get("id") or row.get("url")
    name = str(named or f"row {sha256(repr(sorted(row.items())).encode()).hexdigest()[:16]}")
    document = document_of(row, name)
    if document is None:
        return BatchInput(name, NotAnArticle(f"Row {name} has no text.", 'It needs "text", "html" or "url".'))
    if isinstance(document, LinkedPage):
        return BatchInput(name, load=document, extra=document.extra)
    return BatchInput(name, document, extra=document.extra)


def as_input(source: str | os.PathLike[str] | RawDocument | Article) -> BatchInput:
    """The input for a source that a program gives."""
    if isinstance(source, RawDocument | Article):
        extra = source.extra if isinstance(source, RawDocument) else {}
        return BatchInput(source.source, source, extra=extra)
    return BatchInput(str(source))
