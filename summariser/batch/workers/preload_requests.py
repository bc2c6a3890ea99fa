"""Loads what requests to a model need, in the fork server; see `preload`, which comes after it."""

from __future__ import annotations

from summariser.pipeline.warm_up import warm_up_requests

warm_up_requests()
