"""Sentences of one paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.cleaning.sentences.sentence_splitter import number_sentences, split_sentences


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("en", ["He came at 5 a.m. GMT on Monday.", "He left."]),
        ("en", ["Dr. J. R. Smith of the U.S. Navy spoke.", "Nobody listened."]),
        ("en", ['"Never again!" she said.', "He nodded."]),
        ("en", ["It grew by 3.5 percent, e.g. in No. 4.", "That was all."]),
        ("en", ["They use Node.js v1.2.", "It works."]),
        ("en", ["He waited… and waited.", "Then he went."]),
        ("en", ["Is it over?", "Yes!", "We hope so."]),
        ("en", ["The talks ended at 6 p.m.", "Nobody signed."]),
        ("en", ["She moved to the U.S.", "In May she returned."]),
        ("en", ["The U.S. Senate and the U.K. Treasury agreed.", "It took a year."]),
        ("en", ["Mr. Lee, Lt. Gen. Park and Gov. Ray met on Jan. 5 in St. Louis.", "They agreed."]),
        ("en", ["Acme Inc. said it would pay.", "Bolt Co. Ltd. did not."]),
        ("en", ["“We won’t go. We can’t,” he said.", "“Never.”"]),
        ("en", ["He scored (see Fig. 3) on p. 12 of vol. 2.", "The rest is known."]),
        ("en", ["Prices rose to $1.5 bn. in 2024.", "They fell later."]),
        ("en", ["Yahoo! shares fell.", "Why?"]),
        ("en", ["“Will you sign?” asked the judge.", "“No.”"]),
        ("en", ["It was signed by Ida B. Wells and George H.W. Bush Jr. of Maine.", "Both left."]),
        ("de", ["Am 3. März kam er, z. B. mit Dr. Weber.", "Dann ging er."]),
        ("de", ["„Wir gehen!“, sagte sie.", "Er blieb."]),
        ("de", ["Der 1. FC Köln verlor gegen die 2. Mannschaft.", "Das war am 14. Januar 2025."]),
        ("de", ["Die Firma zahlt 3,5 Mio. Euro bzw. 2 Mrd. Dollar.", "Der Rat stimmte zu."]),
        ("de", ["Prof. Dr. Anna Kühn (geb. Maier) lehrt u. a. in St. Gallen.", "Sie forscht seit 2010."]),
        ("de", ["Das Gesetz gilt gem. Art. 5 Abs. 2 ab dem 1. 7. 2025.", "Danach läuft es aus."]),
        ("de", ["1. FC Ansel schlug den 2. FC Tarn.", "Es regnete."]),
        ("de", ["Papst Johannes Paul II. kam nach Köln.", "Er sprach."]),
        ("de", ["Er kam im 19. Jahrhundert, d. h. sehr früh, usw. und blieb.", "Punkt."]),
        ("fr", ["M. Dupont a dit « non ».", "Il est parti."]),
        ("fr", ["« Nous partirons ! » a lancé Mme Roy.", "Le maire, M. J.-P. Blanc, s’est tu."]),
        ("fr", ["Le prix, env. 3,5 Md€, cf. p. 12, a doublé.", "Qui paiera ?", "Personne."]),
        ("fr", ["Le Dr Petit et Mgr. Roux, av. J.-C. etc., en parlent.", "Bref."]),
        ("fr", ["Selon l’art. 49 al. 3, le 1er janv. 2025 est férié.", "Le Sénat a voté."]),
        ("es", ["El Sr. Ruiz llegó.", "¿Quién lo vio?", "Nadie."]),
        ("es", ["La Sra. Gómez y el Dr. Paz viven en EE. UU. desde 2010.", "No volverán."]),
        ("es", ["Pagó 3.500 euros, aprox. el 5 %, según el art. 12.", "¡No es justo!", "Lo dijo ayer."]),
        ("es", ["«No firmaré», dijo el Gral. Soto.", "Luego salió."]),
        ("es", ["Nació en el s. XIX a. C. según la pág. 4.", "Murió joven."]),
        ("pt", ["O Sr. Alves chegou às 10h.", "A Sra. Lima saiu."]),
        ("pt", ["Pagou R$ 3,5 mi. em jan. de 2025, cf. art. 5.", "Ninguém viu."]),
        ("pt", ["“Não vou!”, disse a Dra. Reis.", "O prof. Sá calou-se."]),
        ("pt", ["Mora na av. Brasil, n.º 12, em S. Paulo.", "Trabalha perto."]),
        ("it", ["Il dott. Rossi e l’avv. Neri sono arrivati.", "Poi hanno firmato."]),
        ("it", ["«Non firmo!», ha detto il sig. Verdi.", "È uscito."]),
        ("it", ["Costa ca. 3,5 mln. di euro, cfr. art. 5, pag. 3.", "Non è poco."]),
        ("it", ["Nel sec. XV a.C. visse S. Paolo?", "No."]),
        ("ru", ["В 2025 г. он уехал.", "Все молчали."]),
        ("ru", ["А. С. Пушкин родился в 1799 г. в Москве.", "Это знают все."]),
        ("ru", ["Он заплатил 3,5 млн руб. за дом на ул. Ленина, д. 5.", "Потом уехал."]),
        ("ru", ["«Мы уйдём!» — сказал он.", "Никто не ответил."]),
        ("ru", ["В XIX в. и т. д. жили иначе, т. е. хуже.", "Так пишет им. Горького театр."]),
        ("ru", ["Глава МИД С. Лавров прибыл в 10.30.", "Переговоры начались."]),
        ("uk", ["У 2025 р. він поїхав.", "Усі мовчали."]),
        ("uk", ["Т. Г. Шевченко народився 1814 р. у с. Моринці.", "Це знають усі."]),
        ("uk", ["Він сплатив 3,5 млн грн. за дім на вул. Франка.", "Потім поїхав."]),
        ("uk", ["«Ми підемо!» — сказав він.", "Ніхто не відповів."]),
        ("ar", ["قال الوزير إنه سيعود.", "هل يعود؟"]),
        ("ar", ["وصل د. أحمد علي إلى القاهرة.", "ثم غادر!", "لماذا؟"]),
        ("ar", ["بلغت النسبة 3.5 في المئة.", "وقال: «لن نوقع»."]),
        ("zh", ["他来了。", "“我们同意。”他说。"]),
        ("zh", ["“你走吗？”她问。", "“不走！”", "他坐下了。"]),
        ("zh", ["增长3.5%，达到1.2亿元。", "为什么？", "没人知道……"]),
        ("zh", ["（记者王明）他说：“会议结束了。我们走吧。”", "大家离开。"]),
        ("ja", ["雨が降った。", "試合は中止だ。"]),
        ("ja", ["「行きますか。」と彼は聞いた。", "誰も答えなかった。"]),
        ("ja", ["売上は3.5%増えた（前年比）。", "なぜか？", "不明だ！"]),
        ("ja", ["「もう終わった。帰ろう」と述べた。", "全員が帰った。"]),
    ],
)
def test_sentences_are_found(language: str, sentences: list[str]) -> None:
    text = ("" if language in ("zh", "ja") else " ").join(sentences)
    assert [text[start:end] for start, end in split_sentences(text, language)] == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["The strike is over as agreed.", "Israel and Hamas said so."],
        ["He praised the deal.", "“We will go,” he said."],
        ['She said it was late."', "Nobody heard her."],
        ["The talks ended at 10 p.m.", "Authorities were silent."],
        ["It cost 4.5%.", "Nobody paid."],
        ["He owns Bolt Inc.", "Talks go on."],
        ["It runs on Node.Js and on ASP.NET at U.S.A.F. bases.", "All agree."],
        ["See www.Example.com or write to Jane.Doe@example.org for more.", "Hurry!"],
        ["Prices of .DJI and the .NET tools fell to 3.5m.", "Then they rose."],
        ["Он уехал.", "Все молчали."],
        ["قال الوزير إنه سيعود.", "ثم غادر القاعة"],
    ],
)
def test_run_together_sentences_are_split(sentences: list[str]) -> None:
    opened = '"' if sentences[0].endswith('"') else ""
    text = opened + "".join(sentences)
    assert [text[start:end] for start, end in split_sentences(text, "en")] == [
        opened + sentences[0],
        *sentences[1:],
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1. Pay the fee. 2. Sign the form. 3. Wait.", 3),
        ("a) boats b) nets c) ice", 3),
        ("a) boats b) nets", 1),
    ],
)
def test_items_of_a_list_begin_at_their_numbers(text: str, count: int) -> None:
    assert len(list(split_sentences(text, "en"))) == count


@given(st.text(alphabet='aB.!? \n"”中。1', max_size=80))
def test_sentences_cover_the_text_in_order(text: str) -> None:
    found = number_sentences(text, "en")
    assert [sentence.number for sentence in found] == list(range(1, len(found) + 1))
    covered = "".join(text[sentence.start : sentence.end] for sentence in found)
    assert "".join(covered.split()) == "".join(text.split())
    for sentence in found:
        piece = text[sentence.start : sentence.end]
        assert piece == piece.strip() and "\n" not in piece
        assert text[: sentence.start].count("\n") == sentence.paragraph
