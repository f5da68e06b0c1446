"""Appointments: who serves at which enterprise, from when to when, and in what state."""
