"""Article in, draft out: a language model, or rules; both behind one protocol."""
