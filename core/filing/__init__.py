"""The enterprise's side of a need: where it is filed, what it may still say, how it goes on."""
