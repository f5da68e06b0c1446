"""What counties have reported, which have not, and the city's reminder to those (C20, C21)."""
