"""Inviting and leaving, enrolling, agreeing, choosing a language."""

from datetime import timedelta

from core.desk import Desk, action
from core.notices.model import Outcome
from core.people import rules
from core.people.model import Fresh, LookKind, Person, PlaceKind, PlaceView, Purpose
from core.people.places import county_of_role, people_at, place_of
from core.shared.actor import Actor, Holding, May, Role
from core.shared.ids import Account, InvitationId, PersonId
from core.shared.naming import clean_name
from core.shared.refusal import Refusal, Refused


@action(May.INVITE)
def invite(
    desk: Desk, actor: Actor, holding: Holding, name: str, person: PersonId | None = None
) -> Fresh:
    """Somebody is invited into one role; the link works once and lapses by itself.

    With `person` the link binds a person who is on record already, which is how an appointee
    comes in and how anybody changes to a new chat account. Whoever opens that link is that
    person with all his roles, so only who may invite into each of them may make it. Raises
    Refused(NAME_EMPTY, INVITATION_NEEDS_PLACE, NOT_FOUND, NOT_YOURS).
    """
    work = desk.work
    rules.check_place(holding)
    known = work.people.person(person) if person is not None else None
    if person is not None and known is None:
        raise Refused(Refusal.NOT_FOUND)
    called = known.name if known else clean_name(name)
    held = work.people.holdings_of(person) if person is not None else ()
    for one in {holding, *held}:
        rules.check_inviter(actor, one, county_of_role(desk, one, person))
    token = desk.tokens.make()
    invitation = work.people.add_invitation(
        digest=desk.tokens.digest(token),
        holding=holding,
        person=person,
        name=called,
        expires_at=desk.now + timedelta(days=desk.policy.invitation_days),
    )
    work.audit.append(f"invitation:{invitation.id}", actor, desk.now, "invited", holding)
    return Fresh(invitation=invitation, token=token)


@action(May.ENROL)
def accept_invitation(desk: Desk, actor: Actor, token: str, language: str | None) -> Person:
    """The invited person agrees: the role is his and this chat account speaks for him.

    An account bound to somebody takes the role on for that somebody, unless the link is meant
    for another person on record. A person bound to an older account changes to this one, and
    the older one is shut out at once; other links to him lapse. Raises Refused(INVITATION_…).
    """
    work = desk.work
    account = _account(actor)
    found = work.people.invitation_by(desk.tokens.digest(token))
    if found is not None and found.used_by is not None and found.used_by == actor.person:
        # the same press delivered twice, after a restart or a lost answer: it has happened
        return own_record(desk, found.used_by)
    invitation = rules.check_usable(found, desk.now)
    person = _whom(desk, actor, invitation.person, invitation.name, language)
    work.people.use_invitation(invitation.id, person.id, desk.now)
    if actor.person is None:
        work.people.bind(person.id, account, desk.now)
        work.people.lapse_invitations(person.id, desk.now)
        no_call_needed(desk, person.id)
    work.people.hold(person.id, invitation.holding)
    work.audit.append(
        f"person:{person.id}", actor, desk.now, "enrolled", invitation.holding, by=person.id
    )
    return person


@action(May.INVITE)
def end_role(desk: Desk, actor: Actor, person: PersonId, holding: Holding) -> bool:
    """Somebody is in that role no longer, because he left or changed his work; what he did stays.

    Whoever may invite into the role may end it. An appointee's ends with his appointment, so not
    here. Links to him that are still out are good no more, or one of them would bring him back.
    False where it had ended already. Raises Refused(NOT_YOURS, NOT_FOUND), and OWN_LAST_ROLE for
    whoever would shut himself out.
    """
    work = desk.work
    rules.check_place(holding)
    if holding.role is Role.APPOINTEE:
        raise Refused(Refusal.NOT_YOURS)
    rules.check_inviter(actor, holding, county_of_role(desk, holding, person))
    if person == actor.person and work.people.holdings_of(person) == (holding,):
        raise Refused(Refusal.OWN_LAST_ROLE)
    if not work.people.release(person, holding):
        return False
    work.people.lapse_invitations(person, desk.now)
    work.audit.append(f"person:{person}", actor, desk.now, "role-ended", holding)
    return True


