"""Spellings of a name in several scripts and transliterations, compared by their sounds."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import cache, lru_cache

from summariser.languages import mapping
from summariser.languages.shared.romanisation import DATA

_VOWELS = frozenset("aeiouy")
_INITIAL_VOWEL = "a"  # "Emir", "Amir"
_SHORTEST_SKELETON = 3  # consonants; two of them are shared by too many names
_LEAST_ALIKE = 0.6  # of the Latin letters of two spellings with the same consonants
_WORD = re.compile(r"[^\W\d_]+|\d+")
_UNICODE_SYLLABLE = re.compile(r"(?:LETTER|SYLLABLE) (?:SMALL )?([A-Z]{1,5})$")
_SYLLABIC = (
    "HIRAGANA",
    "KATAKANA",
    "HANGUL SYLLABLE",
    "DEVANAGARI",
    "BENGALI",
    "GEORGIAN",
    "ARMENIAN",
    "THAI",
)


@cache
def _letters() -> dict[str, str]:
    tables = (DATA.cyrillic, DATA.greek, DATA.arabic, DATA.hebrew, DATA.latin)
    return {letter: latin for table in tables for letter, latin in mapping(table).items()}


@cache
def _sounds() -> tuple[tuple[str, str], ...]:
    return tuple(mapping(DATA.sounds).items())


@lru_cache(maxsize=50_000)
def romanised(word: str) -> str:
    """A word in lower-case Latin letters without accents; letters of unknown scripts stay as they are."""
    letters = _letters()
    own = "".join(letters.get(letter, letter) for letter in word.lower())
    plain = (one for one in unicodedata.normalize("NFKD", own) if not unicodedata.combining(one))
    return "".join(letters[one] if one in letters else _syllable(one) for one in plain)


def _syllable(letter: str) -> str:
    """The sound that Unicode gives a letter of a syllabic script, which its name says."""
    if letter.isascii():
        return letter
    name = unicodedata.name(letter, "")
    found = _UNICODE_SYLLABLE.search(name) if name.startswith(_SYLLABIC) else None
    return found[1].lower() if found else letter


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """What spellings of one name have in common: its consonants by sound, and that a vowel precedes them.

    Digits stay as they are: "Line 1" is not "Line 11".
    """
    sounds = romanised(word)
    for spelling, sound in _sounds():
        sounds = sounds.replace(spelling, sound)
    if not sounds:
        return ""
    first = _INITIAL_VOWEL if sounds[0] in _VOWELS else sounds[0]
    rest = (letter for letter in sounds[1:] if letter not in _VOWELS)
    kept = [first]
    for letter in rest:
        if letter != kept[-1] or letter.isdigit():
            kept.append(letter)
    return "".join(kept)


def words_of(name: str) -> list[str]:
    """The words of a name as it is spelled; "Chad's" is one of "Chad"."""
    return _WORD.findall(re.sub(r"['’]s\b", "", name))


@lru_cache(maxsize=100_000)
def same_word(one: str, other: str) -> bool:
    """Whether two words are spellings of one name."""
    first, second = romanised(one), romanised(other)
    if first == second:
        return True
    common = skeleton(one)
    if common != skeleton(other) or len(common) < _SHORTEST_SKELETON:
        return False
    if _is_vowelless(one) or _is_vowelless(other):
        return True
    return SequenceMatcher(None, first, second).ratio() >= _LEAST_ALIKE


def _is_vowelless(word: str) -> bool:
    """Whether a word is of a script that leaves out short vowels, so that its letters say less."""
    return any(unicodedata.name(letter, "").startswith(("ARABIC", "HEBREW")) for letter in word)


def same_whole(one: str, other: str) -> bool:
    """Whether two names sound alike when written as one word: "Abd al-Karim", "Abdelkarim"."""
    first, second = ("".join(words_of(name)) for name in (one, other))
    return len(skeleton(first)) > _SHORTEST_SKELETON and same_word(first, second)
