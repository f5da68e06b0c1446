"""A city to play with: invented people and enterprises, with histories up to yesterday."""
