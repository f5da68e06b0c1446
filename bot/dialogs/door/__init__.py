"""Door codes: which gate to show the code of, which gate to print a poster for."""
