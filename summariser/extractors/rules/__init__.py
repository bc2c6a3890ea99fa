"""The rule-based extractor: a draft from grammar and scanners alone, without a model or the network.

`rule_extractor` shows the steps. `entities` resolves names and nouns, `clauses` finds subjects, speakers and
antecedents, `commitments` reads what is to be done; the `_selection` modules choose what the draft includes.
"""

from summariser.extractors.rules.rule_extractor import draft_by_rules

__all__ = ["draft_by_rules"]
