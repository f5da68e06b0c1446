"""A notice of the city to many: written, addressed, tried, signed by both, sent (A25)."""
