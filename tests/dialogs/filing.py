"""An open call, and the steps by which a contact files a need in it."""

from collections.abc import Mapping
from datetime import date
from itertools import count
from types import MappingProxyType
from typing import Any

from core.calls.model import Call, CallState
from core.needs.actions import begin, submit, write
from core.needs.form import Budget, Part
from core.needs.model import Need, NeedKind
from core.organisations.model import Enterprise
from core.shared.actor import Actor
from core.shared.fields import Field
from tests.core.samples import shanghai
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene

_files = count(1)

STORY = (
    "我公司是做振动筛的，筛板焊缝开裂严重，目前使用寿命只有3个月，希望提高到12个月以上。"
    "试过更换焊丝，效果不明显。年底前解决，希望与高校联合攻关。"
)
"""Leaves the budget open, and little else."""


async def open_call(scene: Scene, **facts: Any) -> Call:
    """A published call whose window is the second quarter."""
    said: dict[str, Any] = {
        "year": 2026,
        "title": "2026年度科技副总需求征集",
        "text": "请按通知要求填报。",
        "opens_at": shanghai(date(2026, 4, 1), 0),
        "closes_at": shanghai(date(2026, 7, 1), 0),
        "born_since": date(1976, 1, 1),
        "by": None,
    } | facts

    def publish(work: Any) -> Call:
        call: Call = work.calls.add(**said)
        changes = {
            "state": CallState.PUBLISHED,
            "version": call.version + 1,
            "published_at": scene.clock(),
        }
        published = call.model_copy(update=changes)
        assert work.calls.save(published, call.version)
        return published

    return await scene.store.write(publish)


async def kept(scene: Scene, works: Enterprise) -> list[Need]:
    """What is on record of the enterprise, the latest first."""
    views = await scene.store.read(lambda work: work.needs.of_enterprises((works.id,)))
    return [view.need for view in views]


async def starts(host: Persona, kind: str = "技术创新难题") -> None:
    """From home to where the story is told."""
    await host.says("/menu")
    await host.taps("填报需求")
    await host.taps(kind)


async def to_card(host: Persona, story: str = STORY) -> None:
    """Told, agreed to, the budget answered."""
    await starts(host)
    await host.says(story)
    await host.taps("全部采用")
    await host.taps("50—100 万元")


async def files(host: Persona, story: str = STORY) -> None:
    """To the end."""
    await to_card(host, story)
    await host.taps("提交")


async def photographs(host: Persona, caption: str | None = None, **extra: Any) -> None:
    """A new picture each time."""
    name = f"picture-{next(_files)}"
    size = {"file_id": name, "file_unique_id": name, "width": 9, "height": 9}
    await host.sends(photo=[size], caption=caption, **extra)


async def speaks(host: Persona) -> None:
    """A voice message."""
    name = f"voice-{next(_files)}"
    await host.sends(voice={"file_id": name, "file_unique_id": name, "duration": 20})


READY: dict[Part, object] = {
    Part.TITLE: "筛板焊缝开裂",
    Part.TEXT: "筛板焊缝开裂严重。",
    Part.FIELD: Field.MANUFACTURING,
    Part.BUDGET: Budget.TO_100,
}


async def sent(
    scene: Scene,
    contact: Actor,
    works: Enterprise,
    kind: NeedKind,
    said: Mapping[Part, object] = MappingProxyType(READY),
) -> Need:
    """A need that lies with the county."""
    need = await scene.store.do(begin, contact, works.id, kind)
    need = await scene.store.do(write, contact, need.id, said, need.version)
    return await scene.store.do(submit, contact, need.id)
