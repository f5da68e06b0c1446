"""The visitor's side: what the page asks and does on behalf of people."""
