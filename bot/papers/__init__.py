"""Official papers: tables as an office prints, seals and files them."""
