"""The county enters an appointee's paper sheet: month, days, scan, check."""
