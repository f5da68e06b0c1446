"""What is asked often is answered from an index, and costs what it finds, not what there is."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple, Self

import pytest
from sqlalchemy import Connection, event

from core.difficulties.model import DifficultyState
from core.keys.model import KeyEnd
from core.needs.form import NeedForm
from core.needs.model import NeedKind, NeedState
from core.notices.model import Outcome, TimerKind
from core.organisations.model import Point
from core.people.model import Place, PlaceKind, Purpose
from core.posts.model import PostState, Search
from core.shared.actor import SYSTEM, Role
from core.shared.calendar import Span
from core.shared.fields import Field
from core.shared.ids import (
    Account,
    AppointmentId,
    AttachmentId,
    CallId,
    CampaignId,
    ChainId,
    CountyCode,
    DifficultyId,
    DutyDayId,
    EnterpriseId,
    NeedId,
    PersonId,
    SiteId,
    UnitId,
    VisitId,
)
from core.sheets.model import Scan
from core.visits.model import ArrivalBy
from storage.engine import make_engine
from storage.prepared import Facts, Words
from storage.schema import METADATA
from storage.work import SqlWork
from tests.storage.town import DAYS, DUE, LETTERS, NOW, TO_CLOSE, TODAY, build

HERE = CountyCode("410702")
WORKS = Place(kind=PlaceKind.ENTERPRISE, name="x", county=HERE, enterprise=EnterpriseId(7))
COUNTY = Place(kind=PlaceKind.COUNTY, name="x", county=HERE)
UNIT = Place(kind=PlaceKind.UNIT, name="x", unit=UnitId(1))
DAY = Span(first=TODAY, last=TODAY)
WEEK = Span(first=TODAY - timedelta(days=6), last=TODAY)
YEAR = Span(first=TODAY - timedelta(days=364), last=TODAY)
LEASE = NOW + timedelta(minutes=1)
ALL: dict[str, Any] = {"counties": None, "enterprises": (), "units": (), "county": None}
NONE: dict[str, Any] = {**ALL, "counties": ()}


class Asked(NamedTuple):
    """A question, the indexes that it must use, and what it may cost in the machine's steps."""

    call: Callable[[SqlWork], Any]
    indexes: set[str]
    steps: int = 1_000
    found: int | None = None
    """How many rows it answers with, where that shows that the town asks something of it."""


