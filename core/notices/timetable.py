"""Every timer of people, needs, duty and visits in one table (DOMAIN 1.8).

A new timer is a row here, a look in its area and the texts of its letter; the clock, the engine
and the page of the guide read this table.
"""

from typing import Final

from core.assessment.ringing import report_due
from core.briefs.ringing import brief_due, officials_due
from core.calls.ringing import call_steps
from core.claims.ringing import claims_wait
from core.difficulties.ringing import unconfirmed, waiting
from core.disputes.ringing import cases_wait, passed_on, unanswered
from core.expertise.ringing import followers, new_posts
from core.hosting.ringing import evening_card, with_visitors
from core.needwork.ringing import needs_wait
from core.notices.model import Kind, TimerKind
from core.pace.ringing import pace_behind, silence
from core.process.ringing import hearings
from core.profiles.ringing import ending, profiles_wait, qualification_ends
from core.reviews.ringing import review_due
from core.rounds.ringing import county_visits, unit_visits
from core.timers.model import Anchor, Hour, Look, Measure, Party, Stage, Timer, Urgency


def _waits(kind: TimerKind, since: Anchor, look: Look) -> Timer:
    """The row of a list that waits for a county and rises (PRODUCT 19)."""
    return Timer(
        kind=kind,
        since=since,
        steps=lambda policy: (
            Stage(measure=Measure.WORKDAYS_AFTER, numbers=policy.escalation_workdays),
        ),
        settings=("escalation_workdays",),
        to=(Party.OWNER, Party.COUNTY, Party.CITY),
        urgency=Urgency.GATHERED,
        letters=(Kind.WAITS_LONG,),
        clause="PRODUCT 19",
        look=look,
    )


