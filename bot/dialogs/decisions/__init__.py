"""The county decides about claims that need its word: accept, or decline with a reason."""
