"""The city edits posts, publishes them with both departments' signatures, withdraws, closes."""
