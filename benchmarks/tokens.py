"""Tokens of the prompt's versions and of the follow-up; of the compact form, against verbatim quotes.

    pip install --target TOKENIZER --no-deps litellm tiktoken regex requests
    PYTHONPATH=TOKENIZER python benchmarks/tokens.py [ARTICLE] [--reference JSON]

First the input tokens of the extraction by each version of the prompt, and of the follow-up, with what both
share at a tenth, as providers bill a cached prefix: the mean over the recorded answers about the articles of
benchmarks/data/articles (part "dev").

litellm carries the file of o200k_base, tiktoken reads it; neither is a dependency of the project. ARTICLE
is the article that the reference (`tokens_reference.json`) is an answer to; it is not shipped. From this
one answer, written by hand, all forms are made, so that they say the same. A quote in it is written as its
first and its last words and taken from the article; the numbers of the sentences follow from where it
stands.

"quotes" is the task as it is commonly set: pydantic's own schema with full names, an article without
numbers, each item with its verbatim evidence. "quotes, short keys" has our keys and our schema and still
quotes: what the sentence numbers alone save.
"""

from __future__ import annotations

import argparse
import json
import os
import re
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from statistics import mean
from typing import Any

from article_set import gold_articles
from pydantic import BaseModel, Field, create_model
from record_answers import recorded_extraction

from summariser.cleaning import clean
from summariser.grounding import ground
from summariser.llm.prompts import build_messages, load_prompt
from summariser.llm.response_schema import wire_schema
from summariser.llm.response_schema.draft_classes import item_model
from summariser.models.article import Article
from summariser.models.draft import Draft, ReplyDraft
from summariser.pipeline.check_items import items_to_check, lines_of
from summariser.scan import ScannedArticle
from summariser.sources import read

HERE = Path(__file__).parent
GOAL_OUT = 0.6
CACHED = 0.1

Count = Callable[[str], int]
Answer = dict[str, Any]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="tokens of the wire form")
    parser.add_argument("article", type=Path, nargs="?", help="to which the reference is an answer")
    parser.add_argument("--reference", type=Path, default=HERE / "tokens_reference.json")
    arguments = parser.parse_args()
    count = _tokenizer()
    _print_versions(count)
    if arguments.article is None:
        return
    article = clean(read(arguments.article))
    reference = json.loads(arguments.reference.read_text(encoding="utf-8"))
    forms = {
        "quotes": (
            _quoting_input(article, long_keys=True),
            _quoting_answer(reference, article, long_keys=True),
        ),
        "quotes, short keys": (
            _quoting_input(article, long_keys=False),
            _quoting_answer(reference, article, long_keys=False),
        ),
        "sentence numbers (ours)": (_our_input(article), _our_answer(reference, article)),
    }
    counted = {name: (count(asked), count(_one_line(answer))) for name, (asked, answer) in forms.items()}
    _print_table(counted)
    system = build_messages(load_prompt(), article)[0]["content"]
    print(f"static prefix: {count(system)} tokens (providers' prompt caches begin at 1,024)")


def _print_versions(count: Count) -> None:
    schema = count(_one_line(wire_schema(ReplyDraft, None)))
    first: dict[str, list[int]] = {"1": [], "2": []}
    follow_up: list[float] = []
    for one in gold_articles("dev"):
        if not (extraction := recorded_extraction(one, "strong")):
            continue
        for version, tokens in first.items():
            messages = build_messages(load_prompt(version=version), one.article)
            tokens.append(schema + sum(count(message["content"]) for message in messages))
        scanned = ScannedArticle(one.article)
        grounded = ground(extraction.draft, one.article, scanned.scan)
        lines = lines_of(items_to_check(grounded, [*extraction.violations, *grounded.errors], scanned))
        follow_up.append(count("\n".join(lines)) + CACHED * first["2"][-1])
    for version, tokens in first.items():
        print(f"extraction, version {version}: {mean(tokens):.0f} tokens in")
    share = mean(follow_up) / mean(first["2"])
    print(f"follow-up: {mean(follow_up):.0f} with the prefix from the cache, {share:.2f} of the extraction")


def _print_table(counted: dict[str, tuple[int, int]]) -> None:
    base_in, base_out = counted["quotes"]
    print(f"{'form':26}{'in':>7}{'of base':>9}{'out':>7}{'of base':>9}")
    for name, (tokens_in, tokens_out) in counted.items():
        print(f"{name:26}{tokens_in:7}{tokens_in / base_in:9.2f}{tokens_out:7}{tokens_out / base_out:9.2f}")
    print(f"goal: at most {GOAL_OUT:.2f} of the output tokens, and no more input")


