"""Words by which French reports what somebody says."""

from __future__ import annotations

from summariser.languages.schema import SpeechWords

DATA = SpeechWords(
    verbs="""
affirme, affirmé, ajoute, ajouté, annonce, annoncé, assure, assuré, averti, confirme, confirmé, dit,
déclare, déclaré, estimé, expliqué, fait savoir, indique, indiqué, insisté, lancé, martelé, promet, promis,
précise, précisé, prévenu, rappelé, reconnu, répondu, souligné, soutenu
""",
    plural_verbs="disent",
    quoting_verbs="""
accusé, conclu, conclut, demandé, dénoncé, estime, explique, rappelle, regretté, soutient
""",
    act_verbs="convenu",
    attributions="selon, d'après",
    speaker_pronouns="il, elle",
)
