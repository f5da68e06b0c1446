"""Going home in the middle of something keeps it (PRODUCT 5, 9)."""

from collections.abc import Awaitable, Callable

import pytest

from core.organisations.model import Enterprise
from core.shared.actor import Role
from tests.contracts.town import HERE
from tests.dialogs.filing import STORY, open_call, starts
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

Way = Callable[[Persona], Awaitable[None]]


async def at_locate(host: Persona) -> None:
    await host.says("/menu")
    await host.taps("厂门位置")
    await host.taps("登记厂门")


async def at_name(host: Persona) -> None:
    await at_locate(host)
    await host.stands(0)


async def at_check(host: Persona) -> None:
    await at_name(host)
    await host.taps("南门")


async def at_rename(city: Persona) -> None:
    await city.says("/menu")
    await city.taps("县（市、区）")
    await city.forges("one", HERE)
    await city.taps("改英文名")


async def at_words(wang: Persona) -> None:
    await wang.stands(600)
    await wang.taps("写一句说明")


async def at_reason(wang: Persona) -> None:
    await wang.says("/claim")
    await wang.taps("昨天")


async def at_away(wang: Persona) -> None:
    await at_reason(wang)
    await wang.taps("当天在外服务")


async def at_own_reason(wang: Persona) -> None:
    await at_away(wang)
    await wang.taps("其他")


async def at_claim_check(wang: Persona) -> None:
    await at_away(wang)
    await wang.taps("为企业出差")


async def at_need_question(host: Persona) -> None:
    await open_call(host.scene)
    await starts(host)
    await host.says(STORY)
    await host.taps("全部采用")


async def at_need_card(host: Persona) -> None:
    await at_need_question(host)
    await host.taps("面议")


DRAFTS: dict[str, tuple[str, Way]] = {
    "Sites:locate": ("host", at_locate),
    "Sites:name": ("host", at_name),
    "Sites:check": ("host", at_check),
    "Counties:rename": ("city", at_rename),
    "Explain:words": ("wang", at_words),
    "Claims:reason": ("wang", at_reason),
    "Claims:away": ("wang", at_away),
    "Claims:words": ("wang", at_own_reason),
    "Claims:check": ("wang", at_claim_check),
    "Needs:ask": ("host", at_need_question),
    "Needs:check": ("host", at_need_card),
}


@pytest.fixture(params=DRAFTS)
async def draft(request: pytest.FixtureRequest, scene: Scene, works: Enterprise) -> Persona:
    """Somebody in the middle of each step that holds something half-done."""
    who, way = DRAFTS[request.param]
    if who == "city":
        somebody = Persona.of(scene, await scene.town.enrol(Role.CITY_SCIENCE))
    else:
        host = await scene.town.contact(works)
        actor = host if who == "host" else (await scene.town.appoint(works))[0]
        somebody = Persona.of(scene, actor)
    await way(somebody)
    assert await state_of(scene, somebody) == request.param
    return somebody


@pytest.mark.parametrize("command", ["/start", "/menu", "/cancel"])
async def test_home_keeps_the_draft(scene: Scene, draft: Persona, command: str) -> None:
    """Home offers to go on, and the step is as it was left."""
    step = await state_of(scene, draft)
    window = draft.window().text

    await draft.says(command)

    assert await state_of(scene, draft) == "Home:menu"
    await draft.taps("继续未完成的步骤")
    assert await state_of(scene, draft) == step
    assert draft.window().text == window


@pytest.mark.parametrize("command", ["/help", "/nonsense"])
async def test_help_leaves_the_step_alone(scene: Scene, draft: Persona, command: str) -> None:
    """A question in between moves nothing."""
    step = await state_of(scene, draft)

    await draft.says(command)

    assert await state_of(scene, draft) == step


@pytest.mark.parametrize("command", ["/settings", "/data", "/rules"])
async def test_another_dialog_goes_on_top(scene: Scene, draft: Persona, command: str) -> None:
    """Looking something up and coming back."""
    step = await state_of(scene, draft)

    await draft.says(command)
    await draft.taps("‹ 返回")

    assert await state_of(scene, draft) == step


async def test_home_twice(scene: Scene, draft: Persona) -> None:
    """However often home is asked for, the draft stays below it."""
    step = await state_of(scene, draft)
    for _ in range(3):
        await draft.says("/start")

    await draft.taps("继续未完成的步骤")

    assert await state_of(scene, draft) == step


async def test_home_through_the_menu(scene: Scene, draft: Persona) -> None:
    """Walking on from home and coming back by command does not lose it either."""
    step = await state_of(scene, draft)
    await draft.says("/start")
    await draft.taps("更多")
    await draft.taps("规则")

    await draft.says("/start")

    await draft.taps("继续未完成的步骤")
    assert await state_of(scene, draft) == step


async def test_after_a_restart(scene: Scene, draft: Persona) -> None:
    """The process may end in between: the draft is in the store."""
    step = await state_of(scene, draft)
    window = draft.window().text
    await draft.says("/start")

    await scene.restart()

    await draft.taps("继续未完成的步骤")
    assert await state_of(scene, draft) == step
    assert draft.window().text == window


async def test_home_by_button(scene: Scene, draft: Persona) -> None:
    """The button of the step itself keeps it too, and so does one on the way."""
    step = await state_of(scene, draft)
    await draft.taps("首页")
    await draft.taps("更多")
    await draft.taps("规则")
    await draft.taps("首页")

    await draft.taps("继续未完成的步骤")

    assert await state_of(scene, draft) == step


async def test_nothing_piles_up(scene: Scene, draft: Persona) -> None:
    """Commands without end leave one draft and one dialog, never a stack that overflows."""
    step = await state_of(scene, draft)
    for _ in range(60):
        await draft.says("/rules")
        await draft.says("/start")

    await draft.taps("继续未完成的步骤")

    assert await state_of(scene, draft) == step
    rows = await scene.store.read(lambda work: work.memory.of_chat(draft.account))
    assert len(rows) < 6, "what was closed is forgotten"


async def test_cards_pile_nothing_up(scene: Scene, wang: Persona) -> None:
    """The card's way into the record may be taken a hundred times, two a round."""
    await wang.stands(600)
    for _ in range(55):
        await wang.presses("go:record")
        await wang.presses("day:words:1")

    assert await state_of(scene, wang) == "Explain:words"


async def test_done_is_no_draft(scene: Scene, draft: Persona) -> None:
    """What was finished is not offered again."""
    step = await state_of(scene, draft)
    if step == "Sites:locate":
        await draft.stands(0)
    if step in ("Sites:locate", "Sites:name"):
        await draft.taps("正门")
    if str(step).startswith("Sites"):
        await draft.taps("确认登记")
    elif str(step).startswith("Claims"):
        if step == "Claims:reason":
            await draft.taps("其他")
        if step == "Claims:away":
            await draft.taps("检验检测")
        if step in ("Claims:reason", "Claims:words"):
            await draft.says("Somewhere")
        await draft.taps("提交")
    elif str(step).startswith("Needs"):
        if step == "Needs:ask":
            await draft.taps("面议")
        await draft.taps("提交")
    else:
        await draft.says("Somewhere")

    await draft.says("/start")

    assert "继续未完成的步骤" not in draft.labels()
