"""What the county has noted about one's own service, and one's answer (C33)."""
