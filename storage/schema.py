"""Every table, gathered: importing this module declares them all."""

from typing import Final

from storage import (
    appointments,
    assessment,
    attachments,
    audit,
    call_files,
    calls,
    chains,
    claims,
    consolidation,
    disputes,
    doors,
    doubts,
    duty,
    fences,
    holidays,
    hosting,
    keys,
    memory,
    need_files,
    needs,
    notices,
    organisations,
    outbox,
    people,
    post_rows,
    preferences,
    profiles,
    series,
    signals,
    transfers,
)
from storage.table import Base

ROOMS: Final = (
    appointments,
    assessment,
    attachments,
    audit,
    call_files,
    calls,
    chains,
    claims,
    consolidation,
    disputes,
    doors,
    doubts,
    duty,
    fences,
    hosting,
    holidays,
    keys,
    memory,
    need_files,
    needs,
    notices,
    organisations,
    outbox,
    people,
    post_rows,
    preferences,
    profiles,
    series,
    signals,
    transfers,
)
METADATA: Final = Base.metadata

HEAD: Final = "0020"
"""The newest revision, so that a start finds out without Alembic that nothing is to be done."""
