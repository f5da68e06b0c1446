"""Renaming an enterprise, asking for its transfer, deciding about it."""

from core.desk import Desk, action
from core.difficulties.passing import passed_over as difficulties_pass
from core.needs.telling import passed_over
from core.organisations.model import Enterprise
from core.profiles.model import ProfileState
from core.profiles.telling import answered, asks_county
from core.shared.actor import Actor, May
from core.shared.ids import CountyCode, EnterpriseId, TransferId
from core.shared.naming import clean_name
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words
from core.transfers import rules, telling
from core.transfers.model import PastKind, Transfer, TransferState


@action(May.RENAME_ENTERPRISE)
def rename_enterprise(desk: Desk, actor: Actor, number: EnterpriseId, name: str) -> Enterprise:
    """The register has entered another name: it is the same enterprise, by its code (C13).

    The earlier name stays in its past. Raises Refused(NOT_FOUND, NOT_YOURS, NAME_EMPTY).
    """
    old = _enterprise(desk, number)
    rules.check_renamer(actor, old)
    new = old.model_copy(update={"name": clean_name(name)})
    if new.name != old.name:
        _keep(desk, new, old)
        _note(desk, actor, number, PastKind.RENAMED, (old.name, new.name))
    return new


@action(May.ASK_TRANSFER)
def ask_transfer(
    desk: Desk, actor: Actor, number: EnterpriseId, to: CountyCode, reason: str
) -> Transfer:
    """The county proposes that another one looks after the enterprise; the city decides (A23).

    Raises Refused(NOT_FOUND, NOT_YOURS, TRANSFER_SAME, TRANSFER_ASKED, WORDS_EMPTY,
    WORDS_TOO_LONG).
    """
    enterprise = _enterprise(desk, number)
    if enterprise.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    asked = _ask(desk, actor, enterprise, to, reason)
    _note(desk, actor, number, "transfer-asked", (asked.old, asked.new))
    telling.asks_city(desk, asked)
    return asked


@action(May.DECIDE_TRANSFER)
def transfer_enterprise(
    desk: Desk, actor: Actor, number: EnterpriseId, to: CountyCode, reason: str
) -> Transfer:
    """The city decides by itself, effective at once (A23).

    Raises Refused(NOT_FOUND, TRANSFER_SAME), TRANSFER_ASKED where a proposal waits that is to
    be decided first, WORDS_EMPTY, WORDS_TOO_LONG.
    """
    asked = _ask(desk, actor, _enterprise(desk, number), to, reason)
    return _carry_out(desk, actor, asked)


@action(May.DECIDE_TRANSFER)
def accept_transfer(desk: Desk, actor: Actor, number: TransferId) -> Transfer:
    """The city follows the county's proposal, effective at once.

    Raises Refused(NOT_FOUND, TRANSFER_SETTLED, TRANSFER_SAME).
    """
    return _carry_out(desk, actor, _asked(desk, number))


@action(May.DECIDE_TRANSFER)
def decline_transfer(desk: Desk, actor: Actor, number: TransferId, reason: str) -> Transfer:
    """The city leaves the enterprise where it is, with a reason.

    Raises Refused(NOT_FOUND, TRANSFER_SETTLED, WORDS_EMPTY, WORDS_TOO_LONG).
    """
    said = own_words(reason, desk.policy.reason_signs)
    asked = _asked(desk, number)
    facts = {"state": TransferState.DECLINED, "answer": said}
    settled = _settle(desk, actor, asked.model_copy(update=facts))
    _note(desk, actor, asked.enterprise, "transfer-declined", (asked.old, asked.new))
    telling.tells_asker(desk, settled)
    return settled


def _ask(
    desk: Desk, actor: Actor, enterprise: Enterprise, to: CountyCode, reason: str
) -> Transfer:
    if desk.work.organisations.county(to) is None:
        raise Refused(Refusal.NOT_FOUND)
    if to == enterprise.county:
        raise Refused(Refusal.TRANSFER_SAME)
    return desk.work.transfers.add(
        enterprise=enterprise.id,
        old=enterprise.county,
        new=to,
        reason=own_words(reason, desk.policy.reason_signs),
        by=actor.known(),
        now=desk.now,
    )


def _asked(desk: Desk, number: TransferId) -> Transfer:
    found = desk.work.transfers.get(number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    rules.check_asked(found)
    return found


def _settle(desk: Desk, actor: Actor, transfer: Transfer) -> Transfer:
    settled = transfer.model_copy(update={"decided_by": actor.known(), "decided_at": desk.now})
    if not desk.work.transfers.settle(settled):
        raise Refused(Refusal.TRANSFER_SETTLED)
    telling.settled(desk, settled)
    return settled


def _carry_out(desk: Desk, actor: Actor, asked: Transfer) -> Transfer:
    """The enterprise, its waiting profile, its unreported needs, its open difficulties."""
    old = _enterprise(desk, asked.enterprise)
    done = _settle(desk, actor, asked.model_copy(update={"state": TransferState.DONE}))
    new = old.model_copy(update={"county": asked.new})
    _keep(desk, new, old)
    needs = desk.work.needs.move_county(new.id, new.county)
    _note(desk, actor, new.id, PastKind.TRANSFERRED, (old.county, new.county), transfer=done.id)
    for need in needs:
        facts = {"changed": (old.county, new.county)}
        desk.work.audit.append(f"need:{need}", actor, desk.now, "county-changed", facts)
    passed_over(desk, needs, old.county)
    difficulties_pass(desk, actor, new.id, new.county)
    profile = desk.work.profiles.get(new.id)
    if profile is not None and profile.state is ProfileState.WAITING:
        answered(desk, old)
        asks_county(desk, new, profile)
    telling.tells_everybody(desk, done)
    return done


def _enterprise(desk: Desk, number: EnterpriseId) -> Enterprise:
    found = desk.work.organisations.enterprise(number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return found


def _keep(desk: Desk, new: Enterprise, old: Enterprise) -> None:
    if not desk.work.organisations.save_enterprise(new, old):
        raise Refused(Refusal.TRANSFER_SETTLED)


def _note(
    desk: Desk,
    actor: Actor,
    number: EnterpriseId,
    what: str,
    changed: tuple[str, str],
    **facts: object,
) -> None:
    told = {"changed": changed, **facts}
    desk.work.audit.append(f"enterprise:{number}", actor, desk.now, what, told)
