"""The whole of the programme in numbers, beside its target (C4)."""
