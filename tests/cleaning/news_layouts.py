"""Invented stories in seven languages, and the layouts in which sites print standfirsts and live blogs."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Story:
    """A news story; the day of the date line is 3 March 2026."""

    title: str
    standfirst: str
    byline: str
    dateline: str
    paragraphs: tuple[str, str, str]
    live: tuple[str, str, str, str]
    """The entries of a live blog on it, the newest first."""


STORIES = {
    "en": Story(
        "Port Ansel cuts harbour fees",
        "Fishing crews end their blockade of the quay after the board gives way on charges",
        "By Nora Field",
        "3 March 2026",
        (
            "The harbour board of Port Ansel agreed on Monday to lower its fees by 4.5% from 1 July, its chair said.",
            "Crews had blocked the quay for 11 days. “We will go back to work tomorrow,” said their leader, Ida Moll.",
            "The town council, which owns the quay, refused to pay for the cranes that were damaged in the dispute.",
        ),
        (
            "The harbour board will publish the new list of fees tomorrow, its chair told reporters on the quay.",
            "Ida Moll has left the town hall and says that the crews accept what the board has offered to them.",
            "The mayor has arrived for the talks and wants the cranes to be repaired before the end of the month.",
            "Talks between the board and the crews have begun in the town hall, eleven days after the blockade began.",
        ),
    ),
    "de": Story(
        "Hafen von Ansel senkt die Gebühren",
        "Die Fischer beenden ihre Blockade am Kai, nachdem der Vorstand bei den Abgaben nachgegeben hat",
        "Von Nora Feld",
        "3. März 2026",
        (
            "Der Vorstand des Hafens von Ansel hat am Montag beschlossen, die Gebühren zum 1. Juli um 4,5 Prozent zu senken.",
            "Die Fischer hatten den Kai elf Tage lang blockiert. „Morgen arbeiten wir wieder“, sagte ihre Sprecherin Ida Moll.",
            "Der Stadtrat, dem der Kai gehört, will die Kräne nicht bezahlen, die während des Streits beschädigt wurden.",
        ),
        (
            "Der Vorstand des Hafens will die neue Liste der Gebühren morgen veröffentlichen, sagte die Vorsitzende am Kai.",
            "Ida Moll hat das Rathaus verlassen und sagt, dass die Fischer das Angebot des Vorstands annehmen werden.",
            "Der Bürgermeister ist zu den Gesprächen eingetroffen und will, dass die Kräne noch im März repariert werden.",
            "Im Rathaus haben die Gespräche zwischen dem Vorstand und den Fischern begonnen, elf Tage nach Beginn der Blockade.",
        ),
    ),
    "fr": Story(
        "Le port d'Ansel baisse ses tarifs",
        "Les pêcheurs lèvent le blocus du quai après le recul de la direction sur les redevances",
        "Par Nora Champ",
        "3 mars 2026",
        (
            "La direction du port d'Ansel a décidé lundi de baisser ses tarifs de 4,5 % à partir du 1er juillet, selon sa présidente.",
            "Les pêcheurs bloquaient le quai depuis onze jours. « Nous reprendrons le travail demain », a dit leur porte-parole Ida Moll.",
            "La mairie, propriétaire du quai, a refusé de payer la réparation des grues endommagées pendant le conflit.",
        ),
        (
            "La direction du port publiera demain la nouvelle liste des tarifs, a annoncé sa présidente aux journalistes sur le quai.",
            "Ida Moll a quitté l'hôtel de ville et affirme que les pêcheurs acceptent l'offre que la direction leur a faite.",
            "Le maire est arrivé pour les négociations et souhaite que les grues soient réparées avant la fin du mois de mars.",
            "Les négociations entre la direction et les pêcheurs ont commencé à l'hôtel de ville, onze jours après le début du blocus.",
        ),
    ),
    "es": Story(
        "El puerto de Ansel baja las tasas",
        "Los pescadores levantan el bloqueo del muelle tras la cesión de la junta en las tarifas",
        "Por Nora Campo",
        "3 de marzo de 2026",
        (
            "La junta del puerto de Ansel acordó el lunes bajar sus tasas un 4,5 % a partir del 1 de julio, según su presidenta.",
            "Los pescadores bloqueaban el muelle desde hacía once días. «Mañana volveremos al trabajo», dijo su portavoz, Ida Moll.",
            "El ayuntamiento, dueño del muelle, se negó a pagar las grúas que resultaron dañadas durante el conflicto.",
        ),
        (
            "La junta del puerto publicará mañana la nueva lista de tasas, según ha dicho su presidenta a los periodistas en el muelle.",
            "Ida Moll ha salido del ayuntamiento y dice que los pescadores aceptan lo que la junta del puerto les ha ofrecido.",
            "El alcalde ha llegado a las conversaciones y quiere que las grúas estén reparadas antes de que termine el mes.",
            "Las conversaciones entre la junta y los pescadores han empezado en el ayuntamiento, once días después del bloqueo.",
        ),
    ),
    "ru": Story(
        "Порт Ансел снижает портовые сборы",
        "Рыбаки прекращают блокаду причала после того, как правление уступило в вопросе о сборах",
        "Автор: Нора Полева",
        "3 марта 2026",
        (
            "Правление порта Ансел в понедельник решило снизить сборы на 4,5% с 1 июля, сообщила его председатель Анна Берг.",
            "Рыбаки блокировали причал одиннадцать дней. «Завтра мы вернемся к работе», — сказала их представитель Ида Молл.",
            "Городской совет, которому принадлежит причал, отказался платить за краны, поврежденные во время конфликта.",
        ),
        (
            "Правление порта завтра опубликует новый список сборов, сообщила журналистам на причале его председатель Анна Берг.",
            "Ида Молл покинула ратушу и говорит, что рыбаки принимают то предложение, которое им сделало правление порта.",
            "Мэр приехал на переговоры и хочет, чтобы поврежденные краны были отремонтированы до конца этого месяца.",
            "В ратуше начались переговоры между правлением порта и рыбаками, через одиннадцать дней после начала блокады.",
        ),
    ),
    "zh": Story(
        "安塞尔港下调港口收费标准",
        "港务局在收费问题上作出让步之后渔民宣布结束对码头长达十一天的封锁",
        "记者 李明",
        "2026年3月3日",
        (
            "安塞尔港港务局周一决定从七月一日起将港口收费标准下调百分之四点五，该局主席在会后向记者表示。",
            "渔民此前已经封锁码头十一天。“我们明天就恢复工作，”渔民代表莫尔在市政厅门口对在场的记者们说。",
            "拥有码头的市议会拒绝为在这次争端中受损的起重机支付修理费用，并表示不会在夏季之前作出决定。",
        ),
        (
            "港务局明天将公布新的收费清单，港务局主席在码头上对在场的记者们表示，新的标准将从七月一日起实施。",
            "渔民代表莫尔已经离开市政厅，她说渔民们愿意接受港务局在今天的谈判中向他们提出的全部条件。",
            "市长已经抵达谈判现场，他希望在这次争端中受损的起重机能够在本月底之前全部修理完毕并恢复使用。",
            "港务局与渔民代表之间的谈判已经在市政厅开始，这时距离渔民开始封锁码头已经过去了整整十一天。",
        ),
    ),
    "ar": Story(
        "ميناء أنسل يخفض رسوم الرسو",
        "الصيادون ينهون حصار الرصيف بعد أن تراجع مجلس الإدارة عن زيادة الرسوم في الميناء",
        "بقلم نورا حقل",
        "3 مارس 2026",
        (
            "قرر مجلس إدارة ميناء أنسل يوم الاثنين خفض الرسوم بنسبة 4.5% اعتبارا من الأول من يوليو، بحسب رئيسة المجلس.",
            "وكان الصيادون قد أغلقوا الرصيف أحد عشر يوما. وقالت المتحدثة باسمهم إيدا مول: «سنعود إلى العمل غدا».",
            "ورفض مجلس المدينة الذي يملك الرصيف دفع تكاليف إصلاح الرافعات التي تضررت خلال النزاع بين الطرفين.",
        ),
        (
            "سينشر مجلس إدارة الميناء غدا القائمة الجديدة للرسوم، كما قالت رئيسة المجلس للصحفيين على رصيف الميناء.",
            "غادرت إيدا مول مبنى البلدية وقالت إن الصيادين يقبلون ما عرضه عليهم مجلس إدارة الميناء في المحادثات.",
            "وصل رئيس البلدية إلى المحادثات وهو يريد أن يتم إصلاح الرافعات المتضررة قبل نهاية هذا الشهر على الأقل.",
            "بدأت المحادثات بين مجلس إدارة الميناء والصيادين في مبنى البلدية بعد أحد عشر يوما من بدء حصار الرصيف.",
        ),
    ),
}
CLOCKS = ("14:32", "14:05", "13:50", "13:10")
ISO = tuple(f"2026-03-03T{clock}:00+01:00" for clock in CLOCKS)

# Layouts of standfirsts: %T title, %S standfirst, %B byline, %D date line, %P the paragraphs.
STANDFIRST_HTML = {
    "h2 before the byline": "<h1>%T</h1><h2>%S</h2><p class=byline>%B</p><p><time>%D</time></p>%P",
    "itemprop": "<header><h1 itemprop=headline>%T</h1><p itemprop=description>%S</p></header><p>%B</p>%P",
    "named standfirst": (
        "<h1>%T</h1><div class='article__standfirst'><p>%S</p></div><div class=meta>%B | %D</div>%P"
    ),
    "named subtitle": "<h1>%T</h1><p class='entry-subtitle'>%S</p>%P",
    "paragraph before byline, described": (
        "<article><h1>%T</h1><p>%S</p><div class=author>%B</div><time>%D</time>%P</article>"
    ),
    "h2 described, no byline": "<article><h1>%T</h1><h2>%S</h2>%P</article>",
    "alternative headline": "<main><h1>%T</h1><div><p>%S</p></div><div><span>%B</span></div>%P</main>",
    "before the picture": (
        "<article><header><h1>%T</h1><p class='c-dek'>%S</p></header>"
        "<figure><img src=q.jpg><figcaption>Ansel, 2026</figcaption></figure><p>%B</p>%P</article>"
    ),
    "byline above": "<h1>%T</h1><div class=byline>%B</div><time>%D</time><h2 class='sub-headline'>%S</h2>%P",
    "hgroup": "<article><hgroup><h1>%T</h1><p>%S</p></hgroup><p>%B</p><p>%D</p>%P</article>",
    "doc-subtitle": "<article><h1>%T</h1><p role=doc-subtitle>%S</p><p>%B</p>%P</article>",
    "bold lead, described": "<article><h1>%T</h1><p><strong>%S</strong></p><p>%B, %D</p>%P</article>",
}
_DESCRIBED = '<meta property="og:description" content="%S">'
_ALTERNATIVE = '<script type="application/ld+json">{"@type": "NewsArticle", "alternativeHeadline": "%S"}</script>'
STANDFIRST_TEXT = {
    "byline": "%T\n\n%S\n\n%B\n\n%P",
    "date": "%T\n%S\n%D\n%P",
    "byline and date": "%T\n%S\n%B\n%D\n%P",
    "dateline": "%T\n\n%S\n\nANSEL, %D (Reuters) - %P",
}

# Layouts of an entry of a live blog: %C clock time, %I ISO time, %E text, %D date line.
LIVE_HTML = {
    "articles with time": "<article class=block><time datetime='%I'>%C</time><p>%E</p></article>",
    "sections with headings": "<section><h3>%C</h3><div><p>%E</p></div></section>",
    "flat": "<h4>%C</h4><p>%E</p>",
    "time below": "<div class=post><p>%E</p><footer><time datetime='%I'>%C</time></footer></div>",
    "list": "<li class='live-entry'><span class=ts>%C</span><p>%E</p></li>",
    "clock in the paragraph": "<p><strong>%C</strong> %E</p>",
}
LIVE_TEXT = {
    "clock above": "%C\n\n%E\n\n",
    "clock before": "%C %E\n",
    "clock with title": "%C – Ansel\n%E\n",
    "date and clock": "%D, %C\n%E\n\n",
    "clock close above": "%C\n%E\n",
}
_LETTER = re.compile("%([A-Z])")


def standfirst_page(language: str, layout: str) -> str:
    """A page with a menu, the story in that layout, and a list of other articles."""
    story = STORIES[language]
    head = _DESCRIBED if "described" in layout else _ALTERNATIVE if "alternative" in layout else ""
    body = "".join(f"<p>{text}</p>" for text in (*story.paragraphs, *story.live))
    return _page(language, story, *(_filled(part, story, P=body) for part in (head, STANDFIRST_HTML[layout])))


def standfirst_text(language: str, layout: str) -> str:
    """A dump of the story in that layout."""
    story = STORIES[language]
    return _filled(STANDFIRST_TEXT[layout], story, P="\n".join((*story.paragraphs, *story.live)))


def live_page(language: str, layout: str) -> str:
    """A live blog in that layout."""
    story = STORIES[language]
    entries = _entries(LIVE_HTML[layout], story)
    body = f"<main><h1>{story.title}</h1><p>{story.paragraphs[0]}</p><div>{entries}</div></main>"
    return _page(language, story, "", body)


def live_text(language: str, layout: str) -> str:
    """A dump of a live blog in that layout."""
    story = STORIES[language]
    return f"{story.title}\n\n{story.paragraphs[0]}\n\n{_entries(LIVE_TEXT[layout], story)}"


def _entries(layout: str, story: Story) -> str:
    told = zip(CLOCKS, ISO, story.live, strict=True)
    return "".join(_filled(layout, story, C=clock, I=iso, E=text) for clock, iso, text in told)


def _filled(layout: str, story: Story, **given: str) -> str:
    parts = {"T": story.title, "S": story.standfirst, "B": story.byline, "D": story.dateline, **given}
    return _LETTER.sub(lambda match: parts[match[1]], layout)


def _page(language: str, story: Story, head: str, body: str) -> str:
    menu = "<nav><a href='/a'>News</a> <a href='/b'>Sport</a></nav>"
    return (
        f'<!doctype html><html lang="{language}"><head><title>{story.title} - Ansel Post</title>'
        f"{head}</head><body>{menu}{body}<aside><h3>More</h3><ul><li><a href='/c'>Ferry late again</a></li></ul>"
        "</aside><footer>© Ansel Post</footer></body></html>"
    )
