"""The county works on needs: look, confirm, return, decline, merge, help with the wording."""
