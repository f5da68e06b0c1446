"""The published posts: leafing, searching, one post, who could solve it, which fit oneself."""
