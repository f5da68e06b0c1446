"""The contact fills in what the enterprise is known by, and sends it to the county."""
