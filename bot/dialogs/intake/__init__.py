"""An office imports a table: kind, file, what it comes to, names alike, entering."""
