"""Work groups: a chat of a county's office, which hears how much waits, and nobody's name."""
