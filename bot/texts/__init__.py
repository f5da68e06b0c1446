"""What the bot says: no prose in code."""
