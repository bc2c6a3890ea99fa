"""What the models of the rule-based extractor are learned from.

The articles are those that rules may be developed on: the dev part of the labelled news (with its aligned
translations for questions that ask for no name), of `benchmarks/data/articles`, and of
`benchmarks/data/extraction`; and single sentences of public page sets.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from annotated_articles import annotated_articles
from article_set import gold_articles
from commitment_sentences import LABELS, name_words, read_texts, same_party, sentence_hash
from extraction_score import Gold, quotes_of, same_evidence
from page_sets import page_set

from summariser.cleaning import clean
from summariser.extractors.rules.actor_features import actor_features
from summariser.extractors.rules.clauses import ClauseAnalysis, analyse_clauses
from summariser.extractors.rules.commitments import ResolvedCommitment, extract_commitments
from summariser.extractors.rules.commitments.commitment_candidates import find_candidates
from summariser.extractors.rules.commitments.commitment_extraction import drafted_items
from summariser.extractors.rules.commitments.commitment_parties import find_parties
from summariser.extractors.rules.commitments.party_candidates import PartyCandidate, party_candidates
from summariser.extractors.rules.entities import Entity, assign_roles, resolve_mentions
from summariser.extractors.rules.grammar_patterns import find_grammar
from summariser.extractors.rules.injected_paragraphs import without_injected_paragraphs
from summariser.models.article import Article, RawDocument
from summariser.scan.article_scan import scan_article

CUES = LABELS / "cues"
TRANSLATED = LABELS / "translated"
_OPEN = frozenset({"pledged", "planned", "agreed", "conditional"})  # a reader takes one for another
_SHARED_ACTION = 0.5  # of the words of the longer one of two actions
_STEM = 5  # letters of a word


@dataclass(frozen=True)
class LabelledCommitment:
    """A commitment of the gold: its sentences, and the names of who is bound (none where nobody is named)."""

    sentences: frozenset[int]
    names: tuple[str, ...]
    status: str
    stems: frozenset[str]
    """The hashed beginnings of the words of its action."""


@dataclass(frozen=True)
class LabelledArticle:
    """An article with its gold; articles of one `group` are learned from or tested on together.

    `silent` are sentences that the gold says nothing of.
    """

    group: str
    article: Article
    commitments: tuple[LabelledCommitment, ...]
    salient: tuple[tuple[str, ...], ...] | None
    others: tuple[tuple[str, ...], ...] = ()
    silent: frozenset[int] = frozenset()
    named: bool = True
    """Whether names are in the language of the article."""
    of_cues: bool = False
    """Whether single sentences were labelled, chosen for their cue."""


def labelled_articles(texts: Path, pages: Path) -> Iterator[LabelledArticle]:
    """All of them; `texts` is the folder that `labelled_texts.py` makes, `pages` that of the page sets."""
    yield from _news(texts)
    yield from _cues(pages)
    for one in gold_articles("dev"):
        yield _annotated(one.name, one.article, one.gold)
    for annotated in annotated_articles():
        if annotated.part == "developed on":
            yield _annotated(annotated.name, annotated.article, annotated.gold)


def _news(texts: Path) -> Iterator[LabelledArticle]:
    translated = dict(_translated())
    for text in read_texts(texts, "dev"):
        identifier = text.labels["id"]
        source, _, rest = identifier.partition("/")
        group = f"{source}/{rest.partition('.')[0]}" if source == "ntrex" else identifier
        numbers: dict[int, set[int]] = defaultdict(set)
        known = set()
        for sentence in text.article.sentences:
            number = text.labelled_number(sentence.number)
            if number is not None:
                numbers[number].add(sentence.number)
                known.add(sentence.number)
        labels = text.labels["commitments"]
        worded = translated.get(text.id, {}) if text.translated else dict(enumerate(labels))
        commitments = tuple(
            LabelledCommitment(
                frozenset(own for number in one["sentences"] for own in numbers[number]),
                tuple(_names(worded[at]["by"])) if at in worded else (),
                one["status"],
                hashed_stems(worded[at]["action"]) if at in worded else frozenset(),
            )
            for at, one in enumerate(labels)
        )
        actors = text.labels["actors"]
        silent = frozenset(one.number for one in text.article.sentences) - known
        yield LabelledArticle(
            group,
            text.article,
            commitments,
            tuple((actor["name"],) for actor in actors if actor["salient"]) if not text.translated else None,
            tuple((actor["name"],) for actor in actors if not actor["salient"]),
            silent,
            not text.translated or text.id in translated,
        )


def _names(by: str | None) -> list[str]:
    return [name.strip() for name in (by or "").split(";") if name.strip()]


def _translated() -> Iterator[tuple[str, dict[int, dict[str, str | None]]]]:
    """The words that translations have for the parties and actions, by id and number of the commitment."""
    for path in sorted(TRANSLATED.glob("*.jsonl")):
        found: dict[str, dict[int, dict[str, str | None]]] = defaultdict(dict)
        for line in path.read_text(encoding="utf-8").splitlines():
            one = json.loads(line)
            found[one["id"]][one["number"]] = one
        yield from found.items()


def _cues(pages: Path) -> Iterator[LabelledArticle]:
    """Articles of page sets of which a reader labelled single sentences."""
    for path in sorted(CUES.glob("*.jsonl")):
        found = defaultdict(list)
        for line in path.read_text(encoding="utf-8").splitlines():
            one = json.loads(line)
            found[one["id"]].append(one)
        for page in page_set(pages, path.stem):
            own = found.get(f"{path.stem}/{page.id}", [])
            article = clean(RawDocument(page.text or "", source=page.id)) if own else None
            if article:
                yield _cue_sentences(f"{path.stem}/{page.id}", article, own)


def _cue_sentences(group: str, article: Article, labels: list[dict[str, Any]]) -> LabelledArticle:
    known = [one for one in labels if _is_known(article, one)]
    commitments = tuple(
        LabelledCommitment(
            frozenset({one["sentence"]}),
            tuple(article.text[slice(*by)] if isinstance(by, list) else by for by in commitment["by"]),
            commitment["status"],
            frozenset(commitment["action"]),
        )
        for one in known
        for commitment in one["commitments"]
    )
    silent = {one.number for one in article.sentences} - {one["sentence"] for one in known}
    return LabelledArticle(group, article, commitments, None, silent=frozenset(silent), of_cues=True)


def _is_known(article: Article, label: dict[str, Any]) -> bool:
    """Whether a sentence still has its number."""
    number: int = label["sentence"]
    known: str = label["hash"]
    return number <= len(article.sentences) and sentence_hash(article.sentence_text(number)) == known


def _annotated(name: str, article: Article, gold: Gold) -> LabelledArticle:
    names = {actor["name"]: (actor["name"], *actor["aliases"]) for actor in gold["actors"]}
    commitments = tuple(
        LabelledCommitment(
            _sentences(article, quotes_of(one)),
            tuple(form for by in (one["by"] or "").split("; ") if by for form in names.get(by, (by,))),
            one["status"],
            hashed_stems(one["action"]),
        )
        for one in gold["commitments"]
    )
    negatives = [one if isinstance(one, str) else one["quote"] for one in gold["not_commitments"]]
    said = _sentences(article, negatives).union(*(one.sentences for one in commitments))
    silent = frozenset(one.number for one in article.sentences) - said
    salient = tuple(names[actor["name"]] for actor in gold["actors"] if actor["salient"])
    others = tuple(names[actor["name"]] for actor in gold["actors"] if not actor["salient"])
    return LabelledArticle(name, article, commitments, salient, others, silent)


def _sentences(article: Article, quotes: list[str]) -> frozenset[int]:
    return frozenset(
        sentence.number
        for sentence in article.sentences
        if any(same_evidence(article, [sentence.number], quote) for quote in quotes)
    )


@dataclass(frozen=True)
class Example:
    """A question with its options: the features of each, whether it is right, and the one of the rules."""

    group: str
    language: str
    options: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]
    ruled: int
    open: bool
    """Whether the rules name nobody."""


def party_examples(labelled: LabelledArticle) -> Iterator[Example]:
    """For each cue on a labelled sentence: which candidate it binds."""
    analysis = analysis_of(labelled.article) if labelled.named else None
    if analysis is None:
        return
    last: tuple[Entity, ...] = ()
    for candidate in find_candidates(analysis):
        ruled = find_parties(analysis, candidate)
        options = party_candidates(analysis, candidate, ruled, last)
        last = ruled.agents or last
        gold = [one for one in labelled.commitments if candidate.sentence.number in one.sentences]
        if gold:
            right = _whole([_is_right(option, gold) for option in options], options)
            answers = [(option.agents, option.phrase) for option in options]
            features = tuple(option.features for option in options)
            own = (ruled.agents, ruled.agent_phrase)
            ruled_at = answers.index(own) if own in answers else len(answers) - 1
            is_open = not ruled.agents
            yield Example(labelled.group, labelled.article.language, features, right, ruled_at, is_open)


def _whole(right: list[bool], options: list[PartyCandidate]) -> tuple[bool, ...]:
    """Which options are right, without those that name only one of several parties that another one names."""
    most = max((len(option.agents) for option, one in zip(options, right, strict=True) if one), default=0)
    least = most if most > 1 else 0
    return tuple(one and len(option.agents) >= least for option, one in zip(options, right, strict=True))


def analysis_of(article: Article) -> ClauseAnalysis | None:
    """The clauses of an article as the extractor sees them; None in a language without a grammar."""
    grammar = find_grammar(article.language)
    if grammar is None:
        return None
    scan = without_injected_paragraphs(article, scan_article(article))
    mentions = resolve_mentions(article, scan, grammar)
    assign_roles(mentions)
    return analyse_clauses(article, scan, mentions)


def _is_right(option: PartyCandidate, gold: list[LabelledCommitment]) -> bool:
    names = [name for one in gold for name in one.names]
    if option.agents:
        return all(any(_is_one_of(agent, name) for name in names) for agent in option.agents)
    if option.phrase:
        return any(same_party(name, option.phrase, {}) for name in names)
    return any(not one.names for one in gold)


def _is_one_of(agent: Entity, name: str) -> bool:
    return same_party(name, agent.name, {agent.name: (agent.name, *agent.forms)})


Source = Literal["news", "cues"]


@dataclass(frozen=True)
class Decision:
    """Whether an item is well put, and whether its sentence has a commitment at all.

    `source` is "news" for labelled texts, "cues" for single sentences.
    """

    group: str
    language: str
    source: Source
    features: tuple[str, ...]
    answer: bool
    committed: bool


def item_decisions(labelled: LabelledArticle) -> Iterator[Decision]:
    """For each drafted item on a sentence that the gold judges: whether it is well put.

    It is if a labelled commitment of its sentence is of its kind and has its party, and if half of the words
    of each action are in the other. Translations whose parties and actions nobody worded are left out.
    """
    analysis = analysis_of(labelled.article) if labelled.named else None
    for item in drafted_items(analysis) if analysis else ():
        number = item.commitment.sentence
        if number not in labelled.silent:
            gold = [one for one in labelled.commitments if number in one.sentences]
            answer = any(_is_well_put(item.commitment, one) for one in gold)
            source: Source = "cues" if labelled.of_cues else "news"
            language = labelled.article.language
            yield Decision(labelled.group, language, source, item.features, answer, bool(gold))


def _is_well_put(drafted: ResolvedCommitment, gold: LabelledCommitment) -> bool:
    if drafted.status != gold.status and not {drafted.status, gold.status} <= _OPEN:
        return False
    own = hashed_stems(drafted.phrase.action)
    shared = len(own & gold.stems) / max(1, len(own), len(gold.stems))
    return _has_party(drafted, gold) and shared >= _SHARED_ACTION


def _has_party(drafted: ResolvedCommitment, gold: LabelledCommitment) -> bool:
    if drafted.agents:
        return all(any(_is_one_of(agent, name) for name in gold.names) for agent in drafted.agents)
    by = drafted.draft().by
    return any(same_party(name, by, {}) for name in gold.names) if by else not gold.names


def hashed_stems(action: str | None) -> frozenset[str]:
    """The hashes of the beginnings of the words of an action."""
    return frozenset(sentence_hash(stem) for stem in _stems(action or ""))


def _stems(action: str) -> set[str]:
    """The beginnings of the words of an action; Chinese characters by themselves."""
    return {word[:_STEM] for word in re.findall(r"[\u4e00-\u9fff]|\w+", action.casefold())}


@dataclass(frozen=True)
class ActorQuestion:
    """The entities of an article: the features of each, the number of the gold actor that it is; and
    whether each gold actor is salient."""

    group: str
    features: tuple[tuple[str, ...], ...]
    matches: tuple[int | None, ...]
    salient: tuple[bool, ...]


def actor_questions(labelled: LabelledArticle) -> Iterator[ActorQuestion]:
    """One for an article whose gold names its actors."""
    analysis = analysis_of(labelled.article) if labelled.salient is not None else None
    if analysis is None or labelled.salient is None:
        return
    parties = {party for one in extract_commitments(analysis) for party in one.parties}
    entities = [entity for entity in analysis.mentions.registry.entities if entity.mentions]
    gold = (*labelled.salient, *labelled.others)
    yield ActorQuestion(
        labelled.group,
        tuple(actor_features(analysis, entity, entity in parties) for entity in entities),
        tuple(_gold_actor(entity, gold) for entity in entities),
        (True,) * len(labelled.salient) + (False,) * len(labelled.others),
    )


def _gold_actor(entity: Entity, gold: tuple[tuple[str, ...], ...]) -> int | None:
    forms = {entity.name, *entity.forms}
    return next((at for at, names in enumerate(gold) if _share_name(forms, names)), None)


def _share_name(forms: set[str], names: tuple[str, ...]) -> bool:
    """Whether two sets of names have one in common, or one of several words within the other."""
    pairs = [(name_words(one), name_words(other)) for one in forms for other in names]
    return any(a == b or (len(a) > 1 and a <= b) or (len(b) > 1 and b <= a) for a, b in pairs)
