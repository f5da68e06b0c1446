"""Posts: what the city makes of reported needs, numbers, and publishes for everybody (C21)."""
