"""Who wrote it: bylines above the text, bios below it. Authors are people, not desks and not agencies."""

from __future__ import annotations

import re

from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.line_features import folded

_BY = re.compile(
    r"(?:by|written by|text by|words by|story by|reported by|from|von|por|par|di|da|autor|autora"
    r"|auteur|автор|авторы?|текст|"
    r"بقلم|كتب|كتبت|作者|记者|記者|文|撰文|本报记者|執筆|取材)(?:\s?[:：/|]\s?|\s+)(?=\S)",
    re.I,
)
_BY_ALONE = re.compile(
    r"(?:by|written by|words by|von|por|par|di|texto?|autora?|auteur|автор|текст|بقلم|كتب|作者|文)\s?[:：]?$",
    re.I,
)
_LABELLED = re.compile(
    r"(?:author|autor|autora|auteur|автор|作者|记者|記者|文|撰文|執筆|بقلم)\s?[:：/]", re.I
)
_NAME = re.compile(
    r"(?:(?:[^\W\d_a-zß-öø-ÿа-яіїє]|[ØÞÄÖÜÉÈÁÀÓÍÚÇÑА-ЯІЇЄ])[^\W\d_]*(?:['’.-][^\W\d_]*)*)"
    r"(?:\s(?:(?:de|del|da|di|dos|van|von|der|den|la|le|al|el|bin|ter|y|ibn|af|zu"
    r"|du)\s){0,2}(?:[^\W\d_][\w'’.-]*)){1,4}$"
)
_UNSPACED_NAME = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff·・]{2,12}$")
_BETWEEN = re.compile(
    r"\s*(?:,|;|&|、|，|\sand\s|\sund\s|\sy\s|\set\s|\se\s|\sи\s|\sта\s|\sو\s?|\swith\s|\smit\s|\sa\s|\s通[讯訊]员\s)\s*",
    re.I,
)
_SEPARATOR = re.compile(
    r"\s+[|·•—–]\s+|\s{3,}|\t|,?\s+(?=in [A-Z])|\s+\(|@|\s(?=\d)|,\s(?=updated|published|\d)", re.I
)
_NO_PERSON = re.compile(
    r"\b(?:staff|desk|team|editors?|editorial|agenc\w+|newsroom|reporters?|correspondents?|writers?"
    r"|bureau|service|press|news|wire|media|redaktion|"
    r"redacción|rédaction|redazione|redação|редакц\w+|reuters|afp|efe|dpa|ansa|xinhua|tass|bloomberg"
    r"|times|post|gazette|"
    r"tribune|associated|journal|online|digital|agencias?|avec|our|the|world|daily|courier)\b|وكال"
    r"|تحرير|本报|编辑部",
    re.I,
)
_ROLE = re.compile(
    r"(?:\b(?:staff|senior|chief|political|diplomatic|business|sports?|economics?|foreign|science"
    r"|health|deputy|special|freelance|royal|royals|"
    r"security|environment|technology|education|legal|home|world)\b.{0,40})?\b(?:writer|correspondent"
    r"|reporter|editor|"
    r"journalist|columnist|contributor|producer|analyst|korrespondent\w*|redakteur\w*|corresponsal"
    r"|periodista|redactora?|"
    r"journaliste|correspondante?|envoyée? spéciale?|corrispondente|giornalista|inviat[oa]|repórter"
    r"|jornalista|correspondente|"
    r"корреспондент|журналист|обозреватель|кореспондент\w*|журналіст\w*|مراسل\w*|محرر|صحفي\w*)\b|特派员|記者$|记者$",
    re.I,
)
_BIO = re.compile(
    r"(?:\b(?:is|was|has been|works as|serves as) (?:an? |the )?[^.]{0,60}\b(?:reporter|journalist"
    r"|correspondent|writer|editor|columnist|author|contributor)\b|"
    r"\b(?:covers?|has (?:covered|reported|written))\b[^.]{0,80}\b(?:for|since|from|at)\b|\b(?:reach"
    r"|contact|email|follow) (?:him|her|them|the author|me)\b|"
    r"\bfollow @|\bis the author of\b|\bauthor of\b|[\w.]{1,40}@[\w-]{1,40}\.\w{2,9}"
    r"|\bist (?:Redakteur|Korrespondent|Reporter|Autor)|schreibt (?:für|über|seit)|"
    r"\best (?:journaliste|correspondante?|reporter)\b|\bes (?:periodista|corresponsal|redactor)"
    r"|\bé (?:jornalista|repórter)|\bè (?:giornalista|corrispondente)|"
    r"\b(?:корреспондент|журналист|обозреватель|кореспондент)\b|صحفي|مراسل|(?:on|auf|en"
    r"|sur) (?:Twitter|X|Bluesky|Mastodon)\b)",
    re.I,
)
# Of an outlet that is named by its letters: "Jane Doe, NDS".
_OUTLET = re.compile(r"[A-Z][A-Z\d]{1,5}")
_SIGNATURE = re.compile(
    r"\s?(?:[(（](?:[^()（）]{3,40}, \d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}"
    r"|[^()（）]{0,20}(?:編輯|编辑|責編|责编|核稿|編譯)[^()（）]{1,40})[)）])+\s?\d{0,8}$"
)
_LONGEST_SIGNATURE = 130
_CONTACT = re.compile(r"[\w.]{1,40}@[\w-]{1,40}\.\w{2,9}|(?:^|\s)@\w{3,}")
# A line dropped for its time or its "3 min read" may name the author too.
_MAY_HOLD_NAMES = (None, "time line", "share or reading tools", "only in one of two copies", "repeated text")
_MOST_WORDS, _MOST_BIO_WORDS, _LONGEST_NAME = 16, 70, 6


