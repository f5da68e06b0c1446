"""The summary report: reminded of, marked by either side, taken back in time."""

from datetime import date

import pytest

from core.assessment.questions import my_report
from core.organisations.model import Enterprise
from core.shared.actor import Role
from core.shared.ids import Account
from tests.contracts.town import THERE
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

FIRST = date(2027, 12, 29)
"""The first reminder of a term that ends on 2028-02-29; the report is due on 2028-01-29."""
URGENT = date(2028, 1, 19)
"""Within the fortnight before it is due, when the county is reminded too."""


async def is_in(scene: Scene, persona: Persona) -> bool:
    """Whether the report is marked."""
    actor = await scene.town.who(Account(persona.account))
    return (await scene.store.ask(my_report, actor)).handed_in_at is not None


async def test_marked_and_undone(scene: Scene, wang: Persona) -> None:
    """The author marks it and, within ten minutes, takes it back."""
    scene.clock.at(FIRST)
    await wang.says("/menu")
    await wang.taps("总结报告")
    wang.sees("提交期限：2028-01-29")

    await wang.taps("标记为已提交")
    wang.hears("10 分钟内")
    assert await is_in(scene, wang)
    assert "标记为已提交" not in wang.labels()

    await wang.taps("撤销标记")
    wang.hears("已撤销")
    assert not await is_in(scene, wang)
    assert "标记为已提交" in wang.labels()


async def test_too_early_to_mark(scene: Scene, wang: Persona) -> None:
    """Before the first reminder a mark would be a slip: not offered, and refused when forged."""
    scene.clock.at(FIRST)
    scene.clock.on(days=-1)
    await wang.says("/menu")
    await wang.taps("总结报告")
    assert "标记为已提交" not in wang.labels()

    await wang.forges("mark")

    wang.hears("2027-12-29")
    assert not await is_in(scene, wang)


async def test_too_late_to_undo(scene: Scene, wang: Persona) -> None:
    """After ten minutes the old window's button is refused, and is not offered again."""
    scene.clock.at(FIRST)
    await wang.says("/menu")
    await wang.taps("总结报告")
    await wang.taps("标记为已提交")
    scene.clock.on(minutes=11)

    await wang.taps("撤销标记")

    wang.hears("10 分钟")
    assert await is_in(scene, wang)
    assert "撤销标记" not in wang.labels()


async def test_marked_twice(scene: Scene, wang: Persona) -> None:
    """Once more is told, not done."""
    scene.clock.at(FIRST)
    await wang.says("/menu")
    await wang.taps("总结报告")
    window = wang.window()
    await wang.taps("标记为已提交", on=window)

    await wang.taps("标记为已提交", on=window)

    wang.hears("此前已标记")


async def test_the_county_marks(scene: Scene, wang: Persona, officer: Persona) -> None:
    """The county's list, one report, its mark; the author is told and cannot take it back."""
    scene.clock.at(URGENT, 10)
    await officer.says("/menu")
    officer.sees("待交总结报告：1 份")
    await officer.taps("总结报告")
    officer.sees("Wang", "2028-01-29", "还有 10 天")
    await officer.taps("Wang")
    officer.sees("总结报告：Wang")

    await officer.taps("标记为已收到")

    officer.sees("标记为已提交 ✓")
    assert await is_in(scene, wang)
    await scene.carries()
    wang.finds("总结报告已登记")
    await wang.says("/menu")
    await wang.taps("总结报告")
    assert "撤销标记" not in wang.labels()
    await wang.forges("undo")
    wang.hears("不在您的办理范围内")
    await officer.taps("撤销标记")
    assert not await is_in(scene, wang)


@pytest.mark.usefixtures("officer")
async def test_the_city_looks_only(scene: Scene, wang: Persona, city: Persona) -> None:
    """The city sees all and marks none; a forged mark is refused."""
    scene.clock.at(URGENT, 10)
    await city.says("/menu")
    await city.taps("总结报告")
    await city.taps("Wang")
    assert "标记为已收到" not in city.labels()

    await city.forges("mark")

    city.hears("不能办理")
    assert not await is_in(scene, wang)


@pytest.mark.usefixtures("wang")
async def test_another_county(scene: Scene) -> None:
    """A neighbour's officer sees none of it, and a forged number is refused."""
    scene.clock.at(URGENT, 10)
    neighbour = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, THERE))
    await neighbour.says("/menu")
    await neighbour.taps("总结报告")
    neighbour.sees("目前没有待交的总结报告")

    for number in ("1", "999", "nonsense", "99999999999999999999"):
        await neighbour.forges("one", number)
        neighbour.misses("Wang")

    assert await state_of(scene, neighbour) == "Reports:list"


@pytest.mark.parametrize("role", [Role.CONTACT, Role.EXPERT, Role.OPERATOR])
@pytest.mark.usefixtures("wang")
async def test_those_without_reports(scene: Scene, works: Enterprise, role: Role) -> None:
    """No button, and a forged press is refused."""
    other = Persona.of(scene, await scene.town.enrol(role, str(works.id)))
    await other.says("/menu")
    assert "总结报告" not in other.labels()

    await other.forges("report")

    other.hears("不能办理")


