"""Every state of a need × every act × every role: who may do what, and what comes of it (C20)."""

from collections.abc import Callable
from typing import Any

import pytest

from core.needs.actions import discard, submit, undo_submit, withdraw_need, write
from core.needs.form import Part
from core.needs.model import Help, Need, NeedKind, NeedState
from core.screening.actions import (
    confirm_need,
    decline_need,
    keep_challenge,
    merge_needs,
    reject,
    return_need,
    take_out,
    unconfirm,
    unkeep,
)
from core.shared.actor import Actor, Role
from core.shared.refusal import Refusal, Refused
from core.wording.actions import agree_to_proposal, ask_for_help, ask_no_more, propose_wording
from tests.contracts.need_village import Village, settle
from tests.contracts.town import Town

S = NeedState
ENTERPRISE, COUNTY, CITY = "enterprise", "county", "city"

ACTS: dict[str, tuple[Any, str, Callable[[Need], tuple[object, ...]]]] = {
    "write": (write, ENTERPRISE, lambda need: ({Part.TARGET: "60 C"}, need.version)),
    "submit": (submit, ENTERPRISE, lambda _: ()),
    "undo": (undo_submit, ENTERPRISE, lambda _: ()),
    "withdraw": (withdraw_need, ENTERPRISE, lambda _: ()),
    "ask for help": (ask_for_help, ENTERPRISE, lambda _: ()),
    "ask no more": (ask_no_more, ENTERPRISE, lambda _: ()),
    "agree": (agree_to_proposal, ENTERPRISE, lambda need: (need.version,)),
    "propose": (propose_wording, COUNTY, lambda need: ({Part.TARGET: "60"}, need.version)),
    "return": (return_need, COUNTY, lambda _: ("please add figures",)),
    "confirm": (confirm_need, COUNTY, lambda _: ()),
    "unconfirm": (unconfirm, COUNTY, lambda _: ()),
    "decline": (decline_need, COUNTY, lambda _: ("not for a scientist",)),
    "take out": (take_out, COUNTY, lambda _: ()),
    "keep": (keep_challenge, CITY, lambda _: ()),
    "unkeep": (unkeep, CITY, lambda _: ()),
    "reject": (reject, CITY, lambda _: ("not this year",)),
}
"""Each act, whose it is, and what it is called with."""

LEADS: dict[tuple[NeedState, str], NeedState] = {
    (S.DRAFT, "write"): S.DRAFT,
    (S.RETURNED, "write"): S.RETURNED,
    (S.DRAFT, "submit"): S.SUBMITTED,
    (S.RETURNED, "submit"): S.SUBMITTED,
    (S.SUBMITTED, "submit"): S.SUBMITTED,  # a second tap
    (S.SUBMITTED, "undo"): S.DRAFT,
    (S.SUBMITTED, "withdraw"): S.WITHDRAWN,
    (S.RETURNED, "withdraw"): S.WITHDRAWN,
    (S.DRAFT, "ask for help"): S.DRAFT,
    (S.RETURNED, "ask for help"): S.RETURNED,
    **{(state, "ask no more"): state for state in NeedState},  # nothing was asked: nothing is done
    (S.SUBMITTED, "propose"): S.SUBMITTED,
    (S.SUBMITTED, "return"): S.RETURNED,
    (S.CONFIRMED, "return"): S.RETURNED,
    (S.SUBMITTED, "confirm"): S.CONFIRMED,
    (S.CONFIRMED, "unconfirm"): S.SUBMITTED,
    (S.SUBMITTED, "decline"): S.DECLINED,
    (S.RETURNED, "decline"): S.DECLINED,
    (S.CONFIRMED, "decline"): S.DECLINED,
    (S.CONSOLIDATED, "take out"): S.CONFIRMED,
    (S.REPORTED, "keep"): S.KEPT,
    (S.KEPT, "unkeep"): S.REPORTED,
    (S.REPORTED, "reject"): S.DECLINED,
}
"""The whole table said a second time: whatever is not here is refused."""

TOO_LATE = {Refusal.NEED_MOVED, Refusal.NEED_CHANGED}

ROLES: dict[str, tuple[str, Refusal]] = {
    "contact": (ENTERPRISE, Refusal.NOT_ALLOWED),
    "stranger": ("", Refusal.NOT_YOURS),
    "science": (COUNTY, Refusal.NOT_ALLOWED),
    "organisation": (COUNTY, Refusal.NOT_ALLOWED),
    "neighbour": ("", Refusal.NOT_YOURS),
    "city": (CITY, Refusal.NOT_ALLOWED),
}
"""On which side each stands."""


