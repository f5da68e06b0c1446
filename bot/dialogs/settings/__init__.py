"""Settings: the language, and the way to one's own data."""
