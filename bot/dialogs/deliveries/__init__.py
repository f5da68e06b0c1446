"""What was sent and arrived: sendings of a month, each with its figures (PRODUCT 20, 21)."""
