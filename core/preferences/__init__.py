"""What a person sets for himself: quiet hours, a pause, which reminders he wants."""
