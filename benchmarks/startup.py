"""CPU time of the starts that a user waits for, beside `import openai`, measured side by side in one run.

    python benchmarks/startup.py

Each command is run `ROUNDS` times in turn; the medians of the CPU seconds (user + system) are shown, and
their ratio to `import openai`. The modules are compiled before, as an installed package's are.
Goal: `summariser --help` at most 0.10.
"""

from __future__ import annotations

import compileall
import os
import statistics
import subprocess
import sys
from pathlib import Path

import summariser

ROUNDS = 7
EXAMPLE = Path(__file__).parent.parent / "docs" / "example.txt"
PACKAGE = Path(summariser.__file__).parent
COMMANDS = {
    "bare Python": ["-c", "pass"],
    "import openai": ["-c", "import openai"],
    "summariser --help": ["-m", "summariser", "--help"],
    "summariser article (rules)": ["-m", "summariser", "article", str(EXAMPLE), "--model", "extractive"],
}


def cpu_seconds(arguments: list[str]) -> float:
    """User and system time of one run of this interpreter with `arguments`, children of it included."""
    before = os.times()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
    after = os.times()
    return (after.children_user - before.children_user) + (after.children_system - before.children_system)


def main() -> None:
    """Measure and print a line a command."""
    compileall.compile_dir(PACKAGE, quiet=1)
    runs: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(ROUNDS):
        for name, arguments in COMMANDS.items():
            runs[name].append(cpu_seconds(arguments))
    medians = {name: statistics.median(seconds) for name, seconds in runs.items()}
    print(f"{'':<28}{'CPU-seconds':>12}{'of import openai':>18}")
    for name, seconds in medians.items():
        print(f"{name:<28}{seconds:>12.3f}{seconds / medians['import openai']:>18.2f}")


if __name__ == "__main__":
    main()
