"""Reading the visits of a ledger, with all their names in a few looks: it may be thousands."""

from collections.abc import Collection, Sequence

from core.appointments.model import Appointment
from core.campaigns.model import Layout
from core.desk import Desk
from core.difficulties.rules import CLOSED
from core.ledgers.model import Ledger, LedgerLine, SeenLine, TroubleLine, Wanted
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import CountyCode, PersonId, UnitId, VisitId
from core.shared.refusal import Refusal, Refused
from core.visits.model import Visit


def counties_of(actor: Actor, county: CountyCode | None) -> Collection[CountyCode] | None:
    """Whose visits somebody may ask for: the city all of them, a county its own.

    Raises Refused(NOT_YOURS).
    """
    if actor.of_city():
        return None if county is None else (county,)
    if county is None:
        return actor.counties()
    if county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    return (county,)


def settled(actor: Actor, wanted: Wanted) -> Wanted:
    """An officer of one county asks for that county, and the table says whose it is."""
    own = sorted(actor.counties())
    if actor.of_city() or wanted.county is not None or len(own) != 1:
        return wanted
    return wanted.model_copy(update={"county": own[0]})


def found(desk: Desk, actor: Actor, wanted: Wanted) -> tuple[Visit, ...]:
    """Visits that stand, by date. Raises Refused(NOT_YOURS)."""
    return desk.work.visits.of_county(
        counties_of(actor, wanted.county),
        wanted.span,
        campaign=wanted.campaign,
        enterprise=wanted.enterprise,
    )


def ledger_of(desk: Desk, wanted: Wanted, visits: Sequence[Visit]) -> Ledger:
    """The table's contents. Raises Refused(NOT_FOUND) for a campaign or county that is none."""
    work = desk.work
    campaign = work.campaigns.get(wanted.campaign) if wanted.campaign is not None else None
    place = work.organisations.county(wanted.county) if wanted.county is not None else None
    if (campaign is None) != (wanted.campaign is None) or (place is None) != (
        wanted.county is None
    ):
        raise Refused(Refusal.NOT_FOUND)
    writer = _Writer(desk, visits)
    return Ledger(
        on=local_day(desk.now),
        span=wanted.span,
        layout=campaign.layout if campaign else Layout.TRACKING,
        campaign=campaign,
        place=place,
        counties=work.organisations.counties(),
        lines=tuple(writer.line(visit) for visit in visits),
    )


def people_in(desk: Desk, visits: Sequence[Visit]) -> frozenset[PersonId]:
    """The appointees whom these visits say something of."""
    numbers = {one.appointment for visit in visits for one in visit.seen}
    return frozenset(one.person for one in desk.work.appointments.many(numbers).values())


class _Writer:
    """Knows every name once."""

    def __init__(self, desk: Desk, visits: Sequence[Visit]) -> None:
        work = desk.work
        self._desk = desk
        self._enterprises = {one.id: one for one in work.organisations.enterprises()}
        self._units: dict[UnitId, str] = {one.id: one.name for one in work.organisations.units()}
        self._campaigns = {one.id: one.name for one in work.campaigns.every(retired=True)}
        numbers = {one.appointment for visit in visits for one in visit.seen}
        self._terms: dict[int, Appointment] = dict(work.appointments.many(numbers))
        self._people: dict[PersonId, str] = {}
        self._troubles: dict[VisitId, list[TroubleLine]] = {}
        for ticket in work.difficulties.of_visits([visit.id for visit in visits]):
            one = ticket.difficulty
            if one.visit is not None:
                told = TroubleLine(number=one.number, text=one.text, closed=one.state in CLOSED)
                self._troubles.setdefault(one.visit, []).append(told)

    def line(self, visit: Visit) -> LedgerLine:
        """One visit as a row."""
        enterprise = self._enterprises.get(visit.enterprise)
        return LedgerLine(
            on=visit.on,
            county=visit.county,
            enterprise_name=enterprise.name if enterprise else "",
            credit_code=enterprise.credit_code if enterprise else "",
            visitor=self._name(visit.by),
            role=visit.role,
            channel=visit.channel,
            met=visit.met,
            seen=tuple(self._seen(visit)),
            summary=visit.summary,
            remark=visit.remark,
            troubles=tuple(self._troubles.get(visit.id, ())),
            campaigns=tuple(self._campaigns[one] for one in sorted(visit.campaigns)),
        )

    def _seen(self, visit: Visit) -> list[SeenLine]:
        lines = []
        for one in visit.seen:
            term = self._terms.get(one.appointment)
            if term is not None:
                lines.append(
                    SeenLine(
                        name=self._name(term.person),
                        unit_name=self._units.get(term.unit, ""),
                        present=one.present,
                        marks=one.marks,
                    )
                )
        return lines

    def _name(self, number: PersonId) -> str:
        if number not in self._people:
            person = self._desk.work.people.person(number)
            self._people[number] = person.name if person else ""
        return self._people[number]
