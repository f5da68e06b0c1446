"""One's own brief, at any time."""
