"""The county's work on needs: what waits for it, with all that it looks at before it decides."""
