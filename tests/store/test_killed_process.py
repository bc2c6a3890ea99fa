"""What a save has returned from is there after a kill, and the store is sound."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from storing import begun

from summariser.store import Store

SAVING = """
import itertools, sys
from pathlib import Path
from storing import article_of, begun, done, record_on
from summariser.store import Store, LeaseRequest
with Store.open(Path(sys.argv[1])) as store:
    run, run_config_id = begun(store)
    for number in itertools.count(int(sys.argv[2])):
        record = record_on(number)
        if store.acquire_leases([LeaseRequest(article_of(record))], run_config_id)[0].granted:
            store.save(run, run_config_id, [done(record)])
            print(number, flush=True)
"""


def killed_after(path: Path, first: int, saves: int) -> list[int]:
    """The articles that a process said were saved, from `first` on, before it was killed."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", SAVING, str(path), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as process:
        assert process.stdout is not None
        said = [int(process.stdout.readline()) for _ in range(saves)]
        process.kill()
        return [*said, *(int(line) for line in process.stdout.read().splitlines())]


def test_nothing_that_was_saved_is_lost_by_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    stored = 0
    for saves in (1, 7, 3):
        said = killed_after(path, stored, saves)
        with Store.open(path) as store:
            _, run_config_id = begun(store)
            for number in said:
                known = store.known(f"boats-{number}.txt", run_config_id)
                assert known is not None and known.status == "done"
            before, stored = stored, len(list(store.record_jsons()))
            assert stored - before - len(said) in (0, 1)  # one may be stored and not yet told
            assert store.faults() == []
