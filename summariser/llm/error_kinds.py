"""Which kind of trouble an error response is, by its status and its words. Pure.

Providers give the same trouble different statuses, and the same status to different troubles: words decide
first. The words are those of the providers' documentation and of public bug reports.
"""

from __future__ import annotations

import re
from typing import Literal

ErrorKind = Literal[
    "key",  # the endpoint refuses the key
    "quota",  # the account is empty, or its quota for the day is used up
    "rate",  # too many requests or tokens for now
    "oversized",  # one request is larger than a rate limit allows at all
    "no-model",
    "too-long",  # the prompt does not fit
    "output-limit",  # the prompt fits, with fewer output tokens
    "filtered",  # moderation or a content filter
    "bad-reply",  # the model's reply was no valid JSON, says the endpoint
    "transient",
    "moved",
    "no-chat",
    "rejected",
]


def _any(*phrases: str) -> re.Pattern[str]:
    """A pattern for any of `phrases`, which are regular expressions."""
    return re.compile("|".join(phrases), re.I)


_RATE = _any(
    r"rate.?limit",
    r"too many requests",
    r"(?:tokens|requests|quota) (?:per|a) ",
    r"\b[RT]P[MDSH]\b",
    r"free.?tier",
    r"(?:retry|try again) (?:in|after) [\d.]",
    r"per.?minute",
    r"concurren",
    r"slow.?down",
    r"throttl",
)
_DAY = _any(
    r"per.?day",
    r"daily",
    r"\b[RT]PD\b",
    r"a day",
    r"24.?h(?:ours)?\b",
    r"per.?month",
    r"monthly",
    r"per.?week",
    r"weekly",
    r"by.?day\b",
    r"per 86,?400 ?s",
    r"今日|每日|每天|当日",
)
_EMPTY = _any(
    r"insufficient.{0,3}(?:quota|credit|balance|fund)",
    r"(?:credit|account) balance",
    r"balance (?:is )?(?:too low|insu)",
    r"out of credits?",
    r"no credits?",
    r"more credits",
    r"(?:exhausted|depleted|used up).{0,20}(?:credit|balance)",
    r"(?:credits?|balance).{0,20}(?:exhausted|depleted|used up|too low)",
    r"payment.required",
    r"arrear",
    r"account.{0,20}good standing",
    r"overdue",
    r"exceeded your current quota",
    r"hard.?limit",
    r"spend(?:ing)?.limit",
    r"billing.{0,20}(?:inactive|not active|disabled)",
    r"(?:inactive|not active).{0,20}billing",
    r"(?:余额|额度).{0,4}不足",
    r"欠费|充值",
)
_KEY = _any(
    r"(?:api.?key|access.?token|credential|access).{0,30}(?:invalid|not valid|incorrect|missing"
    r"|expired|revoked|wrong|denied)",
    r"(?:invalid|incorrect|missing|expired|revoked|wrong|bad|malformed).{0,20}(?:api.?key"
    r"|credential|auth|token)\b",
    r"unauthori[sz]ed",
    r"authenticat",
    r"permission.?denied",
    r"not authori[sz]ed",
    r"does not have (?:access|permission)",
)
_API_KEY = _any(
    r"no_db_connection",  # LiteLLM's proxy without a database, for each key but its own
    r"api.?key.{0,30}(?:not valid|missing|expired|revoked|wrong)",
    r"(?:invalid|incorrect|missing).{0,12}api.?key",
)
_REGION = _any(
    r"(?:country|region|territory|location).{0,40}(?:not supported|unsupported|not available)",
)
_FILTER = _any(
    r"content.?filter",
    r"content.?management",
    r"responsible.?ai",
    r"moderation",
    r"flagged",
    r"\bfiltered\b",
    r"safety",
    r"prohibited.?content",
    r"(?:inappropriate|sensitive|harmful|unsafe|offensive|disallowed|objectionable"
    r"|toxic) (?:content|word|info|text|input)",
    r"content.?exists.?risk",
    r"high.?risk",
    r"guardrail",
    r"usage polic",
    r"content polic",
    r"policy.?violation",
    r"violat.{0,30}(?:polic|guideline)",
    r"data_?inspection",
    r"blocked by",
    r"cyber_?polic",
    r"sensitive",
    r"(?:have|has) been blocked",
    r"attention required",  # the title of a firewall's page
    r"敏感",
    r"违规",
)
_CONTENT = _any(
    r"content.?(?:filter|management|polic)",
    r"responsible.?ai",
    r"moderation",
    r"safety.?(?:check|filter|system|setting)",
    r"data_?inspection",
    r"usage (?:polic|guideline)",
    r"(?:content|prompt|input|output)s?.{0,20}(?:violat|flagged|inappropriate|blocked)",
)
_OWNER = _any(r"api.?key", r"account", r"organi[sz]ation")
_TOO_LONG = _any(
    r"context.{0,10}(?:length|size|window|limit)",
    r"too many (?:input |prompt )?tokens",
    r"exceed_context",
    r"(?:prompt|input|message|request|content|text)s? (?:is|are|was) too (?:long|large|big)",
    r"(?:input|prompt).{0,4}tokens?.{0,40}(?:exceed|larger|longer|greater|limit|maximum)",
    r"exceed\w*.{0,40}(?:max\w*|limit\w*|number).{0,20}(?:tokens|length|context)",
    r"(?:tokens?|length).{0,40}exceeds? .{0,20}(?:max|limit)",
    r"reduce (?:the |your )?(?:length|prompt|input|message)",
    r"too large for model",
    r"maximum (?:prompt|input|sequence).{0,10}(?:length|tokens|size)",
    r"string_?(?:above|too).{0,4}(?:max|long)",
    r"max_(?:model|seq)_len",
    r"n_ctx",
    r"token limit",
    r"range of (?:the )?(?:input|prompt)",
    r"shorter (?:prompt|input)",
    r"超长|过长|超过.{0,12}(?:长度|上下文)",
    r"entity.too.large",
)
_OUTPUT = _any(
    r"max_(?:completion_|output_|new_)?tokens.{0,60}(?:too large|too high|exceed|less than"
    r"|greater|at most|maximum|range|取值|<=)",
    r"maximum tokens you requested",
    r"(?:at most|maximum|supports?).{0,30}(?:completion|output).tokens",
    r"requested \d+ output tokens",
    r"(?:maximum|range|limit).{0,30}max_(?:completion_|output_|new_)?tokens",
    r"max_tokens: ?\d+ ?>",
    r"\d+ in the (?:completion|output)",
)
_NO_MODEL = _any(
    r"model.{0,80}(?:not.?found|not exist|not a valid|unknown|not available|decommission"
    r"|deprecated|does.?n.t exist)",
    r"(?:invalid|unknown|no such|unrecognized) model",
    r"not a valid model",
    r"model_not_found",
    r"模型.{0,8}不存在",
    r"deployment.{0,40}(?:not exist|not found)",
    r"try pulling",
    r"no endpoints found for",
    r"not supported by any provider",
    r"no healthy deployment",
    r"invalid model",
    r"model name passed",
)
_BAD_REPLY = _any(
    r"json_validate_failed",
    r"failed_generation",
    r"failed to (?:validate|generate) JSON",
    r"tool_use_failed",
)
_UNREADABLE = _any(r"invalid response object", r"invalid response from LLM endpoint")  # LiteLLM's proxy
_TRANSIENT = {408, 409, 425, 429}
RETRYABLE: frozenset[ErrorKind] = frozenset({"rate", "transient"})
"""The kinds after which the same request may succeed later; an empty account does not fill while we wait."""
_LIMIT_AND_NEED = _any(
    r"limit:? ?(\d+)(?:,? ?(used:?) ?\d+)?,? ?requested:? ?(\d+)",
)
_CONTEXT_FIRST = _any(
    r"(?:context.{0,8}(?:length|size|window|limit)|n_ctx|max_model_len|configured limit"
    r"|tokens allowed|tokens \+ \S{0,4}max_new_tokens|maximum.{0,30}?)\D{0,24}(\d{3,8})",
)
_CONTEXT_LAST = _any(
    r"(?:model with|>) ?(\d{3,8})",
)
_PROMPT_SIZE = _any(
    r"(?:has|contains at least|contains|count|resulted in|exceed context limit:|length is"
    r"|exceeds?.{0,20}:) \(?(\d{2,8})\)? (?:(?:input |prompt )?tokens?\b|\+|exceed)",
    r"\((\d{2,8}) in the (?:messages|prompt)",
    r"(\d{2,8}) `?(?:inputs?|prompt)`? tokens",
    r"prompt tokens (\d{2,8})",
)
_MOST_OUTPUT = _any(
    r"at most (\d{2,7}) (?:completion |output )?tokens",
    r"""less than or equal to [`'\"]?(\d{2,7})""",
    r"\[\s*\d+\s*,\s*(\d{2,7})\s*\]",
    r"max_tokens: ?\d+ ?> ?(\d{2,7})",
    r"must be <= ?(\d{2,7})",
    r"limit of (\d{2,7})",
    r"(?:between|from) \d+ (?:and|to) (\d{2,7})",
    r"""maximum (?:allowed )?(?:value )?(?:of |is )?[`'\"]?(\d{2,7})[`'\"]?(?: output| completion)""",
)


