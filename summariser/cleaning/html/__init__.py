"""Extract the body, the metadata and the removed passages of a web page."""
