"""A few days of each month are drawn by a seed that nobody chose; the county calls back."""
