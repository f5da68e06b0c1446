"""Every number of the programme, each a setting with its default and its source.

Clauses (C…) and readings (A…) are those of the domain guide; a number without a clause is a
starting value which the city may change. Distances are metres, times are Shanghai wall clock.
"""

from datetime import time

from pydantic import Field

from core.shared.value import Value


class Policy(Value):
    """The programme's settings as one value that every action is handed."""

    days_per_year: int = Field(45, description="C10: in principle 45 days a service year")
    min_term_years: int = Field(2, description="C10: the same enterprise for two years or more")

    ring_inside_m: int = Field(300, description="PRODUCT 0: inside the ring up to here")
    ring_accuracy_cap_m: int = Field(
        200, description="PRODUCT 0: accuracy widens the ring by at most"
    )
    ring_near_m: int = Field(800, description="PRODUCT 0: near up to here, with one question")
    site_max_accuracy_m: int = Field(
        100, description="a gate enrolled more coarsely misplaces all"
    )

    host_window_hours: int = Field(72, description="PRODUCT 0: the host confirms within")
    host_card_at: time = Field(time(17, 30), description="PRODUCT 2.2: one evening card a day")

    report_due_months: int = Field(
        1, description="C35, A12: report one month before the term ends"
    )
    report_first_months: int = Field(2, description="A12: first reminder a month before it is due")
    report_steps_days: tuple[int, ...] = Field((14, 7, 3, 0), description="A12: days before due")
    report_overdue_days: int = Field(7, description="A12: weekly while overdue")
    report_county_days: int = Field(
        14, description="1.8: the county too, from so many days before"
    )

    push_at: time = Field(time(9, 0), description="PRODUCT 16: reminders ring in office hours")
    quiet_from: time = Field(time(21, 0), description="PRODUCT 16: quiet hours begin")
    quiet_until: time = Field(time(8, 0), description="PRODUCT 16: quiet hours end")
    spread_minutes: int = Field(30, description="PRODUCT 16: a released queue is spread over")

    invitation_days: int = Field(14, description="an invitation link lapses after")
    undo_minutes: int = Field(10, description="PRODUCT 6: an act can be undone for so long")

    lease_seconds: int = Field(60, description="a letter claimed by a lost courier is free again")
    retry_seconds: tuple[int, ...] = Field(
        (5, 30, 120, 600, 1800, 3600), description="waits between attempts, the last one repeats"
    )
    retry_attempts: int = Field(
        40, description="about a day and a half, then the letter is broken"
    )
