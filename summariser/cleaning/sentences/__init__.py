"""Sentences of a paragraph, with their offsets: `split_sentences`, and `number_sentences` for a whole
text."""

from summariser.cleaning.sentences.sentence_splitter import number_sentences, split_sentences

__all__ = ["number_sentences", "split_sentences"]
