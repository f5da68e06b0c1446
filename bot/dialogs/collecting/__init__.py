"""The city sees what counties have reported, calls those that have not, makes posts of needs."""
