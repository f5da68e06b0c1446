"""The county's notes about how an appointee does his service, with his answers (C33)."""
