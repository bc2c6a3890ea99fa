"""Recorded answers of models to the product's own requests; they survive a change of prompt or sentences.

A recording holds what its reader was shown (the sentences by number; in a verification also the lines) and
the answer. It is mapped to the article of today by the text of the sentences, and a verdict to the items of
today by the text of their lines.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from summariser.llm.response_schema import parse_draft
from summariser.models.article import Article
from summariser.models.draft import ReplyDraft
from summariser.models.violation import Violation

FOLDER = Path(__file__).resolve().parent / "data" / "recordings"
_SENTENCE = re.compile(r"(?m)^\[(\d+)\] (.*)$")
Task = Literal["extract", "check"]


@dataclass(frozen=True)
class Recording:
    """One answer: which article, which kind of reader, what was shown, what was answered.

    `system_sha256` is that of the instructions, `sentences` are those that the reader saw by their numbers.
    `lines` are the texts of a verification's items by identifier, `rejected` the identifiers of those that a
    rule had rejected before, `lies` what was planted into the draft.
    """

    article: str
    task: Task
    reader: str
    system_sha256: str
    sentences: Mapping[int, str]
    answer: Mapping[str, Any]
    lines: Mapping[str, str] = field(default_factory=dict)
    rejected: tuple[str, ...] = ()
    lies: tuple[Mapping[str, Any], ...] = ()

    @classmethod
    def of(cls, request: Mapping[str, Any], answer: str, article: str, task: Task, reader: str) -> Recording:
        """The recording of an answer to a request, a JSON object with `messages`."""
        system, user = (message["content"] for message in request["messages"])
        return cls(
            article=article,
            task=task,
            reader=reader,
            system_sha256=sha256(system.encode()).hexdigest(),
            sentences={int(number): text for number, text in _SENTENCE.findall(user)},
            answer=json.loads(answer),
            lines=request.get("lines", {}),
            rejected=tuple(_rejected_in(user)),
            lies=tuple(request.get("lies", ())),
        )

    def draft(self, article: Article) -> tuple[ReplyDraft, list[Violation]]:
        """The answer with the sentence numbers that `article` has for the same texts."""
        draft, violations = parse_draft(json.dumps(self.answer), ReplyDraft)
        numbers = _numbers(self.sentences, article)
        changed: dict[str, Any] = {"excluded": _mapped(draft.excluded, numbers)}
        for name in ("summary", "actors", "commitments", "figures", "derived"):
            changed[name] = [
                item.model_copy(update={"sentences": _mapped(item.sentences, numbers)})
                for item in getattr(draft, name)
            ]
        return draft.model_copy(update=changed), violations

    def write(self, name: str, folder: Path = FOLDER) -> None:
        """Write it to its place in `folder`, as `name`."""
        path = folder / self.reader / self.task / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def recordings(reader: str, task: Task, article: str, folder: Path = FOLDER) -> Iterator[Recording]:
    """The recordings about an article, in the order of its parts."""
    directory = folder / reader / task
    paths = [directory / f"{article}.json", *sorted(directory.glob(f"{article}.[cp]*.json"))]
    for path in paths:
        if path.is_file():
            read = json.loads(path.read_text(encoding="utf-8"))
            read["sentences"] = {int(number): text for number, text in read["sentences"].items()}
            yield Recording(**{**read, "lies": tuple(read["lies"]), "rejected": tuple(read["rejected"])})


def _rejected_in(user: str) -> Iterator[str]:
    """The identifiers of the lines of a verification that say why a rule rejected the item."""
    letter = ""
    for line in user.partition("\nTask: check\n")[2].splitlines():
        number, _, text = line.partition(" ")
        if not text:
            letter = line
        elif " ! " in text:
            yield f"{letter}{number}"


def _numbers(sentences: Mapping[int, str], article: Article) -> dict[int, int]:
    """The numbers of today by the recorded ones; a text that occurs twice keeps its order."""
    places: dict[str, list[int]] = {}
    for one in article.sentences:
        places.setdefault(_plain(article.sentence_text(one.number)), []).append(one.number)
    found: dict[int, int] = {}
    for number, text in sorted(sentences.items()):
        if left := places.get(_plain(text)):
            found[number] = left.pop(0)
    return found


def _mapped(numbers: list[int], known: Mapping[int, int]) -> list[int]:
    return [known[number] for number in numbers if number in known]


def _plain(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
