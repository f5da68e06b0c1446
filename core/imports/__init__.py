"""Tables of offices: every row judged, then all that can be taken entered at once."""
