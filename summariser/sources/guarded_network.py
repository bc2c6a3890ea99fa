"""Connections for the fetcher: to the address that was checked, and until one deadline for all of it.

The name is resolved once (ssrfguard), every answer is checked, and the socket goes to a checked answer: a
resolver that changes its mind gains nothing. All waiting shares one deadline, so that a server which sends
a byte now and then is cut off like one that sends none.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterable
from ipaddress import ip_network
from typing import Any

import httpcore2
from ssrfguard import (
    DEFAULT_DENIED,
    Address,
    AddressTable,
    Block,
    Policy,
    Reach,
    Resolver,
    SSRFGuardError,
    Target,
    connect,
    resolve,
)

# A translator on the way turns these into the IPv4 address that they end in (RFC 2765, section 2.1).
_IPV4_TRANSLATED = Block(ip_network("::ffff:0:0:0/96"), "IPv4-translated Address", "RFC2765", Reach.DENIED)


class Deadline:
    """The time at which all waiting ends."""

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds left; raises httpcore2.ReadTimeout if there are none."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise httpcore2.ReadTimeout("the deadline has passed")
        return left


def policy_for(allow_private: bool) -> Policy:
    """What may be connected to: global addresses on the web's ports, or with `allow_private` anything."""
    if not allow_private:
        return Policy(denied_networks=AddressTable((*DEFAULT_DENIED.blocks, _IPV4_TRANSLATED)))
    everywhere = (ip_network("0.0.0.0/0"), ip_network("::/0"))
    return Policy(allowed_networks=everywhere, allowed_ports=frozenset(range(1, 65536)))


class GuardedBackend(httpcore2.NetworkBackend):
    """Opens connections for httpcore2: to addresses that `policy` permits, until `deadline`.

    `resolver` replaces `socket.getaddrinfo`; its answers are checked.
    """

    def __init__(self, policy: Policy, deadline: Deadline, resolver: Resolver | None = None) -> None:
        self._policy = policy
        self._deadline = deadline
        self._resolver = resolver

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """A stream to a checked address; BlockedAddressError where the name has another one, too."""
        target = self._policy.check_url(
            f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
        )
        addresses = self._resolved(target)
        attempts = min(len(addresses), self._policy.max_connection_attempts)
        try:
            opened = connect(addresses, policy=self._policy, timeout=self._deadline.left() / attempts)
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore2.ConnectError(str(error)) from error
        return _Stream(opened, self._deadline)

    def _resolved(self, target: Target) -> tuple[Address, ...]:
        """The checked addresses. getaddrinfo knows no time-out, hence a thread that may be left behind."""
        answers: list[tuple[Address, ...]] = []
        faults: list[Exception] = []

        def look_up() -> None:
            try:
                answers.append(resolve(target, policy=self._policy, resolver=self._resolver))
            except (OSError, ValueError, SSRFGuardError) as error:
                faults.append(error)

        thread = threading.Thread(target=look_up, daemon=True)
        thread.start()
        thread.join(self._deadline.left())
        if faults:
            if isinstance(faults[0], (OSError, ValueError)):
                raise httpcore2.ConnectError(f"the name {target.host} does not resolve") from faults[0]
            raise faults[0]
        if not answers:
            raise httpcore2.ConnectTimeout(f"the name {target.host} was not resolved in time")
        return answers[0]


class _Stream(httpcore2.NetworkStream):
    """A socket each of whose operations ends with the deadline."""

    def __init__(self, opened: socket.socket, deadline: Deadline) -> None:
        self._socket = opened
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._socket.settimeout(self._deadline.left())
        try:
            return self._socket.recv(max_bytes)
        except TimeoutError as error:
            raise httpcore2.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore2.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._socket.settimeout(self._deadline.left())
        try:
            self._socket.sendall(buffer)
        except TimeoutError as error:
            raise httpcore2.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore2.WriteError(str(error)) from error

    def close(self) -> None:
        self._socket.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        self._socket.settimeout(self._deadline.left())
        try:
            wrapped = ssl_context.wrap_socket(self._socket, server_hostname=server_hostname)
        except TimeoutError as error:
            self.close()
            raise httpcore2.ConnectTimeout(str(error)) from error
        except OSError as error:
            self.close()
            raise httpcore2.ConnectError(str(error)) from error
        return _Stream(wrapped, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object" and isinstance(self._socket, ssl.SSLSocket):
            return self._socket
        return None
