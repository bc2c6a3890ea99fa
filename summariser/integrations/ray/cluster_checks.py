"""What must hold before a run begins on a cluster: each failure is one sentence, and costs nothing."""

from __future__ import annotations

import importlib.util
import socket
from collections.abc import Mapping
from pathlib import Path

from summariser.models.errors import SettingsError, StoreUnwritable
from summariser.utils.distribution import install_command, version

_CONNECT_SECONDS = 5.0
_NETWORK_FILE_SYSTEMS = frozenset(
    {
        *("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs", "lustre", "gpfs"),
        *("beegfs", "ceph", "glusterfs", "ocfs2", "gfs2", "pvfs2", "davfs", "panfs", "weka", "wekafs"),
        *("fuse.sshfs", "fuse.s3fs", "fuse.gcsfuse", "fuse.glusterfs", "fuse.ceph", "fuse.rclone"),
        *("fuse.juicefs", "fuse.mount-s3", "fuse.blobfuse", "fuse.blobfuse2", "fuse.goofys"),
    }
)


def require_ray() -> None:
    """Raise SettingsError where Ray Data is not installed."""
    if not all(importlib.util.find_spec(name) for name in ("ray", "pyarrow")):
        raise SettingsError("Ray is not installed.", install_command("ray"))


def require_reachable(address: str) -> None:
    """Raise SettingsError for an address "host:port" where nothing listens, or that is none.

    "auto" and "local" are looked at by Ray.
    """
    if address in {"auto", "local"}:
        return
    host, _, port = address.rpartition(":")
    if not host or "/" in address or not port.isdigit():
        raise SettingsError(
            f"{address!r} is not the address of a Ray cluster.",
            "Write auto, local or HOST:PORT, and start the command on a machine of the cluster.",
        )
    try:
        socket.create_connection((host, int(port)), _CONNECT_SECONDS).close()
    except (OSError, OverflowError) as error:
        raise no_cluster(address) from error


def no_cluster(address: str) -> SettingsError:
    """The error for an address without a cluster."""
    where = "on this machine" if address == "auto" else f"at {address}"
    return SettingsError(
        f"There is no Ray cluster {where}.",
        "Start one with `ray start --head`, or use --address local for this machine alone.",
    )


def require_same_version(nodes: Mapping[str, str | None]) -> None:
    """Raise SettingsError if a node has another version than this machine, or None: not the package."""
    for node, found in nodes.items():
        if found is None:
            raise SettingsError(
                f"The node {node} cannot import summariser.",
                "Install the package on each node.",
            )
        if found != version():
            raise SettingsError(
                f"The node {node} has version {found} of summariser, this machine {version()}.",
                "Install the same version on each node.",
            )


def require_local_disk(store: Path, mounts: str | None = None) -> None:
    """Raise StoreUnwritable for a store on a network file system, which SQLite cannot lock.

    `mounts` has the lines of /proc/mounts; None reads them, and where there are none all places are fine.
    """
    file_system = file_system_of(store.resolve(), _mounts() if mounts is None else mounts)
    if file_system in _NETWORK_FILE_SYSTEMS:
        raise StoreUnwritable(
            f"The store {store} is on a network file system ({file_system}), where SQLite loses data.",
            "Name a file on a local disk: results of all machines are sent to this one.",
        )


def file_system_of(path: Path, mounts: str) -> str | None:
    """The type of the file system that holds `path`, by the lines of /proc/mounts; None if none does."""
    holding: tuple[int, str | None] = (-1, None)
    for line in mounts.splitlines():
        words = line.split(" ")
        if len(words) < 3:
            continue
        point = Path(words[1].replace("\\040", " ").replace("\\011", "\t"))
        if path.is_relative_to(point) and len(point.parts) >= holding[0]:
            holding = len(point.parts), words[2]
    return holding[1]


def _mounts() -> str:
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
