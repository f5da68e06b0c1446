"""Rhythm: when the year's days will be full as things go, and how long nothing was recorded."""
