"""What `fuzong` can be told to do, one file a word; each is imported when it is called."""
