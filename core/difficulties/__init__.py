"""A difficulty gets an owner and a date, and is closed by the one who raised it (C34)."""
