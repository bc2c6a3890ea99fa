"""The words of picture captions and credits in a language: `captions.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)  # for a quicker start
class CaptionWords:
    """The words of picture captions and credits in one language.

    Regular expressions in lower case, one a line, unless a field says otherwise; a field is left out where
    there is nothing to put into it.
    """

    agencies: str = ""
    """Picture agencies as credits name them, in their own case: "Reuters"."""
    credit_labels: str = ""
    """Words before the name of a photographer or agency: "photo"."""
    credit_prepositions: str = ""
    """Prepositions between such a word and the name: "by"."""
    source_prepositions: str = ""
    """Those between it and a place or archive: "from"; only where the credit is the whole line."""
    credit_links: str = ""
    """Other words between them: "courtesy of"."""
    bracketed_labels: str = ""
    """Those of `credit_labels` that a bracketed credit may have after other words: "(archive photo)"."""
    source_words: str = ""
    """Words for where a picture comes from: "handout"."""
    source_links: str = ""
    """Words between two sources of a picture: "via"."""
    credit_endings: str = ""
    """What a line with a credit ends in, in languages that put the label last."""
    caption_labels: str = ""
    """Labels of a caption: "photo caption"."""
    outlet_prepositions: str = ""
    """Words between a photographer and an outlet: "for" in "Jane Doe for The Times"."""
    outlet_articles: str = ""
    """Articles before an outlet: "the"."""
    name_particles: str = ""
    """Words between the capitalised words of a photographer's or outlet's name: "of"."""
    run_together_labels: str = ""
    """Labels of credits that scrapers append to a paragraph without a space; in their own case, separated by
    commas: "Photo by"."""
    stems: str = ""
    """Parts of words, separated by commas: each credit without a slash or © contains one. A line without any is
    not searched."""
