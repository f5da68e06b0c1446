"""A day that was not recorded: which day, why, check, file; ten minutes to take it back."""
