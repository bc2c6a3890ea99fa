"""The headline of a page: candidates from headings and declared titles, and a learned choice among them."""
