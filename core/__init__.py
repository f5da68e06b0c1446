"""What is true and what may be done: the rules, with no I/O, no clock, no framework."""
