"""Work groups: which are bound, how often they are told, and letting one go."""
