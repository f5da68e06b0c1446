"""Who acts at the command line."""

from typing import Final

from core.shared.actor import Actor, Holding, Role

OPERATOR: Final = Actor(name="command line", holdings=(Holding(role=Role.OPERATOR),))
"""Whoever can run commands beside the database; no person on record, so the trail says which."""