ASKED = {
    "who speaks": Asked(
        lambda work: work.people.actor_of(Account(100_007)),
        {"uq_binding_account", "uq_role", "uq_consent_live"},
    ),
    "service of a check-in": Asked(
        lambda work: work.duty.service(PersonId(7), TODAY),
        {"ix_appointment_person", "ix_site_enterprise", "ix_suspension_appointment"},
    ),
    "day and count": Asked(
        lambda work: work.duty.day_and_count(AppointmentId(7), TODAY, YEAR),
        {"uq_duty_day"},
        2_000,
    ),
    "signals of a day": Asked(
        lambda work: work.signals.of_day(AppointmentId(7), TODAY), {"ix_signal_appointment"}
    ),
    "what a location is compared with": Asked(
        lambda work: work.doubts.compared(PersonId(7), TODAY, NOW, "digest 8"),
        {"ix_signal_digest", "ix_signal_appointment", "uq_duty_day", "uq_doubt_kind"},
    ),
    "doubts of days": Asked(
        lambda work: work.doubts.open_of([DutyDayId(n) for n in range(1, 41)], TODAY),
        {"uq_doubt_kind"},
        found=20,
    ),
    "a live location": Asked(lambda work: work.doubts.live("1:7"), {"uq_signal_source"}),
    "signals of a year": Asked(
        lambda work: work.signals.within(AppointmentId(7), YEAR), {"ix_signal_appointment"}, 5_000
    ),
    "latest entry about a day": Asked(
        lambda work: work.audit.latest_about("appointment:7", TODAY), {"uq_audit_entry"}
    ),
    "a county's waiting needs": Asked(
        lambda work: work.needs.of_counties([HERE], [NeedState.SUBMITTED], CallId(1)),
        {"ix_need_call", "ix_need_file_need"},
        3_000,
    ),
    "a county's list": Asked(
        lambda work: work.consolidations.of(HERE, CallId(1)), {"uq_county_list"}
    ),
    "the lists of a call": Asked(
        lambda work: work.consolidations.of_call(CallId(1)), {"uq_county_list"}
    ),
    "a list's last export": Asked(
        lambda work: work.consolidations.last_export(HERE, CallId(1), by_city=False),
        {"ix_list_export", "ix_list_export_line"},
        3_000,
    ),
    "who asks for help": Asked(
        lambda work: work.needs.asking_help([HERE]), {"ix_need_help"}, 5_000
    ),
    "an enterprise's needs": Asked(
        lambda work: work.needs.of_enterprises([EnterpriseId(7)]),
        {"ix_need_enterprise", "ix_need_file_need"},
        3_000,
        found=10,
    ),
    "an enterprise's draft": Asked(
        lambda work: work.needs.begin(
            enterprise=EnterpriseId(7),
            county=HERE,
            call=CallId(1),
            kind=NeedKind.POST,
            form=NeedForm(),
            by=PersonId(1),
            now=NOW,
        ),
        {"uq_need_draft"},
    ),
    "a chain": Asked(lambda work: work.audit.of("appointment:7"), {"uq_audit_entry"}),
    "appointments of a person": Asked(
        lambda work: work.appointments.all_of(PersonId(7)), {"ix_appointment_person"}, found=1
    ),
    "days of a year": Asked(
        lambda work: work.duty.days(AppointmentId(7), YEAR), {"uq_duty_day"}, 3_000, 50
    ),
    "the day's card": Asked(
        lambda work: work.duty.remember_card(DutyDayId(1), 5, PersonId(1)),
        {"ix_appointment_person"},
    ),
    "gates near": Asked(
        lambda work: work.organisations.sites_near(Point(latitude=35.1, longitude=113.1), 500),
        {"ix_site_place"},
        found=1,
    ),
    "a gate's confirmed visits": Asked(
        lambda work: work.fences.of_site(SiteId(7)), {"ix_fence_sample_site"}, found=10
    ),
    "days that are confirmed": Asked(
        lambda work: work.fences.confirmed([DutyDayId(8)]), {"uq_fence_sample_day"}
    ),
    "samples that nobody confirmed": Asked(
        lambda work: work.fences.drop_unconfirmed(NOW - timedelta(days=3)),
        {"ix_fence_sample_held"},
    ),
    "samples of somebody who withdraws": Asked(
        lambda work: work.fences.forget(PersonId(7)),
        {"uq_fence_sample_day", "ix_appointment_person"},
        3_000,
    ),
    "contacts of an enterprise": Asked(
        lambda work: work.people.contacts_of(EnterpriseId(7)), {"ix_role_enterprise"}, found=1
    ),
    "people of an enterprise": Asked(
        lambda work: work.people.members_of(WORKS), {"ix_role_enterprise"}, found=1
    ),
    "people of a county": Asked(lambda work: work.people.members_of(COUNTY), {"ix_role_county"}),
    "people of a unit": Asked(lambda work: work.people.members_of(UNIT), {"ix_role_unit"}),
    "invited to an enterprise": Asked(
        lambda work: work.people.invited_to(WORKS, NOW), {"ix_invitation_enterprise"}
    ),
    "invited to a county": Asked(
        lambda work: work.people.invited_to(COUNTY, NOW), {"ix_invitation_county"}
    ),
    "invited to a unit": Asked(
        lambda work: work.people.invited_to(UNIT, NOW), {"ix_invitation_unit"}
    ),
    "head of a chain": Asked(
        lambda work: work.audit.append("duty-day:8", SYSTEM, NOW, "confirmed"), {"uq_audit_entry"}
    ),
    "due timers": Asked(
        lambda work: work.timers.due(TimerKind.REPORT_DUE, TODAY, 100), {"ix_timer_due"}, found=4
    ),
    "timers that lack": Asked(
        lambda work: work.timers.begin(TimerKind.SILENCE, TODAY, TODAY), set(), 150_000
    ),
    "terms of many": Asked(lambda work: work.appointments.terms([7, 8, 9]), set(), found=3),
    "pauses of many": Asked(
        lambda work: work.appointments.pauses([7, 8, 9]), {"ix_suspension_appointment"}, found=3
    ),
    "counts of many": Asked(
        lambda work: work.duty.counts([7, 8], YEAR), {"uq_duty_day"}, 2_000, found=2
    ),
    "last records of many": Asked(
        lambda work: work.duty.last_records([7, 8]), {"uq_duty_day"}, 2_000, found=2
    ),
    "letters of many matters": Asked(
        lambda work: work.letters.of_subjects(["report:17", "report:18"]), {"ix_letter_subject"}
    ),
    "last record": Asked(lambda work: work.duty.last_record(AppointmentId(7)), {"uq_duty_day"}),
    "letters of a subject": Asked(
        lambda work: work.letters.of_subject("report:17"), {"ix_letter_subject"}
    ),
    "letters sent to somebody": Asked(
        lambda work: work.letters.sent_to(PersonId(7), NOW - timedelta(days=7)), {"ix_letter_to"}
    ),
    "letters held from somebody": Asked(
        lambda work: work.letters.held_of(PersonId(7), NOW - timedelta(days=30)), {"ix_letter_to"}
    ),
    "letters gathered": Asked(
        lambda work: work.letters.gathered(PersonId(7), NOW - timedelta(days=30)),
        {"ix_letter_gathered"},
    ),
    "briefs due": Asked(lambda work: work.briefs.due(NOW, 200), {"ix_brief_due"}),
    "officials without a brief": Asked(
        lambda work: work.briefs.begin(NOW, TODAY), {"ix_role_official"}, 5_000
    ),
    "what was said": Asked(lambda work: work.briefs.of(PersonId(7)), set()),
    "gates in doubt": Asked(lambda work: work.outlook.doubted([HERE]), {"ix_site_doubt"}),
    "letters let go": Asked(lambda work: work.letters.let_go(PersonId(7), NOW), {"ix_letter_to"}),
    "letters to claim": Asked(
        lambda work: work.letters.claim(NOW, LEASE, 100), {"ix_letter_due"}, 10_000, DUE
    ),
    "closings": Asked(
        lambda work: work.letters.claim_closings(NOW, LEASE, 100),
        {"ix_letter_closing"},
        10_000,
        TO_CLOSE,
    ),
    "sendings of a month": Asked(
        lambda work: work.mailings.of_month("2034-05", None),
        {"ix_letter_mailing"},
        60_000,
        1,
    ),
    "one sending": Asked(
        lambda work: work.mailings.of_one("2034-05:report-due:", None),
        {"ix_letter_mailing"},
        60_000,
    ),
    "letters about one thing, counted": Asked(
        lambda work: work.mailings.of_subject("report:17"), {"ix_letter_subject"}
    ),
    "letters called off": Asked(
        lambda work: work.letters.cancel("report:17"), {"ix_letter_subject"}
    ),
    "notices under way": Asked(lambda work: work.broadcasts.sending(), {"ix_broadcast_sending"}),
    "whose group it is": Asked(lambda work: work.groups.at(Account(-7)), {"uq_work_group_chat"}),
    "whom to phone": Asked(
        lambda work: work.phoning.open_of((HERE, None)), {"ix_phone_task_county"}, found=4
    ),
    "whether to phone somebody": Asked(
        lambda work: work.phoning.open_for(PersonId(3)), {"uq_phone_task_open"}
    ),
    "asked to phone once more": Asked(
        lambda work: work.phoning.ask(PersonId(3), HERE, "report:2", NOW), {"uq_phone_task_open"}
    ),
    "nobody need phone": Asked(
        lambda work: work.phoning.back(PersonId(3), NOW), {"uq_phone_task_open"}
    ),
    "closing of a subject": Asked(
        lambda work: work.letters.close("report:17", Outcome.DONE), {"ix_letter_subject"}
    ),
    "address": Asked(lambda work: work.people.address_of(PersonId(7)), {"uq_binding_person"}),
    "officers of a county": Asked(
        lambda work: work.people.officers_of(HERE), {"ix_role_county"}, found=1
    ),
    "county of a person": Asked(
        lambda work: work.people.county_of(PersonId(7)), {"ix_appointment_person"}
    ),
    "presence, city": Asked(
        lambda work: work.duty.presence(DAY, **ALL), {"ix_duty_day_on"}, 60_000, 400
    ),
    "presence, a county's officer": Asked(
        lambda work: work.duty.presence(DAY, **{**NONE, "counties": [HERE]}),
        {"ix_duty_day_on"},
        60_000,
    ),
    "presence, a county of the city": Asked(
        lambda work: work.duty.presence(DAY, **{**ALL, "county": HERE}),
        {"ix_enterprise_county", "ix_duty_day_enterprise"},
        20_000,
    ),
    "presence, an enterprise": Asked(
        lambda work: work.duty.presence(DAY, **{**NONE, "enterprises": [EnterpriseId(7)]}),
        {"ix_duty_day_on"},
        60_000,
    ),
    "visitors of an enterprise": Asked(
        lambda work: work.duty.recent_visitors(EnterpriseId(7), NOW - timedelta(days=3)),
        {"ix_duty_day_enterprise"},
        20_000,
    ),
    "hosts with visitors": Asked(
        lambda work: work.duty.hosts_with_visitors(NOW - timedelta(days=3)),
        {"ix_duty_day_unconfirmed", "ix_role_enterprise"},
        40_000,
        120,
    ),
    "claims that wait for a county": Asked(
        lambda work: work.claims.waiting([HERE], NOW),
        {"ix_enterprise_county", "ix_appointment_enterprise", "ix_claim_open"},
        20_000,
    ),
    "claims of the days on a card": Asked(
        lambda work: work.claims.of_days([DutyDayId(1), DutyDayId(2)]), {"uq_claim_live"}
    ),
    "scans used before": Asked(
        lambda work: work.attachments.used_elsewhere(
            Scan(file_id="", unique_id="7", digest="7"), PersonId(7)
        ),
        {"ix_attachment_unique_id", "ix_attachment_digest"},
    ),
    "a sheet's scan": Asked(lambda work: work.attachments.get(AttachmentId(7)), set()),
    "claims of a month": Asked(
        lambda work: work.claims.used(AppointmentId(7), TODAY.replace(day=1)), {"uq_claim_turn"}
    ),
    "disputes of a county": Asked(
        lambda work: work.disputes.waiting([HERE]), {"ix_dispute_open"}, 5_000
    ),
    "disputes without an answer": Asked(
        lambda work: work.disputes.silent(TODAY, 100), {"ix_dispute_open"}, 5_000
    ),
    "drawn days of a county": Asked(
        lambda work: work.reviews.waiting([HERE]), {"ix_review_open"}, 2_000
    ),
    "calls about a month": Asked(
        lambda work: work.reviews.called(TODAY.replace(day=1)), {"ix_review_month"}
    ),
    "days in a month's draw": Asked(
        lambda work: work.reviews.ballots(TODAY.replace(day=1)), {"ix_review_ballot_month"}
    ),
    "days that no draw has had": Asked(
        lambda work: work.reviews.days_for(DAY), {"ix_duty_day_on"}, 20_000, found=400
    ),
    "dispute of a day": Asked(lambda work: work.disputes.latest(DutyDayId(7)), {"ix_dispute_day"}),
    "reports awaited": Asked(
        lambda work: work.appointments.reports_awaited(None, TODAY), {"ix_appointment_end"}, 5_000
    ),
    "reports awaited in a county": Asked(
        lambda work: work.appointments.reports_awaited([HERE], TODAY),
        {"ix_enterprise_county", "ix_appointment_enterprise"},
        20_000,
    ),
    "a county's appointments": Asked(
        lambda work: work.rosters.of_county(HERE),
        {"ix_enterprise_county", "ix_appointment_enterprise"},
        20_000,
    ),
    "terms that are over": Asked(
        lambda work: work.appointments.close_finished(TODAY), {"ix_appointment_last_day"}, 5_000
    ),
    "an enterprise's profile": Asked(lambda work: work.profiles.get(EnterpriseId(7)), set()),
    "profiles that wait for a county": Asked(
        lambda work: work.profiles.waiting([HERE]), {"ix_profile_waiting"}, 2_000
    ),
    "certificates that end": Asked(
        lambda work: work.profiles.ending(TODAY, 100), {"ix_qualification_ends"}, 2_000, 10
    ),
    "certificates of an enterprise": Asked(
        lambda work: work.profiles.keep_held(EnterpriseId(7), ()),
        {"ix_qualification_enterprise"},
    ),
    "the transfer that is asked for": Asked(
        lambda work: work.transfers.asked_for(EnterpriseId(7)), {"uq_transfer_asked"}
    ),
    "transfers that are asked for": Asked(
        lambda work: work.transfers.asked(), {"uq_transfer_asked"}
    ),
    "a difficulty's thread": Asked(
        lambda work: work.difficulty_threads.words(DifficultyId(7)),
        {"ix_difficulty_word_difficulty"},
    ),
    "a difficulty's offices": Asked(
        lambda work: work.difficulty_threads.stations(DifficultyId(7)), {"uq_difficulty_station"}
    ),
    "a difficulty's files": Asked(
        lambda work: work.difficulty_files.of(DifficultyId(7)), {"ix_difficulty_file_difficulty"}
    ),
    "the same difficulty": Asked(lambda work: work.difficulties.same("x"), {"uq_difficulty_same"}),
    "difficulties of a side": Asked(
        lambda work: work.difficulties.raised(
            PersonId(7), [AppointmentId(7)], [EnterpriseId(7)], [UnitId(7)]
        ),
        {
            "ix_difficulty_raised_by",
            "ix_difficulty_appointment",
            "ix_difficulty_enterprise",
            "ix_difficulty_unit",
        },
    ),
    "difficulties in hand": Asked(
        lambda work: work.difficulties.at_offices(["county:410702"], [DifficultyState.OPEN]),
        {"ix_difficulty_owner"},
    ),
    "difficulties that went through": Asked(
        lambda work: work.difficulties.with_offices(["county:410702"], [DifficultyState.OPEN]),
        {"ix_difficulty_station_office"},
    ),
    "difficulties of a visit": Asked(
        lambda work: work.difficulties.of_visit(VisitId(7)), {"ix_difficulty_visit"}
    ),
    "difficulties of a county": Asked(
        lambda work: work.difficulties.of_counties([HERE], [DifficultyState.OPEN]),
        {"ix_difficulty_county"},
    ),
    "whose digest is due": Asked(
        lambda work: work.following.due(TODAY, 100), {"ix_follower_due"}, 5_000, found=100
    ),
    "nobody's digest is due": Asked(
        lambda work: work.following.due(TODAY - timedelta(days=30), 100), {"ix_follower_due"}, 100
    ),
    "what is declared": Asked(
        lambda work: work.expertise.of_person(PersonId(7)), {"uq_expertise_person"}
    ),
    "what a unit declared": Asked(
        lambda work: work.expertise.of_unit(UnitId(3)), {"uq_expertise_unit"}
    ),
    "who could solve something": Asked(
        lambda work: work.expertise.candidates(Field.MATERIALS, ChainId(3), "a pump for oil"),
        {"ix_expertise_mark_key"},
        60_000,
    ),
    "signatures that hold": Asked(lambda work: work.keys.of("call:7"), {"uq_key_person"}, found=1),
    "signatures that ended": Asked(
        lambda work: work.keys.end("call:7", KeyEnd.FELL, NOW, by=PersonId(7)), {"uq_key_person"}
    ),
    "signatures that were used": Asked(
        lambda work: work.keys.used("call:8"), {"ix_key_subject"}, found=1
    ),
    "signatures that wait": Asked(
        lambda work: work.keys.waiting([HERE], city=True), {"ix_key_waiting"}, 15_000
    ),
    "files of a call": Asked(
        lambda work: work.call_files.of(CallId(2)), {"ix_call_file_call"}, found=3
    ),
    "contacts of a county": Asked(
        lambda work: work.people.contacts([HERE]),
        {"ix_enterprise_county", "ix_role_enterprise"},
        5_000,
    ),
    "posts of a page": Asked(
        lambda work: work.posts.published(Search(words="need"), 0, 5),
        {"ix_post_state", "ix_post_need_post"},
        5_000,
        5,
    ),
    "how many posts": Asked(
        lambda work: work.posts.count(Search(field=Field.ENERGY, words="need 1")),
        {"ix_post_state"},
        12_000,
    ),
    "new posts": Asked(
        lambda work: work.posts.since(NOW - timedelta(days=7), 20), {"ix_post_state"}, 5_000
    ),
    "a call's posts": Asked(
        lambda work: work.posts.of_call(CallId(3), {PostState.DRAFT}), {"ix_post_call"}, 20_000
    ),
    "posts of needs": Asked(
        lambda work: work.posts.of_needs([NeedId(7), NeedId(8)]), {"uq_post_need_live"}, found=2
    ),
    "holders of a role": Asked(
        lambda work: work.people.holders_of([Role.COUNTY_SCIENCE], HERE),
        {"ix_role_county"},
        found=1,
    ),
    "invitation by its link": Asked(
        lambda work: work.people.invitation_by("digest 7"), {"uq_invitation_digest"}
    ),
    "links that lapse": Asked(
        lambda work: work.people.lapse_invitations(PersonId(50), NOW), {"ix_invitation_open"}
    ),
    "enterprise by its code": Asked(
        lambda work: work.organisations.enterprise_by_code("code 7"), {"uq_enterprise_credit_code"}
    ),
    "who looked": Asked(
        lambda work: work.people.looks_at(PersonId(7), 10), {"ix_look_at_person"}, found=10
    ),
    "who serves in a county": Asked(
        lambda work: work.rosters.served([HERE], []), {"ix_appointment_last_day"}, 60_000
    ),
    "an enterprise's visits": Asked(
        lambda work: work.visits.of_enterprise(EnterpriseId(7), 5),
        {"ix_visit_enterprise"},
        3_000,
        5,
    ),
    "an appointee's visits": Asked(
        lambda work: work.visits.of_appointment(AppointmentId(7), 5),
        {"ix_visit_seen_appointment"},
        3_000,
        5,
    ),
    "an officer's own visits": Asked(
        lambda work: work.visits.of_person(PersonId(1003), 5), {"ix_visit_by"}, 3_000, 5
    ),
    "a county's visits of a week": Asked(
        lambda work: work.visits.of_county([HERE], WEEK), {"ix_visit_county"}, 10_000
    ),
    "a campaign's visits of a week": Asked(
        lambda work: work.visits.of_county(None, WEEK, campaign=CampaignId(2)),
        {"ix_visit_on"},
        30_000,
    ),
    "a visit that was noted before": Asked(
        lambda work: work.visits.by_key("visit 7"), {"uq_visit_key"}
    ),
    "when appointees were visited": Asked(
        lambda work: work.visits.last_by_side([AppointmentId(n) for n in range(1, 41)]),
        {"ix_visit_seen_appointment"},
        15_000,
    ),
    "photos of a visit": Asked(
        lambda work: work.visits.files(VisitId(7)), {"ix_visit_file_visit"}
    ),
    "replies to visits": Asked(
        lambda work: work.visits.replies([VisitId(7), VisitId(8)]),
        {"ix_visit_reply_visit"},
        found=2,
    ),
    "a reply said again": Asked(
        lambda work: work.visits.reply(
            VisitId(50), AppointmentId(51), "y", by=PersonId(51), now=NOW
        ),
        {"uq_visit_reply_person"},
    ),
    "an enterprise's reply": Asked(
        lambda work: work.visits.reply(VisitId(100), None, "y", by=PersonId(7), now=NOW),
        {"uq_visit_reply_enterprise"},
    ),
    "replies that nobody has read": Asked(
        lambda work: work.visits.unread(PersonId(1003)), {"ix_visit_by"}, 20_000
    ),
    "where an officer arrived": Asked(
        lambda work: work.arrivals.latest(PersonId(1003), TODAY), {"ix_arrival_by"}
    ),
    "an arrival that came again": Asked(
        lambda work: work.arrivals.add(
            by=PersonId(1003),
            enterprise=EnterpriseId(7),
            at=NOW,
            on=TODAY,
            how=ArrivalBy.DOOR_CODE,
            source="9:7",
        ),
        {"uq_arrival_source"},
    ),
    "consent withdrawn": Asked(
        lambda work: work.people.withdraw_consent(PersonId(7), Purpose.LOCATION, NOW),
        {"uq_consent_live"},
    ),
}

