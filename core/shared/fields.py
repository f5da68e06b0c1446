"""The technical fields that needs, posts and people are sorted by."""

from enum import StrEnum


class Field(StrEnum):
    """The state's eight high-tech fields, agriculture, and all else: one list for everybody."""

    ELECTRONICS = "electronics"
    BIOMEDICINE = "biomedicine"
    AEROSPACE = "aerospace"
    MATERIALS = "materials"
    SERVICES = "services"
    """High-tech services: design, testing, information."""
    ENERGY = "energy"
    ENVIRONMENT = "environment"
    MANUFACTURING = "manufacturing"
    AGRICULTURE = "agriculture"
    OTHER = "other"
