"""Boilerplate of news pages in English."""

from __future__ import annotations

from summariser.languages.schema import BoilerplatePhrases

DATA = BoilerplatePhrases(
    editors_notes=r"""
(?:correction|clarification|editor.s note|note to (?:readers|editors)|update)<break>
this (?:article|story|piece|report|post) (?:has been|was) (?:amended|corrected|updated|clarified)
(?:an earlier|a previous) version of
corrects<break>
\(?(?:this story )?(?:corrects|adds|recasts|updates|refiles|fixes)\b[^.]{0,200}\)?$
""",
    consent_prompts=r"""
(?:this|the following) (?:article|page|story|post) (?:contains|includes) (?:content|material|media) (?:provided|supplied|hosted) by\b
(?:here|at this point) (?:you (?:will )?(?:find|see)|is|stands) [^.]{0,40}\b(?:external|embedded|third-party)\b
we (?:need|ask for|require) your (?:consent|permission) (?:to|before)\b
i (?:agree|consent)\b[^.]{0,80}\b(?:external|third-party|embedded) (?:content|media|services?)\b
(?=.*cookies)[^.]{0,120}\b(?:us(?:e|es|ing)|accept|store|consent to|manage|enable|allow)\b[^.]{0,60}\bcookies\b
cookies?(?: (?:settings|policy|notice|preferences|and privacy|consent))?<end>
(?:we|this (?:site|website)) [^.]{0,60}\bcookies\b
(?=.*partner)(?:[^.]{0,60}\bour )?(?:\w+ )?partners? (?:use|store)\b
(?:accept all|reject all|manage (?:cookies|preferences|consent)|privacy (?:policy|settings|notice|preferences)|i accept)\b[^.]{0,60}<end>
we and our (?:\d+ )?partners
(?:enable|turn on|please enable) (?:javascript|cookies)
we value your privacy
""",
    cookie_notices=r"""
(?:we|our partners|this (?:web ?)?site|our (?:web ?)?site)[^.]{0,60}\bcookies\b.{0,200}\b(?:experience|browsing|traffic|analy[sz]e|personali[sz]e|advertising|ads|consent)\b
(?:strictly |absolutely )?(?:necessary|essential|functional|functionality|performance|analytics?|analytical|advertis(?:ing|ement)|targeting|marketing|non-necessary|other uncategorized) cookies (?:are|help|allow|collect|track|may|enable)\b
any cookies that may not be\b
(?:we|you) (?:also )?have the option to opt-out of these cookies\b
""",
    paywall_prompts=r"""
comments? (?:have to|must|should) be\b
(?:all )?comments (?:are|will be) (?:closed|moderated|reviewed)\b
we have (?:migrated|moved|switched) to a new comment
(?:you have|you've) (?:\d+|\w+) (?:free )?(?:articles?|stories)
(?:this|the full) (?:article|story|content) is (?:for|available to|only|exclusive)
already (?:a )?(?:subscriber|subscribed|registered|have an account|a member)
(?:log|sign) ?in(?:\W|$| (?:to|with|here|now|or))
to (?:participate|comment|continue|read|join|post|view)\b[^.]{0,60}(?:log ?in|sign ?in|please register|subscribe)\b
(?:create|register for) (?:an|a free|your) account
(?:unlock|continue) (?:this|the|your|with) [^.]{0,60}$
(?:subscribers?|premium|members)[ -]only
(?:start|try) your [^.]{0,30}trial
log out<end>
""",
    advertisement_labels=r"""
(?:sponsored|promoted)\b[^.]{0,40}$
(?:advertisement|advert|sponsored(?: content| by)?|promoted|story continues below|article continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?|skip ad|continues below|paid content|ad feedback|remove ads)(?: (?:below|by|content|after|sponsored|article|story|scroll|-)[^.]{0,40})?<end>
""",
    newsletter_prompts=r"""
by (?:giving|providing|entering|submitting|signing|subscribing|clicking|registering|creating|joining)\b[^.]{0,100}\b(?:you|i) (?:have read and |hereby |also )?(?:agree|accept|consent|acknowledge|confirm)\b
(?:get|receive|have) (?:the|our|your|all the)\b[^.]{0,80}\b(?:sent|delivered|straight|directly|right) (?:in)?to your (?:e-?mail|mail|inbox|letterbox|phone)\b
i (?:agree|consent) to (?:receive|receiving|the (?:terms|processing|privacy))\b
(?=.*reader)[^.]{0,60}\bis a reader[- ]supported\b
(?:thanks|thank you) for reading\b[^.]{0,80}[!.]
pledge your support<end>
forwarded from\b[^.]{0,60}$
(?=.*(?:sign up|subscribe))(?:.{0,300}[.!?:] )?(?:sign up|subscribe)(?: here| now| today| for free)?\s?[.!]?$
save (?:articles|stories|this) (?:to|for)\b
(?=.*(?:mail|newsletter))[^.]{0,60}\b(?:morning|evening|daily|weekly|breaking)[ -](?:news )?(?:e-?mail|newsletter)s?<end>
(?:sign ?up|subscribe|register)(?:$|\W| (?:for|to|here|now|today|free|with|from))
get (?:our|the|your|more)\b[^.]{0,60}(?:newsletters?|alerts?|inbox|briefing|app|emails?)
(?:our |free |daily |the |weekly ){0,3}newsletters?(?:<end>|:|\s[„"“«'])
(?=.*your)[^.]{0,120}\b(?:in|to) your (?:inbox|mailbox)
enter (?:your )?e-?mail
(?:your )?e-?mail address<end>
(?:follow|join|like|find) us\b
follow \w+ on\b
download (?:our|the) [^.]{0,30}app\b
(?:by signing up|by subscribing|by clicking)\b
thank you for (?:subscribing|signing)
stay (?:informed|up to date|in the loop)\b[^.]{0,80}
support (?:us|our journalism|independent journalism)[^.]{0,60}$
(?:become a|join as a) (?:member|subscriber|supporter)
""",
    sharing_tools=r"""
(?:we(?:'|’)?re |we are )?sorry,? (?:but )?(?:this|the) (?:video|audio|clip|content|player|media)\b[^.]{0,80}[.!]?$
(?:this|the) (?:video|audio|clip|media|player|embedded content) (?:could not|couldn(?:'|’)t|cannot|can(?:'|’)t|failed to|has failed to|is (?:not|no longer) available|is unavailable|is not supported)\b[^.]{0,80}[.!]?$
(?:your|this) browser (?:does not|doesn(?:'|’)t) support\b
\d[\d.,\s]{0,9}[km]?\s(?:subscribers?|followers?)<end>
\d[\d.,]{0,6}\s?[km]?\sviews?\b[^.]{0,20}$
(?:share|tweet|e-?mail|print|save|bookmark|copy link|pin|link|listen|like|reply|report|recommend|gift)<end>
(?:share|tweet|post|e-?mail|send|click to) (?:this|on|via|to|by|with|it|share|e-?mail|print|a link|the|article|page)\b[^.]{0,60}$
\d[\d.,]{0,6}\s?[km]?\s(?:shares?|likes?|comments?|views?|retweets?)\b
listen to (?:this )?(?:article|story)\b
copy (?:link|url)
was this (?:article|page|story) (?:helpful|useful)
\d[\d,.]{0,6} (?:people|users|readers) found\b
\d{1,3}\s?(?:min(?:ute)?s?|-minute)\.?\s?read
(?:reading time|read time)\b
""",
    tag_labels=r"(?:tags?|topics?|filed under|keywords|categor(?:y|ies)|more about|in this story)\s?[:：]",
    rights_words="""
rights?
reserved
""",
    rights_notices=r"""
(?=.*all rights)[^.]{0,60}\ball rights reserved
(?:terms (?:of (?:use|service)|and conditions)|purchase licensing|our standards|reprints|licensing|contact us|about us|imprint|modern slavery)\b[^.]{0,80}$
not for (?:resale|publication|broadcast|distribution)\b
(?=.*may not be)[^.]{0,100}may not be (?:published|reproduced)
printed (?:from|by) (?:the )?(?:e-?edition|https?:|www\.|\S{1,30}\.[a-z]{2,3}\b)
the post [^\n]{1,300} (?:appeared first on|first appeared)
this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published)
""",
    end_marks=r"""
(?=.*contributed)[^.]{0,160}\bcontributed (?:reporting|to this (?:report|story|article|piece))
[(\[]?(?:additional |further |with )?(?:reporting|writing|compiled|editing) (?:and \w+ )?by\b
\((?:edited|editing|reporting|writing|with inputs|end|ends|eds)[^)]{0,200}\)$
(?:—|--?) with (?:assistance|files|reporting|inputs?) from\b
(?:with (?:files|inputs?|reporting) from)\b[^.]{0,80}\.?$
\(?(?:end|ends|endit|more to follow)\)?[./\s]{0,3}$
\((?:video|photo|audio|graphic)\)(?:\s?\((?:video|photo|audio)\))*$
source\s?[:：][^.]{0,80}$
our standards:
""",
    article_links=r"""
also read<end>
(?:read|see|watch|listen)(?: also| more| next| now| the full| here|:)(?: on this| about| from| here| in)?(?=\W|$)
also (?:read|see|on|in)\b[^.]{0,60}:
more (?:on this|from|about|in|coverage|stories|news)\b[^.]{0,60}$
(?:continue|keep) reading\b
(?:related|recommended|more|latest|top|must|further|similar) (?:articles?|stor(?:y|ies)|news|reads?|read|reading|content|topics|links|coverage|posts|videos?)<end>
related(?::|<end>)
(?:watch|listen|video) \|
(?:watch|video|photos?|gallery|podcast|in pictures|listen|live updates|explainer|analysis|opinion|also|plus|see also|background|go deeper|don't miss|editor's picks?):
(?:click|tap) here\b
go to (?:the )?(?:photo|media|video)
view (?:gallery|comments|all|more)\b
recommended (?:for you|by)\b
you (?:may|might) (?:also )?(?:like|be interested)
what to read next
""",
    navigation_labels=r"""
view (?:image|photo|picture|full)[^.]{0,30}$
reuse this content<end>
explore more on\b
opens (?:in a )?new (?:tab|window)<end>
(?:end of |beginning of )?list(?: \d+)?(?: of \d+)?(?: items)?<end>
(?:skip|jump) to\b[^.]{0,40}$
(?:home|homepage|menu|search|back to top)(?:<end>|\s*[>›»|/])
media playback (?:is )?(?:not supported|unsupported)\b[^.]{0,40}$
(?:javascript|flash) (?:is )?(?:required|disabled)\b
(?:previous|next) (?:article|story|post)
(?:older|newer) (?:posts|entries)
show (?:more|key events|\d+ more|all)\b[^.]{0,40}$
(?:load|see|view) (?:more|\d+ more)\b[^.]{0,30}$
page \d+(?: of \d+)?$
(?:see|continued (?:from|on)|turn to|please see|jump to) [^.]{0,40}(?:page )?[a-z]?\d{1,3}$
(?:text size|font size|change font|a\+)
""",
    comment_headings=r"""
(?:notes?|note) (?:to|for) (?:the )?editors?<end>
(?:media|press|investor) (?:contacts?|enquiries|inquiries|relations)<end>
discussion about this post<end>
(?:reader |your |all |view |show |\d[\d,.]{0,6} )?(?:comments?|replies|responses)<end>
join the (?:conversation|discussion)
leave a (?:comment|reply)
what do you think\?
have your say
""",
    list_headings=r"""
most (?:read|popular|viewed|shared|commented|watched)\b[^.]{0,40}$
(?:trending|popular) ?(?:now|stories|news|on)?<end>
""",
    comment_buttons="""
like
reply
""",
    comment_counts="""
likes?
replies
reply
upvotes
points
""",
    comment_verbs="""
says
writes
""",
    mail_headers="""
from
to
cc
sent
date
subject
""",
    page_labels=r"""
page
p\.
""",
    page_totals="of",
    jump_lines=r"""
continued on
see \S+, page
""",
    continuation_lines="continued from",
    service_offers="""
newsletter, e-mail, email, podcast, browser, subscribe, log in, sign up, signing up, sign in, privacy,
comments below, notifications
""",
    page_mentions="this article, this story, developing story, this page, to scroll, scroll to",
    reader_words=r"\b(?:[Oo]urs?|us|[Ww]e|[Yy]ours?|[Yy]ou|[Hh]ere)\b",
    site_words="""
We
Our
""",
    run_together_openings="""
Read more, Read also, See also, Related:, Sign up, Subscribe, Share on, Share this, Follow us, Cookie
Policy, Cookie policy, Cookie Settings, Cookie settings, Cookie Notice, Cookie notice, Cookie
Preferences, Cookie preferences, Cookie consent, Filed under, Tags:, Topics:, Reporting by, Additional
reporting, Editing by, Advertisement, Copyright, All rights reserved
""",
    model_instructions=r"""
(?:ignore|disregard|forget|override)\s(?:\w+\s){0,4}?(?:previous|prior|above|preceding|earlier|your)\s(?:\w+\s){0,3}?(?:instructions?|prompts?|directives)\b
you are now (?:an? )?(?:unrestricted|jailbroken|DAN\b|in developer mode)
(?:new |updated )?system (?:prompt|override|instruction)s?\s?:
(?:note|message|instructions?) (?:to|for) (?:the |any |all )?(?:AI|LLM|language model)s?\b[^.]{0,40}:
""",
    instruction_openers=r"(?:please|now|instead|attention|important|ai|assistant|chatgpt|system)\W{1,3}",
    instruction_stems="instru, prompt, directive, you are now, message, note",
)
