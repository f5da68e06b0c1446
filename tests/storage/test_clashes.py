"""Each unique index has a meaning, or a reason for none; SQLite's words lead to its name."""

from itertools import count

import pytest
from sqlalchemy import Column, Index, Table, insert
from sqlalchemy.exc import IntegrityError

from core.shared.refusal import Refusal
from storage.clashes import MEANINGS, as_refusal, name_of
from storage.engine import make_engine, transaction
from storage.schema import METADATA
from tests.storage.rows import cell, row_of

NO_MEANING = {
    "uq_audit_entry": "a subject's entries are numbered by the one writer",
    "uq_arrival_source": "a message that checked somebody in before finds what it brought",
    "uq_county_list": "a county's list of a call is made or found",
    "uq_binding_person": "the person's older binding is ended by the statement before",
    "uq_claim_live": "a day claimed before is passed over, and told by what is found there",
    "uq_claim_turn": "a turn that is taken is passed over for the month's next one",
    "uq_consent_live": "the older consent is withdrawn by the statement before",
    "uq_difficulty_number": "a difficulty's number comes from its series, which gives it once",
    "uq_difficulty_same": "what was sent twice is found where it is there already",
    "uq_difficulty_station": "an office that takes part already stays what it is",
    "uq_door_live": "the older door is closed by the statement before",
    "uq_doubt_kind": "a second fact of the kind adds nothing to the day",
    "uq_duty_day": "the one writer reads the day first and changes it where it exists",
    "uq_expertise_person": "the last declaration is found where it is there, and changed",
    "uq_expertise_unit": "the last declaration is found where it is there, and changed",
    "uq_fence_sample_day": "a day that has a sample keeps it, without a word",
    "uq_invitation_digest": "two tokens that meet are a fault of the token maker",
    "uq_letter_key": "an occasion that was told before is passed over without a word",
    "uq_need_draft": "an enterprise's draft of the kind is found where it is there already",
    "uq_need_reference": "a reference's number comes from its series, which gives it once",
    "uq_post_number": "a post's number comes from its series, which gives it once",
    "uq_phone_task_open": "somebody who is to be phoned already is passed over, and counted",
    "uq_role": "holding a role twice is passed over without a word",
    "uq_signal_source": "a message that was recorded before is passed over, which is told",
    "uq_visit_key": "a visit that was noted before is found, which is told",
    "uq_visit_reply_enterprise": "a reply that is there is changed, until it has been read",
    "uq_visit_reply_person": "a reply that is there is changed, until it has been read",
}
"""Why it is impossible or no clash; one that comes all the same is a fault of ours."""

BY_NUMBER = {"pk_summary_report"}
"""Primary keys that people can clash on; every other one is a number that the store gives."""

UNIQUE = sorted(
    (index for table in METADATA.tables.values() for index in table.indexes if index.unique),
    key=lambda index: str(index.name),
)
KEYS = sorted(METADATA.tables)


def violation(url: str, table: Table, same: list["Column[object]"]) -> IntegrityError:
    """Two rows that differ in everything but these columns."""
    numbers = count(1)
    # what may be absent clashes only where it is there
    first = row_of(table, numbers, {c.name: cell(c, next(numbers)) for c in same if c.nullable})
    second = row_of(table, numbers, {column.name: first[column.name] for column in same})
    with make_engine(url, migrating=True).connect() as connection:
        with transaction(connection):
            connection.execute(insert(table), first)
        with pytest.raises(IntegrityError) as caught, transaction(connection):
            connection.execute(insert(table), second)
    return caught.value


def test_each_unique_index_has_a_meaning_or_a_reason_for_none() -> None:
    """STYLE 3: what must be unique is an index, and whoever adds one says what its clash means."""
    names = {str(index.name) for index in UNIQUE}

    assert names | BY_NUMBER == MEANINGS.keys() | NO_MEANING.keys()
    assert not MEANINGS.keys() & NO_MEANING.keys()


def test_no_two_unique_indexes_of_a_table_have_the_same_columns() -> None:
    """SQLite names columns and not the index: with the same ones, the wrong refusal could come."""
    kinds = [frozenset(index.columns) for index in UNIQUE]
    kinds += [frozenset(METADATA.tables[name].primary_key) for name in KEYS]

    assert len(set(kinds)) == len(kinds)


@pytest.mark.parametrize("index", UNIQUE, ids=lambda index: str(index.name))
def test_the_message_of_each_index_leads_to_its_name_and_its_refusal(
    url: str, index: Index
) -> None:
    """DESIGN 3: a clash becomes the refusal of that very index, and no other."""
    assert index.table is not None
    error = violation(url, index.table, list(index.columns))

    assert name_of(error) == index.name
    refusal = as_refusal(error)
    assert (refusal.code if refusal else None) == MEANINGS.get(str(index.name))


@pytest.mark.parametrize("name", KEYS)
def test_the_message_of_each_key_leads_to_its_name(url: str, name: str) -> None:
    """DESIGN 3: the same for primary keys, of one column or several."""
    table = METADATA.tables[name]
    error = violation(url, table, list(table.primary_key))

    assert name_of(error) == f"pk_{name}"
    assert (as_refusal(error) is not None) == (f"pk_{name}" in BY_NUMBER)


def test_postgresql_names_the_index_itself() -> None:
    """DESIGN 6: the other store's errors carry a diagnosis; it is believed."""

    class Diagnosis:
        constraint_name = "uq_enterprise_credit_code"

    class ClashError(Exception):
        diag = Diagnosis()

    refusal = as_refusal(IntegrityError("INSERT", {}, ClashError()))

    assert refusal is not None
    assert refusal.code is Refusal.CREDIT_CODE_TAKEN


def test_a_row_that_hangs_on_nothing_is_no_clash(url: str) -> None:
    """A foreign key that fails is a fault of ours, and must not be told as a refusal."""
    table = METADATA.tables["enterprise"]
    with (
        make_engine(url).connect() as connection,
        pytest.raises(IntegrityError, match="FOREIGN KEY") as caught,
        transaction(connection),
    ):
        connection.execute(insert(table), row_of(table, count(), {}))

    assert name_of(caught.value) is None
    assert as_refusal(caught.value) is None
