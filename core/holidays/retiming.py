"""What was reckoned in working days and kept as a date is reckoned again when days change.

Due dates that are told are reckoned live; a letter that waits is looked at again before it goes
out, so that none rings on a day that has become a holiday. What is kept is when a call's next
reminder rings (DOMAIN 1.8: five working days after the window). Dates that were promised to a
person, such as until when he may answer, stay what they were.
"""

from dataclasses import replace
from typing import Final

from core.calls.keeping import set_timer
from core.calls.model import CallState
from core.desk import Desk
from core.holidays.rules import Overlaid
from core.notices.model import TimerKind
from core.shared.calendar import local_day

MOST: Final = 100


def retime(desk: Desk) -> None:
    """Published calls ring by the new days; one that is due already rings as it would have."""
    over = replace(desk, workdays=Overlaid(desk.workdays, desk.work.holidays.every()))
    waiting = set(desk.work.timers.due(TimerKind.CALL, local_day(desk.now), MOST))
    for call in desk.work.calls.every():
        if call.state is CallState.PUBLISHED and call.id not in waiting:
            set_timer(over, call)
