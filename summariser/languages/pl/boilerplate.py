"""Boilerplate of news pages in Polish."""

from __future__ import annotations

from summariser.languages.schema import BoilerplatePhrases

DATA = BoilerplatePhrases(
    editors_notes="(?:sprostowanie|korekta|od redakcji|przypis redakcji|uwaga redakcji)<break>",
    consent_prompts=r"""
(?:akceptuj|akceptuję|zaakceptuj|odrzuć) wszystk\w+\b[^.]{0,60}<end>
(?:zarządzaj|ustawienia) (?:zgodami|prywatności|plików cookies?|ciasteczek)\b[^.]{0,60}<end>
(?:przejdź do serwisu|zgadzam się|ustawienia zaawansowane)<end>
szanowny użytkowniku\b
my i nasi (?:zaufani )?partnerzy\b
""",
    cookie_notices=r"""
(?:ta strona|nasza strona|nasz serwis|ten serwis|strona|serwis|my|używamy|korzystamy z|wykorzystujemy)\b[^.]{0,60}\b(?:cookies?|ciastecz\w+)\b.{0,200}\b(?:zgod\w+|reklam\w*|ruch\w*|statysty\w+|personaliz\w+|przeglądar\w+|korzystani\w+)\b
""",
    paywall_prompts=r"""
(?:zaloguj|zarejestruj) się\b[^.]{0,60}<end>
(?:masz już|posiadasz) (?:konto|subskrypcję|prenumeratę)\b
(?:wykup|kup|aktywuj) (?:dostęp|subskrypcję|prenumeratę)\b
(?:ten artykuł|treść|artykuł) (?:jest )?(?:dostępn\w+ )?(?:tylko )?dla (?:subskrybentów|prenumeratorów)\b
aby (?:czytać|przeczytać) dalej\b
""",
    advertisement_labels=r"""
(?:reklama|materiał sponsorowany|artykuł sponsorowany|materiał partnera|tekst sponsorowany|promocja)(?: -[^.]{0,40})?<end>
(?:dalsza część|ciąg dalszy) (?:artykułu|tekstu) pod (?:reklamą|materiałem wideo|wideo|filmem|zdjęciem|galerią|video)
""",
    newsletter_prompts=r"""
zapisz się\b[^.]{0,60}\bnewsletter
(?:zapisz się|subskrybuj|zasubskrybuj)<end>
(?:obserwuj|polub|śledź) nas\b
(?:bądź na bieżąco|chcesz być na bieżąco)\b
(?:dołącz do nas|znajdziesz nas|jesteśmy) na (?:facebooku|instagramie|x|twitterze|youtubie|whatsappie)
podaj (?:swój )?adres e-?mail\b
""",
    sharing_tools=r"""
\d[\d.,\s]{0,9}(?:tys\.|mln)?\s?(?:obserwujących|subskrybentów|odsłon|wyświetleń)<end>
(?:udostępnij|podziel się|drukuj|wydrukuj|skopiuj link|kopiuj link|wyślij|posłuchaj|zapisz|słuchaj artykułu|posłuchaj artykułu)(?: (?:na|artykuł|link|tweet|facebooku|to)\b[^.]{0,30})?<end>
(?:czas czytania|przeczytasz w)\b
\d{1,3}\s?min(?:ut\w?)?\.? czytania
""",
    tag_labels=r"(?:tagi|tematy|słowa kluczowe|kategorie|powiązane tematy)\s?[:：]",
    rights_words="zastrzeżone",
    rights_notices=r"""
(?=.*zastrzeżone)[^.]{0,100}wszelkie prawa zastrzeżone
(?=.*zabronione)(?:kopiowanie|powielanie|rozpowszechnianie)\b.{0,200}\bzabronione
""",
    end_marks=r"""
\(?koniec\)?[./\s]{0,3}$
\(pap\)[./\s]{0,3}$
źródło\s?[:：][^.]{0,80}$
""",
    article_links=r"""
(?:czytaj|przeczytaj|zobacz|sprawdź|posłuchaj|obejrzyj|polecamy|warto przeczytać) (?:też|także|również|więcej)\b
(?:czytaj|przeczytaj|zobacz|polecamy|zobacz wideo|czytaj dalej|więcej na ten temat|więcej o|powiązane artykuły)\s?[:：]
(?:więcej na ten temat|powiązane artykuły|podobne artykuły|czytaj dalej|zobacz galerię|może cię zainteresować|to też może cię zainteresować)<end>
""",
    navigation_labels=r"""
(?:przejdź|powrót|wróć) do (?:treści|strony głównej|menu|góry|nawigacji)\b[^.]{0,30}$
strona główna(?:<end>|\s*[>›»|/])
(?:następna|poprzednia) strona<end>
""",
    comment_headings=r"(?:\d+ )?(?:komentarze|komentarzy|skomentuj|dodaj komentarz|dołącz do dyskusji)<end>",
    list_headings="(?:najczęściej czytane|najpopularniejsze|najnowsze|popularne|najczęściej komentowane|polecane)<end>",
    comment_buttons="""
odpowiedz
zgłoś(?: nadużycie)?
""",
    comment_counts=r"polubie[nń]\w*",
    comment_verbs="pisze",
    mail_headers="""
od
do
temat
""",
    page_labels=r"""
strona
str\.
""",
    page_totals="z",
    jump_lines=r"""
(?:dokończenie|ciąg dalszy|cd\.) na (?:str\.|stronie)
""",
    continuation_lines=r"""
(?:dokończenie|ciąg dalszy) ze (?:str\.|strony)
""",
    service_offers="newsletter, subskryb, zapisz się, zaloguj",
    page_mentions="ten artykuł, tego artykułu, na tej stronie",
    reader_words=r"\b(?:[Nn]as[zi]\w{0,3}|nam|nas|[Ww]as[zi]\w{0,3}|Ciebie|[Tt]woj\w{1,3}|[Tt]wój)\b",
    site_words=r"""
Nasz\w{0,3}
""",
    run_together_openings="Czytaj też, Czytaj także, Zobacz też, Przeczytaj też",
    model_instructions=r"""
(?:z?ignoruj|pomiń|zapomnij o)\s[^.!?]{0,40}(?:instrukcj|polece)\w{1,4}
""",
    instruction_openers=r"proszę\W{1,3}",
    instruction_stems="instrukcj, polece",
)
