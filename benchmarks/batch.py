"""The bar of batches, each scenario against a scripted endpoint in a process of its own.

    python benchmarks/batch.py [latency] [throughput] [rules] [limit] [faults] [kills] [memory] [soak]
        [--articles N] [--minutes N] [--verified]

Each runs `summariser batch` as a user does, on invented articles of 600 words in a JSON Lines file: reading,
cleaning, the request, the checks and the store are in what is measured. `throughput` runs the peers beside
it, on the same endpoint. Without names all run but `memory`, which takes half an hour at 100,000 articles,
and `soak`, which takes its 20 minutes.

Memory is the sum of the proportional shares (PSS) of all processes: workers are forked from one process,
and a page that they share counts once. It is what the machine has to have; the sum of RSS counts it several
times.

An article is one request, as it is for the peers; `--verified` measures the program's default, in which a
second one verifies the record. Ideal times are those of all requests.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from endpoint import Behaviour, Running, running
from many_articles import ANSWER, write_lines

MARKER = r"Berth log (\d+)"


@dataclass(frozen=True)
class Ended:
    """A run: its exit status, seconds on the clock, CPU-seconds of all its processes, what it said last."""

    status: int
    seconds: float
    cpu: float
    said: str


def command(lines: Path, store: Path, endpoint: Running, *more: str) -> list[str]:
    asked = ["--base-url", endpoint.base_url, "--model", "scripted", "--mode", "json-schema"]
    program = [sys.executable, "-m", "summariser"]
    return [*program, "batch", str(lines), "--store", str(store), *asked, *more]


def run(words: list[str]) -> Ended:
    # Modules are compiled once, as an installed package's are.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    others = set(own_children(os.getpid()))
    before, started = cpu_of_children(), time.monotonic()
    ended = subprocess.run(words, capture_output=True, text=True, env=environment)
    seconds = time.monotonic() - started
    wait_for_orphans(others)
    said = ended.stderr.strip().splitlines()[-1] if ended.stderr.strip() else ""
    return Ended(ended.returncode, seconds, cpu_of_children() - before, said)


def adopt_orphans() -> None:
    """Become the parent of processes whose own has ended (Linux), so that their CPU time is counted."""
    set_child_subreaper = 36
    ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


def wait_for_orphans(others: set[int], seconds: float = 5.0) -> None:
    """Wait for the processes that a run left behind; `others` were there before it."""
    until = time.monotonic() + seconds
    while (left := set(own_children(os.getpid())) - others) and time.monotonic() < until:
        for pid in left:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)
        time.sleep(0.05)


def cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def requests_of(articles: int) -> int:
    """The requests that they take, if the endpoint answers each."""
    return articles * (1 if os.environ["SUMMARISER_VERIFY"] == "false" else 2)


def start_up(endpoint: Running, folder: Path) -> Ended:
    """A run of one article: what starting and ending take, which is no part of the pace."""
    return run(command(write_lines(folder / "one.jsonl", 1), folder / "one.db", endpoint))


def records(store: Path) -> int:
    with closing(sqlite3.connect(store)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",), "the store is damaged"
        return int(db.execute("SELECT count(*) FROM records").fetchone()[0])


@contextmanager
def workplace() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="batch-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def behaviour(**changed: object) -> Behaviour:
    return Behaviour(answer=ANSWER, marker=MARKER, **changed)  # type: ignore[arg-type]


def latency(articles: int = 1000) -> None:
    """2 s an answer, 64 at a time."""
    ideal = requests_of(articles) * 2 / 64
    with workplace() as folder, running(behaviour(latency=2.0)) as endpoint:
        lines = write_lines(folder / "news.jsonl", articles)
        small = start_up(endpoint, folder)
        ended = run(command(lines, folder / "runs.db", endpoint, "--concurrency", "64"))
        done = records(folder / "runs.db")
    without = ended.seconds - small.seconds + 2 * requests_of(1)
    print(f"latency 2 s, 64 at a time, {articles} articles: {ended.seconds:.1f} s, ideal {ideal:.1f} s")
    print(
        f"  ideal / measured {ideal / ended.seconds:.3f}, start-up included; {ideal / without:.3f} without it"
    )
    print(f"  (bar .93); {done} records")


def throughput(articles: int = 1000) -> None:
    """500 ms an answer, 64 at a time, beside the peers."""
    with workplace() as folder, running(behaviour(latency=0.5)) as endpoint:
        lines = write_lines(folder / "news.jsonl", articles)
        small = start_up(endpoint, folder)
        ours = run(command(lines, folder / "runs.db", endpoint, "--concurrency", "64"))
        peers = {name: peer(name, lines, endpoint) for name in ("openai", "instructor")}
    cpu = 1000 * (ours.cpu - small.cpu) / (articles - 1)
    pace = articles / (ours.seconds - small.seconds + 0.5 * requests_of(1))
    print(f"latency 0.5 s, 64 at a time, {articles} articles (a second; ideal {128 / requests_of(1):.0f}):")
    print(
        f"  summariser, cleaning, checks and store included: {pace:.1f}; CPU an article {cpu:.1f} ms (bar 12)"
    )
    for name, seconds in peers.items():
        theirs = articles / seconds
        print(f"  {name}, the calls alone: {theirs:.1f}; summariser / {name} {pace / theirs:.2f}")


def peer(name: str, lines: Path, endpoint: Running) -> float:
    """Seconds that a peer takes for its calls, in a process of its own."""
    words = [
        sys.executable,
        str(Path(__file__).with_name("batch_peers.py")),
        name,
        str(lines),
        endpoint.base_url,
    ]
    return float(subprocess.run(words, capture_output=True, text=True, check=True).stdout)


def rules(articles: int = 1000) -> None:
    """No model: the CPU time of all processes, and their memory."""
    with workplace() as folder:
        lines, store = write_lines(folder / "news.jsonl", articles), folder / "runs.db"
        words = [sys.executable, "-m", "summariser", "batch", str(lines), "--store", str(store)]
        before = cpu_of_children()
        highest = max(watched([*words, "--model", "extractive"]))
        wait_for_orphans(set())
        cpu, done = cpu_of_children() - before, records(store)
    print(f"rules, {articles} articles: {done} records; CPU an article, start included")
    print(f"  {1000 * cpu / articles:.1f} ms (bar 18); memory at its highest {highest:.0f} MB (bar 150)")


def limit(articles: int = 500, rate: float = 20) -> None:
    """20 requests a second and Retry-After: 1, no setting."""
    ideal = requests_of(articles) / rate
    for how in ("bucket", "window"):
        limits = {"rate": rate, **({"window": 1.0} if how == "window" else {})}
        with workplace() as folder, running(behaviour(latency=0.5, **limits)) as endpoint:
            lines = write_lines(folder / "news.jsonl", articles)
            small = start_up(endpoint, folder)
            endpoint.reset()
            ended = run(command(lines, folder / "runs.db", endpoint))
            outcomes, done = endpoint.log().outcomes, records(folder / "runs.db")
        seconds = ended.seconds - small.seconds + 0.5 * requests_of(1)
        wasted = outcomes["limited"] / max(1, sum(outcomes.values()))
        share = 100 * seconds / ideal
        print(f"{rate:.0f} a second ({how}), {articles} articles: {share:.0f} % of the ideal time")
        print(f"  (bar 105), {100 * wasted:.1f} % of requests refused (bar 1), {articles - done} lost")


def faults(articles: int = 1000) -> None:
    """5 % errors, 2 % hung, 5 % malformed, 2 % cut at once."""
    trouble = {"errors": 0.05, "hung": 0.02, "malformed": 0.05, "cut": 0.02}
    ideal = requests_of(articles) * 0.5 / 64
    os.environ["SUMMARISER_HEDGING"] = "1"  # else a hung request takes its whole timeout
    with workplace() as folder, running(behaviour(latency=0.5, **trouble)) as endpoint:
        lines = write_lines(folder / "news.jsonl", articles)
        small = start_up(endpoint, folder)
        endpoint.reset()
        ended = run(command(lines, folder / "runs.db", endpoint, "--concurrency", "64"))
        outcomes, done = endpoint.log().outcomes, records(folder / "runs.db")
    seconds = ended.seconds - small.seconds + 0.5 * requests_of(1)
    print(f"faults at once, {articles} articles: {articles - done} lost (bar 0), {seconds:.1f} s,")
    print(f"  {seconds / ideal:.1f} × the ideal time (bar 3); {dict(outcomes)}")


def kills(articles: int = 500, times: int = 20) -> None:
    """kill -9 at random moments after the first request of each run, then to the end."""
    chance, in_flight = random.Random(7), 16
    with workplace() as folder, running(behaviour(latency=0.2)) as endpoint:
        lines, store = write_lines(folder / "news.jsonl", articles), folder / "runs.db"
        words = command(lines, store, endpoint, "--concurrency", str(in_flight), "--workers", "2")
        stored_and_asked = 0
        for _ in range(times):
            stored = set(sources(store))
            first = len(endpoint.log().requests)
            with subprocess.Popen(words, stderr=subprocess.DEVNULL) as child:
                while len(endpoint.log().requests) == first and child.poll() is None:
                    time.sleep(0.05)
                time.sleep(chance.uniform(0.0, 0.5))
                child.send_signal(signal.SIGKILL)
            time.sleep(0.5)
            asked = {f"a{one.key}" for one in endpoint.log().requests[first:] if one.key}
            stored_and_asked += len(asked & stored)
        ended = run(words)
        log, done = endpoint.log(), records(store)
    again = sum(count - 1 for count in log.asked.values())
    print(
        f"{times} kills in a run of {articles}: {done} records (status {ended.status}), store always whole,"
    )
    print(f"  {stored_and_asked} stored articles asked again (bar 0),")
    print(f"  {again} asked twice of at most {times} × {in_flight} that were in flight")


def sources(store: Path) -> list[str]:
    if not store.exists() or not records(store):
        return []
    with closing(sqlite3.connect(store)) as db:
        rows = db.execute("SELECT json_extract(json, '$.article.source') FROM records").fetchall()
    return [str(row[0]).rpartition("#")[2] for row in rows]


def memory(articles: int = 100_000) -> None:
    """No latency, a constant answer: memory at its highest, by fifths of the run."""
    with workplace() as folder, running(behaviour(latency=0.0)) as endpoint:
        lines, store = write_lines(folder / "news.jsonl", articles), folder / "runs.db"
        readings = watched(command(lines, store, endpoint))
        done = records(store)
    fifth = max(1, len(readings) // 5)
    fifths = [max(readings[at : at + fifth]) for at in range(0, 5 * fifth, fifth)]
    print(f"{articles} articles, no latency: {done} records; memory of all processes at its highest,")
    print(f"  by fifths of the run: {', '.join(f'{one:.0f}' for one in fifths)} MB (bar 150, not growing)")


@dataclass(frozen=True)
class Reading:
    """The state of a run: memory in MB, open handles, CPU-seconds so far of all processes, and records."""

    memory: float
    handles: int
    cpu: float
    records: int


def soak(minutes: float = 20) -> None:
    """0.5 s an answer, until the time is over: memory, handles and CPU time an article by fifths of it."""
    with workplace() as folder, running(behaviour(latency=0.5)) as endpoint:
        lines = write_lines(folder / "news.jsonl", int(minutes * 60 * 130))
        words = command(lines, folder / "runs.db", endpoint, "--concurrency", "64")
        readings = list(readings_for(minutes * 60, words, folder / "runs.db"))
        done = records(folder / "runs.db")
    fifth = max(1, len(readings) // 5)
    print(f"soak of {minutes:g} minutes: {done} records; by fifths: MB and handles at their highest,")
    print("  CPU milliseconds an article")
    for at in range(0, 5 * fifth, fifth):
        part, before = readings[at : at + fifth], readings[max(0, at - 1)]
        memory, handles = max(one.memory for one in part), max(one.handles for one in part)
        pace = 1000 * (part[-1].cpu - before.cpu) / max(1, part[-1].records - before.records)
        print(f"  {memory:6.0f} MB {handles:5} handles {pace:6.1f} ms")


def readings_for(seconds: float, words: list[str], store: Path) -> Iterator[Reading]:
    """A reading every two seconds from when the first record is there; then the run is asked to end."""
    with subprocess.Popen(words, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None and not stored(store):
            time.sleep(0.5)
        until = time.monotonic() + seconds
        while process.poll() is None and time.monotonic() < until:
            pids = [process.pid, *children(process.pid)]
            memory, cpu = megabytes(process.pid), sum(map(cpu_of, pids))
            yield Reading(memory, sum(map(handles_of, pids)), cpu, stored(store))
            time.sleep(2)
        process.send_signal(signal.SIGINT)


def stored(store: Path) -> int:
    """The records so far, without a look at the whole file."""
    try:
        with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as db:
            return int(db.execute("SELECT count(*) FROM records").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def handles_of(pid: int) -> int:
    with contextlib.suppress(OSError):
        return len(list(Path(f"/proc/{pid}/fd").iterdir()))
    return 0


def cpu_of(pid: int) -> float:
    """CPU-seconds of a process."""
    with contextlib.suppress(OSError):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return 0.0


def watched(words: list[str]) -> list[float]:
    """Memory in MB of a process and those that it started (proportional share), every half second."""
    readings: list[float] = []
    with subprocess.Popen(words, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            readings.append(megabytes(process.pid))
            time.sleep(0.5)
    return readings


def megabytes(pid: int) -> float:
    total = 0.0
    for one in [pid, *children(pid)]:
        try:
            told = Path(f"/proc/{one}/smaps_rollup").read_text()
        except OSError:
            continue
        total += next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:")) / 1024
    return total


def children(pid: int) -> list[int]:
    """The processes below that one."""
    own = own_children(pid)
    return [*own, *(below for child in own for below in children(child))]


def own_children(pid: int) -> list[int]:
    """Those that one of its threads started, also those that have ended."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found += map(int, task.read_text().split())
    return found


SCENARIOS: dict[str, Callable[..., None]] = {
    "latency": latency,
    "throughput": throughput,
    "rules": rules,
    "limit": limit,
    "faults": faults,
    "kills": kills,
    "memory": memory,
    "soak": soak,
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("scenarios", nargs="*", choices=[*SCENARIOS, []])
    parser.add_argument("--articles", type=int, help="instead of the bar's number")
    parser.add_argument("--minutes", type=float, help="of the soak, instead of 20")
    parser.add_argument("--verified", action="store_true", help="with a second request an article")
    given = parser.parse_args()
    os.environ["SUMMARISER_VERIFY"] = str(given.verified).lower()
    adopt_orphans()
    for name in given.scenarios or [name for name in SCENARIOS if name not in ("memory", "soak")]:
        asked = given.minutes if name == "soak" else given.articles
        SCENARIOS[name](*([asked] if asked else []))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
