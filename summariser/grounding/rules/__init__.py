"""The rules that check a single text, one function each; `rule_registry` lists them."""
