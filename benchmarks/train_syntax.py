"""Makes the weights of the models that find the subjects of verbs, and scores them on other treebanks.

    pip install numpy scipy
    python benchmarks/train_syntax.py TREEBANKS LEXICON

TREEBANKS has a folder for each treebank of Universal Dependencies that `_TREEBANKS` and `_HELD_OUT` name
("English-EWT" of UD_English-EWT), with its *.conllu files; where a repository has no training part at hand,
its dev and test parts are learned from. They are English EWT, German, French, Spanish and Russian GSD,
Portuguese Bosque, Dutch Alpino and Chinese GSDSimp (CC BY-SA 4.0), and PUD in the other languages (CC BY-SA
3.0 and 4.0). First weights are learned without the PUD treebanks of languages that have another one (and
without a quarter of the sentences of the others), and scored on what was left out. The weights that are
written are learned from everything; they hold none of the sentences.

LEXICON is the dict.txt of jieba (MIT), words with frequency and class, by which Chinese is cut into words.

A question is a verb with its auxiliaries, and the answer the head of its subject, also where a conjunct or an
open complement shares it; or nobody. Languages share what their words have in common, each has its own
weights beside.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np  # type: ignore[import-not-found]
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from summariser.extractors.rules.clauses.subject_model import (
    absence_features,
    candidate_features,
    candidates,
    find_subject,
)
from summariser.extractors.rules.clauses.syntax_tokens import SCALE, SyntaxWeights

_TREEBANKS = {
    "en": "English-EWT",
    "de": "German-GSD",
    "fr": "French-GSD",
    "es": "Spanish-GSD",
    "it": "Italian-PUD",
    "pt": "Portuguese-Bosque",
    "ru": "Russian-GSD",
    "pl": "Polish-PUD",
    "ar": "Arabic-PUD",
    "nl": "Dutch-Alpino",
    "zh": "Chinese-GSDSimp",
}
_HELD_OUT = {
    language: f"{name}-PUD"
    for language, name in (
        *(("en", "English"), ("de", "German"), ("fr", "French"), ("es", "Spanish")),
        *(("pt", "Portuguese"), ("ru", "Russian"), ("zh", "Chinese")),
    )
}
_LANGUAGES = Path(__file__).parent.parent / "summariser" / "languages"
_CLASSES = {
    **dict.fromkeys(("NOUN", "PROPN", "X"), "N"),
    **dict.fromkeys(("PUNCT", "SYM"), "U"),
    **dict.fromkeys(("ADV", "INTJ"), "R"),
    **dict(zip(("PRON", "VERB", "AUX", "ADJ", "DET"), "OVAJD", strict=True)),
    **dict(zip(("ADP", "CCONJ", "SCONJ", "PART", "NUM"), "ICSTM", strict=True)),
}
# Of jieba: times and places of an event are no subjects, so they count as adverbs.
_LEXICON_CLASSES = {
    **dict.fromkeys("nljs", "N"),
    **dict.fromkeys("dtzf", "R"),
    **dict(zip("viabrpcuymq", "VVJJOICTTMM", strict=True)),
}
_LEAST_FREQUENT = 100  # in the lexicon
_OPEN_CLASSES = frozenset("NVJM")  # of one character they are more often a part of a name
_LONGEST_WORD = 6  # characters
_SUBJECTS = ("nsubj", "csubj")
_LEAST_SEEN, _LEAST_SEEN_ENDING = 3, 8  # times, of a word and of an ending whose class is kept
_LEAST_SEEN_FEATURE = 6
_PENALTY = 3.0
_ENGLISH_WEIGHT = 0.4  # its treebank is seven times as large as the others
_LEAST_WEIGHT = 3  # in the files; a smaller one counts nothing
_ROUNDS = 80


@dataclass(frozen=True)
class Word:
    """A word of a treebank; `start` is where its surface form begins in the text of its sentence."""

    start: int
    form: str
    tag: str
    features: str
    head: int
    relation: str


@dataclass(frozen=True)
class Sentence:
    """The text of a sentence, its words, and the classes of its surface forms."""

    text: str
    words: tuple[Word, ...]
    surface: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Question:
    """The features of each candidate and, last, of none; and the number of the right one, if it is there."""

    language: str
    options: tuple[tuple[str, ...], ...]
    right: int | None


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("treebanks", type=Path)
    parser.add_argument("lexicon", type=Path)
    options = parser.parse_args()
    folder, lexicon = options.treebanks, chinese_words(options.lexicon)
    known = {language: list(sentences(folder / name)) for language, name in _TREEBANKS.items()}
    judged = {language: list(sentences(folder / name)) for language, name in _HELD_OUT.items()}
    learned = dict(known)
    for language in known.keys() - judged.keys():
        order = random.Random(1).sample(known[language], len(known[language]))
        judged[language], learned[language] = order[: len(order) // 4], order[len(order) // 4 :]
    report(learned, judged, lexicon)
    for language in _HELD_OUT:
        known[language] += judged[language]
    for language, weights in learn(known, lexicon).items():
        stored = json.dumps(asdict(weights), ensure_ascii=False, sort_keys=True)
        path = _LANGUAGES / language / "syntax.json.gz"
        path.write_bytes(gzip.compress(stored.encode(), mtime=0))
        print(f"{language}: {len(weights.subject)} weights, {path.stat().st_size} bytes")


def chinese_words(lexicon: Path) -> dict[str, str]:
    """The frequent words of jieba's lexicon with their classes."""
    rows = (line.split(" ") for line in lexicon.read_text(encoding="utf-8").splitlines())
    return {
        word: _LEXICON_CLASSES[tag[0]]
        for word, frequency, tag in rows
        if int(frequency) >= _LEAST_FREQUENT and len(word) <= _LONGEST_WORD and tag[0] in _LEXICON_CLASSES
    }


