"""Scanning a door code; opening and closing a door."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from core.desk import Desk, action
from core.doorcode import rules
from core.doorcode.gates import gate_of, own_gate, view_of
from core.doorcode.model import Age, Door, DoorView, Gate
from core.duty.crediting import credit
from core.duty.model import DayCard, Judgement, Ring, Signal, SignalKind
from core.duty.questions import card_of
from core.ports import Service
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId, DoorId, SiteId
from core.shared.refusal import Refusal, Refused


@action(May.CHECK_IN)
def scan(desk: Desk, actor: Actor, payload: str, at: datetime) -> DayCard:
    """An appointee scanned the code at the gate: a signal without any location (PRODUCT 1).

    `at` is when the message reached the messenger. A fresh code (of this slot or the one before)
    speaks for the day it was shown on. A late one, up to twelve hours, is put on record for that
    day as offline, and the host's word decides: a photograph comes late too (rows 11, 15). The
    code of another enterprise is recorded and does not speak. One person, gate and date make
    one signal; a second scan only shows the day. No consent is asked: no place is sent.

    Raises Refused(DOOR_CODE_UNKNOWN) for what we have not made, or made for a time to come,
    Refused(DOOR_CODE_OLD), Refused(NO_APPOINTMENT). Whoever is a contact of the enterprise, too,
    could show the code to himself: Refused(DOOR_CODE_OWN), as nobody confirms his own visit.
    """
    person, work, policy = actor.known(), desk.work, desk.policy
    at = min(at, desk.now)
    code = rules.decode(payload, desk.tokens.seal)
    aged = Age.AHEAD if code is None else rules.age(code, at, policy)
    if code is None or aged is Age.AHEAD or work.organisations.site(code.site) is None:
        raise Refused(Refusal.DOOR_CODE_UNKNOWN)
    if aged is Age.OLD:
        raise Refused(Refusal.DOOR_CODE_OLD, hours=policy.door_late_hours)
    gate = gate_of(desk, code.site)
    if gate.enterprise in actor.enterprises():
        raise Refused(Refusal.DOOR_CODE_OWN)
    shown = min(at, rules.slot_start(code.slot, policy))
    on = local_day(shown)
    service = _served(work.duty.services(person, on), gate)
    appointment = service.appointment
    own = appointment.enterprise == gate.enterprise
    fresh = aged is Age.FRESH
    name = f"{'door' if fresh else 'door-late'}:{gate.site}:{person}:{on}"
    done = credit(
        desk,
        actor,
        appointment,
        Signal(
            kind=SignalKind.DOOR_CODE if fresh else SignalKind.OFFLINE_CODE,
            at=shown,
            source=_anew(desk, appointment.id, on, name),
            judgement=None if own else Judgement(ring=Ring.ELSEWHERE, site=gate.site),
            by=person,
        ),
        on,
        what="door-scanned",
        facts={"site": gate.site, "screen": code.screen, "nonce": code.nonce, "age": aged},
        pauses=service.suspensions,
    )
    card = card_of(
        desk,
        done.day,
        service.enterprise_name,
        done.count,
        done.year,
        news=done.news,
        linked=done.linked,
    )
    return card if own else card.model_copy(update={"elsewhere": gate.enterprise_name})


def _served(services: Sequence[Service], gate: Gate) -> Service:
    """The appointment at the gate's enterprise, else the first: a doubt is recorded too."""
    if not services:
        raise Refused(Refusal.NO_APPOINTMENT)
    here = [one for one in services if one.appointment.enterprise == gate.enterprise]
    return (here or list(services))[0]


def _anew(desk: Desk, appointment: AppointmentId, on: date, name: str) -> str:
    """The signal's source; another one where the earlier scan of that day was taken back (A28)."""
    gone = sum(
        kept.reversed_at is not None and kept.signal.source.split("#")[0] == name
        for kept in desk.work.signals.of_day(appointment, on)
    )
    return f"{name}#{gone}" if gone else name


@action(May.SHOW_DOOR_CODE)
def open_door(desk: Desk, actor: Actor, site: SiteId, message: int | None = None) -> DoorView:
    """The contact shows the gate's code in his chat, for five minutes (PRODUCT 2.4).

    One door stands open in a chat: another one is closed by this. `message` is an older picture
    that is to show the code again; a second press of its button finds it open and changes
    nothing. Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    gate, work = own_gate(desk, actor, site), desk.work
    if actor.account is None:
        raise Refused(Refusal.NOT_ALLOWED)
    every = work.doors.every()
    for door in every:
        same = door.account == actor.account and message is not None and door.message == message
        if same and door.site == site and rules.is_open(door, desk.now):
            return view_of(desk, door, gate, news=False)
        if same:  # its picture is ours from here on
            work.doors.forget(door.id)
    work.doors.close(actor.account, desk.now)
    screen = rules.free_screen(door.screen for door in every if door.site == site)
    door = work.doors.open(
        person=actor.known(),
        account=actor.account,
        site=site,
        screen=screen,
        nonce=_nonce(desk),
        message=message,
        opened_at=desk.now,
        closes_at=desk.now + timedelta(minutes=desk.policy.door_open_minutes),
    )
    _note(desk, actor, gate, screen, door.nonce)
    return view_of(desk, door, gate)


@action(May.SHOW_DOOR_CODE)
def open_screen(desk: Desk, actor: Actor, site: SiteId, screen: int) -> tuple[Gate, int]:
    """A screen that no chat shows begins to show the gate's codes: the gate and the nonce.

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    gate, nonce = own_gate(desk, actor, site), _nonce(desk)
    _note(desk, actor, gate, screen, nonce)
    return gate, nonce


@action(May.SHOW_DOOR_CODE)
def door_shown(desk: Desk, actor: Actor, number: DoorId, message: int) -> None:
    """The message that shows the door. Raises Refused(NOT_YOURS) for somebody else's door."""
    door = desk.work.doors.get(number)
    if door is None or door.account != actor.account:
        raise Refused(Refusal.NOT_YOURS)
    desk.work.doors.show_in(number, message)


@action(May.SHOW_DOOR_CODE)
def close_door(desk: Desk, actor: Actor) -> int:
    """The open door of the chat shows no further code; how many were open (none or one)."""
    return 0 if actor.account is None else desk.work.doors.close(actor.account, desk.now)


@action(May.KEEP_DOORS)
def door_done(desk: Desk, actor: Actor, door: Door) -> None:
    """The picture shows no code any more, or is gone: nothing is left to be done."""
    desk.work.doors.forget(door.id)


def _nonce(desk: Desk) -> int:
    """16 bits by chance: the core draws none of its own, but tokens are drawn for it."""
    return int.from_bytes(desk.tokens.seal(desk.tokens.make().encode())[:2])


def _note(desk: Desk, actor: Actor, gate: Gate, screen: int, nonce: int) -> None:
    desk.work.audit.append(
        f"enterprise:{gate.enterprise}",
        actor,
        desk.now,
        "door-opened",
        {"site": gate.site, "screen": screen, "nonce": nonce},
    )
