"""The city keeps the register of the fifteen reporting units."""
