"""My data: what I agreed to, taking it back, who looked at my record."""
