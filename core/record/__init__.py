"""The record that a person can prove: each day with what it rests on, undo, reversal, hours."""
