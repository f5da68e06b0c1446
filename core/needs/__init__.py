"""Needs: what enterprises ask for, from the draft to what became of it (C19-C21)."""
