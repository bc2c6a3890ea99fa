"""Plain text: lines kept or dropped with a reason, metadata found in them, offsets into the input kept.

`clean_text` is what `cleaner.py` uses for a scraped text, `clean_paragraphs` for what was extracted from a
web page.
"""

from summariser.cleaning.text.text_cleaning import CleanedText, clean_paragraphs, clean_text

__all__ = ["CleanedText", "clean_paragraphs", "clean_text"]