def kind_of(status: int, said: str, *, answered: bool = False) -> ErrorKind:
    """The kind of an error response.

    `said` is from `what_it_said`; `answered`: the endpoint has accepted the key before.
    """
    if _BAD_REPLY.search(said) and status in (400, 422):
        return "bad-reply"
    if status == 402:
        return "quota"
    speaks_of_limits = re.search(r"rate.?limit|quota", said, re.I)
    if status in (413, 429) or (status in (400, 403, 500, 503) and speaks_of_limits):
        return _limit_kind(status, said)
    if status in (400, 403, 404, 422, 451, 500) and _is_filtered(said):
        return "filtered"
    if status in (400, 403, 404) and _NO_MODEL.search(said):
        return "no-model"
    if (
        status in (401, 407)
        or (status == 403 and _KEY.search(said))
        or (status in (400, 500) and _API_KEY.search(said))
    ):
        return "key"
    if status <= 500 and _EMPTY.search(said):
        return "quota"
    if status == 403:
        return "filtered" if answered and not _REGION.search(said) else "key"
    return _request_kind(status, said)


def status_of_words(said: str) -> int:
    """The status that an error without one would have had; 502 where its words do not say.

    A gateway that reports an error in the body of a 200 most often means that its provider failed.
    """
    if kind_of(429, said) == "quota" or _RATE.search(said):
        return 429
    return 502 if kind_of(400, said) == "rejected" else 400


