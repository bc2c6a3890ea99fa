"""Web pages: body, metadata and what was left out, from HTML."""
