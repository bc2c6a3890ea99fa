"""Tokens estimated from characters and bytes, against tokenizers: how far off, and never too few?

    pip install --target TOKENIZER --no-deps litellm tiktoken
    PYTHONPATH=TOKENIZER python benchmarks/token_estimates.py TEXT…

litellm carries the files of o200k_base and cl100k_base, tiktoken reads them; neither is a dependency of the
project. Each TEXT is a file of texts, one a line. A line is printed for each script: real tokens, what is
estimated as likely and as the most, as a share of the real ones, and the worst single text.
"""

from __future__ import annotations

import os
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from summariser.llm.token_estimate import likely_tokens, most_tokens


def encodings() -> dict[str, Any]:
    spec = find_spec("litellm")
    if spec is None or find_spec("tiktoken") is None or not spec.submodule_search_locations:
        raise SystemExit("No tokenizer at hand: see the first lines of this file for how to get one.")
    folder = Path(spec.submodule_search_locations[0]) / "litellm_core_utils" / "tokenizers"
    os.environ["TIKTOKEN_CACHE_DIR"] = str(folder)
    tiktoken = import_module("tiktoken")
    return {name: tiktoken.get_encoding(name) for name in ("o200k_base", "cl100k_base")}


def script_of(text: str) -> str:
    """The script of most letters, "LATIN+" where a tenth of them have accents."""
    letters = [letter for letter in text if letter.isalpha()]
    names = [unicodedata.name(letter, "?").split()[0] for letter in letters]
    most = max(set(names), key=names.count) if names else "none"
    accents = sum(not letter.isascii() for letter in letters)
    return "LATIN+" if most == "LATIN" and accents > len(letters) / 50 else most


def texts(files: list[str]) -> Iterator[str]:
    for file in files:
        yield from (line for line in Path(file).read_text(encoding="utf-8").splitlines() if len(line) > 30)


def main() -> None:
    """Print a line a script and tokenizer."""
    by_script: dict[str, list[str]] = defaultdict(list)
    for text in texts(sys.argv[1:]):
        by_script[script_of(text)].append(text)
    print("script      tokenizer    texts  tokens  likely    most   worst of most")
    for name, encoding in encodings().items():
        for script, found in sorted(by_script.items()):
            real = [len(encoding.encode(text, disallowed_special=())) for text in found]
            total = sum(real)
            likely, most = sum(map(likely_tokens, found)) / total, sum(map(most_tokens, found)) / total
            worst = min(most_tokens(text) / count for text, count in zip(found, real, strict=True))
            counts = f"{script:<12}{name:<12}{len(found):>6}{total:>8}"
            print(f"{counts}{likely:>8.2f}{most:>8.2f}{worst:>16.2f}")


if __name__ == "__main__":
    main()
