"""Typical cases: proposing one, consenting to it, deciding, browsing the library (C34)."""
