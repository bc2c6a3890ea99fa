"""The rules over single texts, one function each; `summariser.grounding.rule_registry` lists them."""
