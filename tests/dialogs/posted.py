"""What the city finds in the crowd's town: reported needs, drafts of posts, published ones."""

from core.needs.form import Degree, Mode, NeedForm, Rank
from core.needs.model import NeedKind
from core.organisations.model import Enterprise
from core.posts.actions import make_post, publish_posts
from core.posts.model import Post
from core.screening.actions import keep_challenge
from core.shared.actor import Actor
from core.shared.fields import Field
from core.shared.ids import NeedId
from tests.contracts.reported import reported
from tests.dialogs.scene import Scene

WAITING = 8
DRAFTS = 7
PUBLISHED = 7


async def settle_posts(
    scene: Scene, works: Enterprise, host: Actor, city: tuple[Actor, Actor], words: str
) -> None:
    """All of one enterprise, the words as long as they may be."""
    for number in range(WAITING):
        kind = NeedKind.POST if number % 2 else NeedKind.CHALLENGE
        await _need(scene, works, host, words, number, kind)
    kept = await _need(scene, works, host, words, 0, NeedKind.CHALLENGE)
    await scene.store.do(keep_challenge, city[0], kept)
    for number in range(DRAFTS):
        await _draft(scene, works, host, city[0], words, number)
    shown = [await _draft(scene, works, host, city[0], words, n) for n in range(PUBLISHED)]
    seen = {post.id: post.version for post in shown}
    for one in city:
        await scene.store.do(publish_posts, one, seen)


async def _draft(
    scene: Scene, works: Enterprise, host: Actor, city: Actor, words: str, number: int
) -> Post:
    need = await _need(scene, works, host, words, number, NeedKind.POST)
    return await scene.store.do(make_post, city, [need])


async def _need(
    scene: Scene, works: Enterprise, host: Actor, words: str, number: int, kind: NeedKind
) -> NeedId:
    call = await scene.store.read(lambda work: work.calls.latest())
    assert call is not None
    form = NeedForm(
        title=f"{words[:50]}{number}",
        text=words * 30,
        field=list(Field)[number],
        degree=Degree.DOCTOR,
        rank=Rank.SENIOR,
        specialty=words,
        years=3,
        modes=tuple(Mode),
    )
    return await reported(scene.town, call, works, host.known(), kind=kind, form=form)
