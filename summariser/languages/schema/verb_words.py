"""Verbs for the wording of an action, and words of one meaning: `verbs.py` and `actions.py` of a folder."""

from __future__ import annotations

from dataclasses import dataclass

from summariser.languages.schema.grammar_words import NOTHING


@dataclass(frozen=True, slots=True)
class VerbWords:
    """The verb forms of one language. Patterns are matched without regard to case, as whole words."""

    participles: str = ""
    """Past participles and their infinitives, as lines "form, form = infinitive"; all in lower case."""
    infinitives: str = NOTHING
    """Infinitives by their endings, whole words: "\\w+er" in French."""
    participle_endings: str = NOTHING
    """Participles by their endings, as whole words; more than those are infinitives in `participles`."""
    passive_auxiliaries: str = NOTHING
    """The auxiliary of the passive right before a participle, as infinitive and future: "be"."""
    leading_adverbs: str = NOTHING
    """Adverbs before a verb that say how sure or how soon, not what: "definitely"."""
    negative_determiners: str = NOTHING
    """Determiners by which a subject negates its verb: "no" in "no household will be cut off"."""
    negative_subjects: str = ""
    """Subjects that negate, and what they are as an object: lines "nobody, no one = anyone"."""
    clitics: str = NOTHING
    """Pronouns that stand before or after their verb: Polish "się"."""
    object_pronouns: str = NOTHING
    """Pronouns right after a verb that stand for its object: "him"."""


@dataclass(frozen=True, repr=False, eq=False)
class ActionWords:
    """Verbs and nouns of what is promised and to whom, by what they come to.

    Lines are "beginning, beginning = concept": beginnings of words in lower case, a concept the same in every
    language. A beginning of up to three letters is matched as a whole word only. Words that are used for
    one another of the same thing belong in one line.
    """

    concepts: str
    """= pay, repay, free, leave, open, close, build, deliver, publish, clean, cut, raise, keep, begin, end,
    strike, vote, repair, sell, buy, hire, dismiss, home, school, child, worker, train, detector, money."""
