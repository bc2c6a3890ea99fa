"""Makes the weights of the models of the rule-based extractor, and compares them with rules alone.

    pip install numpy scipy
    python benchmarks/train_extractor.py TEXTS PAGES

TEXTS is the folder that `labelled_texts.py` makes, PAGES has the sets of `page_sets.py`. Learned from what
`extractor_examples.py` has: the dev part of the labelled news and of the invented articles, and sentences of
public pages. Reported is what the models reach in cross-validation by site, beside rules alone.

- "party": who a cue binds, among the candidates of `party_candidates.py`.
- "item": whether a drafted commitment is well put. Recall is of the good ones among those that are drafted.
  What it learns from is drafted with parties chosen by weights that have not seen the article.
- "actor": whether an entity is an actor. Precision is over all labelled actors, recall over the salient ones,
  averaged over articles.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np  # type: ignore[import-not-found]
from extraction_score import f1, ratio
from extractor_examples import (
    ActorQuestion,
    Decision,
    Example,
    LabelledArticle,
    actor_questions,
    item_decisions,
    labelled_articles,
    party_examples,
)
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from summariser.extractors.rules.actor_selection import LEAST_SCORE as ACTOR_SCORE
from summariser.extractors.rules.commitments.commitment_extraction import LEAST_SCORE
from summariser.extractors.rules.commitments.party_ranking import LEAST_CHANCE
from summariser.extractors.rules.linear_model import WEIGHTS, linear_model, model_weights

_FOLDS = 8
_LEAST_SEEN = 3  # times, of a feature
_PARTY_PENALTY = 30.0
_DECISION_PENALTY = 10.0
_ITEM_PENALTY = 10.0
_DIGITS = 2

Weights = dict[str, float]
Options = Sequence[Sequence[str]]  # the features of each option


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("texts", type=Path, help="folder of *.jsonl files")
    parser.add_argument("pages", type=Path, help="folder of public page sets, see page_sets.py")
    options = parser.parse_args()
    articles = list(labelled_articles(options.texts, options.pages))
    parties = {article.group: list[Example]() for article in articles}
    for article in articles:
        parties[article.group] += party_examples(article)
    compare_parties([example for own in parties.values() for example in own])
    weights: dict[str, Weights] = {}
    decisions = unseen_decisions(articles, parties, weights)
    compare_items(decisions)
    weights["party"] = fit_parties(parties.values())
    weights["item"] = fit_items(decisions)
    write(weights)
    questions = [question for article in articles for question in actor_questions(article)]
    compare_actors(questions)
    weights["actor"] = fit_decision(actor_pairs(questions))
    write(weights)


def unseen_decisions(
    articles: list[LabelledArticle], parties: dict[str, list[Example]], weights: dict[str, Weights]
) -> list[Decision]:
    """The drafted items of all articles, with parties by weights learned from other groups of articles."""
    folds = dict(zip(parties, folds_of([*parties]), strict=True))
    decisions: list[Decision] = []
    for fold in range(_FOLDS):
        weights["party"] = fit_parties(own for group, own in parties.items() if folds[group] != fold)
        write(weights)
        unseen = (article for article in articles if folds[article.group] == fold)
        decisions += [decision for article in unseen for decision in item_decisions(article)]
    return decisions


def fit_parties(examples: Iterable[list[Example]]) -> Weights:
    """The weights of the model "party"."""
    every = [example for own in examples for example in own]
    return fit_choice([one.options for one in every], [one.right for one in every], _PARTY_PENALTY)


def write(weights: dict[str, Weights]) -> None:
    """Write the weights, and let the models be read again."""
    WEIGHTS.write_text(json.dumps(weights, indent=0, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")
    linear_model.cache_clear()
    model_weights.cache_clear()


def compare_parties(examples: list[Example]) -> None:
    """Print the share of cues whose party is named and right, by rules and by the model."""
    named, right = sum(not e.open for e in examples), sum(e.right[e.ruled] and not e.open for e in examples)
    print(f"party: {len(examples)} cues, a right candidate for {share(any(e.right) for e in examples)}")
    print(f"  rules: {rates(named, right, len(examples))}")
    answers = list(zip(examples, cross_validated(examples), strict=True))
    model = [e.right[at] for e, (at, chance) in answers if chance >= LEAST_CHANCE]
    print(f"  model: {rates(len(model), sum(model), len(examples))}")


def rates(named: int, right: int, all_: int) -> str:
    return f"named {named / all_:.3f}, right {right / all_:.3f}, right of the named {right / named:.3f}"


def compare_items(decisions: list[Decision]) -> None:
    """Print what share of the items is well put, and how many are kept, by rules and with the model."""
    folds = folds_of([one.group for one in decisions])
    scores = [0.0] * len(decisions)
    for fold in range(_FOLDS):
        weights = fit_items([d for d, own in zip(decisions, folds, strict=True) if own != fold])
        for at, own in enumerate(folds):
            if own == fold:
                scores[at] = sum(weights.get(feature, 0.0) for feature in decisions[at].features)
    scored = list(zip(decisions, scores, strict=True))
    kinds = {one.source for one in decisions} | {one.language for one in decisions}
    for kind in sorted(kinds):
        every = [(one, score) for one, score in scored if kind in (one.source, one.language)]
        good = sum(one.answer for one, _ in every)
        print(f"item: {len(every)} of {kind}, {good} well put")
        for least in (-math.inf, -2.0, -1.0, LEAST_SCORE, 0.0):
            kept = [one for one, score in every if score >= least]
            right, true = sum(one.answer for one in kept), sum(one.committed for one in kept)
            precision, recall = ratio(right, len(kept)), ratio(right, good)
            print(
                f"  from {least}: precision {precision:.3f}, recall {recall:.3f}, "
                f"on a committed sentence {ratio(true, len(kept)):.3f}"
            )


def fit_items(decisions: list[Decision]) -> Weights:
    """The weights of the model "item".

    How many items of a source are good is a matter of how its sentences were chosen: it has a weight of its
    own. Shipped is that of sentences of pages, which are like those that the model will see.
    """
    pairs = [((*one.features, f"source:{one.source}"), one.answer) for one in decisions]
    weights = fit_decision(pairs, _ITEM_PENALTY)
    bias = weights.get("bias", 0.0) + weights.get("source:cues", 0.0)
    shipped = {name: weight for name, weight in weights.items() if not name.startswith("source:")}
    return shipped | {"bias": round(bias, _DIGITS)}


def compare_actors(questions: list[ActorQuestion]) -> None:
    """Print how well actors are found, and by what threshold, on articles that the weights have not seen."""
    folds = folds_of([one.group for one in questions])
    scores: list[list[float]] = [[] for _ in questions]
    for fold in range(_FOLDS):
        train = [one for one, own in zip(questions, folds, strict=True) if own != fold]
        weights = fit_decision(actor_pairs(train))
        for at, own in enumerate(folds):
            if own == fold:
                features = questions[at].features
                scores[at] = [sum(weights.get(f, 0.0) for f in own_features) for own_features in features]
    print(f"actor: {len(questions)} articles")
    for least in (-1.0, ACTOR_SCORE, -0.4, 0.0):
        rates = [actor_rates(one, own, least) for one, own in zip(questions, scores, strict=True)]
        precision, recall, mean_f1 = np.mean(rates, axis=0)
        print(f"  from {least}: precision {precision:.3f}, recall {recall:.3f}, F1 {mean_f1:.3f}")


def actor_rates(question: ActorQuestion, scores: list[float], least: float) -> tuple[float, float, float]:
    """Precision, recall and F1 of the entities of one article that score high enough, or are parties."""
    chosen = [
        match
        for match, score, features in zip(question.matches, scores, question.features, strict=True)
        if score >= least or "party" in features
    ]
    found = {match for match in chosen if match is not None}
    precision = ratio(len(found), len(chosen))
    recall = ratio(sum(question.salient[at] for at in found), sum(question.salient))
    return precision, recall, f1(precision, recall)


def actor_pairs(questions: list[ActorQuestion]) -> list[tuple[tuple[str, ...], bool]]:
    return [
        (features, match is not None)
        for one in questions
        for features, match in zip(one.features, one.matches, strict=True)
    ]


def fit_decision(
    examples: Sequence[tuple[Sequence[str], bool]], penalty: float = _DECISION_PENALTY
) -> Weights:
    """Weights of a logistic regression with L2 penalty."""
    names, matrix = matrix_of([features for features, _ in examples])
    answers = np.array([float(answer) for _, answer in examples])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        chances = 1 / (1 + np.exp(-(matrix @ weights)))
        likely = np.where(answers > 0, chances, 1 - chances) + 1e-12
        value = -np.log(likely).sum() + penalty / 2 * weights @ weights
        return value, matrix.T @ (chances - answers) + penalty * weights

    return minimised(loss, names)


def cross_validated(examples: list[Example]) -> list[tuple[int, float]]:
    """The option that weights learned from other groups choose for each example, and its chance."""
    folds = folds_of([example.group for example in examples])
    chosen = [(0, 0.0)] * len(examples)
    for fold in range(_FOLDS):
        train = [one for one, own in zip(examples, folds, strict=True) if own != fold]
        weights = fit_choice([one.options for one in train], [one.right for one in train], _PARTY_PENALTY)
        for i, own in enumerate(folds):
            if own == fold:
                scores = [sum(weights.get(f, 0.0) for f in features) for features in examples[i].options]
                highest = max(scores)
                chance = 1 / sum(math.exp(score - highest) for score in scores)
                chosen[i] = (scores.index(highest), chance)
    return chosen


def folds_of(groups: list[str]) -> list[int]:
    """The fold of each example: groups stay together, at random but always the same."""
    order = sorted(set(groups))
    random.Random(0).shuffle(order)
    return [order.index(group) % _FOLDS for group in groups]


def fit_choice(options: Sequence[Options], right: Sequence[Sequence[bool]], penalty: float) -> Weights:
    """Weights by which a right option of each example is most likely chosen (softmax, L2 penalty)."""
    known = [i for i, own in enumerate(right) if any(own)]
    flat = [features for i in known for features in options[i]]
    truth = np.array([one for i in known for one in right[i]])
    starts = np.cumsum([0, *(len(options[i]) for i in known)])[:-1]
    example = np.repeat(np.arange(len(known)), [len(options[i]) for i in known])
    names, matrix = matrix_of(flat)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = matrix @ weights
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[example])
        chances = scores / np.add.reduceat(scores, starts)[example]
        good = np.add.reduceat(np.where(truth, chances, 0), starts) + 1e-12
        wanted = np.where(truth, chances / good[example], 0)
        value = -np.log(good).sum() + penalty / 2 * weights @ weights
        return value, matrix.T @ (chances - wanted) + penalty * weights

    return minimised(loss, names)


def matrix_of(rows: Sequence[Sequence[str]]) -> tuple[list[str], csr_matrix]:
    """The features that are seen often enough, and which row has them."""
    counts = Counter(feature for row in rows for feature in set(row))
    names = sorted(feature for feature, count in counts.items() if count >= _LEAST_SEEN)
    column = {feature: at for at, feature in enumerate(names)}
    cells = [(at, column[f]) for at, row in enumerate(rows) for f in set(row) if f in column]
    places = tuple(zip(*cells, strict=True))
    return names, csr_matrix((np.ones(len(cells)), places), shape=(len(rows), len(names)))


def minimised(loss: Callable[[np.ndarray], tuple[float, np.ndarray]], names: list[str]) -> Weights:
    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    weights = {name: round(float(weight), _DIGITS) for name, weight in zip(names, found, strict=True)}
    return {name: weight for name, weight in weights.items() if weight}


def share(values: object) -> str:
    return f"{np.mean([*values]):.3f}"  # type: ignore[misc]


if __name__ == "__main__":
    main()