def _our_input(article: Article) -> str:
    return _joined(
        [message["content"] for message in build_messages(load_prompt(), article)], wire_schema(Draft, None)
    )


def _our_answer(reference: Answer, article: Article) -> Answer:
    """The answer on the wire: every key, since strict schemas require all of them."""
    filled: Answer = {"headline": reference["headline"]}
    for name, field in Draft.model_fields.items():
        if item_model(field):
            filled[name] = [_numbered(item, article) for item in reference[name]]
    return Draft.model_validate(filled).model_dump(by_alias=True)


def _numbered(item: Answer, article: Article) -> Answer:
    places = [article.text.index(_found(quote, article)) for quote in item["quotes"]]
    numbers = {sentence.number for place in places if (sentence := article.sentence_at(place))}
    return {key: value for key, value in item.items() if key != "quotes"} | {"sentences": sorted(numbers)}


def _quoting_input(article: Article, *, long_keys: bool) -> str:
    """Our instructions with the example in that form, the article without numbers, and that form's schema."""
    system, user = (message["content"] for message in build_messages(load_prompt(), article))
    sentences = re.findall(r"(?m)^\[\d+\] (.*)$", system)
    compact = next(line for line in system.splitlines() if line.startswith('{"out"'))
    example = _with_quotes(
        ReplyDraft.model_validate_json(compact), lambda number: sentences[number - 1], long_keys
    )
    unnumbered = [re.sub(r"(?m)^\[\d+\] ", "", text) for text in (system, user)]
    unnumbered[0] = unnumbered[0].replace(compact, _one_line(example))
    model = _quoting_model(long_keys=long_keys)
    schema = model.model_json_schema() if long_keys else wire_schema(model, None)
    return _joined(unnumbered, schema)


def _quoting_answer(reference: Answer, article: Article, *, long_keys: bool) -> Answer:
    ours = Draft.model_validate(_our_answer(reference, article))
    answer = _with_quotes(ours, lambda _: "", long_keys)
    for name, field in Draft.model_fields.items():
        if item_model(field):
            key = name if long_keys else str(field.alias)
            for item, written in zip(answer[key], reference[name], strict=True):
                item["evidence" if long_keys else "s"] = [
                    _found(quote, article) for quote in written["quotes"]
                ]
    return answer


def _with_quotes(draft: Draft, quote_of: Callable[[int], str], long_keys: bool) -> Answer:
    """`draft` with quotes in place of numbers."""
    dumped = draft.model_dump(by_alias=not long_keys)
    for items in dumped.values():
        for item in (one for one in items if isinstance(one, dict)) if isinstance(items, list) else ():
            if not {"s", "sentences"} & item.keys():
                continue
            numbers = item.pop("sentences" if long_keys else "s")
            item["evidence" if long_keys else "s"] = [quote_of(number) for number in numbers]
    return dumped


def _quoting_model(*, long_keys: bool) -> type[BaseModel]:
    """Draft with texts for evidence, as a pydantic model that knows nothing of a compact form."""
    fields: dict[str, Any] = {}
    for name, field in Draft.model_fields.items():
        item = item_model(field)
        kind = list[_quoting_item(item, long_keys)] if item else str  # type: ignore[misc]
        fields[name] = (kind, Field(alias=None if long_keys else field.alias))
    return create_model("ArticleRecord", **fields)


def _quoting_item(item: type[BaseModel], long_keys: bool) -> type[BaseModel]:
    fields: dict[str, Any] = {}
    for name, field in item.model_fields.items():
        if name == "sentences":
            fields["evidence"] = (list[str], Field(alias=None if long_keys else "s"))
        else:
            fields[name] = (field.annotation, Field(alias=None if long_keys else field.alias))
    return create_model(item.__name__.removesuffix("Draft"), **fields)


def _found(quote: str, article: Article) -> str:
    """The passage that "first words … last words" means."""
    first, _, last = quote.partition(" … ")
    start = article.text.index(first)
    return article.text[start : article.text.index(last, start) + len(last)]


def _joined(messages: list[str], schema: dict[str, Any]) -> str:
    return "\n".join([*messages, _one_line(schema)])


def _one_line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _tokenizer() -> Count:
    spec = find_spec("litellm")
    if spec is None or find_spec("tiktoken") is None or not spec.submodule_search_locations:
        raise SystemExit("No tokenizer at hand: see the first lines of this file for how to get one.")
    folder = Path(spec.submodule_search_locations[0]) / "litellm_core_utils" / "tokenizers"
    os.environ["TIKTOKEN_CACHE_DIR"] = str(folder)
    tiktoken = import_module("tiktoken")

    encoding = tiktoken.get_encoding("o200k_base")
    return lambda text: len(encoding.encode(text, disallowed_special=()))


if __name__ == "__main__":
    main()
