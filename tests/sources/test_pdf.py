"""PDFs: their text with gaps and pages; what cannot be read is refused in one sentence."""

import zlib
from io import BytesIO
from pathlib import Path

import pytest
from local_site import reply, served

from summariser.batch.provider_jobs.article_json import article_from_json, article_to_json
from summariser.cleaning import clean
from summariser.models.article import Article, RawDocument
from summariser.models.errors import InputError, InputTooLarge, UnreadableInput
from summariser.models.record import Evidence
from summariser.models.settings import Settings
from summariser.sources import read
from summariser.sources.pdf_text import pdf_text

pypdf = pytest.importorskip("pypdf")

PARAGRAPHS = (
    ("The harbour board of Port Ansel agreed on Monday to lower its fees by 4.5%,", "its chair said later."),
    ("Fishing crews had blocked the quay for 11 days, and the ferry could not land", "before Sunday."),
    ("The town council, which owns the quay, refused to pay for the cranes that were", "damaged by them."),
)


HELVETICA = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
TWO_BYTES = (
    b"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts"
    b" [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000"
    b" /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>] >>"
)


def pdf(*pages: bytes, compressed: bool = False, font: bytes = HELVETICA) -> bytes:
    """A PDF of pages with the given drawing instructions."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        font,
    ]
    for number, instructions in enumerate(pages):
        stream = zlib.compress(instructions, 9) if compressed else instructions
        how = "/Filter /FlateDecode " if compressed else ""
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>".encode(),
            f"<< {how}/Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream",
        ]
    data, offsets = b"%PDF-1.4\n", []
    for number, held in enumerate(objects, start=1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n".encode() + held + b"\nendobj\n"
    table = b"".join(f"{offset:010} 00000 n \n".encode() for offset in offsets)
    size = len(objects) + 1
    trailer = f"trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n".encode()
    return data + f"xref\n0 {size}\n".encode() + b"0000000000 65535 f \n" + table + trailer


def drawn(*paragraphs: tuple[str, ...]) -> bytes:
    """Drawing instructions for the lines of paragraphs, with a gap between paragraphs."""
    height, instructions = 780, []
    for paragraph in paragraphs:
        for line in paragraph:
            instructions.append(f"BT /F1 11 Tf 1 0 0 1 60 {height} Tm ({line}) Tj ET")
            height -= 14
        height -= 10
    return "\n".join(instructions).encode("cp1252")


def drawn_two_bytes(*paragraphs: tuple[str, ...]) -> bytes:
    """The same for characters of two bytes each, left to right as they stand on the page."""
    height, instructions = 780, []
    for paragraph in paragraphs:
        for line in paragraph:
            codes = line.encode("utf-16-be").hex()
            instructions.append(f"BT /F1 11 Tf 1 0 0 1 60 {height} Tm <{codes}> Tj ET")
            height -= 16
        height -= 16
    return "\n".join(instructions).encode()


def test_the_lines_of_a_chinese_pdf_are_joined_without_spaces() -> None:
    paragraphs = (
        ("港务局周一决定在春季之前加深西港池，工程", "将持续十一周，耗资四百万元。"),
        ("渔船在施工期间使用北码头，去年秋天的统计", "显示船舶平均等待九小时，是两年前的两倍。"),
    )
    text = pdf_text(pdf(drawn_two_bytes(*paragraphs), font=TWO_BYTES), "made up.pdf")
    assert text.split("\n\n") == ["".join(paragraph) for paragraph in paragraphs]


def test_numbers_and_names_in_an_arabic_line_are_where_they_are_read() -> None:
    line = "قال مجلس ميناء Port Ansel إن العمل سيستغرق 11 أسبوعا بتكلفة 4.5 ملايين درهم"
    words = line.replace("Port Ansel", "Port+Ansel").split(" ")
    shown = (word if word.isascii() else word[::-1] for word in reversed(words))
    page = drawn_two_bytes((" ".join(shown).replace("+", " "),))
    assert pdf_text(pdf(page, font=TWO_BYTES), "made up.pdf") == line


def test_the_columns_of_a_page_are_read_one_after_the_other() -> None:
    columns = []
    for left, paragraph in ((60, PARAGRAPHS[0]), (320, PARAGRAPHS[1])):
        columns.append(drawn(paragraph).replace(b"1 0 0 1 60", f"1 0 0 1 {left}".encode()))
    text = pdf_text(pdf(b"\n".join(columns)), "made up.pdf")
    assert text.split("\n\n") == ["\n".join(paragraph) for paragraph in PARAGRAPHS[:2]]


def test_the_paragraphs_and_the_pages_of_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf(drawn(*PARAGRAPHS[:2]), drawn(*PARAGRAPHS[2:])))
    document = read(path)
    article = clean(document)
    assert article.text.split("\n") == [" ".join(paragraph) for paragraph in PARAGRAPHS]
    spans = [article.offsets.raw_span(one.start, one.end) for one in article.sentences]
    assert [article.page_at(span[0]) for span in spans if span] == [1, 1, 2]


def sentence_evidence(article: Article) -> list[Evidence]:
    return [Evidence.of(article, one.number, one.start, one.end) for one in article.sentences]


def test_evidence_of_a_pdf_tells_its_page(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf(drawn(*PARAGRAPHS[:2]), drawn(*PARAGRAPHS[2:])))
    article = clean(read(path))
    assert [one.page for one in sentence_evidence(article)] == [1, 1, 2]
    assert [one.model_dump()["page"] for one in sentence_evidence(article)] == [1, 1, 2]
    assert [one.page_offset for one in sentence_evidence(article)] == [
        0,
        len("\n".join(PARAGRAPHS[0])) + len("\n\n"),
        0,
    ]
    assert sentence_evidence(article_from_json(article_to_json(article))) == sentence_evidence(article)


def test_other_evidence_has_no_page() -> None:
    article = clean(RawDocument("\f".join(" ".join(paragraph) for paragraph in PARAGRAPHS), "a.txt"))
    assert not any({"page", "page_offset"} & one.model_dump().keys() for one in sentence_evidence(article))


def test_a_pdf_of_a_web_site_is_read() -> None:
    page = reply(pdf(drawn(*PARAGRAPHS[:2]), drawn(*PARAGRAPHS[2:])), "application/pdf")
    with served({"/report": page}) as site:
        document = read(f"{site.url}/report", Settings(allow_private=True, host_delay=0.0))
    assert (document.media, document.metadata.url) == ("text", f"{site.url}/report")
    assert clean(document).text.split("\n") == [" ".join(paragraph) for paragraph in PARAGRAPHS]


def encrypted() -> bytes:
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf(drawn(*PARAGRAPHS))))
    writer.encrypt("secret", algorithm="RC4-128")
    held = BytesIO()
    writer.write(held)
    return held.getvalue()


def test_an_encrypted_pdf_is_refused() -> None:
    with pytest.raises(UnreadableInput, match="an encrypted PDF"):
        pdf_text(encrypted(), "made up.pdf")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pdf(b"0 0 100 100 re f"), "its pages are pictures"),
        (b"%PDF-1.7\n" + b"x" * 1000, "a PDF that is damaged"),
        (pdf(*[drawn(*PARAGRAPHS)] * 501), "the limit is 500"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        pdf_text(data, "made up.pdf")
    assert "\n" not in str(caught.value)


def test_a_bomb_is_refused() -> None:
    with pytest.raises((InputTooLarge, UnreadableInput)):
        pdf_text(pdf(b"q Q\n" * (8 << 20), compressed=True), "bomb.pdf")
