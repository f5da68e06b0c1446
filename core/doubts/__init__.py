"""Facts about a location that want a word from the person: shown to him first, and no verdict."""
