"""Published posts on the shelf, without the way that leads there: for those who look for them."""

from datetime import timedelta
from itertools import count

from core.desk import Desk
from core.needs.form import NeedForm
from core.needs.model import Need, NeedKind, NeedState
from core.organisations.model import Enterprise
from core.posts.model import Post, PostDraft, PostState
from core.posts.rules import haystack
from core.shared.actor import SYSTEM, Actor
from core.shared.fields import Field
from core.shared.ids import ChainId, PersonId
from core.shared.refusal import Refusal, Refused
from tests.contracts.town import Town

_numbers = count(1)


async def chain(town: Town, name: str) -> ChainId:
    """A chain of the city."""
    return (await town.store.write(lambda work: work.chains.add(name, None))).id


async def need(town: Town, works: Enterprise, by: Actor, form: NeedForm) -> Need:
    """A challenge that the enterprise has begun; a further one of it is another year's."""

    def begin(desk: Desk, _: Actor) -> Need:
        turn = next(_numbers)
        call = desk.work.calls.add(
            year=1000 + turn,
            title="call",
            text="",
            opens_at=desk.now,
            closes_at=desk.now + timedelta(days=30),
            born_since=desk.now.date(),
            by=by.person,
        )
        begun = desk.work.needs.begin(
            enterprise=works.id,
            county=works.county,
            call=call.id,
            kind=NeedKind.CHALLENGE,
            form=form,
            by=by.known(),
            now=desk.now,
        )
        # a draft is one of its kind: it makes room for the next
        sent = begun.model_copy(
            update={"state": NeedState.CONFIRMED, "submitted_at": desk.now, "version": 2}
        )
        assert desk.work.needs.save(sent, begun.version)
        return sent

    return await town.store.do(begin, SYSTEM)


async def publish(
    town: Town,
    works: Enterprise,
    by: Actor,
    title: str,
    *,
    field: Field | None = None,
    on_chain: ChainId | None = None,
    text: str = "",
) -> Post:
    """A post of the enterprise is published now."""
    begun = await need(town, works, by, NeedForm(title=title))

    def put(desk: Desk, _: Actor) -> Post:
        draft = PostDraft(
            call=begun.call,
            enterprise=works.id,
            county=works.county,
            title=title,
            text=text or title,
            field=field,
            chain=on_chain,
            needs=(begun.id,),
        )
        words = haystack(draft, None, works.name, None)
        made = desk.work.posts.add(draft, words=words, by=PersonId(by.known()), at=desk.now)
        shown = made.model_copy(
            update={
                "state": PostState.PUBLISHED,
                "number": f"2026-{made.id:03d}",
                "published_at": desk.now,
                "version": 2,
            }
        )
        assert desk.work.posts.save(shown, 1, words=words)
        return shown

    return await town.store.do(put, SYSTEM)


async def withdraw(town: Town, post: Post) -> None:
    """The post is taken off the list."""

    def take(desk: Desk, _: Actor) -> None:
        gone = post.model_copy(
            update={"state": PostState.WITHDRAWN, "ended_at": desk.now, "version": 3}
        )
        if not desk.work.posts.save(gone, post.version, words=""):
            raise Refused(Refusal.NOT_FOUND)

    await town.store.do(take, SYSTEM)
