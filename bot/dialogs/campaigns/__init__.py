"""The city keeps the list of campaigns that visits are counted for (C5)."""
