"""What every dialog is made of: texts by key, the way back, the way home."""
