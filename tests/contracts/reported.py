"""Needs that counties have reported, as the city finds them."""

from datetime import date, timedelta

from core.calls.model import Call, CallState
from core.needs.form import NeedForm
from core.needs.model import Need, NeedKind, NeedState
from core.organisations.model import Enterprise
from core.shared.fields import Field
from core.shared.ids import NeedId, PersonId
from storage.work import SqlWork
from tests.contracts.town import Town

FORM = NeedForm(title="电解液工程师", text="低温下循环寿命衰减", field=Field.ENERGY)


async def open_call(town: Town, by: PersonId) -> Call:
    """This year's call, published, its window open for a month."""
    now = town.clock.now

    def write(work: SqlWork) -> Call:
        call = work.calls.add(
            year=now.year,
            title="年度通知",
            text="",
            opens_at=now,
            closes_at=now + timedelta(days=30),
            born_since=date(now.year - 50, 1, 1),
            by=by,
        )
        facts = {"state": CallState.PUBLISHED, "published_at": now, "version": 2}
        opened = call.model_copy(update=facts)
        assert work.calls.save(opened, 1)
        return opened

    return await town.store.write(write)


async def reported(
    town: Town,
    call: Call,
    works: Enterprise,
    by: PersonId,
    *,
    kind: NeedKind = NeedKind.POST,
    state: NeedState = NeedState.REPORTED,
    form: NeedForm = FORM,
) -> NeedId:
    """A need of the enterprise that lies with the city."""
    number = next(town.numbers)
    need = Need(
        id=NeedId(0),
        enterprise=works.id,
        county=works.county,
        call=call.id,
        kind=kind,
        state=state,
        form=form,
        reference=f"{call.year}-{number}",
        created_by=by,
        created_at=town.clock.now,
        changed_at=town.clock.now,
        submitted_at=town.clock.now,
    )
    return (await town.store.write(lambda work: work.needs.add_many([need])))[0]
