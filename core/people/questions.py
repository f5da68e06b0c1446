"""Who is asking, what an invitation would bind, whose people somebody looks after."""

from core.desk import Desk, question
from core.people import rules
from core.people.model import InvitationCard, Place, PlaceKind
from core.people.places import as_place, place_of
from core.shared.actor import Actor, Holding, May
from core.shared.ids import CountyCode
from core.shared.refusal import Refusal, Refused


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


@question(May.KEEP_OWN_SETTINGS)
def place_of_role(desk: Desk, actor: Actor, held: Holding) -> Place | None:
    """The place that a role is, or was, held for; None for a role of the whole city."""
    for kind, number in (
        (PlaceKind.ENTERPRISE, held.enterprise),
        (PlaceKind.UNIT, held.unit),
        (PlaceKind.COUNTY, held.county),
    ):
        if number is not None:
            return place_of(desk, kind, str(number))
    return None


@question(May.INVITE)
def my_places(desk: Desk, actor: Actor, kind: PlaceKind) -> tuple[Place, ...]:
    """Places of this kind whose people the actor looks after, those without anybody first.

    Raises Refused(NOT_YOURS).
    """
    if kind not in rules.kinds_for(actor):
        raise Refused(Refusal.NOT_YOURS)
    register, counted = desk.work.organisations, desk.work.people.counted(kind)
    everything = set(rules.kinds_for(actor)) == set(PlaceKind)
    found: list[Place] = []
    if kind is PlaceKind.ENTERPRISE:
        found = [as_place(one, counted.get(str(one.id), 0)) for one in register.enterprises()]
        mine = actor.counties()
        found = [one for one in found if everything or one.county in mine]
    elif kind is PlaceKind.COUNTY:
        found = [as_place(one, counted.get(one.code, 0)) for one in register.counties()]
    else:
        found = [as_place(one, counted.get(str(one.id), 0)) for one in register.units()]
        found = [one for one in found if everything or one.unit in actor.units()]
    return tuple(sorted(found, key=lambda one: one.people > 0))
