"""What one can do, for oneself or one's unit, and what one follows."""
