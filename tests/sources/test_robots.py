"""robots.txt as RFC 9309 has it: groups, longest match, `*` and `$`, limits, and files that mean harm."""

from __future__ import annotations

import gzip
import time

import pytest
from local_site import reply, served

from summariser.models.errors import UnreadableInput
from summariser.models.settings import Settings
from summariser.sources.fetcher import fetch
from summariser.sources.robots import MAX_ROBOTS_BYTES, parse_robots

SITE = "https://news.example"
PAGE = b"<!doctype html><html><body><p>The river fell by two metres.</p></body></html>"


def allowed(robots: str | bytes, path: str) -> bool:
    data = robots.encode() if isinstance(robots, str) else robots
    return parse_robots(200, data).allows(SITE + path)


@pytest.mark.parametrize(
    ("rules", "path", "expected"),
    [
        ("Disallow: /*.pdf", "/reports/2026.pdf", False),
        ("Disallow: /*.pdf", "/reports/2026.pdf?page=2", False),
        ("Disallow: /*.pdf$", "/reports/2026.pdf", False),
        ("Disallow: /*.pdf$", "/reports/2026.pdf?page=2", True),
        ("Disallow: /*.pdf$", "/reports/2026.html", True),
        ("Disallow: /news$", "/news", False),
        ("Disallow: /news$", "/news/a", True),
        ("Disallow: /*/print/", "/politics/print/a", False),
        ("Disallow: /*/print/", "/print/a", True),
        ("Disallow: /*?session=", "/a?session=1", False),
        ("Disallow: /*?session=", "/a?page=1", True),
        ("Disallow: *", "/a", False),
        ("Disallow: /", "/a", False),
        ("Disallow:", "/a", True),
        ("Disallow: /news", "/newsletter", False),
        ("Disallow: /News", "/news", True),
        ("Disallow: /caf%C3%A9", "/café", False),
        ("Disallow: /café", "/caf%c3%a9", False),
        ("Disallow: /a # and nothing else", "/a", False),
        ("Disallow: /a", "/robots.txt", True),
    ],
)
def test_patterns(rules: str, path: str, expected: bool) -> None:
    assert allowed(f"User-agent: *\n{rules}", path) == expected


@pytest.mark.parametrize(
    ("rules", "path", "expected"),
    [
        ("Disallow: /\nAllow: /news/", "/news/a", True),
        ("Allow: /news/\nDisallow: /", "/news/a", True),
        ("Allow: /\nDisallow: /news/", "/news/a", False),
        ("Allow: /news/\nDisallow: /news/private/", "/news/private/a", False),
        ("Disallow: /news/private/\nAllow: /news/", "/news/private/a", False),
        ("Allow: /page\nDisallow: /*.htm", "/page.htm", False),
        ("Disallow: /page\nAllow: /page", "/page", True),
        ("Disallow: /\nAllow: /$", "/", True),
        ("Disallow: /\nAllow: /$", "/a", False),
    ],
)
def test_the_longest_match_decides_and_allow_wins_a_tie(rules: str, path: str, expected: bool) -> None:
    assert allowed(f"User-agent: *\n{rules}", path) == expected


@pytest.mark.parametrize(
    ("robots", "expected"),
    [
        ("User-agent: *\nDisallow: /\n\nUser-agent: summariser\nDisallow: /b", True),
        ("User-agent: summariser\nDisallow: /\n\nUser-agent: *\nAllow: /", False),
        ("User-agent: SUMMARISER\nDisallow: /", False),
        ("User-agent: summariser/1.0\nDisallow: /", False),
        ("User-agent: summariser-bot\nDisallow: /", True),
        ("User-agent: sum\nDisallow: /", True),
        ("User-agent: other\nDisallow: /", True),
        ("User-agent: other\nUser-agent: summariser\nDisallow: /", False),
        ("User-agent: summariser\n\nUser-agent: other\nDisallow: /", False),
        ("User-agent: summariser\nDisallow: /b\n\nUser-agent: x\n\nUser-agent: summariser\nDisallow: /a",
         False),
        ("User-agent: summariser\nSitemap: https://news.example/map.xml\nDisallow: /a", False),
        ("Disallow: /a\nUser-agent: *\nDisallow: /b", True),
        ("user-agent:*\ndisallow:/a", False),
        ("\ufeffUser-agent: *\nDisallow: /a", False),
        ("User-agent: *\rDisallow: /a", False),
        ("User-agent: *\r\nDisallow: /a\r\n", False),
        ("<!doctype html><html><title>Not here</title></html>", True),
        ("", True),
    ],
)  # fmt: skip
def test_groups(robots: str, expected: bool) -> None:
    assert allowed(robots, "/a") == expected


