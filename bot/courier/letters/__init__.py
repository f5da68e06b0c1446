"""What each kind of letter says: one room a subject."""
