"""What became of the letters of one sending: delivered, later, gone (PRODUCT 20, 21)."""
