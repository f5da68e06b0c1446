"""One gate: what is known of it, another name, another place, out of use, what visits propose."""
