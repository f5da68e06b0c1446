"""The enterprise's word: who was there, confirmed all at once, one by one, or by a number."""
