"""Visits about oneself, or to one's enterprise: what was noted, and a word to it (C34)."""