@action(May.INVITE)
def withdraw_invitation(desk: Desk, actor: Actor, number: InvitationId) -> bool:
    """A link that went astray is good no more. False where it was used, or had lapsed.

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    found = desk.work.people.invitation(number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    rules.check_inviter(actor, found.holding, county_of_role(desk, found.holding, found.person))
    if not desk.work.people.lapse(number, desk.now):
        return False
    desk.work.audit.append(f"invitation:{number}", actor, desk.now, "withdrawn", found.holding)
    return True


@action(May.INVITE)
def see_people(desk: Desk, actor: Actor, kind: PlaceKind, key: str) -> PlaceView:
    """A place with its people by name; that somebody looked is recorded (PRODUCT 28).

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    view = people_at(desk, actor, place_of(desk, kind, key))
    seen = sorted({member.person for member in view.members})
    desk.work.people.add_look(actor.known(), LookKind.PEOPLE, seen, desk.now)
    return view


def _account(actor: Actor) -> Account:
    if actor.account is None:
        raise Refused(Refusal.NOT_ALLOWED)
    return actor.account


def _whom(
    desk: Desk, actor: Actor, invited: PersonId | None, name: str, language: str | None
) -> Person:
    if actor.person is not None:
        if invited not in (None, actor.person):
            raise Refused(Refusal.INVITATION_FOR_ANOTHER, name=actor.name)
        known = desk.work.people.person(actor.person)
    elif invited is not None:
        known = desk.work.people.person(invited)
    else:
        return desk.work.people.add_person(name, language, desk.now)
    if known is None:
        raise Refused(Refusal.INVITATION_UNKNOWN)
    if known.language is None and language is not None:
        # an appointee is on record before he has a phone to speak from
        desk.work.people.set_language(known.id, language)
        return known.model_copy(update={"language": language})
    return known


@action(May.DECIDE_OWN_DATA)
def consent_to_location(desk: Desk, actor: Actor) -> None:
    """The person agrees that locations he sends are used for his record (PRODUCT 27)."""
    person = actor.known()
    desk.work.people.give_consent(person, Purpose.LOCATION, desk.now)
    desk.work.audit.append(f"person:{person}", actor, desk.now, "consented", Purpose.LOCATION)


@action(May.DECIDE_OWN_DATA)
def withdraw_location_consent(desk: Desk, actor: Actor) -> None:
    """The person takes the agreement back: locations are neither asked for nor used any more."""
    person = actor.known()
    desk.work.people.withdraw_consent(person, Purpose.LOCATION, desk.now)
    desk.work.fences.forget(person)
    desk.work.audit.append(f"person:{person}", actor, desk.now, "withdrew", Purpose.LOCATION)


@action(May.KEEP_OWN_SETTINGS)
def choose_language(desk: Desk, actor: Actor, language: str) -> None:
    """The person chooses the language in which the bot speaks to him, letters included."""
    desk.work.people.set_language(actor.known(), language)


@action(May.CARRY_LETTERS)
def mark_reachable(desk: Desk, actor: Actor, account: Account, *, reachable: bool) -> None:
    """The messenger told that an account blocked the bot, or that it is back.

    Whoever is back need not be phoned any more.
    """
    desk.work.people.set_reachable(account, reachable=reachable)
    back = desk.work.people.actor_of(account) if reachable else None
    if back is not None and back.person is not None:
        no_call_needed(desk, back.person)


def no_call_needed(desk: Desk, person: PersonId) -> None:
    """The person can be written to: whoever was asked to phone is told that it is settled."""
    if desk.work.phoning.back(person, desk.now):
        desk.work.letters.close(f"unreachable:{person}", Outcome.DONE)


def own_record(desk: Desk, number: PersonId) -> Person:
    """The person on record. Raises Refused(NOT_FOUND)."""
    person = desk.work.people.person(number)
    if person is None:
        raise Refused(Refusal.NOT_FOUND)
    return person
