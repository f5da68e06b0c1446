"""The programme's timers: what a row of the table is, how it rings, how it climbs."""
