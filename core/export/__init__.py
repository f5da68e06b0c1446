"""Everything that is kept about a person, for himself (PRODUCT 27)."""
