"""Difficulties of the crowd's town: as long as they may be, in every state, some overdue."""

from datetime import date

from core.difficulties.actions import (
    answer,
    confirm,
    extend,
    give_feedback,
    hand_on,
    propose,
    raise_difficulty,
    remark,
)
from core.difficulties.model import About, Category, Difficulty, Side
from core.difficulties.owner import Owner, OwnerKind
from core.difficulties.thread import DifficultyFileKind
from core.organisations.model import Enterprise
from core.shared.actor import Actor
from core.shared.keys import Department
from core.sheets.model import Scan
from tests.contracts.town import HERE
from tests.core.samples import shanghai
from tests.dialogs.scene import Scene

RAISED = date(2027, 10, 20)
MANY = 9


async def settle_troubles(
    scene: Scene, works: Enterprise, people: dict[str, Actor], long: str
) -> None:
    """Nine of the enterprise, one of an appointee's, two feedbacks."""
    store, host, officer = scene.store, people["host"], people["officer"]
    back = scene.clock.now
    scene.clock.now = shanghai(RAISED, 10)

    async def raised(number: int) -> Difficulty:
        scan = Scan(file_id=f"f{number}", unique_id=f"u{number}", digest=f"d{number}")
        return await store.do(
            raise_difficulty,
            host,
            side=Side.ENTERPRISE,
            category=list(Category)[number % len(Category)],
            text=f"{number}{long * 14}",
            enterprise=works.id,
            files=[(scan, DifficultyFileKind.PHOTO)],
        )

    found = [await raised(number) for number in range(MANY)]
    for one in found[:3]:
        for _ in range(4):
            await store.do(answer, officer, one.id, long * 15)
    await store.do(remark, officer, found[0].id, long)
    closed = await store.do(propose, officer, found[4].id, long)
    await store.do(confirm, host, closed.id)
    scene.clock.now = back
    await store.do(propose, officer, found[5].id, long * 15)
    both = Owner(kind=OwnerKind.CITY, department=Department.SCIENCE)
    await store.do(hand_on, officer, found[6].id, both, long)
    await store.do(extend, people["city"], found[6].id, date(2027, 11, 17), long)
    for part in ("expert", "appointee-0"):
        await store.do(give_feedback, people[part], about=About.OTHER, text=long * 14)
    await raised(MANY)
    assert found[0].county == HERE
