"""What a free text already answers of a need's form: plain rules, to be agreed to (DOMAIN 2.2)."""
