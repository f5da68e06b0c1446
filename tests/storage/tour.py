"""A tour of every repository: each method is called, so that each statement is said."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Dialect
from sqlalchemy.sql import Executable
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

from core.appointments.model import Appointment, Level
from core.assessment.model import SummaryReport
from core.calls.model import CallState
from core.claims.model import ClaimDraft, ClaimKind, Route
from core.consolidation.model import Exported, ListState
from core.disputes.model import DisputeState
from core.doubts.model import DoubtKind, Finding, LivePoint, StepUp
from core.duty.model import DutyDay, Grade, Judgement, Ring, Signal, SignalKind
from core.expertise.model import Follower, Mark, MarkKind
from core.gates.model import FenceSample, Offset
from core.keys.model import KeyEnd, Lock
from core.needs.form import Mode, NeedForm
from core.needs.model import FileKind, Help, Need, NeedKind, NeedState
from core.notices.model import Draft, Kind, LetterState, Outcome, TimerKind
from core.organisations.model import DispatchingUnit, Enterprise, Point, Site, UnitCategory
from core.people.model import LookKind, Person, Place, PlaceKind, Purpose
from core.posts.model import PostDraft, PostState, Search
from core.preferences.model import Preferences
from core.profiles.form import Held, ProfileForm, Qualification
from core.profiles.model import Profile, ProfileState
from core.shared.actor import SYSTEM, Holding, Role
from core.shared.calendar import Span
from core.shared.fields import Field
from core.shared.ids import (
    Account,
    CallId,
    ChainId,
    CountyCode,
    DutyDayId,
    EnterpriseId,
    LetterId,
    NeedId,
    PersonId,
    SiteId,
    UnitId,
)
from core.shared.keys import Department, Keys
from core.shared.workdays import DayKind
from core.sheets.model import Scan
from core.transfers.model import TransferState
from storage.work import SqlWork
from tests.storage.tour_briefs import visit_briefs
from tests.storage.tour_deliveries import visit_broadcasts, visit_groups, visit_phoning
from tests.storage.tour_difficulties import visit_difficulties
from tests.storage.tour_followup import visit_followup
from tests.storage.tour_intake import visit_intake
from tests.storage.tour_reviews import visit_reviews
from tests.storage.tour_visits import visit_visits

NOW: Final = datetime(2026, 5, 6, 4, tzinfo=UTC)
TODAY: Final = date(2026, 5, 6)
YEAR: Final = Span(first=date(2026, 3, 1), last=date(2027, 2, 28))
HERE: Final = CountyCode("410702")


class Interpreter:
    """A connection that speaks SQLite, and says every statement in another dialect as well."""

    def __init__(self, connection: Connection, dialect: Dialect) -> None:
        self.said: list[str] = []
        self.dialect = dialect
        self._connection = connection

    def execute(self, statement: Executable, facts: Any = None) -> Any:
        """As Connection.execute."""
        assert isinstance(statement, ClauseElement)
        first: Mapping[str, Any] = (facts[0] if isinstance(facts, list) else facts) or {}
        compiled = statement.compile(dialect=self.dialect, column_keys=sorted(first) or None)
        assert isinstance(compiled, SQLCompiler)
        self.said.append(compiled.construct_expanded_state(dict(first)).statement)
        return self._connection.execute(statement, facts)


def tour(work: SqlWork) -> None:
    """Call everything. Whether the answers are right is the contract's business."""
    works, unit, gate = _places(work)
    wang, host = _people(work, works.id)
    term = _terms(work, works, unit.id, wang.id)
    assert work.people.county_of(wang.id) == work.people.county_of(host.id) == HERE
    _duty(work, term, gate.id, host.id)
    _claims(work, term, host.id)
    _doors(work, gate.id, host.id)
    _report(work, term)
    _letters(work, wang.id)
    visit_briefs(work, host.id)
    _keys(work, wang.id, host.id)
    _needs(work, works, host.id)
    _profiles(work, works.id, host.id)
    visit_intake(work)
    visit_visits(work, term, host.id)
    visit_followup(work, term, host.id)
    visit_difficulties(work, term, host.id)
    _expertise(work, wang.id, unit.id)
    for _ in range(2):
        facts = {"on": TODAY, "grade": Grade.B}
        linked = work.audit.append("duty-day:1", SYSTEM, NOW, "credited", facts)
    last = work.audit.latest_about("duty-day:1", TODAY)
    assert last is not None
    assert (last.seq, last.hash) == (2, linked)
    assert work.audit.between(linked, linked) == (last,)
    assert work.audit.of("duty-day:1")[-1] == last
    assert "duty-day:1" in set(work.audit.subjects())
    work.memory.put(1, {"a": "1", "b": None}, NOW)
    assert work.memory.of_chat(1) == {"a": "1"}


