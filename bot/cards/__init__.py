"""Messages that stand by themselves and are edited later: they belong to no dialog."""
