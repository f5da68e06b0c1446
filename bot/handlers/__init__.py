"""What arrives, and who answers it."""
