"""Where the work on an article is done that takes a processor: in this process, or in others beside it."""

from summariser.workshop.desks import DeskWorkshop
from summariser.workshop.work import Checking, LocalWorkshop, Workpiece, Workshop

__all__ = ["Checking", "DeskWorkshop", "LocalWorkshop", "Workpiece", "Workshop"]
