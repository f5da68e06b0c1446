"""A person takes his data along."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Final

from core.appointments.model import Appointment
from core.desk import Desk, action
from core.difficulties.views import line, view
from core.duty.model import KeptSignal
from core.expertise.model import Mark, MarkKind
from core.export.model import ExportedCase, ExportedDay, ExportedMark, ExportedWord, MyData
from core.process import views as notes
from core.record import rules
from core.record.sources import with_hosts
from core.reviews.views import views_of
from core.shared.actor import Actor, May
from core.shared.calendar import Span
from core.shared.ids import AppointmentId, ChainId, PersonId
from core.typical import views as cases
from core.visits.shown import VisitView
from core.visits.views import for_appointee

MOST_LOOKS: Final = 10_000
MOST_VISITS: Final = 1_000
EVER: Final = datetime(2000, 1, 1, tzinfo=UTC)
ALL_DAYS: Final = Span(first=date(2000, 1, 1), last=date(2099, 12, 31))


@action(May.DECIDE_OWN_DATA)
def export_my_data(desk: Desk, actor: Actor) -> MyData:
    """Days, signals, looks, letters, difficulties of the person; that he took them is on record.

    Coordinates are not among them, for none are kept (0006). Raises Refused(NOT_ALLOWED) for
    somebody who is not on record.
    """
    person, work = actor.known(), desk.work
    terms = work.appointments.all_of(person)
    days = tuple(day for term in terms for day in _days(desk, term))
    data = MyData(
        name=actor.name,
        at=desk.now,
        days=days,
        looks=work.people.looks_at(person, MOST_LOOKS),
        visits=tuple(view for term in terms for view in _visits(desk, term)),
        reviews=views_of(desk, work.reviews.of_person(person)),
        letters=tuple(one for one in work.letters.sent_to(person, EVER) if one.sent_at),
        notes=notes.for_reader(
            desk, actor, work.process.of_appointments([term.id for term in terms])
        ),
        cases=_cases(desk, actor, terms),
        difficulties=_difficulties(desk, actor, [term.id for term in terms]),
        marks=(*_declared(desk, person), *_followed(desk, person)),
    )
    facts = {
        "days": len(days),
        "visits": len(data.visits),
        "reviews": len(data.reviews),
        "looks": len(data.looks),
        "letters": len(data.letters),
        "marks": len(data.marks),
    }
    work.audit.append(f"person:{person}", actor, desk.now, "exported", facts)
    return data


def _declared(desk: Desk, person: PersonId) -> list[ExportedMark]:
    """What he has said of himself; what his unit says of itself is the unit's."""
    found = desk.work.expertise.of_person(person)
    if found is None:
        return []
    marks = [
        *(Mark(kind=MarkKind.FIELD, key=one.value) for one in found.fields),
        *(Mark(kind=MarkKind.CHAIN, key=str(one)) for one in found.chains),
        *(Mark(kind=MarkKind.WORD, key=one) for one in found.words),
    ]
    return [
        ExportedMark(
            mark=mark, said=_said(desk, mark), declared_at=found.declared_at, open=found.open
        )
        for mark in marks
    ]


def _followed(desk: Desk, person: PersonId) -> list[ExportedMark]:
    marks = desk.work.following.followed_by(person)
    return [ExportedMark(mark=mark, said=_said(desk, mark)) for mark in marks]


def _said(desk: Desk, mark: Mark) -> str:
    if mark.kind is not MarkKind.CHAIN:
        return mark.key
    chain = desk.work.chains.get(ChainId(int(mark.key)))
    return chain.name if chain else mark.key


def _visits(desk: Desk, term: Appointment) -> list[VisitView]:
    kept = desk.work.visits
    return [
        for_appointee(desk, visit, term.id, kept.replies([visit.id]))
        for visit in kept.of_appointment(term.id, MOST_VISITS)
    ]


def _cases(desk: Desk, actor: Actor, terms: tuple[Appointment, ...]) -> tuple[ExportedCase, ...]:
    """Cases about him, and others on which he has said his word for an enterprise."""
    kept, said = desk.work.typical, desk.work.typical.given(actor.known())
    about = {one.id: one for one in kept.about([term.id for term in terms], ())}
    about |= {case.id: case for case, _ in said}
    return tuple(
        ExportedCase(
            case=cases.named(desk, case),
            said=tuple(word for of, word in said if of.id == case.id),
        )
        for case in about.values()
    )


def _days(desk: Desk, term: Appointment) -> list[ExportedDay]:
    work = desk.work
    enterprise = work.organisations.enterprise(term.enterprise)
    kept: dict[date, list[KeptSignal]] = {}
    for on, signal in work.signals.within(term.id, ALL_DAYS):
        kept.setdefault(on, []).append(signal)
    return [
        ExportedDay(
            enterprise=enterprise.name if enterprise else "",
            day=day,
            sources=with_hosts(desk, kept.get(day.on, [])),
            minutes=rules.minutes(day, rules.first_on_site(kept.get(day.on, ()), day.on)),
        )
        for day in work.duty.days(term.id, ALL_DAYS)
    ]


def _difficulties(
    desk: Desk, actor: Actor, terms: Sequence[AppointmentId]
) -> tuple[ExportedWord, ...]:
    """Threads of what he raised, or what was raised for him; officials' remarks are not his.

    What he raised for an enterprise that he has left is the enterprise's, and no longer his.
    """
    raised = desk.work.difficulties.raised(actor.known(), terms, (), ())
    return tuple(
        ExportedWord(number=one.difficulty.number, word=word)
        for one in raised
        if (own := line(desk, actor, one)) is not None and own.mine
        for word in view(desk, actor, one.difficulty.id).words
    )