def most_output_tokens(said: str) -> int | None:
    """The largest output limit that the model takes, as a rejection says."""
    found = None if None not in sizes_in(said) else _MOST_OUTPUT.search(said)
    return int(next(number for number in found.groups() if number)) if found else None


def output_tokens_left(said: str) -> int | None:
    """How many output tokens fit beside the prompt, as a rejection says.

    A few less than what is left of the context, since endpoints count a prompt differently from call to call.
    """
    context, prompt = sizes_in(said)
    if context is None or prompt is None or prompt >= context:
        return None
    return int((context - prompt) * 0.95)


def sizes_in(said: str) -> tuple[int | None, int | None]:
    """The size of the context and of the prompt in tokens, where the words say so."""
    plain = re.sub(r"(?<=\d),(?=\d{3}\b)", "", said)
    context = _CONTEXT_FIRST.search(plain)
    limit = int(context[1]) if context else None
    if trailing := _CONTEXT_LAST.search(plain):
        limit = int(trailing[1])
    found = [
        int(next(number for number in match.groups() if number)) for match in _PROMPT_SIZE.finditer(plain)
    ]
    sizes = [size for size in found if size != limit]
    return limit, (sizes[0] if sizes else None)


def is_daily(said: str) -> bool:
    """Whether the words are about a quota of a day or longer."""
    return bool(_DAY.search(said))


def _is_filtered(said: str) -> bool:
    """Whether the words are about what the article says, and not about whoever asks."""
    if _CONTENT.search(said):
        return not _OWNER.search(said)
    return bool(_FILTER.search(said)) and not _KEY.search(said)


def _limit_kind(status: int, said: str) -> ErrorKind:
    """A rate limit may mention billing, and a 413 may be a rate limit."""
    limited = bool(_RATE.search(said))
    if found := _LIMIT_AND_NEED.search(said):
        needs_more_than_all = int(found[3]) > int(found[1])
        if needs_more_than_all:
            return "oversized"
    if status == 413:
        return "rate" if limited else "too-long"
    if _DAY.search(said):
        return "quota"
    is_empty = re.search(r"insufficient.{0,3}(?:quota|credit|balance|fund)", said, re.I)
    if _EMPTY.search(said) and (is_empty or not limited):
        return "quota"
    return "rate"


def _request_kind(status: int, said: str) -> ErrorKind:
    """What is wrong with the request itself, else what the status alone says."""
    if status == 422 and _NO_MODEL.search(said):
        return "no-model"
    if _OUTPUT.search(said) and status in (400, 422, 500):
        return "output-limit"
    if _TOO_LONG.search(said) and status in (400, 404, 422, 500):
        return "too-long"
    if _UNREADABLE.search(said):
        return "rejected"  # the gateway cannot read the provider's reply, which is paid each time
    if status in _TRANSIENT or (status >= 500 and status not in (501, 505)):
        return "transient"
    if status in (404, 405):
        return "no-chat"
    return "moved" if 300 <= status < 400 else "rejected"
