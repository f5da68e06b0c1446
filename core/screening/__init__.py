"""What counties and the city do with needs: confirm, return, merge, decide (C20, C21)."""
