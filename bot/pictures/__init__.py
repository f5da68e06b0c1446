"""Pictures that the bot draws."""
