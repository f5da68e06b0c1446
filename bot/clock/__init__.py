"""The clock: what time it is, which days are working days, and what is due."""
