"""How it is kept: rows never leave this floor."""
