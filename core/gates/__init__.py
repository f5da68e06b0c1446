"""Gates: how they are entered, moved and retired, and how they come to doubt themselves."""
