"""Where the work on an article is done that takes a processor: in this process, or in others beside it."""

from summariser.pipeline.workers.article_session import Checking, LocalWorkshop, Workpiece, Workshop
from summariser.pipeline.workers.process_pool import DeskWorkshop

__all__ = ["Checking", "DeskWorkshop", "LocalWorkshop", "Workpiece", "Workshop", "make_workshop"]


def make_workshop(checking: Checking) -> Workshop:
    """The workshop that the settings mean: `workers` processes, or threads of this one."""
    workers = checking.settings.workers
    return DeskWorkshop(checking, workers) if workers else LocalWorkshop(checking)