def _places(work: SqlWork) -> tuple[Enterprise, DispatchingUnit, Site]:
    places = work.organisations
    unit = places.add_unit("University", UnitCategory.UNIVERSITY)
    works = places.add_enterprise("91410700MA0000000X", "Works", HERE)
    point = Point(latitude=35.0, longitude=113.9)
    gate = places.add_site(works.id, "gate", point, 300, NOW)
    county = places.county(HERE)
    assert county is not None
    places.save_county(county)
    assert len(places.counties()) == 15
    assert places.enterprise(works.id) == places.enterprise_by_code(works.credit_code) == works
    assert places.enterprises() == (works,)
    assert places.save_enterprise(works, works)
    assert places.unit(unit.id) == unit
    assert places.units() == (unit,)
    assert places.site(gate.id) == gate
    places.save_site(gate)
    assert places.sites_of(works.id) == places.sites_near(point, 500) == (gate,)
    return works, unit, gate


def _profiles(work: SqlWork, works: EnterpriseId, host: PersonId) -> None:
    profiles = work.profiles
    form = ProfileForm(business="x")
    first = Profile(
        enterprise=works, state=ProfileState.WAITING, proposed=form, sent_at=NOW, version=1
    )
    assert profiles.save(first, 0)
    assert not profiles.save(first, 0)
    assert profiles.get(works) == first
    assert profiles.many([works]) == {works: first}
    assert profiles.many([*map(EnterpriseId, range(300))]) == {works: first}
    assert profiles.waiting([HERE]) == (first,)
    assert profiles.save(first.model_copy(update={"version": 2}), 1)
    held = Held(kind=Qualification.HIGH_TECH, number="7", expires_on=TODAY)
    for kept in ((held,), (held, Held(kind=Qualification.LEADER)), (held,)):
        profiles.keep_held(works, kept)
    [row] = profiles.ending(TODAY, 5)
    assert profiles.held(row.id) == row
    profiles.told([row.id], NOW)
    assert profiles.ending(TODAY, 5) == ()
    there = CountyCode("410703")
    asked = work.transfers.add(enterprise=works, old=HERE, new=there, reason="x", by=host, now=NOW)
    assert work.transfers.get(asked.id) == work.transfers.asked_for(works) == asked
    assert work.transfers.asked() == (asked,)
    done = asked.model_copy(update={"state": TransferState.DONE, "decided_at": NOW})
    assert work.transfers.settle(done)
    assert not work.transfers.settle(done)


