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
    affirmations="""
not only, not the only, not just, not merely, not simply, nothing but, no fewer than, no less than,
no later than, no more than, no doubt, no wonder, not least, no matter, whether or not, or not, why not,
no sooner, not to mention, no mean, not unlike, not alone, not until, no other than, none other than
""",
    contractions=r"[a-z]{2,6}n['’]t",
    skipped_words="""
be, been, being, is, are, was, were, am, have, has, had, having, to, the, a, an, any, also, yet, only,
even, very, so, do, did, does, will, would, shall, should, can, could, may, might, must, of, in, on, at,
by, for, it, its, he, she, they, his, her, their, this, that, these, those, such, all, longer, one, and,
or, been, get, got, going, yet, necessarily, fully, really, just, currently, immediately, ever, again,
there, as, we, i, you, our, my, your
""",
    contrasts="but",
    number_signs="no",
    lemmas=r"""
paid = pay
made = make
given|gave = give
taken|took = take
sent = send
met = meet
kept = keep
held = hold
left = leave
seen = see
done = do
gone = go
found = find
built = build
told = tell
said = say
won = win
lost = lose
brought = bring
bought = buy
known = know
begun = begin
shown = show
broken = break
written = write
(?=.{3,}(?:ing|ed)$)(.*)i(?:ing|ed) = \1y
(?=.{3,}(?:ing|ed)$)(.*([bdgmnprt]))\2(?:ing|ed) = \1
(?=.{3,}(?:ing|ed)$)(.*(?:[^s]s|c|v|z|u|at|[aeiou]g|ir|[^e]ur|id|ud|ok|as|is|in[cg]))(?:ing|ed) = \1e
(.{3,})(?:ing|ed) = \1
(?=.{5,}$)(?!.*(?:ss|us|is)$)(.*)ies = \1y
(?=.{5,}$)(?!.*(?:ss|us|is)$)(.*)s = \1
""",
    auxiliaries="""
am, is, are, was, were, be, been, being, has, have, had, do, does, did, will, would, shall, should, can,
could, may, might, must, need, ought, to, and, or, if, but
""",
    constituent_negators="not",
    relative_openers="who, which, whose",
    condition_openers="if, unless, whether",
)
