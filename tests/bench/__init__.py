"""What the hot paths cost, each beside something to compare it with in the same run."""
