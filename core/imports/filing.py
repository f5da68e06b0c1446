"""Needs that an office enters on behalf of their enterprises."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from core.calls.model import Call
from core.desk import Desk
from core.imports.batch import NewNeed
from core.needs.model import Need, NeedKind, NeedState
from core.needs.rules import reference, series
from core.needs.telling import ask_county
from core.notices.model import Kind
from core.notices.posting import post
from core.organisations.model import Enterprise
from core.shared.actor import Actor
from core.shared.ids import NeedId


def file_needs(
    desk: Desk,
    actor: Actor,
    new: Sequence[NewNeed],
    call: Call,
    works: Mapping[str, Enterprise],
) -> None:
    """What the county itself enters it has confirmed; others' rows wait for the county (C20)."""
    if not new:
        return
    work, by = desk.work, actor.known()
    numbers = {
        kind: iter(work.series.take(series(call, kind), sum(one.kind is kind for one in new)))
        for kind in NeedKind
    }
    needs = []
    for one in new:
        enterprise = works[one.enterprise]
        own = enterprise.county in actor.counties()
        needs.append(
            Need(
                id=NeedId(0),
                enterprise=enterprise.id,
                county=enterprise.county,
                call=call.id,
                kind=one.kind,
                state=NeedState.CONFIRMED if own else NeedState.SUBMITTED,
                form=one.form,
                reference=reference(call, one.kind, next(numbers[one.kind])),
                of_post=one.of_post,
                created_by=by,
                created_at=desk.now,
                changed_at=desk.now,
                submitted_at=desk.now,
                moved_at=desk.now,
                moved_by=by,
            )
        )
    ids = _added(desk, new, needs)
    entries = [
        (
            f"need:{number}",
            "imported",
            {"enterprise": one.enterprise, "kind": one.kind, "state": one.state},
        )
        for number, one in zip(ids, needs, strict=True)
    ]
    work.audit.begin(entries, actor, desk.now)
    _tell(desk, [one.model_copy(update={"id": n}) for n, one in zip(ids, needs, strict=True)])


def _added(desk: Desk, new: Sequence[NewNeed], needs: Sequence[Need]) -> list[NeedId]:
    """Their numbers in order; challenges that belong to a new post come after it."""
    add = desk.work.needs.add_many
    first = [nth for nth, one in enumerate(new) if one.of_new is None]
    ids = dict(zip(first, add([needs[nth] for nth in first]), strict=True))
    later = {nth: one.of_new for nth, one in enumerate(new) if one.of_new is not None}
    linked = [needs[nth].model_copy(update={"of_post": ids[post]}) for nth, post in later.items()]
    ids |= dict(zip(later, add(linked), strict=True))
    return [ids[nth] for nth in range(len(new))]


def _tell(desk: Desk, needs: Sequence[Need]) -> None:
    """Counties are asked about what waits; contacts hear of what was entered in their name."""
    contacts = desk.work.intake.contacts()
    confirmed = [one for one in needs if one.state is NeedState.CONFIRMED]
    for county in sorted({one.county for one in needs} - {one.county for one in confirmed}):
        ask_county(desk, county)
    ready = desk.now + timedelta(minutes=desk.policy.undo_minutes)
    for one in confirmed:
        if one.enterprise in contacts:
            post(
                desk,
                Kind.NEED_MOVED,
                contacts[one.enterprise],
                subject=f"need:{one.id}",
                occasion=str(one.version),
                step=one.state,
                ready=ready,
            )
