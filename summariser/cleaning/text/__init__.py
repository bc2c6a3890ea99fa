"""Plain text: lines judged, metadata lifted out of them, boilerplate removed; offsets into the input kept."""
