"""Clean plain text: judge lines, extract metadata, remove boilerplate, keep offsets into the input."""
