"""Who is due for a visit, and a day's way through some of them (A24)."""
