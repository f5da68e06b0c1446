"""Who was on site: the enterprise's, the unit's and the county's own; the city's all."""
