"""Loads what every article needs, in the process from which workers are forked: they share its memory.

Imported for its effect, by the fork server of `multiprocessing`.
"""

from __future__ import annotations

import gc

from summariser.batch.workers import worker_process
from summariser.pipeline.warm_up import warm_up

LOADED = worker_process

warm_up()
gc.collect()
gc.freeze()  # the garbage collector would write to each page, which would then be copied
