"""Home: what waits for this person, and three tasks for each role."""
