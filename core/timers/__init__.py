"""What rings month by month: a year that falls behind, an enterprise that saw nobody."""
