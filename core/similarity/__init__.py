"""Names and texts that may mean the same: offered to somebody who decides, never joined."""
