"""Words and numbers that every area of the programme uses."""
