"""What waits for a second signature (A25)."""
