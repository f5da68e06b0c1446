"""The agreement to share locations: before the first one, and taken back at any time."""

import pytest

from core.organisations.model import Enterprise
from core.shared.actor import Role
from core.shared.ids import Account
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene


@pytest.fixture
async def new(scene: Scene, works: Enterprise, host: Persona) -> Persona:  # noqa: ARG001 - has to be there first
    """An appointee who has not been asked yet."""
    actor, _ = await scene.town.appoint(works, consent=False)
    return Persona.of(scene, actor)


async def count_of(scene: Scene, persona: Persona) -> int:
    """How many days are on record."""
    actor = await scene.town.who(Account(persona.account))
    return len((await scene.town.record(actor)).days)


async def test_the_first_location_asks(scene: Scene, new: Persona) -> None:
    """What, why, who sees it, how long and how without, before anything is recorded."""
    await new.stands(0)

    new.sees("做什么", "存什么", "谁能看", "存多久", "不同意也可以", "撤回")
    assert await count_of(scene, new) == 0


async def test_yes_records_that_very_location(scene: Scene, new: Persona) -> None:
    """One tap agrees and records what was sent; nothing has to be sent again."""
    await new.stands(40)

    await new.taps("同意，并记录")

    new.sees("已同意使用位置", "第 1 天 / 45 天", "40 米")
    assert await count_of(scene, new) == 1
    await new.stands(40)
    new.misses("做什么")


async def test_no_keeps_nothing(scene: Scene, new: Persona) -> None:
    """Declining keeps nothing, and says how it goes without."""
    await new.stands(0)

    await new.taps("暂不同意")

    new.sees("没有保存", "企业联系人确认")
    assert await count_of(scene, new) == 0
    await new.stands(0)
    new.sees("不同意也可以")


async def test_yes_after_no_on_the_same_card(scene: Scene, new: Persona) -> None:
    """Whoever thinks again and presses the old card's yes is taken at his word."""
    await new.stands(0)
    card = new.finds("不同意也可以")
    await new.taps("暂不同意")

    await new.taps("同意，并记录", on=card)

    assert await count_of(scene, new) == 1


async def test_withdrawn(new: Persona) -> None:
    """Two taps from home's "more" take it back; the next location asks again."""
    await new.stands(0)
    await new.taps("同意，并记录")
    await new.says("/data")
    new.sees("已同意使用")

    await new.taps("撤回位置同意")

    new.hears("已撤回")
    new.sees("未同意使用")
    await new.stands(0)
    new.sees("不同意也可以")


async def test_agreed_in_my_data(new: Persona) -> None:
    """The way back in is where the way out is."""
    await new.says("/data")
    await new.taps("同意使用位置")
    new.hears("已同意")

    await new.stands(0)

    new.sees("第 1 天 / 45 天")


async def test_a_second_tap_on_yes(scene: Scene, new: Persona) -> None:
    """The same location is the same visit, however often yes is pressed."""
    await new.stands(0)
    card = new.finds("不同意也可以")
    await new.taps("同意，并记录")

    await new.taps("同意，并记录", on=card)

    assert await count_of(scene, new) == 1


async def test_a_forwarded_location_under_yes(scene: Scene, new: Persona) -> None:
    """Agreeing under a message that cannot say where somebody stands records nothing."""
    await new.stands(0)
    card = new.finds("不同意也可以")
    forged = new.chat.messages[card.number]["reply_to_message"]
    forged["forward_origin"] = {"type": "hidden_user", "sender_user_name": "x", "date": 0}

    await new.taps("同意，并记录", on=card)

    new.sees("已同意使用位置")
    assert await count_of(scene, new) == 0


async def test_a_stranger_cannot_agree(stranger: Persona) -> None:
    """A forged yes from an account that nobody knows is refused aloud."""
    await stranger.says("/start")

    await stranger.presses("consent:record")

    stranger.sees("不能办理")


async def test_consent_for_those_who_never_check_in(host: Persona) -> None:
    """A host is not asked about locations that he never sends."""
    await host.says("/data")

    host.misses("位置：")
    assert "同意使用位置" not in host.labels()


async def test_yes_without_an_appointment(scene: Scene) -> None:
    """The agreement is kept; that nothing can be recorded is said aloud."""
    idle = Persona.of(scene, await scene.town.enrol(Role.APPOINTEE))
    await idle.stands(0)

    await idle.taps("同意，并记录")

    idle.hears("没有找到您的聘任")
    await idle.says("/data")
    idle.sees("已同意使用")
