"""Every number of the programme, each a setting with its default and its source.

Clauses (C…) and readings (A…) are those of the domain guide; a number without a clause is a
starting value which the city may change. Distances are metres, times are Shanghai wall clock.
"""

from datetime import time
from typing import Annotated, Self

from pydantic import Field, model_validator

from core.shared.keys import Keys
from core.shared.value import Value
from core.shared.words import LINE, REMARK


class Policy(Value):
    """The programme's settings as one value that every action is handed."""

    days_per_year: int = Field(
        45, ge=0, le=366, description="C10: in principle 45 days a service year"
    )
    min_term_years: int = Field(
        2, ge=1, description="C10: the same enterprise for two years or more"
    )

    pace_first_days: int = Field(
        10, ge=1, description="PRODUCT 2.7: no forecast before so many working days"
    )
    pace_behind_days: int = Field(
        5, ge=0, description="1.8: a letter only when more days behind than these"
    )
    silence_days: tuple[Annotated[int, Field(ge=1)], ...] = Field(
        (30, 60), min_length=1, description="1.8: days without an on-site record"
    )
    silence_county_days: int = Field(
        60, ge=1, description="1.8: the county too, from so many days without a record"
    )

    target_people: int = Field(
        300, ge=0, description="C4: about so many persons in three years, and never a hard cap"
    )

    ring_inside_m: int = Field(300, ge=1, description="PRODUCT 0: inside the ring up to here")
    ring_accuracy_cap_m: int = Field(
        200, ge=0, description="PRODUCT 0: accuracy widens the ring by at most"
    )
    ring_near_m: int = Field(
        800, ge=1, description="PRODUCT 0: near up to here, with one question"
    )
    step_up_percent: int = Field(
        10, ge=0, le=100, description="PRODUCT 3: a live location is asked for by chance on"
    )
    step_up_seconds: int = Field(
        180, ge=1, description="PRODUCT 1: a step-up is answered within so many seconds"
    )
    live_from_minutes: int = Field(
        2, ge=1, description="PRODUCT 1 row 8: a live location is judged after so many minutes"
    )
    live_until_minutes: int = Field(
        10, ge=1, description="PRODUCT 1 row 8: its later points are not looked at"
    )
    live_points: int = Field(
        2, ge=1, description="PRODUCT 1: points inside the ring that it needs"
    )
    jitter_points: int = Field(
        3, ge=2, description="PRODUCT 1 row 9: so many points without any movement are noted"
    )
    travel_kmh: int = Field(200, ge=1, description="PRODUCT 1 row 9: a faster journey is noted")
    travel_least_m: int = Field(
        5000, ge=0, description="PRODUCT 1 row 9: over less than this it is the phone's drift"
    )
    doubt_days: int = Field(
        30, ge=1, description="PRODUCT 2.13: an unexplained note is shown for so long"
    )

    review_percent: int = Field(
        5, ge=0, le=100, description="PRODUCT 2.12: of a month's days, so many in a hundred"
    )
    review_workdays: int = Field(
        10, ge=1, le=60, description="PRODUCT 2.12: working days in which the county calls back"
    )
    review_steps_days: tuple[Annotated[int, Field(ge=0)], ...] = Field(
        (3, 0), description="PRODUCT 19: the county is reminded so many days before"
    )

    site_max_accuracy_m: int = Field(
        100, ge=0, description="a gate enrolled more coarsely misplaces all"
    )

    city_box: tuple[float, float, float, float] = Field(
        (34.5, 113.0, 36.0, 115.0),
        description="DOMAIN 0: south, west, north, east; a gate outside is a slip",
    )
    shift_fit_m: int = Field(
        150, ge=1, description="PRODUCT 2.6: so close to a shifted gate, its system is in doubt"
    )
    fence_samples: int = Field(
        5, ge=3, description="PRODUCT 2.6: after so many confirmed visits a fence proposes itself"
    )
    fence_least_m: int = Field(150, ge=10, description="PRODUCT 2.6: no ring is proposed smaller")
    fence_most_m: int = Field(500, ge=10, description="PRODUCT 2.6: nor any larger")
    fence_news_m: int = Field(
        50, ge=10, description="PRODUCT 2.6: a smaller difference is not worth asking about"
    )

    host_window_hours: int = Field(72, ge=1, description="PRODUCT 0: the host confirms within")
    match_tries: int = Field(
        2, ge=1, le=2, description="PRODUCT 2.2: numbers that may be wrong, of the three offered"
    )
    officer_back_days: int = Field(
        7, ge=0, le=60, description="PRODUCT 1, row 10: an officer's visit is noted up to"
    )
    dispute_answer_days: int = Field(
        3, ge=1, le=30, description="PRODUCT 19: working days that the person is waited for"
    )
    host_card_at: time = Field(time(17, 30), description="PRODUCT 2.2: one evening card a day")

    claim_host_days: int = Field(
        3, ge=0, description="A29: a claim up to so many days back needs the host's word"
    )
    claim_county_days: int = Field(
        15, ge=0, le=60, description="A29: up to so many days back the host's and the county's"
    )
    claims_per_month: int = Field(
        3, ge=0, le=31, description="A29: forgotten days of a calendar month that may be claimed"
    )

    door_slot_seconds: int = Field(
        30, ge=10, le=600, description="PRODUCT 1: a door code changes after"
    )
    door_slots_back: int = Field(
        1, ge=0, le=10, description="PRODUCT 1, row 11: so many slots back are accepted as fresh"
    )
    door_late_hours: int = Field(
        12, ge=0, le=72, description="PRODUCT 2.5: a late code is credited to its slot up to"
    )
    door_open_minutes: int = Field(
        5, ge=1, le=60, description="PRODUCT 2.4: the picture in the chat closes by itself after"
    )

    report_due_months: int = Field(
        1, ge=1, description="C35, A12: report one month before the term ends"
    )
    report_first_months: int = Field(
        2, ge=2, description="A12: first reminder a month before it is due"
    )
    report_steps_days: tuple[Annotated[int, Field(ge=0)], ...] = Field(
        (14, 7, 3, 0), description="A12: days before due"
    )
    report_overdue_days: int = Field(7, ge=1, description="A12: weekly while overdue")
    report_county_days: int = Field(
        14, ge=0, description="1.8: the county too, from so many days before"
    )

    call_age: int = Field(
        50, ge=18, le=100, description="C9, A5: born on 1 January so many years before, or later"
    )
    call_age_slip: int = Field(
        20, ge=1, description="A5: a reference date more years away from that is taken for a slip"
    )
    call_steps_days: tuple[Annotated[int, Field(ge=1)], ...] = Field(
        (7, 2), min_length=1, description="1.8: days before the window closes"
    )

    keys_open_call: Keys = Field(
        Keys.EITHER, description="A25: which city department signs for the annual call"
    )
    keys_publish_posts: Keys = Field(
        Keys.BOTH, description="A25: which city department signs for publishing posts"
    )
    keys_report: Keys = Field(
        Keys.BOTH, description="A13, A25: which county department signs the county's report"
    )
    keys_broadcast: Keys = Field(
        Keys.BOTH, description="A25: which city department signs for a notice to many"
    )
    broadcast_signs: int = Field(
        1000, ge=50, le=2500, description="PRODUCT 11: characters of a notice to many"
    )
    consolidation_days: int = Field(
        5, ge=0, le=60, description="1.8: working days in which counties consolidate, then report"
    )
    needs_letter_hours: int = Field(
        4, ge=0, le=72, description="PRODUCT 17: between two letters about needs that wait"
    )
    need_files: int = Field(
        10, ge=0, le=50, description="2.2: attachments of a need; more would be read by nobody"
    )

    escalation_workdays: tuple[
        Annotated[int, Field(ge=1)], Annotated[int, Field(ge=1)], Annotated[int, Field(ge=1)]
    ] = Field(
        (3, 5, 8),
        description="PRODUCT 19: what waits is told to its owner, the county, the city after",
    )
    difficulty_workdays: int = Field(
        10, ge=1, le=60, description="1.8: a difficulty is to be solved within, from its raising"
    )
    feedback_workdays: int = Field(
        10, ge=1, le=60, description="1.8: a feedback is to be answered within"
    )
    difficulty_silence_workdays: int = Field(
        10, ge=1, le=60, description="C34: a raiser who says nothing is waited for so long"
    )
    difficulty_reminder_workdays: tuple[Annotated[int, Field(ge=1)], ...] = Field(
        (3, 7), max_length=5, description="C34: and is reminded after so many of these days"
    )
    difficulty_reopen_days: int = Field(
        30, ge=0, description="C34: a closed one is opened again, once, up to so many days later"
    )
    difficulty_extend_workdays: int = Field(
        20, ge=1, le=120, description="1.8: the city may move the date once, by at most"
    )
    difficulty_files: int = Field(5, ge=0, le=50, description="files of a difficulty")
    difficulty_signs: int = Field(
        1000, ge=100, le=2000, description="characters of a difficulty or an answer"
    )
    difficulty_least: int = Field(
        3, ge=1, description="PRODUCT 15: a median of fewer closed ones is not told"
    )

    brief_at: time = Field(
        time(8, 40), description="PRODUCT 17: an official's brief, unless he chose another time"
    )
    brief_items: int = Field(
        5, ge=1, le=10, description="PRODUCT 3: items of a brief that are told by name"
    )
    brief_of_one_list: int = Field(
        3, ge=1, le=10, description="PRODUCT 3: so many of one list at most, while others wait too"
    )
    brief_term_days: int = Field(
        60, ge=1, description="1.8: the Monday brief tells terms that end within so many days"
    )
    brief_soon_days: int = Field(
        3, ge=0, description="PRODUCT 17: what is due within so many days comes first"
    )

    visit_back_days: int = Field(
        7, ge=0, le=60, description="C34: a visit is noted up to so many days later, with a reason"
    )
    visit_county_months: int = Field(
        3, ge=1, le=24, description="A24: the county visits each appointee once in so many months"
    )
    visit_unit_months: int = Field(
        6, ge=1, le=24, description="A24: the dispatching unit once in so many months"
    )
    visit_soon_days: int = Field(
        14, ge=0, le=90, description="A24: a visit is asked for so many days before it is due"
    )
    round_stops: int = Field(
        8, ge=1, le=10, description="C34: enterprises of a day's round; more nobody visits"
    )
    ledger_days: int = Field(
        366, ge=31, le=1100, description="C34: a ledger of visits covers at most so many days"
    )
    visit_photos: int = Field(
        5, ge=0, le=20, description="C34: photos of a visit; nobody has to take one"
    )

    statutory_holidays: int = Field(
        13, ge=0, description="State Council order 795: days off for everybody in a year"
    )
    holidays_asked_days: int = Field(
        31, ge=0, le=365, description="DOMAIN 2.6: so long before a year its table is asked for"
    )
    case_title_signs: int = Field(60, ge=10, le=120, description="C34: of a typical case's title")
    case_part_signs: int = Field(
        600, ge=100, le=800, description="C34: of each of its three parts; all stand in one window"
    )
    note_signs: int = Field(
        500, ge=100, le=800, description="C33: of a note about performance, and of its answer"
    )
    hearing_workdays: int = Field(
        5, ge=1, le=60, description="C33: in which a person may answer what was noted about him"
    )
    push_at: time = Field(time(9, 0), description="PRODUCT 16: reminders ring in office hours")
    quiet_from: time = Field(time(21, 0), description="PRODUCT 16: quiet hours begin")
    quiet_until: time = Field(time(8, 0), description="PRODUCT 16: quiet hours end")
    spread_minutes: int = Field(
        30, ge=0, le=240, description="PRODUCT 16: a released queue is spread over"
    )

    push_budget: int = Field(
        2, ge=1, description="PRODUCT 10: pushes to an appointee in push_budget_days, all kinds"
    )
    push_budget_days: int = Field(7, ge=1, description="PRODUCT 10: the budget's week")
    held_days: int = Field(30, ge=1, description="PRODUCT 18: withheld reminders stay listed")
    pause_max_days: int = Field(62, ge=7, description="PRODUCT 18: the longest pause")

    invitation_days: int = Field(14, ge=1, description="an invitation link lapses after")
    undo_minutes: int = Field(10, ge=0, description="PRODUCT 6: an act can be undone for so long")

    lease_seconds: int = Field(
        60, ge=1, description="a letter claimed by a lost courier is free again"
    )
    retry_seconds: tuple[Annotated[int, Field(ge=1)], ...] = Field(
        (5, 30, 120, 600, 1800, 3600),
        min_length=1,
        description="waits between attempts, the last one repeats",
    )
    retry_attempts: int = Field(
        40, ge=1, description="about a day and a half, then the letter is broken"
    )

    reason_signs: int = Field(
        LINE, ge=20, le=1000, description="PRODUCT 11: a reason, or a line about the work"
    )
    remark_signs: int = Field(
        REMARK, ge=20, le=1000, description="PRODUCT 11: a remark to somebody, or an answer to one"
    )
    qualification_days: int = Field(
        60, ge=0, description="1.8: told so many days before a certificate ends"
    )

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        """Settings that would stop the service without a word are refused when they are read."""
        if self.ring_near_m < self.ring_inside_m:
            raise ValueError("ring_near_m lies inside ring_inside_m")
        if not self.fence_least_m <= self.fence_most_m <= self.ring_near_m:
            raise ValueError("fence_least_m, fence_most_m, ring_near_m must not decrease")
        south, west, north, east = self.city_box
        if south >= north or west >= east:
            raise ValueError("city_box is south, west, north, east")
        if self.claim_county_days < self.claim_host_days:
            raise ValueError("claim_county_days must not lie before claim_host_days")
        if list(self.escalation_workdays) != sorted(set(self.escalation_workdays)):
            raise ValueError("escalation_workdays must increase")
        if self.report_first_months <= self.report_due_months:
            raise ValueError("report_first_months must lie before report_due_months")
        if self.live_until_minutes < self.live_from_minutes:
            raise ValueError("live_until_minutes lies before live_from_minutes")
        awake = _minutes(self.quiet_from) - _minutes(self.quiet_until)
        if awake <= self.spread_minutes:
            raise ValueError("some letters could never ring between quiet_until and quiet_from")
        return self


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
