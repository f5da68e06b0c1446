"""The courier: letters out of the store and into the chats."""
