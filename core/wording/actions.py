"""Asking for help with the wording, proposing one, agreeing to it."""

from collections.abc import Mapping

from core.desk import Desk, action
from core.needs import completeness, telling
from core.needs.form import Part
from core.needs.model import Help, Need, Who
from core.needs.moving import concerns
from core.needs.own import changed, editable, own_need
from core.notices.model import Kind, Outcome
from core.notices.posting import post
from core.shared.actor import Actor, May
from core.shared.ids import NeedId
from core.shared.refusal import Refusal, Refused
from core.wording.rules import may_propose


@action(May.FILE_NEED)
def ask_for_help(desk: Desk, actor: Actor, number: NeedId) -> Need:
    """The county is asked to help with the wording, and sees the draft from now on.

    Raises Refused(NOT_YOURS, NOT_FOUND, NEED_MOVED), or WORDS_EMPTY where nothing is told yet.
    """
    need = editable(desk, actor, number)
    if need.help is not Help.NONE:
        return need
    if not need.form.text and not desk.work.need_files.of(number):
        raise Refused(Refusal.WORDS_EMPTY)
    asked = changed(desk, actor, need, "need-help-asked", (), help=Help.ASKED)
    telling.ask_for_help(desk, asked)
    return asked


@action(May.FILE_NEED)
def ask_no_more(desk: Desk, actor: Actor, number: NeedId) -> Need:
    """The enterprise writes it alone after all; a proposal falls. Raises as `ask_for_help`."""
    need = own_need(desk, actor, number)
    if need.help is Help.NONE:
        return need
    return _settled(desk, actor, need, "need-help-ended", ())


@action(May.FILE_NEED)
def agree_to_proposal(desk: Desk, actor: Actor, number: NeedId, was: int) -> Need:
    """The county's wording becomes the form; `was` is the version that was looked at.

    Raises Refused(NOT_YOURS, NOT_FOUND, NEED_MOVED, NEED_CHANGED).
    """
    need = own_need(desk, actor, number)
    if need.proposal is None or need.version != was:
        raise Refused(Refusal.NEED_CHANGED)
    parts = need.form.differs(need.proposal)
    return _settled(desk, actor, need, "need-proposal-taken", parts, form=need.proposal)


@action(May.WORK_ON_NEEDS)
def propose_wording(
    desk: Desk, actor: Actor, number: NeedId, changes: Mapping[Part, object], was: int
) -> Need:
    """The county words some lines anew; nothing changes before the enterprise agrees.

    A further proposal builds on the one before. Raises Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER,
    NEED_MOVED, NEED_CHANGED, WORDS_TOO_LONG).
    """
    need = desk.work.needs.get(number)
    if need is None:
        raise Refused(Refusal.NOT_FOUND)
    concerns(actor, need, Who.COUNTY)
    if not may_propose(need):
        raise Refused(Refusal.NEED_MOVED, state=need.state)
    if need.version != was:
        raise Refused(Refusal.NEED_CHANGED)
    form = completeness.with_changes(need.proposal or need.form, changes)
    parts = need.form.differs(form)
    if not parts:
        return need
    what, facts = "need-wording-proposed", {"help": Help.PROPOSED, "proposal": form}
    proposed = changed(desk, actor, need, what, parts, **facts)
    desk.work.letters.close(f"need-help:{need.id}", Outcome.DONE)
    contacts = desk.work.people.contacts_of(need.enterprise)
    subject, occasion = f"need-proposal:{need.id}", str(proposed.version)
    post(desk, Kind.NEED_PROPOSAL, contacts, subject=subject, occasion=occasion)
    return proposed


def _settled(
    desk: Desk, actor: Actor, need: Need, what: str, parts: tuple[Part, ...], **facts: object
) -> Need:
    asked: dict[str, object] = {"help": Help.NONE, "proposal": None}
    settled = changed(desk, actor, need, what, parts, **asked | facts)
    for matter in ("need-help", "need-proposal"):
        desk.work.letters.close(f"{matter}:{need.id}", Outcome.DONE)
    return settled
