"""The summary report: whether it is in, by when it is due, marking it as handed in."""