def _people(work: SqlWork, works: EnterpriseId) -> tuple[Person, Person]:
    people = work.people
    wang, host = (people.add_person(name, None, NOW) for name in ("Wang", "Li"))
    people.set_language(wang.id, "zh")
    people.bind(wang.id, Account(1), NOW)
    people.set_reachable(Account(1), reachable=True)
    contact = Holding(role=Role.CONTACT, county=None, enterprise=works, unit=None)
    people.hold(host.id, contact)
    assert people.holdings_of(host.id) == (contact,)
    officer = Holding(role=Role.COUNTY_SCIENCE, county=HERE)
    people.hold(host.id, officer)
    assert people.release(host.id, officer)
    assert not people.release(host.id, officer)
    assert people.officers_of(HERE) == ()
    assert people.contacts_of(works) == (host.id,)
    people.give_consent(wang.id, Purpose.LOCATION, NOW)
    people.withdraw_consent(wang.id, Purpose.LOCATION, NOW)
    people.add_look(host.id, LookKind(next(iter(LookKind))), [wang.id, host.id], NOW)
    assert len(people.looks_at(wang.id, 5)) == 1
    invited = people.add_invitation(
        digest="digest", holding=contact, person=host.id, name="Li", expires_at=NOW
    )
    assert people.invitation_by("digest") == people.invitation(invited.id) == invited
    before = NOW - timedelta(days=1)
    for place in (
        Place(kind=PlaceKind.ENTERPRISE, name="x", county=HERE, enterprise=works),
        Place(kind=PlaceKind.COUNTY, name="x", county=HERE),
        Place(kind=PlaceKind.UNIT, name="x", unit=UnitId(1)),
    ):
        there = place.enterprise is not None
        assert [one.person for one in people.members_of(place)] == [host.id] * there
        assert people.counted(place.kind) == ({place.key(): 1} if there else {})
        assert people.invited_to(place, before) == (invited,) * there
        assert people.invited_to(place, NOW) == ()
    assert not people.lapse(invited.id, NOW)
    people.lapse_invitations(host.id, NOW - timedelta(days=1))
    people.use_invitation(invited.id, host.id, NOW)
    assert people.person(wang.id) is not None
    assert people.actor_of(Account(1)) is not None
    assert people.address_of(wang.id) == (1, "zh")
    return wang, host


def _terms(work: SqlWork, works: Enterprise, unit: UnitId, wang: PersonId) -> Appointment:
    terms = work.appointments
    term = terms.add(
        person=wang,
        enterprise=works,
        unit=unit,
        level=Level.CITY,
        start=YEAR.first,
        end=YEAR.last,
    )
    assert terms.get(term.id) == terms.latest_of(wang) == terms.many([term.id])[term.id]
    assert terms.all_of(wang) == (term,)
    terms.suspend(term.id, TODAY, "")
    terms.resume(term.id, TODAY)
    assert tuple(terms.pauses([term.id])[term.id]) == terms.suspensions(term.id)
    assert len(terms.suspensions(term.id)) == 1
    assert terms.terms([term.id])[term.id].county == term.county
    assert terms.reports_awaited(None, YEAR.last) == terms.reports_awaited([HERE], YEAR.last)
    terms.end(term.id, TODAY, "", at_once=False)
    assert not terms.why_ended(term.id)
    assert terms.exception_of(term.id) is None
    assert len(work.rosters.of_county(HERE)) == work.rosters.in_service()[HERE] == 1
    for where in (None, [HERE]):
        [served] = work.rosters.served(where, [unit])
        assert served.appointment == term.id
    assert work.rosters.served([], []) == ()
    assert terms.close_finished(TODAY) == 0
    return term


