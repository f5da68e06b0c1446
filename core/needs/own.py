"""An enterprise's own needs: found, changed line by line, with each change on record."""

from core.calls.model import Call
from core.desk import Desk
from core.needs import rules
from core.needs.form import Part
from core.needs.model import Need, Who
from core.needs.moving import concerns, keep
from core.organisations.model import Enterprise
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import EnterpriseId, NeedId
from core.shared.refusal import Refusal, Refused


def own_need(desk: Desk, actor: Actor, number: NeedId) -> Need:
    """A need of the actor's enterprise. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    need = desk.work.needs.get(number)
    if need is None:
        raise Refused(Refusal.NOT_FOUND)
    concerns(actor, need, Who.ENTERPRISE)
    return need


def editable(desk: Desk, actor: Actor, number: NeedId) -> Need:
    """The same, while it is being written. Raises Refused(NOT_FOUND, NOT_YOURS, NEED_MOVED)."""
    need = own_need(desk, actor, number)
    if need.state not in rules.EDITABLE:
        raise Refused(Refusal.NEED_MOVED, state=need.state)
    return need


def own_works(desk: Desk, actor: Actor, enterprise: EnterpriseId) -> Enterprise:
    """An enterprise whose contact the actor is. Raises Refused(NOT_YOURS)."""
    works = desk.work.organisations.enterprise(enterprise)
    if works is None or enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    return works


def call_to_file_in(desk: Desk) -> Call:
    """The published call that is open, or opens next. Raises Refused(CALL_NONE, CALL_CLOSED)."""
    call = desk.work.calls.current(desk.now) or desk.work.calls.latest()
    if call is None or call.closes_at <= desk.now:
        raise closed(call)
    return call


def closed(call: Call | None) -> Refused:
    """The window is not open; both its days are told where there is one."""
    if call is None:
        return Refused(Refusal.CALL_NONE)
    return Refused(
        Refusal.CALL_CLOSED, opens=local_day(call.opens_at), closes=rules.last_open_day(call)
    )


def changed(
    desk: Desk, actor: Actor, need: Need, what: str, parts: tuple[Part, ...], **facts: object
) -> Need:
    """The need with these columns changed, on record by the names of the form's lines.

    Raises Refused(NEED_MOVED, NEED_CHANGED) where somebody was quicker.
    """
    changes = {"changed_at": desk.now, "version": need.version + 1, **facts}
    new = need.model_copy(update=changes)
    keep(desk, new, need)
    note(desk, actor, need.id, what, {"parts": [str(part) for part in parts]} if parts else None)
    return new


def note(desk: Desk, actor: Actor, number: NeedId, what: str, facts: object = None) -> None:
    """The audit's entry: which lines, never what they say."""
    desk.work.audit.append(f"need:{number}", actor, desk.now, what, facts)
