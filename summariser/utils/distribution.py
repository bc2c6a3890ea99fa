"""The distribution on a package index, whose name differs from that of the import package."""

from __future__ import annotations

DISTRIBUTION = "summariser-news"


def version() -> str:
    """The installed version, as in "0.1.0"."""
    from importlib import metadata  # not needed to show help

    return metadata.version(DISTRIBUTION)


def install_command(extra: str) -> str:
    """The command that installs an extra: "pip install 'summariser-news[local]'"."""
    return f"pip install '{DISTRIBUTION}[{extra}]'"
