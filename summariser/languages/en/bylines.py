"""Words of bylines and datelines in English."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="by",
    author_labels=r"""
author(?:s|\(s\))?(?: of the article)?
text
words
""",
    article_nouns="""
article
analysis
opinion
column
comment
interview
report
story
text
words
essay
""",
    picture_nouns="""
photos?
pictures
words
text
""",
    writing_verbs="""
written
posted
published
reported
submitted
""",
    conjunctions="""
and
with
""",
    talk_prepositions="with",
    role_adjectives="""
staff
senior
chief
associate
managing
deputy
political
diplomatic
business
economics?
foreign
special
science
health
sports?
news
freelance
royals?
security
environment
technology
education
legal
home
world
""",
    role_nouns="""
reporter
correspondent
editor
writer
columnist
contributor
journalist
producer
analyst
""",
    other_titles="""
author
founder
fellow
""",
    bio_phrases=r"""
\b(?:is|was|has been|works as|serves as) (?:an? |the )?[^.]{0,60}\b(?:reporter|journalist|correspondent|writer|editor|columnist|author|contributor)\b
\b(?:covers?|has (?:covered|reported|written))\b[^.]{0,80}\b(?:for|since|from|at)\b
\b(?:reach|contact|email|follow) (?:him|her|them|the author|me)\b
\bfollow @
\bis the author of\b
\bauthor of\b
\bon (?:Twitter|X|Bluesky|Mastodon)\b
""",
    indefinite_articles="an?",
    place_prepositions="in",
    ends_of_names="""
at
for
under
in
on
about
over
via
has
is
""",
    following_notes="""
updated
published
posted
last
modified
follow
translated
edited
reviewed
photos?
illustration
""",
    run_together_words="Staff, Senior, Special, Contribut, Published, Posted, Updated",
    articles="the",
    name_particles="st",
    desk_words="""
staff desk newsroom team editor editors editorial correspondent correspondents reporter reporters writer
writers contributor contributors guest agency agencies associated news press wire wires service services
network bureau channel times post gazette tribune courier guardian journal daily today world our the
bulletin herald mirror tribune chronicle observer telegraph examiner inquirer enquirer dispatch sentinel
register standard weekly magazine media radio broadcasting television tv online
""",
    institution_words="""
administrator board archive group publishing university institute ministry department office commission
company unknown anonymous user super foundation association society union kitchen kitchens club comment
comments profile insider senior chief director president manager international national sport sports
business museum
""",
    label_words="""
by author posted published text photo share follow more travel contact profile reply no yes the
""",
    dateline_particles="of the upon on",
    no_agency_words="the and",
    dateline_exclusions="""
exclusive
warning
update
breaking
opinion
analysis
video
watch
news
note
correction
live
fact
read
photos?
review
interview
editorial
profile
""",
)
