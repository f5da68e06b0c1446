"""Everything that the chat knows can leave it: one table for each list."""
