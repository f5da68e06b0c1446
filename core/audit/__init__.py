"""Every change leaves an entry, chained to the one before it on the same subject."""
