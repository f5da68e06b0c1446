"""A notice of the city to many at once, sent once both departments have signed it (A25)."""
