"""What a language's table holds."""

from __future__ import annotations

from dataclasses import dataclass


def words(source: str) -> frozenset[str]:
    """The set of the words in `source`, parted by white space."""
    return frozenset(source.split())


@dataclass(frozen=True)
class NumberWords:
    """The number words of a language. Lines are "form, form = meaning"; lists are parted by white space.

    Words are compared folded (no capitals, no vowel signs), phrases word by word.
    """

    numbers: str
    """Words that are added: "twenty = 20"."""
    scales: str
    """Words that multiply all before them: "million = 1000000"."""
    multipliers: str = ""
    """Words that multiply what stands right before them: "hundred = 100"."""
    alone: str = ""
    """Multipliers and scales that mean one of themselves without a number: "mil"."""
    joiners: str = ""
    """Words between the parts of a number: "and"."""
    join_tens: bool = False
    """Whether a joiner may follow tens too ("treinta y cinco"), not only hundreds and scales."""
    units_first: bool = False
    """Whether ones are said before tens ("fünfundzwanzig")."""
    vigesimal: tuple[int, ...] = ()
    """Tens that are counted on by nineteen: 60 and 80 in French."""
    compounds: bool = False
    """Whether numbers are written as one word that has to be cut ("zweihundertzehn")."""
    pieces: str = ""
    """Words that may stand in such a compound beside numbers ("und", "wöchig")."""
    duals: str = ""
    """Units that say two by their form (Arabic): "يومين = day"."""
    clitics: str = ""
    """Particles written together with the next word (Arabic)."""
    clitic_and: str = "\0"
    """The one of them that means "and"."""
    articles: str = ""
    """Words that mean one before a fraction, a scale or a dozen: "a"."""
    singles: str = ""
    """Words that mean one and much else: they count only before a noun or unit."""
    denominators: str = ""
    """Parts of a whole after a number or article: "thirds = 3"."""
    denominator_endings: str = ""
    """Endings that make a denominator of a number ("-avos")."""
    ordinals: str = ""
    """Ordinals that are no denominators alone, but are after tens: "twenty-first"."""
    halves: str = ""
    """Denominators that need no number: "half"."""
    fraction_prefix: str = ""
    """Phrases between denominator and numerator (Chinese)."""
    collectives: str = ""
    """Nouns for a number of things: "dozen = 12"."""
    loose: str = ""
    """Phrases for about so many, read only before a scale or a unit: "a couple of = 2"."""
    wholes: str = ""
    """Words that mean one before a length of time, after a word for lengths: "for another week"."""
    plural_endings: str = ""
    """Endings of nouns that are many; where given, "one person in five" is read as a ratio."""
    idioms: str = ""
    """Words and names in which a number word counts nothing; parted by white space (Chinese)."""
    parts: str = ""
    """Words for a part that mean one of the number named after them: "a part of a hundred" (Arabic)."""
    ratios: str = ""
    """What parts the ends of a ratio: "out of = of"; "over = over" where any number may stand below."""
    points: str = ""
    """The word for the decimal sign."""
    minus: str = ""
    formal: str = ""
    """Signs that are numbers only beside another one."""
    vague: str = ""
    """Words that leave the number open: "several"."""
    decimal_comma: bool = False
    units: str = ""
    units_before: str = ""
    currencies: str = ""
    qualifiers: str = ""
    """Phrases before a number = over, under or about."""
    postfixes: str = ""
    """The same after it: "or more = over"."""
    openers: str = ""
    """Words before a range = the word in its middle: "between = and"."""
    infixes: str = ""
    """Words between the ends of a range that need no opener = range."""
    changes: str = ""
    """Verbs after which "from 3 to 5" is a change, not a range."""
    months: str = ""
    year_cues: str = ""
    """Words after which a bare 1849 is a year."""
    length_cues: str = ""
    """Words after which "a week" says how long."""
    labels: str = ""
    """Words that the number after them names: "article = label"; "aged = age"."""
    not_after: str = ""
    """Words after a number that make it no quantity: "o'clock = clock", "years old = age"."""
    function_words: str = ""
    """Words that are no counted noun."""
