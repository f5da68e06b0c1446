"""A county gathers its confirmed needs into one list and reports it to the city (C20)."""
