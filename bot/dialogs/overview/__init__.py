"""The city sees the programme in numbers beside its target, as text and as a chart."""
