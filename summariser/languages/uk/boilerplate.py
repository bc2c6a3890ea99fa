"""Boilerplate of news pages in Ukrainian."""

from __future__ import annotations

from summariser.languages.schema import BoilerplatePhrases

DATA = BoilerplatePhrases(
    editors_notes="виправлення<break>",
    consent_prompts=r"прийняти\b[^.]{0,60}<end>",
    paywall_prompts=r"увійдіть\b",
    newsletter_prompts=r"""
переслано з\b[^.]{0,60}$
(?:читайте|дивіться|слухайте) [^.]{1,40} (?:в|у|на) (?:telegram|телеграм\w?|viber|youtube)\W{0,3}$
(?:підпишіться|підписуйтесь|підписатися|стежте за|читайте нас|наш телеграм)
""",
    sharing_tools=r"""
\d[\d.,\s]{0,9}[km]?\sпідписник\w*<end>
\d[\d.,]{0,6}\s?[km]?\sпереглядів\b
(?:поширити|роздрукувати)(?: [^.]{0,40})?$
час читання\b
""",
    tag_labels=r"(?:теги|теми|мітки|сюжет)\s?[:：]",
    end_marks=r"джерело\s?[:：][^.]{0,80}$",
    article_links="""
(?:читайте|дивіться|слухайте) (?:також|ще|більше)
(?:за темою|матеріали за темою|детальніше)<end>
""",
    comment_headings=r"(?:\d+ )?(?:коментарі|коментарів)<end>",
    list_headings="найпопулярніше",
    comment_buttons="відповісти",
    comment_verbs="пише",
    service_offers="підпишіться, підписуйтесь",
    page_mentions="цю статтю, цей матеріал",
    reader_words=r"\b(?:[Нн]аш\w{0,3}|нам|нас|[Вв]аш\w{0,3}|вам|вас)\b",
    site_words=r"""
Ми
Наш\w?
""",
    run_together_openings="Читайте також",
    model_instructions=r"(?:(?:про)?ігноруй(?:те)?|забудь(?:те)?)\s[^.!?]{0,40}(?:інструкці|вказівк)\w{1,4}",
    instruction_openers=r"будь ласка\W{1,3}",
    instruction_stems="інструкц, вказівк",
)