def sentences(folder: Path) -> Iterator[Sentence]:
    """The sentences of a treebank whose words are all found in their text, each once."""
    known = set()
    for path in sorted(folder.rglob("*.conllu")):
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            found = _sentence(block.split("\n"))
            if found and found.text not in known:
                known.add(found.text)
                yield found


def _sentence(lines: list[str]) -> Sentence | None:
    text = next((line[len("# text = ") :] for line in lines if line.startswith("# text = ")), "")
    rows = [line.split("\t") for line in lines if line and line[0].isdigit()]
    words, surface, at, joint_end, tags = [], [], 0, 0, list[str]()
    for row in (row for row in rows if "." not in row[0]):
        first, _, last = row[0].partition("-")
        if int(first) > joint_end or last:
            start = text.find(row[1], at)
            if start < 0:
                return None
            at, tags = start + len(row[1]), []
            surface.append((row[1], tags))
        joint_end = int(last) if last else joint_end
        if not last:
            tags.append(_CLASSES[row[3]])
            words.append(Word(start, row[1], row[3], row[5], int(row[6]), row[7]))
    classes = tuple((form, _joint_class(own)) for form, own in surface)
    return Sentence(text, tuple(words), classes) if words else None


def _joint_class(tags: Sequence[str]) -> str:
    """The class of a form that is several words: with an adposition it is no subject, as German "zum"."""
    return next((tag for tag in "IVN" if tag in tags), tags[0]) if len(tags) > 1 else tags[0]


def report(
    learned: dict[str, list[Sentence]], judged: dict[str, list[Sentence]], lexicon: dict[str, str]
) -> None:
    """Print for each language how often the answer is right, and how often where it is likely."""
    weights = learn(learned, lexicon)
    print(f"{'':4}{'verbs':>8}{'right':>8}{'likely':>8}{'of these right':>16}")
    for language, own in judged.items():
        answers = [answer for one in own for answer in _answers(weights[language], one)]
        likely = [right for right, chance in answers if chance >= 0.7]
        shares = np.mean([right for right, _ in answers]), len(likely) / len(answers), np.mean(likely)
        row = f"{language:4}{len(answers):8}{shares[0]:8.3f}{shares[1]:8.3f}{shares[2]:16.3f}"
        print(row, flush=True)


def _answers(weights: SyntaxWeights, sentence: Sentence) -> Iterator[tuple[bool, float]]:
    text = weights.tokens(sentence.text)
    for verb, subject in verbs(sentence):
        found = find_subject(weights, text, text.at(verb))
        right = None if subject is None else text.starts[text.at(subject)]
        yield (found.start if found else None) == right, found.chance if found else 0.0


def learn(treebanks: dict[str, list[Sentence]], lexicon: dict[str, str]) -> dict[str, SyntaxWeights]:
    """The classes and weights of each language."""
    known = {language: SyntaxWeights(classes_of(own), {}) for language, own in treebanks.items()}
    chinese = {**lexicon, **{form: name for form, name in known["zh"].word_classes.items() if form[0] != "-"}}
    words = {form: name for form, name in chinese.items() if len(form) > 1 or name not in _OPEN_CLASSES}
    known["zh"] = SyntaxWeights(words, {}, _LONGEST_WORD)
    questions = [
        one for language, own in treebanks.items() for one in _questions(language, known[language], own)
    ]
    weights = fit([one for one in questions if one.right is not None])
    return {
        language: replace(found, subject=_own_weights(language, weights, questions))
        for language, found in known.items()
    }


