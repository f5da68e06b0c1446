"""Counties, enterprises with their sites, dispatching units."""
