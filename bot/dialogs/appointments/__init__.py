"""Appointments by county: looked at there, suspended, resumed and ended by the city."""
