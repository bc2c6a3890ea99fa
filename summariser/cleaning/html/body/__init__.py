"""The body of a web page: which of its blocks are the article, by a learned model, and how sure that is."""
