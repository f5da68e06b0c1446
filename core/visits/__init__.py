"""What officials note when they look in at an enterprise or ask after an appointee (C34)."""
