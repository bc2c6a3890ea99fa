"""Words by which English reports what somebody says."""

from __future__ import annotations

from summariser.languages.schema import SpeechWords

DATA = SpeechWords(
    verbs="""
acknowledged, added, adds, admitted, affirmed, announced, announces, answered, assured, confirmed, confirms,
declared, declares, disclosed, estimated, explained, explains, guaranteed, indicated, informed, insisted,
insists, maintained, noted, notified, pledged, promised, promises, recalled, reiterated, remarked, repeated,
replied, revealed, said, says, signaled, signalled, stated, stressed, stresses, tells, told, vowed, warned,
writes, wrote
""",
    plural_verbs="say",
    quoting_verbs="""
accused, apologised, argued, argues, asked, asks, called, claimed, claims, condemned, criticised,
criticized, demanded, denied, denies, hailed, pleaded, pledges, posted, praised, predicted, predicts,
suggested, thinks, tweeted, urged, urges, vows, warns, welcomed
""",
    act_verbs="agreed, committed, decided, reported, ruled, testified",
    subjectless_verbs="adding, announcing, saying, telling",
    attributions="according to",
    speaker_pronouns="he, she",
    addressee_words="to, that, of, told, with, against, about",
)
