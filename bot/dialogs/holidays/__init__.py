"""The city enters a year's holidays and make-up days as the State Council's notice gives them."""
