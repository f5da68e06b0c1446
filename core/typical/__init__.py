"""Typical cases: proposed by counties, consented to by both sides, kept in a library (C34)."""
