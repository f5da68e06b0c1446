"""Who is due for a visit by county or unit, and the day's way through some of them (A24)."""