@pytest.mark.usefixtures("works")
async def test_nothing_to_report(scene: Scene) -> None:
    """An appointee without an appointment reads that he owes nothing."""
    actor = await scene.town.enrol(Role.APPOINTEE)
    idle = Persona.of(scene, actor)
    await idle.says("/menu")
    idle.sees("尚无有效聘任")

    await idle.taps("总结报告")

    idle.sees("不需要提交总结报告")
    assert "标记为已提交" not in idle.labels()
    await idle.says("/menu")
    await idle.taps("我的记录")
    idle.hears("没有找到您的聘任")


async def test_the_reminder(scene: Scene, wang: Persona, officer: Persona) -> None:
    """Two months before the end the push comes; its button stops the ladder, the push says so."""
    scene.clock.at(FIRST, 10)
    await scene.ticks()
    push = wang.finds("总结报告待提交")
    assert "还有 31 天" in push.text

    await wang.taps("已提交", on=push)

    wang.hears("已标记", "撤销")
    await scene.carries()
    assert "已完成 ✓" in wang.chat.shown(push.number).text
    officer.finds("总结报告已提交")
    scene.clock.at(URGENT, 10)
    await scene.ticks()
    assert not [shown for shown in wang.chat.all() if "待提交" in shown.text]


async def test_why(scene: Scene, wang: Persona) -> None:
    """Every push says why it came (PRODUCT 10)."""
    scene.clock.at(FIRST, 10)
    await scene.ticks()
    push = wang.finds("总结报告待提交")

    await wang.taps("为什么收到", on=push)

    wang.hears("期满前一个月")


async def test_details_open_below_the_push(scene: Scene, wang: Persona, officer: Persona) -> None:
    """The dialog appears below; the push keeps its own buttons."""
    scene.clock.at(URGENT, 10)
    await scene.ticks()
    for reader, title, state in (
        (wang, "总结报告待提交", "Reports:mine"),
        (officer, "总结报告待接收", "Reports:one"),
    ):
        push = reader.finds(title)

        await reader.taps("查看详情", on=push)

        assert await state_of(scene, reader) == state
        assert reader.window().number > push.number
        assert reader.chat.shown(push.number).rows == push.rows


async def test_the_county_marks_from_its_push(
    scene: Scene, wang: Persona, officer: Persona
) -> None:
    """One tap; the author's own push turns to done."""
    scene.clock.at(URGENT, 10)
    await scene.ticks()
    push = officer.finds("总结报告待接收")

    await officer.taps("已收到报告", on=push)

    assert await is_in(scene, wang)
    await scene.carries()
    wang.finds("已完成 ✓")
    assert "已完成 ✓" in officer.chat.shown(push.number).text


async def test_an_old_push(scene: Scene, wang: Persona, officer: Persona) -> None:
    """A push whose matter is settled tells so when its button is pressed all the same."""
    scene.clock.at(URGENT, 10)
    await scene.ticks()
    push = wang.finds("总结报告待提交")
    await officer.taps("已收到报告")

    await wang.taps("已提交", on=push)

    wang.hears("此前已标记")


async def test_somebody_elses_push(scene: Scene, wang: Persona, officer: Persona) -> None:
    """A letter's buttons work for its reader alone."""
    scene.clock.at(FIRST, 10)
    await scene.ticks()
    push = wang.finds("总结报告待提交")
    await officer.says("/start")

    for _, data in [button for row in push.rows for button in row]:
        await officer.presses(data)
        officer.hears("不在您的办理范围内")

    assert not await is_in(scene, wang)


@pytest.mark.parametrize(
    "data",
    [
        "letter:report-in:999999",
        "letter:report-in:99999999999999999999999",
        "letter:report-in:-1",
        "letter:report-in:1:1",
        "letter:report-in:",
        "letter:zap:1",
        "letter",
        "letter:",
        "letter::",
        "letter:open:²",
    ],
)
async def test_a_forged_push(wang: Persona, data: str) -> None:
    """A letter that never was is answered as something that cannot be found."""
    await wang.says("/start")

    await wang.presses(data)

    wang.hears("没有找到")


async def test_a_confirm_button_is_for_those_on_the_card(
    scene: Scene, works: Enterprise, wang: Persona, host: Persona
) -> None:
    """Whoever came after the card was sent is not confirmed by it."""
    await wang.stands(600)
    scene.clock.at(date(2026, 5, 6), 18, 1)
    await scene.ticks()
    push = host.finds("到厂人员待确认")
    scene.clock.on(minutes=20)
    late, _ = await scene.town.appoint(works)
    await scene.town.here(late, 600)

    await host.taps("全部确认", on=push)

    host.hears("已确认 1 条")
    assert (await scene.town.record(late)).count == 0


async def test_many_reports(scene: Scene, works: Enterprise, officer: Persona) -> None:
    """Seven to a page; each can be opened."""
    for _ in range(9):
        await scene.town.appoint(works)
    scene.clock.at(URGENT, 10)
    await officer.says("/menu")
    await officer.taps("总结报告")
    officer.sees("第 1 页，共 2 页", "共 9 份")

    await officer.taps("下一页")
    officer.sees("第 2 页")
    await officer.taps("Wang")
    officer.sees("总结报告：Wang")
    await officer.taps("‹ 返回")

    officer.sees("第 2 页")
