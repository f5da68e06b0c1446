"""One message a working day that says what needs an official, and nothing else (PRODUCT 17)."""
