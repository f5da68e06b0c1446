"""Two keys: an act of two departments happens when those that must have signed (A25)."""
