"""Planning a day's visits in the chat: who is due, the way, the sheet (A24, C34)."""

from datetime import date
from io import BytesIO

import pytest
from docx import Document

from bot.papers.files import round_file
from core.rounds.actions import plan_round
from core.shared.actor import Role
from core.shared.ids import Account
from tests.contracts.town import HERE, START, THERE
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene

DUE = date(2026, 6, 2)


async def to_list(officer: Persona) -> None:
    await officer.says("/menu")
    for widget in ("work", "care", "rounds"):
        await officer.picks(widget)


@pytest.fixture
async def overdue(scene: Scene, wang: Persona, officer: Persona) -> Scene:  # noqa: ARG001 - who is there
    """Wang has never been visited, and his quarter is over."""
    scene.clock.at(DUE, 9)
    return scene


@pytest.mark.usefixtures("wang")
async def test_from_the_letter_to_the_sheet(scene: Scene, officer: Persona) -> None:
    """A24: three taps from the letter to the way, one more for the paper; nothing is typed."""
    scene.clock.at(date(2026, 6, 8), 7)
    await scene.ticks()
    scene.clock.at(date(2026, 6, 8), 10)
    await scene.ticks()
    letter = officer.finds("走访提醒")
    assert "已超过走访期限" in letter.text
    officer.begins()
    await officer.taps("查看详情", on=letter)
    officer.sees("逾期 1 人", "已逾期", "尚未走访")
    await officer.picks("one")
    officer.sees("已选 1 家")
    await scene.restart()
    await officer.taps("排路线（1 家）")
    officer.sees("共 1 站", "gate")
    await officer.picks("one")
    officer.sees("企业联系人", "厂门：gate")
    await officer.taps("开始走访")
    officer.sees("思想")
    for _ in range(3):
        await officer.picks("back")
    await officer.taps("打印走访单")
    assert "共 1 站" in officer.finds("走访单已生成").text
    assert (officer.taps_made, officer.typed) == (9, 0)


async def test_a_tick_comes_off_again_and_an_old_button_changes_nothing(
    overdue: Scene, officer: Persona
) -> None:
    """PRODUCT 7: a second tap takes it off; the way of nothing is refused in words."""
    await to_list(officer)
    await officer.picks("one")
    planned = officer.window()
    await officer.picks("one")
    officer.sees("先点的为第一站")
    assert not any("排路线" in label for label in officer.window().labels())
    await officer.taps("排路线（1 家）", on=planned)
    await overdue.restart()
    await to_list(officer)
    officer.sees("点选要去的企业")


@pytest.mark.usefixtures("wang")
async def test_all_of_them_and_only_those_due(scene: Scene, officer: Persona) -> None:
    """A24: done ones are listed with their next date."""
    scene.clock.at(START, 9)
    await to_list(officer)
    officer.sees("目前没有到期的走访", "按期 1 人")
    await officer.taps("显示全部")
    officer.sees("下次 2026-06-01")
    await officer.taps("只看到期的")
    officer.sees("目前没有到期的走访")


@pytest.mark.usefixtures("overdue")
async def test_another_countys_officer_sees_nobody(scene: Scene) -> None:
    """Each county its own."""
    other = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, THERE))
    await to_list(other)
    other.sees("目前没有到期的走访", "按期 0 人")


async def test_the_sheet_says_where_and_leaves_room(overdue: Scene, officer: Persona) -> None:
    """C34: stops, people, headings to tick by hand; no telephone, no place on a map."""
    actor = await overdue.town.who(Account(officer.account))
    chosen = [
        one.enterprise
        for one in await overdue.store.read(lambda work: work.rosters.served([HERE], ()))
    ]
    found = await overdue.store.do(plan_round, actor, chosen)
    table = Document(BytesIO(round_file(found, "zh"))).tables[0]
    cells = [cell.text for cell in table.rows[1].cells]

    assert cells[0] == "1"
    assert cells[1].startswith(found.stops[0].name)
    assert "尚未走访" in cells[2]
    assert cells[3] == ""
    assert cells[4].count("□正常") == 3
    assert "35." not in "".join(cells)