INVARIANTS = {
    "uq_typical_case_live",
    "uq_process_note_supersedes",
    "uq_process_note_words",
    "uq_review_day",
    "uq_campaign_city",
    "uq_campaign_county",
    "uq_call_year",
    "uq_chain_city",
    "uq_chain_county",
    "uq_difficulty_number",
    "uq_need_reference",
    "uq_post_number",
    "uq_dispute_live",
    "uq_key_department",
    "uq_door_live",
    "uq_appointment_at_enterprise",
    "uq_appointment_in_service",
    "uq_dispatching_unit_name",
    "uq_letter_key",
    "uq_suspension_open",
}
"""Unique indexes that are there to refuse or to pass over, and not to find."""


@pytest.fixture(scope="module")
def city(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """The town over a connection like the writer's; nothing of what is asked stays."""
    file = Path(shutil.copy(template, tmp_path_factory.mktemp("town")))
    build(file)
    with make_engine(f"sqlite:///{file}").connect() as connection:
        yield connection


class Steps:
    """Counts what SQLite's machine does, to the nearest fifty."""

    def __init__(self, driver: Any) -> None:
        self.taken = 0
        self._driver = driver

    def __enter__(self) -> Self:
        self._driver.set_progress_handler(self._more, 50)
        return self

    def __exit__(self, *_error: object) -> None:
        self._driver.set_progress_handler(None, 0)

    def _more(self) -> int:
        self.taken += 50
        return 0


def plan_of(driver: Any, statements: list[tuple[str, Any]]) -> list[str]:
    """What SQLite says it does for these statements."""
    return [
        row[3]
        for statement, facts in statements
        for row in driver.execute(f"EXPLAIN QUERY PLAN {statement}", facts)
    ]


@pytest.mark.parametrize("name", ASKED)
def test_the_index_is_used_and_the_cost_follows_what_is_found(
    city: Connection, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DESIGN 3, 5: among a hundred thousand days and fifty thousand letters, a look costs little;
    no table is read from one end to the other."""
    asked = ASKED[name]
    driver: Any = city.connection.driver_connection
    said: list[tuple[str, Any]] = []

    def listen(_c: object, _k: object, statement: str, facts: Any, *_more: object) -> None:
        said.append((statement, facts))

    def overheard(words: Words, connection: Connection, facts: Facts) -> Any:
        said.append((words.said, words.bound(facts)))
        return run(words, connection, facts)

    run = Words.run
    monkeypatch.setattr(Words, "run", overheard)
    event.listen(city, "before_cursor_execute", listen)
    driver.execute("BEGIN IMMEDIATE")
    try:
        with Steps(driver) as steps:
            found = asked.call(SqlWork(city))
        plan = plan_of(driver, said)
    finally:
        event.remove(city, "before_cursor_execute", listen)
        driver.rollback()
        city.rollback()
    used = {word for line in plan for word in line.split()}
    scans = [
        line
        for line in plan
        if line.startswith("SCAN") and line.split()[1] in METADATA.tables and " USING " not in line
    ]

    assert asked.indexes <= used, plan
    assert scans == []
    assert steps.taken <= asked.steps
    assert asked.found is None or len(found) == asked.found


def test_the_town_is_as_large_as_it_says(city: Connection) -> None:
    """The bounds above mean something because there is so much that must not be looked at."""
    for table, rows in (("duty_day", DAYS), ("letter", LETTERS)):
        assert city.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == rows  # noqa: S608
        city.rollback()


def test_every_index_is_asked_for() -> None:
    """An index that no question uses slows every write for nothing."""
    declared = {str(index.name) for table in METADATA.tables.values() for index in table.indexes}
    asked = set().union(*(asked.indexes for asked in ASKED.values()))

    assert declared == asked | INVARIANTS
    assert not asked & INVARIANTS