def _duty(work: SqlWork, term: Appointment, gate: SiteId, host: PersonId) -> None:
    judged = Judgement(ring=Ring.INSIDE, distance_m=10, accuracy_m=10, site=gate)
    signal = Signal(
        kind=SignalKind.LOCATION,
        at=NOW,
        source="1:1",
        judgement=judged,
        digest="same",
        by=term.person,
    )
    duty = work.duty
    assert duty.services(term.person, TODAY) == (duty.service(term.person, TODAY),)
    assert work.signals.record(signal, term.id, TODAY)
    assert not work.signals.record(signal, term.id, TODAY)
    [kept] = work.signals.of_day(term.id, TODAY)
    assert (kept.signal, kept.reversed_at) == (signal, None)
    work.signals.reverse([kept.id, kept.id], host, NOW, "")
    assert work.signals.of_day(term.id, TODAY)[0].reversed_at == NOW
    assert work.signals.within(term.id, YEAR)[0][0] == TODAY
    new = DutyDay(id=DutyDayId(0), appointment=term.id, on=TODAY, grade=Grade.B, first_at=NOW)
    day = duty.save(duty.save(new, term.enterprise), term.enterprise)
    assert duty.day(day.id) == day
    assert duty.day_and_count(term.id, TODAY, YEAR) == (day, 1)
    assert duty.days(term.id, YEAR) == (day,)
    assert duty.last_record(term.id) == TODAY
    assert duty.last_records([term.id]) == {term.id: TODAY}
    assert duty.counts([term.id], YEAR) == {term.id: 1}
    _doubts(work, term, day.id)
    assert len(duty.visitors([day.id])) == len(duty.recent_visitors(term.enterprise, NOW)) == 1
    assert duty.hosts_with_visitors(NOW) == ((term.enterprise, host),)
    mine = duty.presence(
        YEAR, counties=[HERE], enterprises=[term.enterprise], units=[term.unit], county=None
    )
    of_county = duty.presence(YEAR, counties=None, enterprises=(), units=(), county=HERE)
    assert len(mine) == len(of_county) == 1
    assert duty.presence(YEAR, counties=[], enterprises=(), units=(), county=None) == ()
    _fences(work, term, day.id, gate)
    assert duty.remember_card(day.id, 5, term.person)
    assert duty.card_message(day.id) == 5

    assert work.hosting.miss(day.id, 47, host, NOW)
    assert not work.hosting.miss(day.id, 47, host, NOW)
    assert work.hosting.missed(day.id) == (47,)
    _disputes(work, day.id, host)
    visit_reviews(work, day.id, host)


def _disputes(work: SqlWork, day: DutyDayId, host: PersonId) -> None:
    disputes = work.disputes
    said = disputes.add(day=day, by=host, words="x", at=NOW, answer_until=TODAY)
    assert disputes.get(said.id) == disputes.latest(day) == said
    assert disputes.silent(TODAY + timedelta(days=1), 5) == (said,)
    assert disputes.silent(TODAY, 5) == ()
    county = said.model_copy(update={"state": DisputeState.WITH_COUNTY, "answer": "y"})
    assert disputes.save(county, DisputeState.TOLD)
    assert not disputes.save(county, DisputeState.TOLD)
    assert disputes.waiting([HERE]) == (county,)
    assert disputes.waiting([]) == ()


def _claims(work: SqlWork, term: Appointment, host: PersonId) -> None:
    claims = work.claims
    draft = ClaimDraft(
        appointment=term.id,
        on=TODAY,
        kind=ClaimKind.FORGOTTEN,
        route=Route.BOTH,
        reason="forgot",
        filed_at=NOW,
        filed_by=term.person,
    )
    month = TODAY.replace(day=1)
    claim = claims.add(draft, month, 2)
    assert claim is not None
    assert claims.add(draft, month, 2) is None
    assert claims.live(term.id, TODAY)
    assert claims.used(term.id, month) == 1
    assert claims.dates(term.id, YEAR) == {TODAY}
    claimed = claims.claimed(claim.id)
    assert claimed is not None
    assert claims.latest(term.id, 5) == (claimed,)
    assert claims.of_days([claimed.day]) == {claimed.day: claim}
    assert claims.waiting([HERE], NOW) == ()
    assert claims.decide(claim.id, host, NOW, "", accepted=False)
    assert not claims.withdraw(claim.id, NOW)
    scan = Scan(file_id="file", unique_id="unique", digest="0")
    kept = work.attachments.add(scan, term.id, host, NOW)
    assert (kept.digest, kept.added_by) == ("0", host)
    assert work.attachments.get(kept.id) == kept
    assert work.attachments.used_elsewhere(scan, host)
    assert not work.attachments.used_elsewhere(scan, term.person)


