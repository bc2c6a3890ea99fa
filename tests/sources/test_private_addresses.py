"""Ways into a private network, by every door: none is connected to, whoever names the address."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from html import escape
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest
from local_site import Site, redirect, reply, served
from ssrfguard import Policy

from summariser.models.article import RawDocument
from summariser.models.errors import UnreadableInput
from summariser.models.settings import Settings
from summariser.sources import fetcher as web
from summariser.sources import guarded_network as network
from summariser.sources import read_all
from summariser.sources.fetcher import fetch
from summariser.sources.robots import RobotsCache

# What each is in brief; in an address "{port}" is that of the listener on loopback.
PRIVATE = {
    "loopback": "127.0.0.1",
    "its name": "localhost",
    "a name under it": "app.localhost",
    "a number": "2130706433",
    "a hexadecimal number": "0x7f000001",
    "an octal number": "017700000001",
    "hexadecimal parts": "0x7f.0x0.0x0.0x1",
    "octal parts": "0177.0.0.1",
    "two parts": "127.1",
    "two parts, one hexadecimal": "0x7f.1",
    "three parts": "127.0.1",
    "another loopback": "127.99.3.2",
    "a dot at the end": "127.0.0.1.",
    "full-width digits": "１２７.0.0.1",
    "digits in circles": "①②⑦.0.0.1",
    "full stops of Chinese": "127。0。0。1",
    "percent-encoded": "%31%32%37.0.0.1",
    "a user": "user:secret@127.0.0.1",
    "a user that looks like a host": "public.example@127.0.0.1",
    "a backslash": "127.0.0.1\\@public.example",
    "unspecified": "0.0.0.0",
    "zero": "0",
    "IPv6 loopback": "[::1]",
    "IPv6 loopback in full": "[0000:0000:0000:0000:0000:0000:0000:0001]",
    "IPv6 loopback with a zone": "[::1%25lo]",
    "IPv6 unspecified": "[::]",
    "mapped": "[::ffff:127.0.0.1]",
    "mapped, in hexadecimal": "[::ffff:7f00:1]",
    "compatible": "[::127.0.0.1]",
    "translated": "[::ffff:0:127.0.0.1]",
    "NAT64": "[64:ff9b::7f00:1]",
    "local NAT64": "[64:ff9b:1::7f00:1]",
    "6to4": "[2002:7f00:1::]",
    "Teredo": "[2001:0:7f00:1::]",
    "private, 10": "10.0.0.1",
    "private, 172.16": "172.16.0.1",
    "private, 192.168": "192.168.0.1",
    "carrier's NAT": "100.64.0.1",
    "link-local": "169.254.10.1",
    "metadata of clouds": "169.254.169.254",
    "metadata of clouds, mapped": "[::ffff:a9fe:a9fe]",
    "metadata of clouds, IPv6": "[fd00:ec2::254]",
    "metadata of one cloud": "100.100.100.200",
    "of a protocol": "192.0.0.8",
    "documentation": "192.0.2.1",
    "benchmarks": "198.18.0.1",
    "multicast": "224.0.0.1",
    "reserved": "240.0.0.1",
    "broadcast": "255.255.255.255",
    "IPv6 link-local": "[fe80::1]",
    "IPv6 link-local with a zone": "[fe80::1%25eth0]",
    "IPv6 unique local": "[fd00::1]",
    "IPv6 site-local": "[fec0::1]",
    "IPv6 multicast": "[ff02::1]",
    "IPv6 documentation": "[2001:db8::1]",
    "IPv6 discard": "[100::1]",
}
OUTSIDE = "127.0.0.2"
PAGE = reply(b"<!doctype html><html><body><p>Secret.</p></body></html>")

Connected = list[tuple[Any, ...]]


@pytest.fixture
def connected(monkeypatch: pytest.MonkeyPatch) -> Connected:
    """The addresses to which a socket was connected, from now on."""
    found: Connected = []
    connect = socket.socket.connect

    def recorded(self: socket.socket, address: tuple[Any, ...]) -> None:
        found.append(address)
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", recorded)
    return found


@pytest.fixture
def inside() -> Iterator[Site]:
    """A service that only this machine is meant to reach."""
    with served({"/secret": PAGE, "/robots.txt": PAGE}) as site:
        yield site


@pytest.fixture
def any_port(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limits on addresses as they are, with OUTSIDE for a public one; those on ports lifted."""
    monkeypatch.setattr(web, "_ROBOTS", RobotsCache())
    denied = network.policy_for(False).denied_networks
    policy = Policy(
        allowed_networks=(ip_network(f"{OUTSIDE}/32"),),
        denied_networks=denied,
        allowed_ports=frozenset(range(1, 65536)),
    )
    monkeypatch.setattr(network, "policy_for", lambda _: policy)


