"""Words by which English negates."""

from __future__ import annotations

from summariser.languages.schema import NegationWords

DATA = NegationWords(
    negators="""
not, never, no, neither, nor, without, cannot, none, nobody, nothing, nowhere, no one, no longer,
not yet, has yet to, have yet to, had yet to, is yet to, are yet to
""",
    refusal_verbs="""
refuse to, refuses to, refused to, refusing to, fail to, fails to, failed to, failing to, decline to,
declines to, declined to, declining to, deny, denies, denied, denying, stop short of, stopped short of,
rule out, rules out, ruled out, ruling out, unable to, unwilling to, reject, rejects, rejected,
rejecting
""",
    skipped_words="""
be, been, being, is, are, was, were, am, have, has, had, having, to, the, a, an, any, also, yet, only,
even, very, so, do, did, does, will, would, shall, should, can, could, may, might, must, of, in, on, at,
by, for, it, its, he, she, they, his, her, their, this, that, these, those, such, all, longer, one, and,
or, been, get, got, going, yet, necessarily, fully, really, just, currently, immediately, ever, again,
there, as, we, i, you, our, my, your
""",
    affirmations="""
not only, not the only, not just, not merely, not simply, nothing but, no fewer than, no less than,
no later than, no more than, no doubt, no wonder, not least, no matter, whether or not, or not, why not,
no sooner, not to mention, no mean, not unlike, not alone, not until, no other than, none other than
""",
)
