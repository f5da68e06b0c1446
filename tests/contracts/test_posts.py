"""The city makes posts of reported needs, numbers, publishes, withdraws and closes them (C21)."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass

import pytest

from core.calls.model import Call
from core.collecting.actions import call_county
from core.collecting.questions import city_desk, county_reports, needs_to_post
from core.lists.actions import export_list, export_posts
from core.lists.model import ListKind
from core.needs.form import NeedForm
from core.needs.model import NeedKind, NeedState
from core.notices.model import Kind, Parcel
from core.organisations.model import Enterprise
from core.overview.model import By
from core.overview.questions import overview
from core.posts.actions import (
    change_post,
    close_post,
    drop_post,
    make_post,
    publish_posts,
    take_back_key,
    withdraw_post,
)
from core.posts.model import Post, PostPart, PostState, Search
from core.posts.questions import browse, needs_beside, post_card, signed_for
from core.shared.actor import Actor, Role
from core.shared.fields import Field
from core.shared.ids import NeedId
from core.shared.refusal import Refusal, Refused
from tests.contracts.reported import FORM, open_call, reported
from tests.contracts.town import HERE, THERE, Town


@dataclass
class Hall:
    """The city with its two departments, a county, an enterprise with its contact, a call."""

    town: Town
    science: Actor
    organisation: Actor
    officer: Actor
    host: Actor
    works: Enterprise
    call: Call

    async def need(self, **facts: object) -> NeedId:
        return await reported(self.town, self.call, self.works, self.host.known(), **facts)  # type: ignore[arg-type]

    async def draft(self, **facts: object) -> Post:
        need = await self.need(**facts)
        return await self.town.store.do(make_post, self.science, [need])

    async def publish(self, *posts: Post) -> tuple[Post, ...]:
        """Both departments sign (A25)."""
        seen = {post.id: post.version for post in posts}
        first = await self.town.store.do(publish_posts, self.science, seen)
        assert not first.done
        second = await self.town.store.do(publish_posts, self.organisation, seen)
        assert second.done
        return second.posts

    async def state(self, need: NeedId) -> NeedState:
        found = await self.town.store.read(lambda work: work.needs.get(need))
        assert found is not None
        return found.state


@pytest.fixture
async def hall(town: Town) -> Hall:
    science = await town.enrol(Role.CITY_SCIENCE)
    organisation = await town.enrol(Role.CITY_ORGANISATION)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    works = await town.enterprise()
    host = await town.contact(works, gate_m=None)
    call = await open_call(town, science.known())
    return Hall(town, science, organisation, officer, host, works, call)


async def test_a_post_is_made_signed_for_twice_numbered_and_found(hall: Hall) -> None:
    """C21, A25: draft, first key, second key, number; needs are part of it; everybody finds it."""
    store, year = hall.town.store, hall.call.year
    need = await hall.need()
    post = await store.do(make_post, hall.science, [need])
    assert (post.title, post.state, post.number) == (FORM.title, PostState.DRAFT, None)
    assert (await store.ask(browse, hall.host, Search())).found == 0

    [shown] = await hall.publish(post)

    assert shown.number == f"{year}-001"
    assert await hall.state(need) is NeedState.PUBLISHED
    shelf = await store.ask(browse, hall.host, Search(field=Field.ENERGY, words="电解液　工程"))
    assert [view.post.id for view in shelf.posts] == [post.id]
    assert (await store.ask(browse, hall.host, Search(words="没有的词"))).found == 0
    letters = [p.letter.kind for p in await _letters(hall) if p.letter.to == hall.host.person]
    assert letters == [Kind.NEED_MOVED]


async def test_one_department_alone_publishes_nothing(hall: Hall) -> None:
    """A25: the same person's second press is no second key; a key is taken back in time."""
    store = hall.town.store
    post = await hall.draft()
    seen = {post.id: post.version}
    await store.do(publish_posts, hall.science, seen)

    again = await store.do(publish_posts, hall.science, seen)

    assert not again.done
    assert (await store.ask(signed_for, hall.science, (post.id,))).mine is not None
    await store.do(take_back_key, hall.science, seen)
    assert not (await store.ask(signed_for, hall.science, (post.id,))).turned


