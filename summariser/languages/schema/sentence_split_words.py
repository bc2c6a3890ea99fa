"""Where sentences end in a language: `sentences.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)  # for a quicker start
class SentenceSplitWords:
    """The words around full stops in one language.

    Words around full stops, separated by white space, with regard to case; a field is left out where there
    is nothing to put into it. Compiled from the usage of newspapers and from style guides' lists.
    """

    abbreviations: str = ""
    """Abbreviations that never end a sentence, without their last full stop: "Dr"."""
    abbreviations_before_numbers: str = ""
    """Abbreviations that end no sentence where a number follows: "No"."""
    sentence_starters: str = ""
    """Words with which a new sentence begins after an abbreviation that may end one: "The"."""
    honorifics: str = ""
    """Those of `abbreviations` that come before a name without a space too: "Mr"."""
    dotted_abbreviations: str = ""
    """Regular expressions, one a line: abbreviations with several full stops beside those of single letters."""
    one_letter_words: str = ""
    """Words of one capital letter, which are no initials before a full stop: "I"."""
    clock_followers: str = ""
    """A regular expression: what continues the sentence after "5 p.m."."""
    time_prepositions: str = ""
    """Words with which a time of day opens a sentence: "At" in "At 5 p.m. Mr Smith left"."""
    continuations_of_quotes: str = ""
    """Regular expressions, one a line: what continues the sentence after a closing quotation mark."""
    sentence_ends_with_quote: bool = False
    """Whether a full stop before a closing quotation mark ends the sentence without white space after it."""
    ordinal_stop: bool = False
    """Whether ordinal numbers are written with a full stop: "3." for third."""
    hyphen_prefixes: str = ""
    """First parts of compounds that are written with a hyphen, in lower case: "self"."""
