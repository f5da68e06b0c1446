"""The county imports a monthly sheet: file, what it comes to, scan, check."""