async def test_a_change_lets_the_first_signature_fall(hall: Hall) -> None:
    """A25: nobody signs what he has not seen."""
    store = hall.town.store
    post = await hall.draft()
    await store.do(publish_posts, hall.science, {post.id: post.version})

    changed = await store.do(change_post, hall.organisation, post.id, {PostPart.TITLE: "新名称"})

    old = {post.id: post.version}
    assert (await code_of(store.do(publish_posts, hall.organisation, old))) is Refusal.POST_CHANGED
    result = await store.do(publish_posts, hall.organisation, {post.id: changed.version})
    assert not result.done


async def test_several_at_once_have_one_lock_and_follow_each_other(hall: Hall) -> None:
    """Several are signed for together; the numbers run on; one letter asks for the other key."""
    drafts = [await hall.draft() for _ in range(3)]

    shown = await hall.publish(*drafts)

    year = hall.call.year
    assert [post.number for post in shown] == [f"{year}-00{n}" for n in (1, 2, 3)]
    wanted = [p for p in await _letters(hall) if p.letter.kind is Kind.KEY_WANTED]
    assert len(wanted) <= 1


async def test_two_at_once_never_share_a_number(hall: Hall) -> None:
    """Numbers are a series: whoever publishes at the same time gets another one."""
    store = hall.town.store
    drafts = [await hall.draft() for _ in range(6)]
    for post in drafts:
        await store.do(publish_posts, hall.science, {post.id: post.version})

    done = await asyncio.gather(
        *(store.do(publish_posts, hall.organisation, {post.id: post.version}) for post in drafts)
    )

    numbers = [one.posts[0].number for one in done]
    assert len(set(numbers)) == 6


async def test_a_withdrawn_posts_number_is_nobody_elses(hall: Hall) -> None:
    """Withdrawn with a reason: needs are with the city again, the gap stays."""
    store = hall.town.store
    need = await hall.need()
    post = await store.do(make_post, hall.science, [need])
    [shown] = await hall.publish(post)

    gone = await store.do(withdraw_post, hall.science, shown.id, "企业提出撤回")

    assert (gone.state, gone.reason) == (PostState.WITHDRAWN, "企业提出撤回")
    assert await hall.state(need) is NeedState.REPORTED
    assert (await store.ask(browse, hall.host, Search())).found == 0
    assert (await store.ask(post_card, hall.host, shown.id)).post.number == shown.number
    again = await store.do(make_post, hall.science, [need])
    [next_one] = await hall.publish(again)
    assert next_one.number == f"{hall.call.year}-002"


async def test_a_closed_post_keeps_its_needs(hall: Hall) -> None:
    """Closed: off the list, its needs stay part of it, and nothing more can be done to it."""
    store = hall.town.store
    need = await hall.need()
    [shown] = await hall.publish(await store.do(make_post, hall.science, [need]))

    await store.do(close_post, hall.organisation, shown.id)

    assert await hall.state(need) is NeedState.PUBLISHED
    assert (await store.ask(browse, hall.host, Search())).found == 0
    again = store.do(withdraw_post, hall.science, shown.id, "再撤")
    assert await code_of(again) is Refusal.POST_MOVED


async def test_a_need_is_part_of_one_live_post(hall: Hall) -> None:
    """An index and not a look: the second draft is refused until the first is given up."""
    store = hall.town.store
    need = await hall.need()
    first = await store.do(make_post, hall.science, [need])
    assert await code_of(store.do(make_post, hall.science, [need])) is Refusal.NEED_IN_POST
    assert await store.ask(needs_to_post, hall.science) == ()

    await store.do(drop_post, hall.science, first.id)

    second = await store.do(make_post, hall.science, [need])
    assert second.id != first.id


async def test_one_post_from_several_needs_of_one_enterprise(hall: Hall) -> None:
    """C21: a post and its challenge; another enterprise's is refused, and so is a drafted one."""
    store = hall.town.store
    post, challenge = await hall.need(), await hall.need(kind=NeedKind.CHALLENGE)
    beside = await store.ask(needs_beside, hall.science, post)
    assert [view.need.id for view in beside] == [challenge]
    other = await hall.town.enterprise(THERE)
    foreign = await reported(hall.town, hall.call, other, hall.host.known())
    both = store.do(make_post, hall.science, [post, foreign])
    assert await code_of(both) is Refusal.POST_ONE_ENTERPRISE
    sent = await hall.need(state=NeedState.CONFIRMED)
    early = store.do(make_post, hall.science, [sent])
    assert await code_of(early) is Refusal.POST_NEED_ELSEWHERE

    made = await store.do(make_post, hall.science, [challenge, post])

    assert made.needs == (post, challenge)


