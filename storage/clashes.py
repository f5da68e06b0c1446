"""The name of a violated index becomes the refusal that it stands for."""

import re
from typing import Final

from sqlalchemy import MetaData
from sqlalchemy.exc import IntegrityError

from core.shared.refusal import Refusal, Refused
from storage.table import Base

MEANINGS: Final = {
    "uq_enterprise_credit_code": Refusal.CREDIT_CODE_TAKEN,
    "uq_dispatching_unit_name": Refusal.NAME_TAKEN,
    "uq_appointment_in_service": Refusal.ALREADY_APPOINTED,
    "uq_appointment_at_enterprise": Refusal.ALREADY_APPOINTED,
    "uq_binding_account": Refusal.INVITATION_FOR_ANOTHER,
    "uq_suspension_open": Refusal.SUSPENSIONS_OVERLAP,
    "uq_chain_city": Refusal.NAME_TAKEN,
    "uq_chain_county": Refusal.NAME_TAKEN,
    "uq_campaign_city": Refusal.NAME_TAKEN,
    "uq_campaign_county": Refusal.NAME_TAKEN,
    "uq_call_year": Refusal.CALL_YEAR_TAKEN,
    "uq_review_day": Refusal.REVIEW_DONE,
    "uq_dispute_live": Refusal.DISPUTE_OPEN,
    "uq_key_department": Refusal.KEY_TURNED,
    "uq_work_group_chat": Refusal.GROUP_TAKEN,
    "uq_key_person": Refusal.KEY_SAME_PERSON,
    "uq_transfer_asked": Refusal.TRANSFER_ASKED,
    "uq_typical_case_live": Refusal.CASE_ALREADY,
    "uq_process_note_words": Refusal.NOTE_ALREADY,
    "uq_process_note_supersedes": Refusal.NOTE_SUPERSEDED,
    "uq_post_need_live": Refusal.NEED_IN_POST,
    "pk_summary_report": Refusal.REPORT_ALREADY_IN,
}
_SQLITE: Final = re.compile(r"UNIQUE constraint failed: (.+)$")


def _columns_to_names(metadata: MetaData) -> dict[frozenset[str], str]:
    """SQLite names the columns of a violated index and not the index itself."""
    named = {}
    for table in metadata.tables.values():
        for index in table.indexes:
            if index.unique:
                named[frozenset(f"{table.name}.{c.name}" for c in index.columns)] = str(index.name)
        keys = frozenset(f"{table.name}.{c.name}" for c in table.primary_key)
        named[keys] = f"pk_{table.name}"
    return named


def name_of(error: IntegrityError) -> str | None:
    """The violated index or key, on either store."""
    diagnosis = getattr(error.orig, "diag", None)
    if diagnosis is not None:
        return str(diagnosis.constraint_name)
    found = _SQLITE.search(str(error.orig))
    if found is None:
        return None
    return _columns_to_names(Base.metadata).get(frozenset(found[1].split(", ")))


def as_refusal(error: IntegrityError) -> Refused | None:
    """What the violation means to a user; None where it is a fault of ours."""
    meaning = MEANINGS.get(name_of(error) or "")
    return None if meaning is None else Refused(meaning)