@pytest.mark.parametrize(
    ("robots", "delay"),
    [
        ("User-agent: *\nCrawl-delay: 7", 7.0),
        ("User-agent: *\nCrawl-delay: 0.5", 0.5),
        ("User-agent: *\nCrawl-delay: 86400", 30.0),
        ("User-agent: *\nCrawl-delay: soon", 0.0),
        ("User-agent: *\nCrawl-delay: inf", 0.0),
        ("User-agent: *\nCrawl-delay: nan", 0.0),
        ("User-agent: *\nCrawl-delay: -7", 0.0),
        ("User-agent: otherbot\nCrawl-delay: 7", 0.0),
        ("User-agent: *\nCrawl-delay: 7\n\nUser-agent: summariser\nDisallow: /b", 0.0),
    ],
)
def test_crawl_delay(robots: str, delay: float) -> None:
    assert parse_robots(200, robots.encode()).crawl_delay == delay


@pytest.mark.parametrize(
    ("status", "expected"), [(404, True), (403, True), (429, True), (500, False), (503, False)]
)
def test_status_without_rules(status: int, expected: bool) -> None:
    assert parse_robots(status, b"User-agent: *\nDisallow: /").allows(f"{SITE}/a") == expected


def test_a_rule_within_the_size_limit_counts_and_one_that_the_limit_cuts_does_not() -> None:
    head = b"User-agent: *\nDisallow: /first\n"
    cut = b"Disallow: /second-half"
    filler = b"#" * (MAX_ROBOTS_BYTES - len(head) - len(b"\nDisallow: /")) + b"\n"
    robots = head + filler + cut
    assert len(robots) > MAX_ROBOTS_BYTES
    assert not allowed(robots, "/first")
    assert allowed(robots, "/second-half")
    assert allowed(robots, "/anything")


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_the_beginning_of_a_huge_file_counts(encoding: str) -> None:
    robots = b"User-agent: *\nDisallow: /a\n" + b"# nothing\n" * 500_000
    answer = reply(
        gzip.compress(robots) if encoding else robots,
        "text/plain",
        **({"Content_Encoding": encoding} if encoding else {}),
    )
    with (
        served({"/robots.txt": answer, "/a": reply(PAGE)}) as site,
        pytest.raises(UnreadableInput, match=r"robots\.txt disallows"),
    ):
        fetch(f"{site.url}/a", Settings(allow_private=True, host_delay=0))


AGENTS = "".join(f"User-agent: bot{number}\n" for number in range(14_000))
RULES = "".join(f"Disallow: /{number}\n" for number in range(14_000))


@pytest.mark.parametrize(
    "robots",
    [
        AGENTS + RULES,
        f"{AGENTS}User-agent: *\n{RULES}",
        "User-agent: *\n" + "Disallow: /" + "*a" * 200_000,
        "User-agent: *\n" + "Disallow: *a*a*a*a*a*a*b$\n" * 18_000,
        "User-agent: *\n" + "Allow: /" + "%" * 400_000,
        "User-agent" + " " * 400_000,
        ("User-agent" + "\t" * 4_000 + "\n") * 100,
        "User-agent: *\nDisallow: " + "$" * 400_000,
        "\0" * 400_000,
        "User-agent: *\n" * 30_000,
    ],
    ids=["agents", "rules", "stars", "backtracking", "escapes", "spaces", "tabs", "dollars", "nul", "groups"],
)  # fmt: skip
def test_hostile_files_cost_little(robots: str) -> None:
    started = time.thread_time()
    rules = parse_robots(200, robots.encode())
    rules.allows(f"{SITE}/{'a' * 2000}")
    rules.allows(f"{SITE}/b?{'%' * 2000}")
    assert time.thread_time() - started < 2