TIMERS: Final[list[Timer]] = [
    Timer(
        kind=TimerKind.REPORT_DUE,
        since=Anchor.TERM_END,
        steps=lambda policy: (
            Stage(measure=Measure.MONTHS_BEFORE, numbers=(policy.report_first_months,)),
            Stage(measure=Measure.DAYS_BEFORE, numbers=policy.report_steps_days),
            Stage(measure=Measure.EVERY_DAYS, numbers=(policy.report_overdue_days,)),
        ),
        settings=("report_first_months", "report_steps_days", "report_overdue_days"),
        to=(Party.PERSON, Party.COUNTY),
        urgency=Urgency.URGENT,
        letters=(Kind.REPORT_DUE, Kind.REPORT_DUE_COUNTY),
        clause="C35, A12",
        look=report_due,
    ),
    Timer(
        kind=TimerKind.PACE,
        since=Anchor.SERVICE_YEAR,
        steps=lambda policy: (
            Stage(measure=Measure.EVERY_MONTHS, numbers=(1,)),
            Stage(measure=Measure.MORE_BEHIND, numbers=(policy.pace_behind_days,)),
        ),
        settings=("pace_behind_days",),
        to=(Party.PERSON,),
        urgency=Urgency.GATHERED,
        letters=(Kind.PACE_BEHIND,),
        clause="A4, 1.8",
        look=pace_behind,
    ),
    Timer(
        kind=TimerKind.SILENCE,
        since=Anchor.LAST_RECORD,
        steps=lambda policy: (
            Stage(measure=Measure.DAYS_AFTER, numbers=tuple(sorted(policy.silence_days))),
        ),
        settings=("silence_days", "silence_county_days"),
        to=(Party.PERSON, Party.COUNTY),
        urgency=Urgency.GATHERED,
        letters=(Kind.SILENCE, Kind.SILENCE_COUNTY),
        clause="1.8",
        look=silence,
    ),
    Timer(
        kind=TimerKind.HOST_CARD,
        since=Anchor.VISIT_OF_THE_DAY,
        steps=lambda policy: (Stage(measure=Measure.EVENING, clock=policy.host_card_at),),
        settings=("host_card_at", "host_window_hours"),
        to=(Party.CONTACT,),
        urgency=Urgency.NOW,
        letters=(Kind.VISITORS,),
        clause="PRODUCT 2.2",
        look=evening_card,
        hour=Hour.AT_ONCE,
        due=with_visitors,
        at_once=None,
    ),
    Timer(
        kind=TimerKind.DISPUTE_UNANSWERED,
        since=Anchor.REMARK,
        steps=lambda policy: (
            Stage(measure=Measure.WORKDAYS_AFTER, numbers=(policy.dispute_answer_days,)),
        ),
        settings=("dispute_answer_days",),
        to=(Party.COUNTY,),
        urgency=Urgency.NOW,
        letters=(Kind.DISPUTE_FOR_COUNTY,),
        clause="PRODUCT 19, 30",
        look=passed_on,
        hour=Hour.AT_ONCE,
        due=unanswered,
        at_once=100,
    ),
    Timer(
        kind=TimerKind.CALL,
        since=Anchor.CALL,
        steps=lambda policy: (
            Stage(measure=Measure.DAYS_BEFORE, numbers=policy.call_steps_days),
            Stage(measure=Measure.WORKDAYS_AFTER, numbers=(policy.consolidation_days,)),
        ),
        settings=("call_steps_days", "consolidation_days"),
        to=(Party.CONTACT, Party.COUNTY),
        urgency=Urgency.NOW,
        letters=(Kind.CALL_CLOSING, Kind.CALL_CLOSING_COUNTY, Kind.CONSOLIDATION_DUE),
        clause="C19, C20",
        look=call_steps,
        at_once=10,
    ),
    Timer(
        kind=TimerKind.QUALIFICATION,
        since=Anchor.CERTIFICATE,
        steps=lambda policy: (
            Stage(measure=Measure.DAYS_BEFORE, numbers=(policy.qualification_days,)),
        ),
        settings=("qualification_days",),
        to=(Party.CONTACT, Party.COUNTY),
        urgency=Urgency.GATHERED,
        letters=(Kind.QUALIFICATION_ENDS,),
        clause="C14",
        look=qualification_ends,
        due=ending,
        at_once=200,
    ),
    Timer(
        kind=TimerKind.NEW_POSTS,
        since=Anchor.PUBLISHED,
        steps=lambda _: (Stage(measure=Measure.FIRST_WORKDAY),),
        settings=(),
        to=(Party.FOLLOWER,),
        urgency=Urgency.GATHERED,
        letters=(Kind.NEW_POSTS,),
        clause="PRODUCT 27",
        look=new_posts,
        due=followers,
        at_once=200,
    ),
    Timer(
        kind=TimerKind.VISIT_DUE,
        since=Anchor.VISIT,
        steps=lambda policy: (
            Stage(measure=Measure.DAYS_BEFORE, numbers=(policy.visit_soon_days,)),
            Stage(measure=Measure.MONTHS_AFTER, numbers=(policy.visit_county_months,)),
            Stage(measure=Measure.EVERY_MONTHS, numbers=(1,)),
        ),
        settings=("visit_soon_days", "visit_county_months"),
        to=(Party.COUNTY,),
        urgency=Urgency.GATHERED,
        letters=(Kind.VISITS_DUE,),
        clause="A24, C34",
        look=county_visits,
        at_once=200,
    ),
    Timer(
        kind=TimerKind.VISIT_DUE_UNIT,
        since=Anchor.VISIT,
        steps=lambda policy: (
            Stage(measure=Measure.DAYS_BEFORE, numbers=(policy.visit_soon_days,)),
            Stage(measure=Measure.MONTHS_AFTER, numbers=(policy.visit_unit_months,)),
            Stage(measure=Measure.EVERY_MONTHS, numbers=(1,)),
        ),
        settings=("visit_soon_days", "visit_unit_months"),
        to=(Party.UNIT,),
        urgency=Urgency.GATHERED,
        letters=(Kind.VISITS_DUE,),
        clause="A24, C34",
        look=unit_visits,
        at_once=200,
    ),
    Timer(
        kind=TimerKind.REVIEW_DUE,
        since=Anchor.DRAW,
        steps=lambda policy: (
            Stage(measure=Measure.WORKDAYS_AFTER, numbers=(0,)),
            Stage(measure=Measure.DAYS_BEFORE, numbers=policy.review_steps_days),
        ),
        settings=("review_steps_days", "review_workdays"),
        to=(Party.COUNTY,),
        urgency=Urgency.GATHERED,
        letters=(Kind.REVIEW_DUE,),
        clause="PRODUCT 2.12",
        look=review_due,
        at_once=10,
    ),
    Timer(
        kind=TimerKind.BRIEF,
        since=Anchor.WORKDAY,
        steps=lambda policy: (Stage(measure=Measure.WORKDAYS_AT, clock=policy.brief_at),),
        settings=("brief_at", "brief_items", "brief_term_days", "brief_soon_days"),
        to=(Party.OFFICIAL,),
        urgency=Urgency.NOW,
        letters=(Kind.BRIEF,),
        clause="PRODUCT 17",
        look=brief_due,
        hour=Hour.AT_ONCE,
        due=officials_due,
        at_once=200,
    ),
    Timer(
        kind=TimerKind.HEARING,
        since=Anchor.SHOWN,
        steps=lambda policy: (
            Stage(measure=Measure.WORKDAYS_AFTER, numbers=(policy.hearing_workdays - 1,)),
        ),
        settings=("hearing_workdays",),
        to=(Party.PERSON,),
        urgency=Urgency.URGENT,
        letters=(Kind.PROCESS_NOTE,),
        clause="C33",
        look=hearings,
    ),
    Timer(
        kind=TimerKind.DIFFICULTY_DUE,
        since=Anchor.RAISED,
        steps=lambda policy: (
            Stage(measure=Measure.WORKDAYS_AFTER, numbers=policy.escalation_workdays),
            Stage(measure=Measure.WORKDAYS_AFTER, numbers=(policy.difficulty_workdays,)),
        ),
        settings=("escalation_workdays", "difficulty_workdays", "feedback_workdays"),
        to=(Party.OWNER, Party.COUNTY, Party.CITY),
        urgency=Urgency.GATHERED,
        letters=(Kind.DIFFICULTY_OVERDUE,),
        clause="C34, 1.8",
        look=waiting,
        at_once=100,
    ),
    Timer(
        kind=TimerKind.DIFFICULTY_SILENCE,
        since=Anchor.PROPOSED,
        steps=lambda policy: (
            Stage(
                measure=Measure.WORKDAYS_AFTER,
                numbers=(
                    *policy.difficulty_reminder_workdays,
                    policy.difficulty_silence_workdays,
                ),
            ),
        ),
        settings=("difficulty_reminder_workdays", "difficulty_silence_workdays"),
        to=(Party.RAISER,),
        urgency=Urgency.NOW,
        letters=(Kind.DIFFICULTY_CLOSING,),
        clause="C34",
        look=unconfirmed,
        at_once=100,
    ),
    _waits(TimerKind.NEEDS_WAIT, Anchor.SENT, needs_wait),
    _waits(TimerKind.PROFILES_WAIT, Anchor.SENT, profiles_wait),
    _waits(TimerKind.CLAIMS_WAIT, Anchor.FILED, claims_wait),
    _waits(TimerKind.CASES_WAIT, Anchor.ANSWERED, cases_wait),
]


def timer_of(kind: TimerKind) -> Timer:
    """The row of a kind; a kind without one is a mistake of the table."""
    return next(timer for timer in TIMERS if timer.kind == kind)
