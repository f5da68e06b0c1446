"""Duty time: signals, their grade, the days that count, the host's confirmation."""