async def test_what_says_too_little_is_not_published(hall: Hall) -> None:
    """All are published or none."""
    store = hall.town.store
    whole = await hall.draft()
    thin = await hall.draft(form=NeedForm(title="无领域", text="x"))

    code = await code_of(store.do(publish_posts, hall.science, {whole.id: 1, thin.id: 1}))

    assert code is Refusal.POST_INCOMPLETE


@pytest.mark.parametrize("who", ["officer", "host"])
async def test_only_the_city_makes_posts(hall: Hall, who: str) -> None:
    """C21: the city publishes; a county's officer or a contact is refused by the core."""
    need = await hall.need()
    actor: Actor = getattr(hall, who)

    assert await code_of(hall.town.store.do(make_post, actor, [need])) is Refusal.NOT_ALLOWED


async def test_a_county_is_called_once_a_working_day(hall: Hall) -> None:
    """Slice: who has not reported is called by letter; the last call is told; once a day."""
    store = hall.town.store
    await hall.need(state=NeedState.SUBMITTED)
    await store.do(call_county, hall.science, HERE)

    again = await code_of(store.do(call_county, hall.organisation, HERE))

    assert again is Refusal.COUNTY_CALLED
    mine = next(
        one for one in await store.ask(county_reports, hall.science) if one.county.code == HERE
    )
    assert (mine.underway, mine.called_at, mine.may_call) == (1, hall.town.clock.now, False)
    told = [p for p in await _letters(hall) if p.letter.kind is Kind.CALL_COUNTY]
    assert [p.letter.to for p in told] == [hall.officer.person]
    hall.town.clock.on(days=7)
    await store.do(call_county, hall.science, HERE)


async def test_the_overview_counts_without_ranking(hall: Hall) -> None:
    """C4, PRODUCT 15: the target, and counties in the order of the register."""
    store = hall.town.store
    await hall.publish(await hall.draft())
    await hall.town.appoint(hall.works)

    seen = await store.ask(overview, hall.science, By.COUNTY)

    counties = await store.read(lambda work: work.organisations.counties())
    assert [line.code for line in seen.lines] == [county.code for county in counties]
    mine = next(line for line in seen.lines if line.code == HERE)
    assert (mine.needs, mine.posts, mine.people) == (1, 1, 1)
    assert (seen.target, seen.people, seen.needs, seen.posts) == (300, 1, 1, 1)
    for by in (By.FIELD, By.CHAIN, By.QUALIFICATION):
        lines = (await store.ask(overview, hall.science, by)).lines
        assert sum(line.posts for line in lines) >= 1


async def test_a_county_takes_its_own_lists_and_people_see_it(hall: Hall) -> None:
    """PRODUCT 28: each export is recorded; personal data only to those entitled."""
    store = hall.town.store
    appointee, _ = await hall.town.appoint(hall.works)
    await hall.need()

    for kind in ListKind:
        listed = await store.do(export_list, hall.officer, kind, HERE)
        assert listed.rows() >= (0 if kind is ListKind.POSTS else 1)
    foreign = store.do(export_list, hall.officer, ListKind.PEOPLE, THERE)
    assert await code_of(foreign) is Refusal.NOT_YOURS
    everything = store.do(export_list, hall.officer, ListKind.PEOPLE, None)
    assert await code_of(everything) is Refusal.NOT_YOURS
    of_host = store.do(export_list, hall.host, ListKind.PEOPLE, HERE)
    assert await code_of(of_host) is Refusal.NOT_ALLOWED

    person = appointee.known()
    looks = await store.read(lambda work: work.people.looks_at(person, 10))
    assert {what for _, _, what in looks} == {"lists"}
    chain = await store.read(lambda work: work.audit.of("list:people"))
    assert len(chain) == 1


async def test_anyone_takes_the_public_list(hall: Hall) -> None:
    """C21: published posts alone, and that it was taken is on record."""
    store = hall.town.store
    await hall.draft()
    [shown] = await hall.publish(await hall.draft())

    listed = await store.do(export_posts, hall.host)

    assert [view.post.number for view in listed.posts] == [shown.number]
    desk = await store.ask(city_desk, hall.science)
    assert (desk.drafts, desk.published, desk.needs) == (1, 1, 0)


async def _letters(hall: Hall) -> list[Parcel]:
    hall.town.clock.on(days=1)
    return list(await hall.town.deliver())


async def code_of(act: Awaitable[object]) -> Refusal:
    """The code with which it is refused."""
    with pytest.raises(Refused) as caught:
        await act
    return caught.value.code
