"""People: who they are, which chat account is theirs, how invited, what they agreed to."""