def settings() -> Settings:
    return Settings(host_delay=0.0)


@pytest.mark.parametrize("address", PRIVATE.values(), ids=list(PRIVATE))
@pytest.mark.usefixtures("any_port")
def test_an_address_that_is_asked_for(address: str, inside: Site, connected: Connected) -> None:
    for port in (inside.server.server_port, 80):
        with pytest.raises(UnreadableInput):
            fetch(f"http://{address}:{port}/secret", settings())
    assert (connected, inside.connections) == ([], 0)


@pytest.mark.parametrize("address", PRIVATE.values(), ids=list(PRIVATE))
def test_the_limits_as_users_have_them(address: str, connected: Connected) -> None:
    for url in (f"http://{address}/", f"https://{address}/", f"http://{address}:8000/"):
        with pytest.raises(UnreadableInput):
            fetch(url, settings())
    assert connected == []


def redirected(outside: Site, target: str, folder: Path) -> None:
    with pytest.raises(UnreadableInput):
        fetch(f"{outside.url}/page", settings())


def by_robots(outside: Site, target: str, folder: Path) -> None:
    with pytest.raises(UnreadableInput):
        fetch(f"{outside.url}/other", settings())


def by_a_feed(outside: Site, target: str, folder: Path) -> None:
    item = f"<item><title>A</title><link>{escape(target)}</link><description>Short.</description></item>"
    path = folder / "a.rss"
    path.write_text(
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>B</title>{item}</channel></rss>'
    )
    (document,) = read_all(path, settings())
    assert isinstance(document, RawDocument) and document.metadata.content == "teaser"


@pytest.mark.parametrize("address", PRIVATE.values(), ids=list(PRIVATE))
@pytest.mark.parametrize("door", [redirected, by_robots, by_a_feed])
@pytest.mark.usefixtures("any_port")
def test_an_address_that_another_site_names(
    door: Callable[[Site, str, Path], None], address: str, inside: Site, connected: Connected, tmp_path: Path
) -> None:
    target = f"http://{address}:{inside.server.server_port}/secret"
    answers = {"/page": redirect(target)}
    if door is by_robots:
        answers["/robots.txt"] = redirect(target)
    with served(answers, OUTSIDE) as outside:
        door(outside, target, tmp_path)
    assert {to[0] for to in connected} <= {OUTSIDE}
    assert inside.connections == 0


@pytest.mark.parametrize("host", ["news.example", "metadata.google.internal", "instance-data"])
@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "::1", "fd00:ec2::254",
     "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "fe80::1"],
)  # fmt: skip
def test_an_answer_of_the_domain_name_system(host: str, address: str, connected: Connected) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET

    def resolver(_: str, port: int, *__: object) -> list[Any]:
        public = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14", port))
        return [public, (family, socket.SOCK_STREAM, 6, "", (address, port))]

    with pytest.raises(UnreadableInput, match="no public address"):
        fetch(f"http://{host}/latest/meta-data/", settings(), resolver=resolver)
    assert connected == []
