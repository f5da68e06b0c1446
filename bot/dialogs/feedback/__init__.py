"""Feedback: from everybody, past whomever it is about."""
