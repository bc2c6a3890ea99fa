"""Language codes as users give them."""

from __future__ import annotations

import pytest

from summariser.languages import check_language_code, language_codes, language_name
from summariser.models.errors import SettingsError


@pytest.mark.parametrize("code", ["en", "EN", "pt-BR", "pt_BR", "zh-Hant-TW", " de ", "sw"])
def test_codes_of_iso_639_1_pass_with_script_and_region(code: str) -> None:
    assert check_language_code(code) == code.strip()


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("German", "'de' (German)"),
        ("french", "'fr' (French)"),
        ("deu", "'de' (German)"),
        ("englsh", "'en' (English)"),
        ("eng-US", "'en' (English)"),
    ],
)
def test_another_name_is_refused_with_the_nearest_code(wrong: str, hint: str) -> None:
    with pytest.raises(SettingsError) as raised:
        check_language_code(wrong)
    assert hint in str(raised.value.hint)
    assert wrong in str(raised.value)


@pytest.mark.parametrize("wrong", ["", "und", "xx", "e", "en-", "en us", "??", "x" * 500, "日本語"])
def test_what_is_no_code_is_refused(wrong: str) -> None:
    with pytest.raises(SettingsError) as raised:
        check_language_code(wrong)
    assert len(str(raised.value)) < 120


@pytest.mark.parametrize("code", language_codes())
def test_every_language_here_has_a_code_and_a_name(code: str) -> None:
    assert check_language_code(code) == code
    assert language_name(code) != code


def test_a_code_without_a_name_names_itself() -> None:
    assert language_name("und") == "und"
