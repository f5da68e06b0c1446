"""The person answers what the enterprise says of one of his days."""
