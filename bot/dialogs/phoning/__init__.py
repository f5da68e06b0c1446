"""Whom no message reaches: who phones, and what came of it (PRODUCT 21)."""
