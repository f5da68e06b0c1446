"""Paper sheets: the county enters the days of a month with the scan (PRODUCT 0, grade C)."""
