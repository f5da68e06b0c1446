"""What an enterprise does with its needs: write, send, take back."""

from collections.abc import Mapping

from core.desk import Desk, action
from core.needs import belonging, completeness, rules
from core.needs.form import NeedForm, Part
from core.needs.model import FileKind, Move, Need, NeedFile, NeedKind, NeedState, Who
from core.needs.moving import concerns, in_time, keep, move
from core.needs.own import call_to_file_in, changed, closed, editable, note, own_need, own_works
from core.notices.model import Outcome
from core.shared.actor import Actor, May
from core.shared.ids import EnterpriseId, NeedFileId, NeedId
from core.shared.refusal import Refusal, Refused
from core.sheets.model import Scan


@action(May.FILE_NEED)
def begin(desk: Desk, actor: Actor, enterprise: EnterpriseId, kind: NeedKind) -> Need:
    """The enterprise's draft of this kind: a new one, or the one that was begun before.

    A draft left from an earlier call goes on in the present one. Raises Refused(NOT_YOURS,
    CALL_CLOSED) where no call is open or announced.
    """
    works = own_works(desk, actor, enterprise)
    call = call_to_file_in(desk)
    need = desk.work.needs.begin(
        enterprise=works.id,
        county=works.county,
        call=call.id,
        kind=kind,
        form=NeedForm(),
        by=actor.known(),
        now=desk.now,
    )
    if need.call != call.id or need.county != works.county:
        changed = {"call": call.id, "county": works.county, "version": need.version + 1}
        moved = need.model_copy(update=changed)
        keep(desk, moved, need)
        need = moved
    if need.version == 1 and need.created_at == desk.now:
        note(desk, actor, need.id, "need-begun")
    return need


@action(May.FILE_NEED)
def write(
    desk: Desk, actor: Actor, number: NeedId, changes: Mapping[Part, object], was: int
) -> Need:
    """Lines of the form are changed; `was` is the version that the writer had before him.

    Raises Refused(NOT_YOURS, NOT_FOUND, NEED_MOVED, NEED_CHANGED, WORDS_TOO_LONG).
    """
    need = editable(desk, actor, number)
    form = completeness.with_changes(need.form, changes)
    parts = need.form.differs(form)
    if need.version != was:
        raise Refused(Refusal.NEED_CHANGED)
    if not parts:
        return need
    return changed(desk, actor, need, "need-written", parts, form=form)


@action(May.FILE_NEED)
def attach(desk: Desk, actor: Actor, number: NeedId, scan: Scan, kind: FileKind) -> NeedFile:
    """A photo, a voice message or a file goes along; the same one once.

    Raises Refused(NOT_YOURS, NOT_FOUND, NEED_MOVED, NEED_FILES_FULL).
    """
    need = editable(desk, actor, number)
    files = desk.work.need_files.of(need.id)
    same = next((file for file in files if file.digest == scan.digest), None)
    if same is not None:
        return same
    if len(files) >= desk.policy.need_files:
        raise Refused(Refusal.NEED_FILES_FULL, limit=desk.policy.need_files)
    added = desk.work.need_files.add(need.id, scan, kind, actor.known(), desk.now)
    note(desk, actor, need.id, "need-file-added", {"file": added.id})
    return added


@action(May.FILE_NEED)
def detach(desk: Desk, actor: Actor, number: NeedFileId) -> None:
    """An attachment is taken away again. Raises as `attach`; a second time does nothing."""
    file = desk.work.need_files.get(number)
    if file is None:
        return
    need = editable(desk, actor, file.need)
    desk.work.need_files.drop(number)
    note(desk, actor, need.id, "need-file-dropped", {"file": number})


@action(May.FILE_NEED)
def discard(desk: Desk, actor: Actor, number: NeedId) -> Need | None:
    """A draft is thrown away, with its files.

    One whose sending was undone has a reference: it is returned as what stays on record,
    withdrawn. What is gone is gone: a second time does nothing. Raises Refused(NOT_YOURS,
    NEED_MOVED).
    """
    need = desk.work.needs.get(number)
    if need is None:
        return None
    concerns(actor, need, Who.ENTERPRISE)
    if need.state is not NeedState.DRAFT:
        raise Refused(Refusal.NEED_MOVED, state=need.state)
    if need.submitted_at is not None:
        return move(desk, actor, need, Move.WITHDRAW)
    belonging.part(desk, actor, need)
    desk.work.needs.delete(number)
    desk.work.letters.close(f"need-help:{number}", Outcome.DONE)
    note(desk, actor, need.id, "need-discarded")
    return None


@action(May.FILE_NEED)
def submit(desk: Desk, actor: Actor, number: NeedId) -> Need:
    """The need goes to the county with a reference; a second tap changes nothing (C20).

    A returned one may be sent again until the counties have consolidated. Raises
    Refused(NOT_YOURS, NOT_FOUND, NEED_MOVED, NEED_INCOMPLETE, CALL_CLOSED).
    """
    need = own_need(desk, actor, number)
    if need.state is NeedState.SUBMITTED:
        return need
    call = desk.work.calls.get(need.call)
    lacks = completeness.needed(need.kind, need.form)
    if lacks:
        raise Refused(Refusal.NEED_INCOMPLETE, parts=lacks)
    if call is None or not rules.may_send(need, call, desk.now, desk.workdays, desk.policy):
        raise closed(call)
    works = own_works(desk, actor, need.enterprise)
    reference = need.reference or rules.reference(
        call, need.kind, desk.work.series.next(rules.series(call, need.kind))
    )
    return move(
        desk,
        actor,
        need,
        Move.SUBMIT,
        reference=reference,
        county=works.county,
        submitted_at=need.submitted_at or desk.now,
    )


@action(May.FILE_NEED)
def undo_submit(desk: Desk, actor: Actor, number: NeedId) -> Need:
    """Within minutes, before the county acted: a draft again, or returned again (PRODUCT 6).

    Raises Refused(NOT_YOURS, NOT_FOUND, NEED_MOVED, UNDO_OVER).
    """
    need = own_need(desk, actor, number)
    in_time(desk, need)
    return move(desk, actor, need, Move.UNDO)


@action(May.FILE_NEED)
def withdraw_need(desk: Desk, actor: Actor, number: NeedId) -> Need:
    """Until the county has confirmed it, the enterprise may take its need back for good.

    Raises Refused(NOT_YOURS, NOT_FOUND, NEED_MOVED).
    """
    return move(desk, actor, own_need(desk, actor, number), Move.WITHDRAW)


@action(May.FILE_NEED)
def belong(desk: Desk, actor: Actor, number: NeedId, post: NeedId | None) -> Need:
    """A challenge belongs to a post of the same enterprise, or to none (C19).

    Raises Refused(NOT_YOURS, NOT_FOUND, NEED_MOVED), NOT_FOUND also for a post that has ended.
    """
    need = editable(desk, actor, number)
    if post is not None:
        of = desk.work.needs.get(post)
        if of is None or not rules.may_belong(need, of):
            raise Refused(Refusal.NOT_FOUND)
    return changed(desk, actor, need, "need-of-post", (), of_post=post)
