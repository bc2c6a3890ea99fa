"""What web pages say around an article in Polish."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    consent_words=r"""
\bprywatnoś
\bzgod[aęy]\b
\bciastecz
\bprzetwarzani
""",
    login_words=r"""
\bzaloguj
\bsubskry
\bprenumerat
""",
    access_prompts=r"""
\bwłącz (?:obsługę )?javascript
\bwyłącz (?:blokowanie reklam|adblock)
""",
    robot_checks=r"\bnie jestem robotem",
    video_words=r"""
\bobejrzyj\b
\bodtwórz\b
""",
    continue_prompts="""
czytaj dalej
tylko dla (?:subskrybentów|prenumeratorów)
dostęp(?:ne|ny) (?:tylko )?dla subskrybentów
""",
    subscription_words=r"""
\bsubskry
\bprenumerat
""",
    link_texts="""
(?:czytaj|zobacz|przeczytaj|sprawdź|posłuchaj) (?:też|także|również|więcej|dalej)
więcej na (?:ten|temat)
""",
    teaser_endings="""
czytaj (?:dalej|więcej|całość)
więcej
""",
)
