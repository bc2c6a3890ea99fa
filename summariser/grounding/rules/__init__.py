"""The rules over single texts, one function each; `summariser.grounding.registry` lists them."""
