"""The city science bureau keeps the lists of key chains."""
