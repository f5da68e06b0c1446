"""Who hears of a visit, and of what is said to it."""

from core.desk import Desk
from core.notices.model import Kind, Outcome
from core.notices.posting import post
from core.visits.model import Visit


def noted(desk: Desk, visit: Visit) -> None:
    """The appointees whom it was about, and the enterprise's contacts, once for each visit."""
    work, subject = desk.work, f"visit:{visit.id}"
    found = work.appointments.many([one.appointment for one in visit.seen])
    people = {one.person for one in found.values()} - {visit.by}
    post(desk, Kind.VISIT_NOTED, sorted(people), subject=subject, occasion="noted")
    hosts = set(work.people.contacts_of(visit.enterprise)) - people - {visit.by}
    post(desk, Kind.VISIT_HERE, sorted(hosts), subject=subject, occasion="noted")


def replied(desk: Desk, visit: Visit) -> None:
    """Whoever noted the visit hears that something was added to it."""
    post(
        desk,
        Kind.VISIT_REPLY,
        [visit.by],
        subject=f"visit-reply:{visit.id}",
        occasion=desk.now.isoformat(),
    )


def withdrawn(desk: Desk, visit: Visit) -> None:
    """What was told is edited to say that it stands no longer; what was not goes nowhere."""
    desk.work.letters.close(f"visit:{visit.id}", Outcome.DONE)
    read(desk, visit)


def read(desk: Desk, visit: Visit) -> None:
    """The letters about replies have done their work."""
    desk.work.letters.close(f"visit-reply:{visit.id}", Outcome.DONE)
