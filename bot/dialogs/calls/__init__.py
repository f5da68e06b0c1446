"""The annual call: prepared and signed by the city, read by everybody (C19, A25)."""
