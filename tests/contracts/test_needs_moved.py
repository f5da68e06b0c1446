"""Needs that go along with others: an enterprise's transfer, a post that ends (A23, C19)."""

from datetime import date

import pytest

from core.needs.actions import belong, discard, submit, undo_submit, withdraw_need
from core.needs.model import Need, NeedKind, NeedState
from core.needs.questions import my_needs
from core.needs.rules import MOVABLE
from core.notices.model import Kind
from core.screening.actions import confirm_need, decline_need, merge_needs, reject
from core.shared.actor import SYSTEM, Actor
from core.shared.refusal import Refusal
from core.transfers.actions import transfer_enterprise
from core.wording.actions import ask_for_help
from tests.contracts.need_village import Village, settle
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, THERE, Clock, Town

S = NeedState


@pytest.fixture
def clock() -> Clock:
    """A Wednesday noon, on which letters may ring."""
    clock = Clock()
    clock.at(date(2026, 5, 20))
    return clock


@pytest.fixture
async def village(town: Town) -> Village:
    return await settle(town)


async def told(town: Town, actor: Actor) -> list[Kind]:
    """What this person's letters are about that go out by now."""
    return [one.letter.kind for one in await town.deliver() if one.letter.to == actor.person]


async def moves(village: Village) -> None:
    """The city gives the enterprise to the neighbour's county."""
    move = transfer_enterprise
    await village.town.store.do(move, village.city, village.works.id, THERE, "plant moved")


@pytest.mark.parametrize("state", NeedState)
async def test_what_is_not_reported_goes_along(village: Village, state: NeedState) -> None:
    """A23: the new county goes on with it; what was reported or has ended stays where it was."""
    need = await village.placed(state)
    await moves(village)
    now = await village.now(need.id)

    assert now.county == (THERE if state in MOVABLE else HERE)
    reported = {S.REPORTED, S.PUBLISHED, S.KEPT, S.DECLINED, S.WITHDRAWN, S.MERGED}
    assert set(NeedState) - MOVABLE == reported


async def test_the_new_county_is_asked_and_the_old_one_no_more(
    village: Village, town: Town
) -> None:
    """A23, PRODUCT 11: one letter to each, and it waits for whoever can act."""
    need = await village.sent()
    town.clock.on(minutes=30)
    await moves(village)
    town.clock.on(minutes=30)
    letters = [one.letter for one in await town.deliver()]
    asked = {one.to for one in letters if one.kind is Kind.NEEDS_WAITING}

    assert asked == {village.neighbour.person}
    with refused(Refusal.NOT_YOURS):
        await town.store.do(confirm_need, village.science, need.id)
    confirmed = await town.store.do(confirm_need, village.neighbour, need.id)
    assert confirmed.state is S.CONFIRMED


async def test_whoever_was_asked_for_help_is_so_no_more(village: Village, town: Town) -> None:
    """DOMAIN 2.2: the draft is looked at by the county that looks after the enterprise."""
    draft = await village.draft()
    await town.store.do(ask_for_help, village.contact, draft.id)
    await moves(village)

    assert Kind.NEED_HELP not in await told(town, village.science)
    town.clock.on(minutes=30)
    again = await village.now(draft.id)
    assert again.county == THERE


async def test_help_is_asked_of_the_new_county(village: Village, town: Town) -> None:
    """As above, seen from the other side."""
    draft = await village.draft()
    await town.store.do(ask_for_help, village.contact, draft.id)
    await moves(village)

    assert Kind.NEED_HELP in await told(town, village.neighbour)


async def joined(village: Village) -> tuple[Need, Need]:
    """A post that waits for the county, and a challenge that belongs to it."""
    post = await village.sent(NeedKind.POST)
    draft = await village.draft()
    do = village.town.store.do
    await do(belong, village.contact, draft.id, post.id)
    return post, await do(submit, village.contact, draft.id)


@pytest.mark.parametrize("end", ["withdrawn", "declined", "rejected"])
async def test_a_challenge_parts_from_a_post_that_ends(
    village: Village, town: Town, end: str
) -> None:
    """C19: it goes on by itself, and what changed is on record."""
    post, challenge = await joined(village)
    if end == "withdrawn":
        await town.store.do(withdraw_need, village.contact, post.id)
    elif end == "declined":
        await town.store.do(decline_need, village.science, post.id, "no post this year")
    else:
        reported = await village.placed(S.REPORTED, NeedKind.POST)
        await tie(village, challenge, reported)
        await town.store.do(reject, village.city, reported.id, "no post this year")
    now = await village.now(challenge.id)

    assert (now.of_post, now.state, now.form) == (None, S.SUBMITTED, challenge.form)
    entries = await town.store.ask(
        lambda desk, _: desk.work.audit.of(f"need:{challenge.id}"), SYSTEM
    )
    assert entries[-1].what == "need-of-post"


async def tie(village: Village, challenge: Need, post: Need) -> None:
    """The challenge belongs to a post that came further than itself."""

    def save(desk: object, _actor: Actor) -> None:
        new = {"of_post": post.id, "version": challenge.version + 1}
        assert desk.work.needs.save(challenge.model_copy(update=new), challenge.version)  # type: ignore[attr-defined]

    await village.town.store.do(save, SYSTEM)


async def test_a_challenge_follows_its_post_into_another(village: Village, town: Town) -> None:
    """C20: what two posts became one has the challenges of both."""
    post, challenge = await joined(village)
    other = await village.placed(S.CONFIRMED, NeedKind.POST)
    await town.store.do(merge_needs, village.science, post.id, other.id)

    assert (await village.now(challenge.id)).of_post == other.id


async def test_nothing_belongs_to_a_post_that_has_ended(village: Village, town: Town) -> None:
    """Old buttons: what was withdrawn since is no post to belong to."""
    draft = await village.draft()
    for state in set(NeedState) - {S.DRAFT}:
        post = await village.placed(state, NeedKind.POST)
        if state in {S.DECLINED, S.WITHDRAWN, S.MERGED}:
            with refused(Refusal.NOT_FOUND):
                await town.store.do(belong, village.contact, draft.id, post.id)
        else:
            now = await town.store.do(belong, village.contact, draft.id, post.id)
            assert now.of_post == post.id


async def test_a_post_thrown_away_leaves_its_challenge(village: Village, town: Town) -> None:
    """C19: the draft of a post is deleted, and nothing points to it."""
    post, draft = await village.draft(NeedKind.POST), await village.draft()
    await town.store.do(belong, village.contact, draft.id, post.id)
    await town.store.do(discard, village.contact, post.id)

    [left] = await town.store.ask(my_needs, village.contact)
    assert (left.need.id, left.need.of_post) == (draft.id, None)


async def test_a_sending_that_was_undone_can_be_given_up(village: Village, town: Town) -> None:
    """PRODUCT 6, C20: it has a reference by then, so it ends as withdrawn and stays on record."""
    need = await village.sent()
    await town.store.do(undo_submit, village.contact, need.id)
    left = await town.store.do(discard, village.contact, need.id)
    with refused(Refusal.NEED_MOVED):
        await town.store.do(discard, village.contact, need.id)

    assert left is not None
    assert (left.state, left.reference) == (S.WITHDRAWN, need.reference)
    town.clock.on(minutes=30)
    assert await told(town, village.science) == []
