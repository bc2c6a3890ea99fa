"""The number words of a language: `numbers.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False, eq=False)
class NumberWords:
    """The words that make numbers and fractions. Lines are "form, form = meaning"; lists are separated by white
    space.

    Words are compared by `word_key` (no capitals, no vowel signs), phrases word by word.
    """

    numbers: str
    """Words that are added: "twenty = 20"."""
    scales: str
    """Words that multiply all before them: "million = 1000000"."""
    multipliers: str = ""
    """Words that multiply what precedes them: "hundred = 100"."""
    alone: str = ""
    """Multipliers and scales that mean one of themselves without a number: "mil"."""
    scale_counters: str = ""
    """Multipliers that may count a scale without a number before them: "hundred thousand"."""
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
    """Words that may be in such a compound beside numbers ("und", "wöchig")."""
    clitics: str = ""
    """Particles written together with the next word (Arabic)."""
    clitic_and: str = "\0"
    """The one of them that means "and"."""
    definite_prefix: str = ""
    """The one of them that is the definite article."""
    articles: str = ""
    """Words that mean one before a fraction, a scale or a dozen: "a"."""
    definite_articles: str = ""
    """Words that may precede a fraction or the end of a range: "the"."""
    singles: str = ""
    """Words that mean one and much else: they count only before a noun or unit."""
    denominators: str = ""
    """Parts of a whole after a number or article: "thirds = 3"."""
    denominator_endings: str = ""
    """Endings that make a denominator of a number ("-avos")."""
    ordinals: str = ""
    """Ordinals that are no denominators alone, but are after tens: "twenty-first"."""
    ranks: str = ""
    """Ordinals that are no words of the other lists, without their endings: "четвёрт = 4"."""
    rank_endings: str = ""
    """Their endings, separated by white space; without any, `ranks` are whole words."""
    prefixes: str = ""
    """Beginnings of words that count what `prefixed` names: "пяти = 5" (пятилетний)."""
    prefixed: str = ""
    """What follows one of `prefixes`: the beginnings of words for lengths of time; separated by white space."""
    least_ordinal_denominator: int = 4
    """From which on a denominator is an ordinal too: "a third party"."""
    divided_tens: bool = False
    """Whether tens right before a denominator belong to it: "a hundred thirty-fifths"."""
    spaced_ordinals: bool = True
    """Whether a space may be between tens and the ordinal that ends them ("vingt et unième")."""
    ordinal_suffixes: str = ""
    """What follows the digits of an ordinal ("th"); "-" before one may be left out in the text."""
    decade_suffixes: str = ""
    """What follows the digits of a decade ("s")."""
    ordinal_point: bool = False
    """Whether a full stop behind digits makes an ordinal ("am 3. Tag")."""
    ordinal_determiners: str = ""
    """Words before such an ordinal."""
    halves: str = ""
    """Denominators that need no number: "half"."""
    noun_shares: str = ""
    """Those of them that are nouns too: "quarter"."""
    noun_share_determiners: str = ""
    """Words before one of `noun_shares` that make it a noun and no share: "the first half"."""
    period_shares: str = ""
    """Those of `noun_shares` that alone are never a share ("quarter")."""
    counted_shares: str = ""
    """Words that mean the thing of which an ordinal denominator is a share: "la quinta parte"."""
    time_ordinals: str = ""
    """Denominators or ordinals that are a unit of time too: "second"."""
    connectors: str = ""
    """Words between a share or scale and what it is a share or a scale of: "of"."""
    fraction_prefix: str = ""
    """Phrases between denominator and numerator (Chinese)."""
    mixed_joiners: str = ""
    """Words between the whole and the fraction where the denominator is first."""
    fraction_joiners: str = ""
    """Words that add a fraction, so that a joiner before it belongs to the number: "con"."""
    collectives: str = ""
    """Nouns for a number of things: "dozen = 12"."""
    loose: str = ""
    """Phrases for about so many, read only before a scale or a unit: "a couple of = 2"."""
    wholes: str = ""
    """Words that mean one before a length of time, after a word for lengths: "for another week"."""
    plural_endings: str = ""
    """Endings of nouns that are many; where given, "one person in five" is read as a ratio."""
    idioms: str = ""
    """Words and names in which a number word counts nothing; separated by white space (Chinese)."""
    parts: str = ""
    """Words for a part that mean one of the number named after them: "a part of a hundred" (Arabic)."""
    ratios: str = ""
    """What separates the ends of a ratio: "out of = of"; "over = over" where any number may be below."""
    points: str = ""
    """The word for the decimal sign."""
    minus: str = ""
    """Words for the minus sign."""
    minus_exceptions: str = ""
    """Words after which those are no minus sign: French "au moins"."""
    formal: str = ""
    """Signs that are numbers only beside another one."""
    vague: str = ""
    """Words that leave the number open: "several"."""
    decimal_comma: bool = False
    """Whether the comma is the decimal sign."""
