"""The county's list of a call: gather, export, report with the keys; the city hands it back."""
