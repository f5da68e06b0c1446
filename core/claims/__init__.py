"""Claims (A29, A3): a forgotten day is repaired, a day elsewhere is told of; others decide."""
