"""What was found on a visit becomes a difficulty with an owner and a date (C34)."""