async def others(town: Town) -> list[Actor]:
    """Roles that have nothing to do with anybody's need."""
    unit = await town.unit()
    works = await town.enterprise()
    appointee, _ = await town.appoint(works, unit)
    return [
        appointee,
        await town.enrol(Role.UNIT_OFFICER, str(unit.id)),
        await town.enrol(Role.SCIENTIST, str(unit.id)),
        await town.enrol(Role.EXPERT),
        Actor(),
    ]


async def tried(village: Village, act: str, actor: Actor, need: Need) -> NeedState | Refusal:
    """The state that the need has come to, or why not."""
    call, _, facts = ACTS[act]
    try:
        await village.town.store.do(call, actor, need.id, *facts(need))
    except Refused as refused:
        assert await village.now(need.id) == need, "a refusal changes nothing"
        return refused.code
    return (await village.now(need.id)).state


@pytest.mark.parametrize("state", NeedState)
async def test_every_act_in_every_state_by_every_role(town: Town, state: NeedState) -> None:
    """C20: only whose turn it is moves a need, and only to where the table leads."""
    village = await settle(town)
    for act, (_, side, _) in ACTS.items():
        for role, (stands, _) in ROLES.items():
            need = await village.placed(state)
            became = await tried(village, act, getattr(village, role), need)
            expected = LEADS.get((state, act)) if stands == side else None
            if expected is not None:
                assert became is expected, (act, role)
            elif stands == side:
                assert became in TOO_LATE, (act, role)
            else:
                assert became in {Refusal.NOT_ALLOWED, Refusal.NOT_YOURS}, (act, role)


async def test_nobody_else_does_anything(town: Town) -> None:
    """Appointees, units, scientists, experts and strangers have no part in it."""
    village = await settle(town)
    need = await village.placed(S.SUBMITTED)
    for actor in await others(town):
        for act in ACTS:
            assert await tried(village, act, actor, need) is Refusal.NOT_ALLOWED, act


@pytest.mark.parametrize("state", NeedState)
async def test_only_a_draft_that_was_never_sent_is_thrown_away(
    town: Town, state: NeedState
) -> None:
    """What others have seen stays on record; a draft leaves nothing (least data)."""
    village = await settle(town)
    need = await village.placed(state)
    for actor in (village.stranger, village.science, village.city):
        with pytest.raises(Refused):
            await town.store.do(discard, actor, need.id)
    if state is S.DRAFT:
        await town.store.do(discard, village.contact, need.id)
        await town.store.do(discard, village.contact, need.id)  # a second tap
    else:
        with pytest.raises(Refused, match="need-moved"):
            await town.store.do(discard, village.contact, need.id)


@pytest.mark.parametrize("state", NeedState)
@pytest.mark.parametrize("into", NeedState)
async def test_merging_joins_what_belongs_together(
    town: Town, state: NeedState, into: NeedState
) -> None:
    """C20: a need goes on in another that goes on itself; a post never in a challenge."""
    village = await settle(town)
    need = await village.placed(state)
    other = await village.placed(into) if into is not S.DRAFT or state is not S.DRAFT else need
    may = state in {S.SUBMITTED, S.RETURNED, S.CONFIRMED}
    fits = into in {S.SUBMITTED, S.CONFIRMED, S.CONSOLIDATED}
    if may and fits:
        done = await town.store.do(merge_needs, village.science, need.id, other.id)
        assert (done.state, done.merged_into) == (S.MERGED, other.id)
        assert (await village.now(other.id)).form == other.form
    else:
        with pytest.raises(Refused):
            await town.store.do(merge_needs, village.science, need.id, other.id)

    post = await village.placed(S.SUBMITTED, NeedKind.POST)
    with pytest.raises(Refused, match="need-not-alike"):
        await town.store.do(merge_needs, village.science, post.id, other.id)


async def test_a_returned_need_that_is_undone_is_returned_again(town: Town) -> None:
    """C20: the same record is changed and sent again; taking that back brings the reason back."""
    village = await settle(town)
    need = await village.sent()
    await town.store.do(return_need, village.science, need.id, "figures, please")
    await town.store.do(submit, village.contact, need.id)

    back = await town.store.do(undo_submit, village.contact, need.id)

    assert (back.state, back.reason, back.reference) == (
        S.RETURNED,
        "figures, please",
        need.reference,
    )


async def test_a_proposal_falls_with_the_state_that_it_was_made_for(town: Town) -> None:
    """DOMAIN 2.2: what was confirmed is not changed any more by an old proposal."""
    village = await settle(town)
    need = await village.sent()
    proposed = await town.store.do(
        propose_wording, village.science, need.id, {Part.TARGET: "-60"}, need.version
    )
    assert proposed.help is Help.PROPOSED

    confirmed = await town.store.do(confirm_need, village.science, need.id)

    assert (confirmed.help, confirmed.proposal) == (Help.NONE, None)
    with pytest.raises(Refused, match="need-changed"):
        await town.store.do(agree_to_proposal, village.contact, need.id, confirmed.version)
