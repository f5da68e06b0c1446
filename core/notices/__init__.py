"""Letters: what is due to whom and when, and how a delivery ends."""