def _doors(work: SqlWork, gate: SiteId, host: PersonId) -> None:
    doors = work.doors
    door = doors.open(
        person=host,
        account=Account(2),
        site=gate,
        screen=1,
        nonce=5,
        message=None,
        opened_at=NOW,
        closes_at=NOW,
    )
    doors.show_in(door.id, 7)
    assert doors.every() == (door.model_copy(update={"message": 7}),)
    assert doors.close(Account(2), NOW) == 1
    closed = doors.get(door.id)
    assert closed is not None
    assert closed.closed_at == NOW
    doors.forget(door.id)
    assert doors.every() == ()


def _fences(work: SqlWork, term: Appointment, day: DutyDayId, gate: SiteId) -> None:
    at = Offset(east_m=-30, north_m=40)
    sample = FenceSample(site=gate, day=day, held_until=NOW, month=YEAR.first, at=at)
    for _ in range(2):
        work.fences.add(sample)
    assert work.fences.of_site(gate) == ()
    assert work.fences.confirmed([day]) == (gate,)
    assert work.fences.confirmed([day]) == ()
    assert work.fences.of_site(gate) == (at,)
    work.fences.add(sample)
    work.fences.forget(term.person)
    work.fences.add(sample)
    assert work.fences.drop_unconfirmed(NOW + timedelta(seconds=1)) == 1
    work.fences.clear(gate)
    assert work.fences.of_site(gate) == ()


def _doubts(work: SqlWork, term: Appointment, day: DutyDayId) -> None:
    doubts = work.doubts
    services, hints = doubts.compared(term.person, TODAY, NOW, "same")
    assert services == work.duty.services(term.person, TODAY)
    assert hints.last is not None
    found = [Finding(kind=DoubtKind.SHARED_POINT, facts={})]
    doubts.add(day, found, NOW, TODAY)
    [doubt] = doubts.of_days([day])
    assert doubts.open_of([day], TODAY) == (doubt,)
    assert doubts.get(doubt.id) == doubt
    doubts.answer([doubt.id], "together", NOW)
    step_up = StepUp(asked_at=NOW, until=NOW)
    assert doubts.ask(day, step_up)
    assert not doubts.ask(day, step_up)
    doubts.answer_step_up(day, NOW)
    notes = doubts.notes(day)
    assert notes.step_up is not None
    assert (notes.doubts[0].answer, notes.step_up.answered_at) == ("together", NOW)
    share = doubts.live("1:1")
    assert share is not None
    point = LivePoint(at=NOW, inside=True, digest="same")
    assert doubts.add_live_point(share.signal, point)
    assert not doubts.add_live_point(share.signal, point)
    assert doubts.live_points(share.signal) == (point,)


def _report(work: SqlWork, term: Appointment) -> None:
    report = SummaryReport(appointment=term.id, handed_in_at=NOW, by=term.person)
    work.reports.add(report)
    assert work.reports.get(term.id) == report
    work.reports.remove(term.id)
    kind = TimerKind.REPORT_DUE
    work.timers.set(kind, term.id, TODAY)
    work.timers.advance(kind, {term.id: TODAY})
    assert len(work.timers.due(kind, TODAY, 5)) == 1
    work.timers.start(TimerKind.CALL, 1, TODAY)
    work.timers.start(TimerKind.CALL, 1, YEAR.last)
    assert work.timers.due(TimerKind.CALL, TODAY, 5) == (1,)
    work.timers.begin(TimerKind.PACE, TODAY, TODAY)
    assert len(work.timers.due(TimerKind.PACE, TODAY, 5)) == 1


