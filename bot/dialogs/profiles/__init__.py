"""Counties and the city look at profiles: confirm, return, rename, transfer."""
