"""Whom no message reaches: somebody is asked to phone, and says that he did (PRODUCT 21)."""
