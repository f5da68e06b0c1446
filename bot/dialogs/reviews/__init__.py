"""Drawn days: the county calls back, everybody sees the draw, the person sees his own."""
