"""An enterprise files a need: one text, what it says already, a few answers, a card to check."""
