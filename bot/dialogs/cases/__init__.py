"""The county looks into days about which two sides differ, and decides with a reason."""
