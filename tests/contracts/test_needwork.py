"""What a county sees of a need before it decides (C20, PRODUCT 19)."""

from datetime import date

import pytest

from core.expertise.actions import who_can_solve_need
from core.needs.actions import submit
from core.needwork.questions import dossier, work_list
from core.people.actions import end_role
from core.screening.actions import return_need
from core.shared.actor import Actor, Role
from core.shared.refusal import Refusal
from core.wording.actions import ask_for_help
from tests.contracts.need_village import Village, settle
from tests.contracts.refusals import refused
from tests.contracts.town import OPERATOR, Clock, Town
from tests.core.samples import holding


@pytest.fixture
def clock() -> Clock:
    """A Wednesday noon."""
    clock = Clock()
    clock.at(date(2026, 5, 20))
    return clock


@pytest.fixture
async def village(town: Town) -> Village:
    return await settle(town)


async def test_what_came_back_waits_from_then_on(village: Village, town: Town) -> None:
    """PRODUCT 19: the county is not late with what lay at the enterprise meanwhile."""
    need = await village.sent()
    await town.store.do(return_need, village.science, need.id, "figures, please")
    town.clock.on(days=14)
    await town.store.do(submit, village.contact, need.id)
    town.clock.on(days=1)
    [line] = await town.store.ask(work_list, village.science)

    assert (line.view.need.id, line.waited, line.late) == (need.id, 1, 0)


async def test_an_enterprise_without_a_contact_is_told_so(village: Village, town: Town) -> None:
    """DOMAIN 1.9: whoever decides knows that nobody would hear of it."""
    need = await village.sent()
    before = await town.store.ask(dossier, village.science, need.id)
    role = holding(Role.CONTACT, str(village.works.id))
    await town.store.do(end_role, OPERATOR, village.contact.known(), role)
    after = await town.store.ask(dossier, village.science, need.id)

    assert (before.reachable, after.reachable) == (True, False)


@pytest.mark.parametrize("who", ["science", "city", "neighbour", "stranger"])
async def test_a_draft_is_its_enterprises_own(village: Village, town: Town, who: str) -> None:
    """C20: a forged number opens nothing of what was never sent, until help is asked for."""
    draft = await village.draft()
    actor: Actor = getattr(village, who)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(who_can_solve_need, actor, draft.id)
    await town.store.do(ask_for_help, village.contact, draft.id)
    if who == "science":
        assert (await town.store.do(who_can_solve_need, actor, draft.id)).need is not None
    else:
        with refused(Refusal.NOT_YOURS):
            await town.store.do(who_can_solve_need, actor, draft.id)
