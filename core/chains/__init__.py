"""The key industrial chains of the city and of its counties (C6)."""
