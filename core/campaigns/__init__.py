"""The campaigns that a visit is filed once and counted for (C5)."""
