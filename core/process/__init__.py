"""Notes of the county about how an appointee does his service, heard by him (C33)."""
