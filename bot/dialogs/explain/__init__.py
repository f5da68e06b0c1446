"""One line in the person's own words about a location outside the ring."""