def cut_signatures(page: DocumentLines) -> None:
    """Cuts off who wrote or edited it, and when, in brackets after the last sentence of a paragraph."""
    lines: list[TextLine] = []
    for line in page.lines:
        may_end_so = line.text[-1] in ")）0123456789"
        bracketed = may_end_so and line.text.rstrip("0123456789 ").endswith((")", "）"))
        from_here = max(0, len(line.text) - _LONGEST_SIGNATURE)
        found = _SIGNATURE.search(line.text, from_here) if bracketed else None
        parts = line.parts([found.start()]) if found and line.reason is None else []
        if len(parts) == 2 and parts[0].closed:
            parts[1].drop("agency's end mark")
        lines += parts if len(parts) == 2 and parts[0].closed else [line]
    page.lines[:] = lines


def lift_byline(page: DocumentLines) -> None:
    """Learns the author from the first byline that names people; drops bylines, roles under them and bios."""
    for at, line in enumerate(page.lines):
        if line.reason in _MAY_HOLD_NAMES and line.words <= _MOST_WORDS and not line.closed:
            _take_byline(page, at, line)
    _drop_bios(page)


def _take_byline(page: DocumentLines, at: int, line: TextLine) -> None:
    following = page.lines[at + 1] if at + 1 < len(page.lines) else None
    if following is not None and following.reason in _MAY_HOLD_NAMES and _BY_ALONE.match(line.text):
        _take_name_below(page, line, following)
        return
    names = people_of_byline(line.text)
    if line.reason is not None:
        names = names or None
    elif names is None and following is not None and _is_role(following) and not _BY.match(line.text):
        names = _people(line.text)
    if names is None and line.reason is None:
        names = _before_role(line.text)
    if names is None and line.reason is None and _time_follows(page, at):
        names = _before_place(line.text)
    if names is None:
        return
    line.reason = "byline"
    page.learn("author", "; ".join(names))
    if following is not None and following.reason is None and _is_role(following):
        following.drop("byline")


def _take_name_below(page: DocumentLines, label: TextLine, line: TextLine) -> None:
    names = _people(line.text) if line.words <= _MOST_WORDS else None
    if names:
        page.learn("author", "; ".join(names))
        label.reason = line.reason = "byline"


def people_of_byline(text: str) -> list[str] | None:
    """The people of "By Jane Doe and John Roe"; empty if it names a desk or an agency; None if no byline."""
    match = _BY.match(text)
    if match is None:
        return None
    rest = re.sub(r"^(?:by|von|por|par)\s", "", text[match.end() :], flags=re.I)
    named = _SEPARATOR.split(rest, maxsplit=1)[0].strip(" .,:")
    people = _people(named) or _people(named.partition(",")[0])
    if people is None and (_LABELLED.match(text) or _NO_PERSON.search(named)) and len(named.split()) <= 6:
        return []
    return people


def _people(text: str) -> list[str] | None:
    """The names that a text consists of, desks left out; None if it holds anything else."""
    names = [name.strip() for name in _BETWEEN.split(_without_role(text)) if name.strip()]
    if not names or len(names) > 8:
        return None
    people = [
        name
        for name in names
        if not (_NO_PERSON.search(name) or _ROLE.fullmatch(name) or _OUTLET.fullmatch(name))
    ]
    if not people or not all(_NAME.match(name) or _UNSPACED_NAME.match(name) for name in people):
        return None
    return [_normal_capitals(name) for name in people]


def _without_role(text: str) -> str:
    """ "Jane Doe, Political Editor" without the role."""
    name, comma, role = text.partition(",")
    return name if comma and _ROLE.search(role) else text


def _before_role(text: str) -> list[str] | None:
    name, comma, role = text.partition(",")
    if comma and _ROLE.search(role) and len(role.split()) <= 6:
        return _people(name)
    return None


def _time_follows(page: DocumentLines, at: int) -> bool:
    return any(line.reason == "time line" for line in page.lines[at + 1 : at + 3])


def _before_place(text: str) -> list[str] | None:
    """The name in "Jane Doe in Port Ansel", as some papers print it above the time."""
    match = re.fullmatch(
        r"(.{5,60}?) (?:in|à|en|em|a|в) [^\W\d_][\w'’ .-]{2,30}(?: and agenc(?:y|ies))?", text
    )
    return _people(match[1]) if match and match[1].istitle() else None


def _normal_capitals(name: str) -> str:
    return name.title() if name.isupper() and len(name) > 4 else name


def _is_role(line: TextLine) -> bool:
    return line.words <= 7 and not line.prose and bool(_ROLE.search(line.text)) and not line.closed


def _drop_bios(page: DocumentLines) -> None:
    """Bios at the end: they open with the author's name or give an address, and say what a reporter does."""
    authors = [name for name in page.facts.get("author", "").split("; ") if name]
    names = {folded(name) for name in authors}
    for line in page.lines if names else ():
        if line.words <= _LONGEST_NAME and line.folded in names:
            line.drop("byline")
    for line in reversed(page.lines):
        if line.reason is not None:
            continue
        named = line.text.startswith((*authors, *(name.split()[-1] for name in authors)))
        may_be_bio = line.words <= _MOST_BIO_WORDS and (named or _gives_contact(line))
        if may_be_bio and _BIO.search(line.text):
            line.drop("author's bio")
        elif line.prose:
            return


def _gives_contact(line: TextLine) -> bool:
    """Whether a line is about a writer by its own words: a mail address or a handle in a short line."""
    return line.words <= 45 and "@" in line.text and bool(_CONTACT.search(line.text))
