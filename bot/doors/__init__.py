"""Door codes in the contact's chat: shown, changed every half minute, closed."""
