"""The contact enrols a gate: stand there, send the location, name it, check it."""
