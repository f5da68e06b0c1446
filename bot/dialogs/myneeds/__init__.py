"""What became of an enterprise's needs: where each is, who has it, what the county proposes."""
