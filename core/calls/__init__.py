"""The annual call: when needs are collected, and under which text (C19)."""
