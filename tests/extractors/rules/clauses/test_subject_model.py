"""The subject of a verb by the learned model: sentences that no treebank has."""

import pytest

from summariser.extractors.rules.clauses.subject_model import SubjectWord, find_subject
from summariser.extractors.rules.clauses.syntax_tokens import SyntaxWeights, syntax_weights

LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "zh")


def subject_of(language: str, text: str, verb: str) -> SubjectWord | None:
    weights = syntax_weights(language)
    assert weights
    tokens = weights.tokens(text)
    return find_subject(weights, tokens, tokens.at(text.index(verb)))


@pytest.mark.parametrize(
    ("language", "text", "verb", "subject"),
    [
        ("en", "The ministry in Harbin, which lost the case, will repay the farmers.", "will", "ministry"),
        ("en", "Deck crews at the port have agreed to end their strike.", "have agreed", "crews"),
        ("en", "Neither the owner nor the residents want the tower, and they will appeal.", "will", "they"),
        ("de", "Bis Freitag wird das Werk in Kassel die Filter tauschen.", "wird", "Werk"),
        ("de", "Die Stadt sagt, dass der Betreiber die Kosten übernimmt.", "übernimmt", "Betreiber"),
        ("fr", "Le rectorat étudiera la demande avant la fin du mois.", "étudiera", "rectorat"),
        ("es", "Los sindicatos del puerto aceptarán la oferta.", "aceptarán", "sindicatos"),
        ("it", "La società che gestisce il porto pagherà i danni.", "pagherà", "società"),
        ("pt", "A prefeitura vai reabrir a ponte em maio.", "vai", "prefeitura"),
        ("nl", "Morgen zal de provincie de vergunning intrekken.", "zal", "provincie"),
        ("pl", "Ministerstwo zapłaci rolnikom odszkodowania.", "zapłaci", "Ministerstwo"),
        ("ru", "Завод обязался поставить машины до осени.", "обязался", "Завод"),
        ("ar", "ستدفع الوزارة التعويضات للمزارعين.", "ستدفع", "الوزارة"),
        ("zh", "9个部门将对企业进行检查。", "将", "部门"),
    ],
)
def test_the_head_of_the_subject_is_found(language: str, text: str, verb: str, subject: str) -> None:
    found = subject_of(language, text, verb)
    assert found
    assert text[found.start : found.end] == subject
    assert 0 < found.chance <= 1


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("es", "Contrataremos a 25 médicos extranjeros.", "Contrataremos"),
        ("pl", "Zapłacimy rolnikom odszkodowania.", "Zapłacimy"),
        ("it", "Pagheremo i danni entro luglio.", "Pagheremo"),
    ],
)
def test_a_verb_without_a_subject_has_none(language: str, text: str, verb: str) -> None:
    assert subject_of(language, text, verb) is None


def test_the_phrase_is_the_noun_with_its_adjectives() -> None:
    text = "The two northern harbour offices will close."
    found = subject_of("en", text, "will")
    assert found
    assert text[slice(*found.phrase)] == "two northern harbour offices"


def test_a_language_without_weights_has_no_model() -> None:
    assert syntax_weights("uk") is None
    assert all(syntax_weights(language) for language in LANGUAGES)


def test_unspaced_text_is_cut_at_the_longest_known_words() -> None:
    weights = SyntaxWeights({"会": "A", "部门": "N", "部": "N"}, {}, longest_word=2)
    assert weights.tokens("微软部门会。").words == ("微软", "部门", "会", "。")
    assert weights.tokens("微软部门会。").classes == "NNAU"


def test_text_without_words_has_no_tokens() -> None:
    weights = SyntaxWeights({}, {})
    assert weights.tokens(" ").words == ()
