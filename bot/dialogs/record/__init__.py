"""My record: this service year by months and days, the calendar year beside it."""
