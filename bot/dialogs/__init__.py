"""The windows of the conversation: one folder a dialog, all their states in `states`."""
