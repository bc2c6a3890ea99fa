"""The floors of the quality gate: benchmarks/floors.toml, and what git knows of its earlier versions.

The file has a table for each metric and part of the data, and in it a line for each language:

    [figures_f1."held out"]
    measured_on = "benchmarks/data/extraction"
    en = { floor = 0.97, date = 2026-12-01, reason = "first measurement" }

All floors are shares from 0 to 1 where more is better.
"""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FILE = Path(__file__).with_name("floors.toml")
HEADER = """\
# Floors of the quality gate (docs/benchmarks.md): `python benchmarks/gate.py` fails where a figure is lower.
# `python benchmarks/gate.py --update` raises floors and adds new ones; it lowers none.
# To lower or to remove one, edit this file: give the entry a new date and a new `reason`, or add the entry's
# name to [retired] with a reason. The gate compares with the highest floor in the history of this file.
"""


class Key(NamedTuple):
    """What a floor is for."""

    metric: str
    part: str
    group: str

    def __str__(self) -> str:
        return ".".join(self)


@dataclass(frozen=True)
class Floor:
    """A share from 0 to 1, the day on which it was set, and why."""

    floor: float
    date: datetime.date
    reason: str


@dataclass(frozen=True)
class Floors:
    """The content of the file. `measured_on` is by metric and part, `retired` a reason by name of a key."""

    entries: dict[Key, Floor]
    measured_on: dict[tuple[str, str], str]
    retired: dict[str, str]


def parse_floors(text: str) -> Floors:
    """The floors in TOML; ValueError where the text is none, or an entry lacks a field."""
    floors = Floors({}, {}, {})
    for metric, parts in tomllib.loads(text).items():
        if metric == "retired":
            floors.retired.update(parts)
            continue
        for part, groups in parts.items():
            for group, entry in groups.items():
                if group == "measured_on":
                    floors.measured_on[metric, part] = entry
                else:
                    floors.entries[Key(metric, part, group)] = _entry(Key(metric, part, group), entry)
    return floors


def _entry(key: Key, entry: dict[str, Any]) -> Floor:
    try:
        return Floor(float(entry["floor"]), entry["date"], entry["reason"])
    except KeyError as missing:
        raise ValueError(f"The floor {key} has no {missing.args[0]}.") from missing


def floors_as_toml(floors: Floors) -> str:
    """The text that `parse_floors` reads, sorted."""
    lines = [HEADER]
    for metric, part in sorted(floors.measured_on):
        lines += [
            f"[{metric}.{json.dumps(part)}]",
            f"measured_on = {json.dumps(floors.measured_on[metric, part])}",
        ]
        for key, entry in sorted(floors.entries.items()):
            if (key.metric, key.part) == (metric, part):
                reason = json.dumps(entry.reason, ensure_ascii=False)
                lines.append(
                    f"{key.group} = {{ floor = {entry.floor}, date = {entry.date}, reason = {reason} }}"
                )
        lines.append("")
    if floors.retired:
        lines += [
            "[retired]",
            *(f"{json.dumps(name)} = {json.dumps(why)}" for name, why in floors.retired.items()),
        ]
    return "\n".join(lines).rstrip() + "\n"


def earlier_versions(file: Path = FILE) -> list[Floors]:
    """The versions of the file on the main line of git's history, newest first; none outside a repository."""
    commits = _git(file, "log", "--first-parent", "--format=%H", "--", file.name)
    return [parse_floors(_git(file, "show", f"{commit}:./{file.name}")) for commit in commits.split()]


def _git(file: Path, *arguments: str) -> str:
    run = subprocess.run(["git", *arguments], cwd=file.parent, capture_output=True, text=True, check=False)
    return run.stdout if run.returncode == 0 else ""


def unexplained(now: Floors, earlier: list[Floors]) -> list[str]:
    """A sentence for each floor that is lower than it once was, or gone, without a reason of its own."""
    faults = []
    for key, highest in sorted(_highest(earlier).items()):
        current = now.entries.get(key)
        if current is None:
            if not now.retired.get(str(key)):
                faults.append(f"{key} is gone: name it in [retired] with a reason.")
        elif current.floor < highest.floor and current.reason in ("", highest.reason):
            faults.append(f"{key} was lowered from {highest.floor} to {current.floor}: give it a new reason.")
    return faults


def _highest(versions: list[Floors]) -> dict[Key, Floor]:
    highest: dict[Key, Floor] = {}
    for version in versions:
        for key, entry in version.entries.items():
            if key not in highest or entry.floor > highest[key].floor:
                highest[key] = entry
    return highest
