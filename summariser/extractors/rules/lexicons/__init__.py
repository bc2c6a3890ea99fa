"""One module a language, each with one LEXICON."""
