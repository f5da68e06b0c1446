"""Who is there: people of enterprises, counties and units, invited and leaving by chat."""
