"""What stands on record after somebody pretended (PRODUCT 1)."""

from core.doubts.model import DoubtKind, Notes
from core.duty.model import DutyDay, Grade
from core.shared.ids import Account, SignalId
from core.shared.policy import Policy
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene

UNKIND = ("作弊", "违规", "异常")
"""Nobody is called anything (PRODUCT 12)."""


async def draws(scene: Scene, percent: int) -> None:
    scene.policy = Policy(step_up_percent=percent)
    await scene.restart()


async def days(scene: Scene, persona: Persona) -> tuple[DutyDay, ...]:
    return (await scene.town.record(await scene.town.who(Account(persona.account)))).days


async def grades(scene: Scene, persona: Persona) -> list[Grade]:
    return [day.grade for day in await days(scene, persona)]


async def notes(scene: Scene, persona: Persona) -> Notes:
    """What lies beside the latest day."""
    day = (await days(scene, persona))[-1]
    return await scene.store.read(lambda work: work.doubts.notes(day.id))


async def kinds(scene: Scene, persona: Persona) -> list[DoubtKind]:
    return [doubt.kind for doubt in (await notes(scene, persona)).doubts]


async def points(scene: Scene) -> int:
    """How many further points of anybody's first hundred signals are kept."""
    numbers = [SignalId(number) for number in range(100)]
    kept = await scene.store.read(lambda work: [work.doubts.live_points(n) for n in numbers])
    return sum(map(len, kept))
