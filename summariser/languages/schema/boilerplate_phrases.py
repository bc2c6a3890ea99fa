"""The boilerplate of news pages in a language: `boilerplate.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)  # for a quicker start
class BoilerplatePhrases:
    """The phrases of one language by which a line of a page is recognised as boilerplate.

    A field is left out where there is none. Unless a field says otherwise it holds regular expressions in lower
    case, one a line, each tried at the start of a line of the page (bullets skipped) without regard to case. The
    fields down to `navigation_labels` have one reason each; the first that matches is the reason of the removal.
    In these

    - `<end>` stands for the end of the line, give or take punctuation and a count ("Comments (12)"), and
      `<break>` for a colon, a dash or the end of the line. A phrase with which a sentence of an article could
      begin needs one of them.
    - a phrase that may begin with any character opens with `(?=.*word)` or `(?=.*(?:one|other))`: what each
      of its matches contains.
    """

    editors_notes: str = ""
    """Corrections and notes of the editors: "Correction:"."""
    consent_prompts: str = ""
    """Consent dialogs and privacy settings: "Accept all"."""
    cookie_notices: str = ""
    """What a notice about cookies says; the only boilerplate that may be as long as a paragraph."""
    paywall_prompts: str = ""
    """Calls to log in or to pay: "Already a subscriber?"."""
    advertisement_labels: str = ""
    """Marks of advertisements: "Sponsored"."""
    newsletter_prompts: str = ""
    """Calls to subscribe to a newsletter or to follow an account: "Sign up"."""
    sharing_tools: str = ""
    """Buttons and counts for sharing, printing, listening; reading times: "5 min read"."""
    tag_labels: str = ""
    """What comes before the tags of an article: "Topics:"."""
    rights_notices: str = ""
    """Copyright and licence lines: "All rights reserved"."""
    rights_words: str = ""
    """Words by which a line with © is a rights notice and no picture credit: "reserved". Searched anywhere."""
    end_marks: str = ""
    """What agencies put below a text: "Reporting by", "(END)"."""
    article_links: str = ""
    """Links to other articles: "Read also"."""
    navigation_labels: str = ""
    """Menus, page numbers, accessibility labels: "Skip to content"."""
    comment_headings: str = ""
    """Headings of readers' comments and of notes to editors: "Comments"."""
    list_headings: str = ""
    """Headings of lists of other articles: "Most read"."""
    comment_buttons: str = ""
    """Buttons below a reader's comment: "reply"."""
    comment_counts: str = ""
    """What is counted there after a number: "likes"."""
    comment_verbs: str = ""
    """Verbs between the writer of a comment and a colon: "says"."""

    mail_headers: str = ""
    """Names of the header fields of e-mail, which a colon follows: "subject"."""
    page_labels: str = ""
    """Words before a page number: "page"."""
    page_suffixes: str = ""
    """What follows a page number."""
    page_totals: str = ""
    """Words between a page number and the number of pages: "of"."""
    jump_lines: str = ""
    """Openings of lines that name the page on which a printed article continues: "continued on"."""
    continuation_lines: str = ""
    """Openings of lines that name the page from which it continues: "continued from"."""
    run_together_openings: str = ""
    """Phrases with which boilerplate begins that scrapers append to a paragraph without a space; in their own
    case, separated by commas: "Read more"."""

    service_offers: str = ""
    """What sites offer beside their articles; parts of words in lower case, separated by commas: "newsletter"."""
    platforms: str = ""
    """Names of platforms in the same format: "telegram"."""
    page_mentions: str = ""
    """Phrases by which a page speaks of itself, in the same format: "this article"."""
    reader_words: str = ""
    """Words that address the reader or mean the site, searched anywhere with regard to case: "your"."""
    site_words: str = ""
    """Those with which a site begins a sentence about itself, with regard to case: "We"."""

    model_instructions: str = ""
    """Orders to a language model (prompt injection) at the head of a sentence: "ignore all previous
    instructions"."""
    instruction_openers: str = ""
    """What may come before such an order, with what separates it: "please"."""
    instruction_stems: str = ""
    """Parts of words, separated by commas, of which each such order contains one: "instru"."""
