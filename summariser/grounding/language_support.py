"""What the rules can read in an article's language."""

from __future__ import annotations

from summariser.languages import CAPABILITIES, find_language, language_name, missing_capabilities
from summariser.models.article import UNDETERMINED


def supports(language: str, capability: str) -> bool:
    """Whether a language (ISO 639-1, or "und") has a capability, a key of `languages.CAPABILITIES`."""
    return capability not in missing_capabilities(language)


def unsupported_language(language: str) -> str | None:
    """A sentence that names the language and what is not read in it; None where everything is."""
    missing = missing_capabilities(language)
    if not missing:
        return None
    named = f"{language_name(language)} ({language})"
    if find_language(language) and len(missing) < len(CAPABILITIES):
        return f"{named} is supported in part; not read: {', '.join(missing)}."
    subject = (
        "The language of the article is not known"
        if language == UNDETERMINED
        else f"{named} is not supported"
    )
    return (
        f"{subject}: figures have a value only where digits make it certain; not read: {', '.join(missing)}."
    )
