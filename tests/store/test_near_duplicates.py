"""Copies of one story are found; what tells another fact in the same words is not one."""

from __future__ import annotations

import subprocess
import sys

import pytest

from summariser.store.near_duplicates import lsh_bands, same_story

STORY = (
    "The council of Harwick will close the old swing bridge for 14 weeks, its leader Ada Lund said on "
    "Monday. Engineers found cracks in two of the main girders during an inspection last month. Ships "
    "will have to wait for high water, and buses take the long way round by the mill.\n"
    "Traders in the harbour fear for their summer. Tomas Brandt, who runs the chandlery by the quay, "
    "told reporters that every week without the bridge costs him 3,000 euros. The council promised to "
    "pay half of what the traders lose. A decision on a new bridge is due before the end of the year, "
    "and the minister of transport, Ines Falk, said that her ministry would carry two thirds of the "
    "cost."
)
LEAD, REST = STORY.split(". ", 1)
LOCAL = (
    "\nIn Velby, up the river, people took the news calmly. The owner of the bakery by the station said "
    "that most of her customers come on foot, and the mayor of Velby said that he would look into a "
    "ferry."
)
OTHER_LEAD = "Harbour traders face a summer without the swing bridge after cracks came to light. "


def met(one: str, other: str) -> bool:
    return bool(set(lsh_bands(one)) & set(lsh_bands(other)))


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(STORY.upper().replace(" ", "  "), id="set in capitals"),
        pytest.param(OTHER_LEAD + REST, id="another lead"),
        pytest.param(STORY[: STORY.index(" A decision")], id="the tail cut"),
        pytest.param(STORY + LOCAL, id="a local paragraph added"),
        pytest.param(STORY.replace("told reporters", "said"), id="a word changed"),
        pytest.param(STORY.replace("Tomas Brandt, who", "Brandt, who"), id="a name shortened"),
        pytest.param(STORY.replace("said on Monday", "said"), id="a day left out"),
        pytest.param(STORY.replace("14 weeks", "fourteen weeks"), id="a figure in words"),
    ],
)
def test_a_copy_is_found(copy: str) -> None:
    assert met(STORY, copy)
    assert same_story(copy, STORY)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(STORY.replace("14 weeks", "15 weeks"), id="a figure changed"),
        pytest.param(STORY.replace("14 weeks", "3,000 weeks"), id="a figure that stands elsewhere"),
        pytest.param(STORY.replace("Ada Lund", "Erik Moe"), id="a name changed"),
        pytest.param(STORY.replace("Ines Falk", "Anna Maria von Berg"), id="a name of more words"),
        pytest.param(STORY.replace("on Monday", "on Friday"), id="a day changed"),
        pytest.param(STORY.replace("two of the main", "three of the main"), id="a number in words changed"),
        pytest.param(STORY.replace("promised to pay", "has not promised to pay"), id="a negation put in"),
        pytest.param(STORY.replace("before the end", "after the end"), id="a direction turned round"),
        pytest.param(STORY + LOCAL + " It would cost 90,000 euros.", id="a figure added"),
        pytest.param(OTHER_LEAD + LOCAL, id="another story on the matter"),
        pytest.param(STORY + LOCAL * 4, id="much added"),
    ],
)
def test_what_tells_another_fact_is_no_copy(other: str) -> None:
    assert not same_story(other, STORY)


def test_a_short_version_stands_for_no_long_one() -> None:
    short = STORY[: STORY.index("\n")]
    assert same_story(short, STORY)
    assert not same_story(STORY, short)


def test_scripts_without_spaces_are_compared_by_character() -> None:
    story = (
        "市議会は月曜日、古い跳ね橋を十四週間閉鎖すると発表した。技術者が先月の点検で主桁に亀裂を見つけた。"
    )
    shorter = story[:40]
    assert met(story, story.replace("先月の", "")) and same_story(shorter, story)
    assert not same_story("港の商人たちは夏の売り上げを心配している。" * 2, story)


def test_very_short_and_very_long_texts_have_no_bands() -> None:
    assert lsh_bands("") == lsh_bands("Live updates follow here.") == lsh_bands(STORY * 200) == ()
    assert not same_story("Nothing like it.", STORY)


def test_bands_are_the_same_in_every_process() -> None:
    code = "import sys\nfrom summariser.store.near_duplicates import lsh_bands\nprint(lsh_bands(sys.argv[1]))"
    said = [
        subprocess.run(
            [sys.executable, "-c", code, STORY],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
        ).stdout
        for seed in ("1", "2")
    ]
    assert said == [f"{lsh_bands(STORY)}\n"] * 2
    assert all(-(2**63) <= band < 2**63 for band in lsh_bands(STORY))


@pytest.mark.parametrize("text", ["a " * 200_000, "Aa 1 " * 100_000, "\ud800 x " * 20, "١٢ " * 50])
def test_hostile_texts_do_no_harm(text: str) -> None:
    lsh_bands(text)
    assert same_story(text, text)