def _keys(work: SqlWork, wang: PersonId, host: PersonId) -> None:
    keys = work.keys
    lock = Lock(subject="call:1", version=2, name="Call", needed=Keys.BOTH)
    keys.add(lock, Department.SCIENCE, wang, NOW)
    keys.add(lock, Department.ORGANISATION, host, NOW)
    first, second = keys.of("call:1")
    assert (first.by_name, second.department) == ("Wang", Department.ORGANISATION)
    assert keys.waiting([HERE], city=True) == (first, second)
    assert keys.waiting([HERE], city=False) == ()
    keys.end("call:1", KeyEnd.FELL, NOW, other_than=2)
    assert len(keys.of("call:1")) == 2
    keys.end("call:1", KeyEnd.TAKEN_BACK, NOW, by=host)
    assert keys.of("call:1") == (first,)
    keys.end("call:1", KeyEnd.USED, NOW)
    [used] = keys.used("call:1")
    assert keys.get(first.id) == used
    assert used.end is KeyEnd.USED
    assert work.people.holders_of([Role.CONTACT]) == (host,)


def _letters(work: SqlWork, wang: PersonId) -> None:
    letters = work.letters
    draft = Draft(key="a", to=wang, kind=Kind.REPORT_DUE, subject="report:1", due_at=NOW)
    letters.post([draft, draft])
    letters.post([])
    assert set(work.mailings.of_month("2026-05", None)) == set(
        work.mailings.of_month("2026-05", [HERE])
    )
    visit_phoning(work, wang)
    visit_broadcasts(work, wang)
    visit_groups(work, wang)
    [claimed] = letters.claim(NOW, NOW, 5)
    letters.settle(claimed.id, LetterState.LATER, NOW, due_at=NOW, attempts=1)
    letters.settle(claimed.id, LetterState.DELIVERED, NOW, message=7)
    work.holidays.replace(2027, {date(2027, 1, 1): DayKind.HOLIDAY})
    work.holidays.replace(2028, {})
    assert work.holidays.every() == {date(2027, 1, 1): DayKind.HOLIDAY}
    work.holidays.add_entry(2027, wang, NOW, {date(2027, 1, 1): DayKind.HOLIDAY})
    entry = work.holidays.last_entry(2027)
    assert entry is not None
    assert (entry.by_name, entry.before) == ("Wang", {date(2027, 1, 1): DayKind.HOLIDAY})
    assert work.holidays.undo(entry.id, NOW)
    assert work.holidays.last_entry(2027) is None
    wishes = Preferences(person=wang, quiet_from=time(19), quiet_until=time(9), paused_until=NOW)
    work.preferences.keep(wishes)
    assert work.preferences.of(wang) == wishes
    assert len(letters.sent_to(wang, NOW - timedelta(days=7))) == 1
    assert letters.held_of(wang, NOW) == ()
    assert letters.gathered(wang, NOW) == ()
    letters.let_go(wang, NOW)
    letters.close("report:1", Outcome.DONE)
    assert len(letters.claim_closings(NOW, NOW, 5)) == 1
    letters.closed(claimed.id)
    assert letters.of_subjects(["report:1"]) == letters.of_subject("report:1")
    assert len(letters.of_subject("report:1")) == 1
    assert letters.get(LetterId(claimed.id)) is not None


def _needs(work: SqlWork, works: Enterprise, host: PersonId) -> None:
    assert [work.series.next("need:2026:post") for _ in range(2)] == [1, 2]
    chain = work.chains.add("batteries", None)
    work.chains.save(chain)
    assert work.chains.get(chain.id) == chain
    assert work.chains.every() == (chain,)
    closing = NOW + timedelta(days=30)
    asked: dict[str, Any] = {"title": "call", "text": "", "opens_at": NOW, "closes_at": closing}
    call = work.calls.add(year=2026, born_since=date(1976, 1, 1), by=host, **asked)
    opened = call.model_copy(update={"state": CallState.PUBLISHED, "version": 2})
    assert work.calls.save(opened, 1)
    assert not work.calls.save(opened, 1)
    assert work.calls.get(call.id) == work.calls.latest() == work.calls.current(NOW) == opened
    assert work.calls.current(closing) is None
    assert work.calls.every() == (opened,)
    scan = Scan(file_id="file", unique_id="unique", digest="0")
    paper = work.call_files.add(call.id, scan, "notice.pdf", host, NOW)
    assert work.call_files.get(paper.id) == paper
    assert work.call_files.of(call.id) == (paper,)
    work.call_files.drop(paper.id)
    assert work.call_files.of(call.id) == ()
    assert work.people.contacts([HERE]) == ((works.id, HERE, host),)
    _need(work, works, host, call.id, NeedForm(title="need", chain=chain.id))


