"""Who is asking, and what an invitation would bind."""

from core.desk import Desk, question
from core.people import rules
from core.people.model import InvitationCard
from core.shared.actor import Actor, May
from core.shared.ids import CountyCode


@question(May.ENROL)
def who_is(desk: Desk, actor: Actor) -> Actor:
    """The actor behind a chat account, with roles, language and consent; else a stranger."""
    if actor.account is None:
        return actor
    return desk.work.people.actor_of(actor.account) or actor


@question(May.ENROL)
def invitation_card(desk: Desk, actor: Actor, token: str) -> InvitationCard:
    """What the link will bind, before anything is bound. Raises Refused(INVITATION_…)."""
    work = desk.work
    invitation = rules.check_usable(work.people.invitation_by(desk.tokens.digest(token)), desk.now)
    holding = invitation.holding
    place: str | None = None
    county: CountyCode | None = None
    if holding.enterprise is not None:
        enterprise = work.organisations.enterprise(holding.enterprise)
        place = enterprise.name if enterprise else None
        county = enterprise.county if enterprise else None
    elif holding.unit is not None:
        unit = work.organisations.unit(holding.unit)
        place = unit.name if unit else None
    elif holding.county is not None:
        county = holding.county
    elif invitation.person is not None:
        appointment = work.appointments.latest_of(invitation.person)
        enterprise = work.organisations.enterprise(appointment.enterprise) if appointment else None
        place = enterprise.name if enterprise else None
    where = work.organisations.county(county) if county is not None else None
    return InvitationCard(
        invitation=invitation,
        place=place or (where.name if where else None),
        place_english=where.english if where and not place else None,
        county=where.name if where else None,
        already=actor.name if actor.person is not None else None,
    )
