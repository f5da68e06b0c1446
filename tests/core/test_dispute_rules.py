"""The table of a dispute: who moves it in which state, and how long an answer is waited for."""

from datetime import date
from itertools import product

import pytest

from core.disputes.model import DisputeAct, DisputeState
from core.disputes.rules import (
    DECIDED,
    LIVE,
    REMARKS,
    after,
    words_of,
)
from core.shared.refusal import Refusal, Refused
from core.shared.words import REMARK
from core.shared.workdays import after as working_day_after
from tests.core.samples import FakeWorkdays, holidays

TABLE = """
            answer       agree   retract    confirm    silence      dismiss    uphold
told        with-county  agreed  retracted  confirmed  with-county  early      early
with-county with-county  agreed  retracted  confirmed  early        dismissed  upheld
agreed      over         over    over       over       over         over       over
retracted   over         over    over       over       over         over       over
confirmed   over         over    over       over       over         over       over
dismissed   over         over    over       over       over         over       over
upheld      over         over    over       over       over         over       over
"""
"""The moves a second time, as one reads them; a change must be made twice to pass."""

CODES = {"early": Refusal.DISPUTE_TOO_EARLY, "over": Refusal.DISPUTE_OVER}


def expected() -> dict[tuple[DisputeState, DisputeAct], str]:
    head, *rows = (line.split() for line in TABLE.strip().splitlines())
    return {
        (DisputeState(row[0]), DisputeAct(act)): cell
        for row in rows
        for act, cell in zip(head, row[1:], strict=True)
    }


@pytest.mark.parametrize(("state", "act"), list(product(DisputeState, DisputeAct)))
def test_the_table(state: DisputeState, act: DisputeAct) -> None:
    """PRODUCT 2.13: the person is heard before the county decides, and an end is an end."""
    cell = expected()[state, act]
    if cell in CODES:
        with pytest.raises(Refused) as refused:
            after(state, act)
        assert refused.value.code is CODES[cell]
    else:
        assert after(state, act) is DisputeState(cell)


def test_live_and_ended_are_told_apart() -> None:
    """Nothing leads out of an end, and every live state has a way to one."""
    leads_on = {state for (state, _), cell in expected().items() if cell not in CODES}

    assert leads_on == LIVE
    assert {DisputeState.DISMISSED, DisputeState.UPHELD} == DECIDED


@pytest.mark.parametrize(
    ("said", "until"),
    [
        (date(2026, 5, 6), date(2026, 5, 11)),  # Wednesday: Thursday, Friday, Monday
        (date(2026, 5, 9), date(2026, 5, 13)),  # Saturday
        (date(2026, 5, 4), date(2026, 5, 7)),
    ],
)
def test_three_working_days_are_waited_for(said: date, until: date) -> None:
    """PRODUCT 19: by waiting time in working days; the day of the remark is none of them."""
    assert working_day_after(FakeWorkdays(), said, 3) == until


def test_holidays_are_no_days_to_answer_on() -> None:
    """PRODUCT 16: a holiday week does not make silence."""
    off = holidays(date(2026, 10, day) for day in range(1, 9))

    assert working_day_after(off, date(2026, 9, 30), 3) == date(2026, 10, 13)


def test_words_are_one_line_and_never_cut() -> None:
    """PRODUCT 11: a ready code stays a code; too much is told with its length, not cut."""
    assert words_of(REMARKS[0], REMARK, *REMARKS) == REMARKS[0]
    assert words_of("  不在\n车间  ", REMARK) == "不在 车间"
    assert len(words_of("长" * REMARK, REMARK)) == REMARK
    for said, code in (
        ("", Refusal.WORDS_EMPTY),
        ("  \n ", Refusal.WORDS_EMPTY),
        ("长" * (REMARK + 1), Refusal.WORDS_TOO_LONG),
    ):
        with pytest.raises(Refused) as refused:
            words_of(said, REMARK)
        assert refused.value.code is code
