"""Many articles: the run loop, and what it is fed with."""

from summariser.batch.inputs import Input, Shard, inputs_of

__all__ = ["Input", "Shard", "inputs_of"]
