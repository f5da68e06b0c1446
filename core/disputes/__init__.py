"""The enterprise says "was not here": the person answers first, then the county decides."""
