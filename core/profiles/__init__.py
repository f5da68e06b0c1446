"""What an enterprise is known by: business, chain, qualifications, platforms, and who says so."""