def _lists(work: SqlWork, call: CallId, need: NeedId, host: PersonId) -> None:
    lists = work.consolidations
    made = lists.begin(HERE, call)
    assert made == lists.begin(HERE, call) == lists.of(HERE, call) == lists.get(made.id)
    assert lists.reported(call) == {}
    after = {"state": ListState.REPORTED, "reported_at": NOW, "reported_by": host, "version": 2}
    reported = made.model_copy(update=after)
    assert lists.save(reported, 1)
    assert not lists.save(reported, 1)
    assert lists.of_call(call) == (reported,)
    assert lists.reported(call) == {HERE: NOW}
    lines = [Exported(need=need, form=NeedForm(title="x"))]
    kept = lists.add_export(HERE, call, lines, by_city=False, by=host, now=NOW)
    assert lists.last_export(HERE, call, by_city=False) == kept
    assert lists.last_export(HERE, call, by_city=True) is None
    assert lists.add_export(HERE, call, [], by_city=True, by=host, now=NOW).lines == ()


def _need(work: SqlWork, works: Enterprise, host: PersonId, call: CallId, form: NeedForm) -> None:
    needs, files = work.needs, work.need_files
    place: dict[str, Any] = {
        "enterprise": works.id,
        "county": works.county,
        "call": call,
        "now": NOW,
    }
    need = needs.begin(kind=NeedKind.POST, form=form, by=host, **place)
    assert needs.begin(kind=NeedKind.POST, form=NeedForm(), by=host, **place) == need
    sent = need.model_copy(
        update={
            "state": NeedState.SUBMITTED,
            "help": Help.ASKED,
            "submitted_at": NOW,
            "moved_by": host,
            "version": 2,
        }
    )
    assert needs.save(sent, 1)
    assert not needs.save(sent, 1)
    assert needs.get(need.id) == sent
    kept = files.add(
        need.id, Scan(file_id="f", unique_id="u", digest="0"), FileKind.PHOTO, host, NOW
    )
    assert files.get(kept.id) == kept
    assert files.of(need.id) == (kept,)
    [view] = needs.views([need.id])
    assert (view.chain, view.files, view.moved_by) == ("batteries", 1, "Li")
    there = ({works.county}, {NeedState.SUBMITTED}, call)
    for found in (
        needs.of_enterprises([works.id]),
        needs.of_counties(*there),
        needs.of_call(call, {NeedState.SUBMITTED}),
        needs.asking_help({works.county}),
    ):
        assert found == (view,)
    assert needs.counted(call) == {(works.county, NeedKind.POST, NeedState.SUBMITTED): 1}
    assert needs.enterprises_with(call, {NeedState.SUBMITTED}) == {works.id}
    more = needs.add_many([sent.model_copy(update={"reference": name}) for name in ("a", "b")])
    assert [needs.get(number).reference for number in more] == ["a", "b"]  # type: ignore[union-attr]
    assert needs.move_county(works.id, CountyCode("410781")) == (need.id, *more)
    _posts(work, sent, host)
    files.drop(kept.id)
    needs.delete(need.id)
    _lists(work, call, more[0], host)
    assert needs.get(need.id) is None


