"""Offices take lists along as tables, each on record."""
