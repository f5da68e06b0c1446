"""An official notes a visit on one card, and finds again what was noted (C34)."""