def _posts(work: SqlWork, need: Need, host: PersonId) -> None:
    posts, words = work.posts, "batteries need"
    number = work.needs.add_many([need.model_copy(update={"reference": "c"})])[0]
    draft = PostDraft(
        call=need.call,
        enterprise=need.enterprise,
        county=need.county,
        title="post",
        text="need",
        field=Field.ENERGY,
        modes=(Mode.ADVICE,),
        chain=need.form.chain,
        needs=(number,),
    )
    post = posts.add(draft, words=words, by=host, at=NOW)
    facts = {"number": "2026-001", "state": PostState.PUBLISHED, "published_at": NOW, "version": 2}
    shown = post.model_copy(update=facts)
    assert posts.save(shown, 1, words=words)
    assert not posts.save(shown, 1, words=words)
    assert posts.get(post.id) == shown
    [view] = posts.views([post.id])
    assert (view.post, view.chain, view.county.code) == (shown, "batteries", need.county)
    search = Search(
        field=Field.ENERGY, chain=need.form.chain, county=need.county, words="ＮＥＥＤ"
    )
    for found in (
        posts.published(search, 0, 5),
        posts.of_call(need.call, {PostState.PUBLISHED}),
        posts.since(NOW, 5),
    ):
        assert found == (view,)
    assert (posts.count(search), posts.count(Search(words="%"))) == (1, 0)
    assert posts.of_needs([number]) == {number: post.id}
    ended = {"state": PostState.WITHDRAWN, "ended_at": NOW, "version": 3}
    assert posts.save(shown.model_copy(update=ended), 2, words=words)
    assert posts.of_needs([number]) == {}
    _rosters(work)


def _rosters(work: SqlWork) -> None:
    [tally] = work.rosters.tallies()
    assert (tally.county, tally.year, tally.people) == (HERE, 2026, 1)
    for county in (None, tally.county):
        [line] = work.rosters.every(county)
        assert line.county == tally.county
        assert [one.name for one in work.rosters.people(county)]


def _expertise(work: SqlWork, wang: PersonId, unit: UnitId) -> None:
    marks = (
        Mark(kind=MarkKind.FIELD, key="materials"),
        Mark(kind=MarkKind.CHAIN, key="1"),
        Mark(kind=MarkKind.WORD, key="oil", said="Oil"),
    )
    work.people.hold(wang, Holding(role=Role.SCIENTIST, unit=unit))
    said = work.expertise
    own = said.declare(wang, None, marks, open=False, by=wang, at=NOW)
    assert said.candidates(Field.MATERIALS, None, "") == ()
    own = said.declare(wang, None, marks, open=True, by=wang, at=NOW)
    theirs = said.declare(None, unit, marks[1:], open=True, by=wang, at=NOW)
    assert (said.of_person(wang), said.of_unit(unit)) == (own, theirs)
    assert own.words == ("Oil",)
    found = said.candidates(Field.MATERIALS, ChainId(1), "an oil pump")
    assert [(one.expertise, one.unit_name) for one in found] == [
        (own, "University"),
        (theirs, None),
    ]
    assert said.candidates(None, None, "pump") == ()
    assert said.remove(None, unit)
    assert not said.remove(None, unit)
    following = work.following
    for _ in range(2):
        following.follow(wang, marks[0])
    assert following.followed_by(wang) == (marks[0],)
    assert following.followed_by_many([wang]) == {wang: (marks[0],)}
    follower = Follower(person=wang, since=NOW, next_on=TODAY)
    following.begin(follower)
    following.begin(follower.model_copy(update={"next_on": TODAY + timedelta(days=7)}))
    assert following.due(TODAY, 5) == (follower,)
    following.advance([wang], since=NOW, next_on=TODAY + timedelta(days=7))
    assert following.due(TODAY, 5) == ()
    following.unfollow(wang, marks[0])
    following.forget(wang)
    assert following.followed_by(wang) == ()