def classes_of(treebank: Iterable[Sentence]) -> dict[str, str]:
    """The most frequent class of each form that is seen often enough and, after "-", of each ending."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    endings: dict[str, Counter[str]] = defaultdict(Counter)
    for form, tag in (pair for sentence in treebank for pair in sentence.surface):
        forms[form.lower()][tag] += 1
        if tag in "NVJR":
            for length in (4, 3, 2):
                if len(form) > length + 1:
                    endings["-" + form.lower()[-length:]][tag] += 1
    found = {form: own for form, own in forms.items() if own.total() >= _LEAST_SEEN}
    found |= {ending: own for ending, own in endings.items() if own.total() >= _LEAST_SEEN_ENDING}
    return {form: own.most_common(1)[0][0] for form, own in found.items()}


def _questions(language: str, model: SyntaxWeights, treebank: Iterable[Sentence]) -> Iterator[Question]:
    for sentence in treebank:
        text = model.tokens(sentence.text)
        for offset, subject in verbs(sentence):
            verb = text.at(offset)
            own = candidates(text, verb)
            options = [tuple(candidate_features(text, verb, at)) for at in own]
            options.append(tuple(absence_features(text, verb)))
            at = None if subject is None else text.at(subject)
            right = len(own) if at is None else own.index(at) if at in own else None
            yield Question(language, tuple(options), right)


def verbs(sentence: Sentence) -> Iterator[tuple[int, int | None]]:
    """Where each predicate with its auxiliaries begins, and where its subject does (None: it has none)."""
    children: dict[int, list[int]] = defaultdict(list)
    for number, word in enumerate(sentence.words, 1):
        children[word.head].append(number)
    for number, word in enumerate(sentence.words, 1):
        own = [sentence.words[child - 1] for child in children[number]]
        auxiliaries = [one for one in own if one.relation.partition(":")[0] in ("aux", "cop")]
        is_bare = "VerbForm=Part" in word.features or "VerbForm=Ger" in word.features
        if word.relation == "xcomp" or not (auxiliaries or (word.tag == "VERB" and not is_bare)):
            continue
        group = [*auxiliaries, *([word] if word.tag == "VERB" else [])]
        start = min(one.start for one in group)
        subject = _subject(sentence, children, number)
        yield start, None if subject == start else subject


def _subject(sentence: Sentence, children: dict[int, list[int]], number: int, steps: int = 3) -> int | None:
    """Where the subject of word `number` begins; a conjunct or complement has that of its head."""
    for child in children[number]:
        if sentence.words[child - 1].relation.partition(":")[0] in _SUBJECTS:
            return sentence.words[child - 1].start
    word = sentence.words[number - 1]
    if steps and word.head and word.relation.partition(":")[0] in ("conj", "xcomp"):
        return _subject(sentence, children, word.head, steps - 1)
    return None


def fit(questions: list[Question]) -> dict[str, float]:
    """Weights by which the right option is most likely chosen (softmax, L2 penalty)."""
    counts = Counter(f for one in questions for option in one.options for f in _keys(one.language, option))
    names = [feature for feature, count in counts.items() if count >= _LEAST_SEEN_FEATURE]
    column = {feature: at for at, feature in enumerate(names)}
    indices, ends, starts, right = list[int](), [0], list[int](), list[int]()
    for one in questions:
        starts.append(len(ends) - 1)
        right.append(starts[-1] + (one.right or 0))
        for option in one.options:
            indices += [column[f] for f in _keys(one.language, option) if f in column]
            ends.append(len(indices))
    matrix = csr_matrix((np.ones(len(indices), np.float32), indices, ends), shape=(len(ends) - 1, len(names)))
    shares = np.array([_ENGLISH_WEIGHT if one.language == "en" else 1.0 for one in questions])
    found = _fitted(matrix, np.array(starts), np.array(right), shares)
    return dict(zip(names, found, strict=True))


def _fitted(matrix: csr_matrix, starts: np.ndarray, right: np.ndarray, shares: np.ndarray) -> np.ndarray:
    of = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, matrix.shape[0])))
    transposed = matrix.T.tocsr()

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = matrix @ weights
        scores -= np.maximum.reduceat(scores, starts)[of]
        chances = np.exp(scores)
        totals = np.add.reduceat(chances, starts)
        slope = chances / totals[of] * shares[of]
        slope[right] -= shares
        value = -(shares * (scores[right] - np.log(totals))).sum() + _PENALTY / 2 * weights @ weights
        return value, transposed @ slope + _PENALTY * weights

    start = np.zeros(matrix.shape[1])
    options = {"maxiter": _ROUNDS}
    found: np.ndarray = minimize(loss, start, jac=True, method="L-BFGS-B", options=options).x
    return found


def _keys(language: str, features: Iterable[str]) -> Iterator[str]:
    """Each feature as languages share it, and as the language has it."""
    for feature in dict.fromkeys(features):
        yield feature
        yield f"{language}:{feature}"


def _own_weights(language: str, weights: dict[str, float], questions: list[Question]) -> dict[str, int]:
    """The sum of the shared and the own weight of each feature that the language has."""
    own = {f for one in questions if one.language == language for option in one.options for f in option}
    sums = {
        name: round(SCALE * (weights.get(f"{language}:{name}", 0.0) + weights.get(name, 0.0)))
        for name in sorted(own)
    }
    return {name: weight for name, weight in sums.items() if abs(weight) >= _LEAST_WEIGHT}


if __name__ == "__main__":
    main()
