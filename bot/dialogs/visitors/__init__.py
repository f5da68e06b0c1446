"""The enterprise confirms who was there: all at once or one by one."""
