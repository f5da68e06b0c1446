"""How the programme speaks: conversations in, letters out."""
