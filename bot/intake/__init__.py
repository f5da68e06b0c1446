"""Tables of offices on their way in: read, judged, entered; for the chat and the command line."""
