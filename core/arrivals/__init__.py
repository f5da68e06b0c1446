"""An official is checked in at an enterprise, by its door code or where he stands."""
