"""What scientists and their units declare that they can do, what they follow, who fits what."""
