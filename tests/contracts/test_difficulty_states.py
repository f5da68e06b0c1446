"""Every state of a difficulty × every act × everybody: who may do what, and what follows (C34)."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from core.difficulties.actions import (
    answer,
    ask_in,
    confirm,
    confirmed_by_phone,
    extend,
    hand_on,
    not_yet,
    propose,
    remark,
    reopen,
    withdraw,
    write,
)
from core.difficulties.model import Act, Difficulty, DifficultyState
from core.people.actions import accept_invitation, invite
from core.shared.actor import Actor, Role
from core.shared.keys import Department
from core.shared.refusal import Refusal, Refused
from tests.contracts.difficulty_village import ORGANISATION, Troubled, city, trouble
from tests.contracts.town import OPERATOR, Town
from tests.core.samples import holding

S = DifficultyState
RAISER, OWNER, OFFICIAL, CITY = "raiser", "owner", "official", "city"

ACTS: dict[Act, tuple[Any, frozenset[str], Callable[[Difficulty], tuple[object, ...]]]] = {
    Act.WRITE: (write, frozenset({RAISER}), lambda _: ("one thing more",)),
    Act.ANSWER: (answer, frozenset({OWNER}), lambda _: ("we come",)),
    Act.REMARK: (remark, frozenset({OWNER, OFFICIAL, CITY}), lambda _: ("call them",)),
    Act.HAND_ON: (hand_on, frozenset({OWNER, CITY}), lambda _: (ORGANISATION, "theirs")),
    Act.ASK: (ask_in, frozenset({OWNER}), lambda _: (city(Department.SCIENCE), "please")),
    Act.EXTEND: (
        extend,
        frozenset({CITY}),
        lambda one: (one.due_on + timedelta(days=7), "the part comes late"),
    ),
    Act.PROPOSE: (propose, frozenset({OWNER}), lambda _: ("done",)),
    Act.CONFIRM: (confirm, frozenset({RAISER}), lambda _: ()),
    Act.NOT_YET: (not_yet, frozenset({RAISER}), lambda _: ("the door is missing",)),
    Act.BY_PHONE: (confirmed_by_phone, frozenset[str](), lambda _: ("Mr Li, today",)),
    Act.REOPEN: (reopen, frozenset({RAISER}), lambda _: ("it broke again",)),
    Act.WITHDRAW: (withdraw, frozenset({RAISER}), lambda _: ()),
}
"""Each act, whose it is, and what it is called with; here all raisers can confirm in the chat."""

LEADS: dict[tuple[DifficultyState, Act], DifficultyState] = {
    (S.OPEN, Act.WRITE): S.OPEN,
    (S.ANSWERED, Act.WRITE): S.ANSWERED,
    (S.PROPOSED, Act.WRITE): S.PROPOSED,
    (S.OPEN, Act.ANSWER): S.ANSWERED,
    (S.ANSWERED, Act.ANSWER): S.ANSWERED,
    (S.PROPOSED, Act.ANSWER): S.PROPOSED,
    **{(state, Act.REMARK): state for state in S if state is not S.WITHDRAWN},
    (S.OPEN, Act.HAND_ON): S.OPEN,
    (S.ANSWERED, Act.HAND_ON): S.OPEN,
    (S.OPEN, Act.ASK): S.OPEN,
    (S.ANSWERED, Act.ASK): S.ANSWERED,
    (S.OPEN, Act.EXTEND): S.OPEN,
    (S.ANSWERED, Act.EXTEND): S.ANSWERED,
    (S.OPEN, Act.PROPOSE): S.PROPOSED,
    (S.ANSWERED, Act.PROPOSE): S.PROPOSED,
    **{(state, Act.CONFIRM): S.SOLVED for state in (S.OPEN, S.ANSWERED, S.PROPOSED, S.SOLVED)},
    (S.PROPOSED, Act.NOT_YET): S.OPEN,
    (S.SOLVED, Act.REOPEN): S.OPEN,
    (S.SETTLED, Act.REOPEN): S.OPEN,
    **{
        (state, Act.WITHDRAW): S.WITHDRAWN
        for state in (S.OPEN, S.ANSWERED, S.PROPOSED, S.WITHDRAWN)
    },
}
"""The whole table said a second time: whatever is not here is refused."""

ROLES: dict[str, str] = {
    "contact": RAISER,
    "second": RAISER,
    "science": OWNER,
    "organisation": OFFICIAL,
    "city": CITY,
    "other_city": CITY,
    "appointee": "",
    "stranger": "",
    "unit": "",
    "neighbour": "",
    "expert": "",
}
"""What each is to an enterprise's difficulty that its county's science department has in hand."""


async def tried(
    village: Troubled, act: Act, actor: Actor, one: Difficulty
) -> DifficultyState | Refusal:
    """The state that it has come to, or why not."""
    call, _, facts = ACTS[act]
    try:
        await village.town.store.do(call, actor, one.id, *facts(one))
    except Refused as refused:
        assert await village.now(one.id) == one, "a refusal changes nothing"
        return refused.code
    return (await village.now(one.id)).state


@pytest.mark.parametrize("state", DifficultyState)
async def test_every_act_in_every_state_by_everybody(town: Town, state: DifficultyState) -> None:
    """C34: only whose turn it is moves a difficulty, and only to where the table leads."""
    village = await trouble(town)
    for act, (_, sides, _) in ACTS.items():
        for role, side in ROLES.items():
            one = await village.placed(state)
            became = await tried(village, act, getattr(village, role), one)
            expected = LEADS.get((state, act)) if side in sides else None
            if expected is not None:
                assert became is expected, (act, role)
            elif side in sides:
                assert became is Refusal.DIFFICULTY_MOVED, (act, role)
            else:
                refusals = {Refusal.NOT_ALLOWED, Refusal.NOT_YOURS, Refusal.DIFFICULTY_IN_CHAT}
                assert became in refusals, (act, role)


async def test_whoever_raised_it_decides_nothing_for_the_office(town: Town) -> None:
    """C34: an official who is the enterprise's contact as well is its raiser and nothing else."""
    village = await trouble(town)
    one = await village.raised()
    place = holding(Role.CONTACT, str(village.works.id))
    fresh = await town.store.do(invite, OPERATOR, place, "x", village.science.person)
    await town.store.do(accept_invitation, village.science, fresh.token, "zh")
    both = await town.who(village.science.account)

    for act in (Act.ANSWER, Act.PROPOSE, Act.HAND_ON):
        assert await tried(village, act, both, one) is Refusal.NOT_YOURS
    assert await tried(village, Act.CONFIRM, both, one) is S.SOLVED
