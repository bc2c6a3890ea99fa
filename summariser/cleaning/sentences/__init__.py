"""Split paragraphs into sentences, with offsets."""
