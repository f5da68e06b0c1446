"""Help with a need's wording: asked for, proposed by the county, agreed to (DOMAIN 2.2)."""
