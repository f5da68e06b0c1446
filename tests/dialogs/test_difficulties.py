"""A difficulty in the chats of those whom it concerns: raised, answered, handed on, confirmed."""

from datetime import date

import pytest

from core.organisations.model import Enterprise
from core.preferences.actions import choose_mode
from core.preferences.model import Group, Mode
from core.shared.actor import Role
from core.shared.ids import Account
from tests.contracts.town import HERE
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene


@pytest.fixture
async def colleague(scene: Scene) -> Persona:
    """Of the county's organisation department."""
    return Persona.of(scene, await scene.town.enrol(Role.COUNTY_ORGANISATION, HERE))


async def raises(who: Persona, words: str = "车间没有放中试设备的地方") -> None:
    """The common case: five taps and one message."""
    await who.says("/menu")
    await who.taps("困难问题")
    await who.taps("提出困难")
    await who.taps("设备和安全条件")
    await who.says(words)
    await who.taps("提交")


async def test_from_the_difficulty_to_the_word_of_the_one_who_raised_it(
    scene: Scene, wang: Persona, officer: Persona
) -> None:
    """Issue 5: an owner at once, an answer in the thread, closed by the one who raised it."""
    wang.begins()
    await raises(wang)
    assert (wang.taps_made, wang.typed) == (4, 2), "the menu, four taps, one message"
    wang.sees("KN2026-0001", "红旗区科技部门", "2026-05-20 周三", "3 个工作日未办理提醒经办人")

    scene.clock.on(minutes=11)
    await scene.carries()
    await officer.says("/difficulty")
    officer.sees("KN2026-0001", "待本单位办理")
    await officer.taps("KN2026-0001")
    officer.sees("车间没有放中试设备的地方", "科技副总")
    await officer.taps("答复")
    await officer.says("周四到厂协调")
    officer.sees("周四到厂协调", "办理中")
    await officer.taps("提请确认办结")
    await officer.says("已协调一楼东侧场地")

    await scene.carries()
    letter = wang.finds("已办结，请确认")
    assert "已协调一楼东侧场地" in letter.text
    await wang.taps("✓ 已解决", on=letter)
    wang.hears("已确认办结")
    await officer.says("/difficulty")
    officer.sees("目前没有")
    await officer.taps("筛选和统计")
    await officer.taps("已办结")
    officer.sees("KN2026-0001", "已办结")


async def test_a_second_tap_and_an_old_button_raise_nothing_twice(
    scene: Scene, wang: Persona
) -> None:
    """PRODUCT 7: the same press again, from a copy or after a restart, finds the first one."""
    await wang.says("/difficulty")
    await wang.taps("提出困难")
    await wang.taps("资金")
    await wang.says("补助没有到账")
    card = wang.window()
    data = card.data("提交")
    assert data is not None
    await wang.presses(data, on=card)
    await wang.presses(data, on=card)
    await scene.restart()
    await wang.says("/difficulty")
    wang.sees("KN2026-0001")
    assert "KN2026-0002" not in wang.window().text


async def test_the_half_written_one_stands_after_a_restart(scene: Scene, wang: Persona) -> None:
    """PRODUCT 5: the words are kept; the same window goes on."""
    await wang.says("/difficulty")
    await wang.taps("提出困难")
    await wang.taps("人才生活")
    await wang.says("宿舍离厂区太远")
    await scene.restart()
    await wang.taps("提交")
    wang.sees("KN2026-0001", "人才生活")


async def test_not_yet_goes_on_and_is_told(wang: Persona, officer: Persona) -> None:
    """C34: what is not solved goes on with a word, and the owner hears it."""
    await raises(wang)
    await officer.says("/difficulty")
    await officer.taps("KN2026-0001")
    await officer.taps("提请确认办结")
    await officer.says("已处理")
    await wang.says("/difficulty")
    await wang.taps("KN2026-0001")
    wang.sees("责任单位表示已办结，请确认")
    await wang.taps("尚未解决")
    await wang.says("场地还没有通电")
    wang.sees("待答复", "场地还没有通电")
    await officer.says("/difficulty")
    await officer.taps("KN2026-0001")
    officer.sees("场地还没有通电")


async def test_handed_on_the_raiser_reads_to_whom_and_why(
    wang: Persona, officer: Persona, colleague: Persona
) -> None:
    """C34: everyone concerned sees through whose hands it went; the date stays."""
    await raises(wang)
    await officer.says("/difficulty")
    await officer.taps("KN2026-0001")
    await officer.taps("更多办理")
    await officer.taps("转办")
    officer.sees("2026-05-20 周三 不变")
    await officer.picks("one")
    await officer.says("属人才公寓事项")
    officer.sees("转办给红旗区组织部门", "属人才公寓事项")
    await wang.says("/difficulty")
    await wang.taps("KN2026-0001")
    wang.sees("转办给红旗区组织部门", "属人才公寓事项", "2026-05-20 周三")
    await colleague.says("/difficulty")
    await colleague.taps("KN2026-0001")
    await colleague.taps("答复")
    await colleague.says("公寓已备好")
    colleague.sees("公寓已备好")


async def test_an_internal_remark_is_not_shown_to_the_raiser(
    wang: Persona, officer: Persona, colleague: Persona
) -> None:
    """Issue 5: remarks are marked as such and seen by officials only."""
    await raises(wang)
    await officer.says("/difficulty")
    await officer.taps("KN2026-0001")
    await officer.taps("更多办理")
    await officer.taps("内部备注")
    await officer.says("今年第三次反映")
    officer.sees("内部备注", "仅县、市两级部门可见", "今年第三次反映")
    await wang.says("/difficulty")
    await wang.taps("KN2026-0001")
    assert "今年第三次反映" not in wang.window().text
    await colleague.says("/difficulty")
    await colleague.taps("筛选和统计")
    await colleague.taps("全部在办")
    await colleague.taps("KN2026-0001")
    colleague.sees("今年第三次反映")


async def test_a_remark_takes_no_file_along(wang: Persona, officer: Persona) -> None:
    """Issue 5: the raiser may fetch every file, so what is internal comes in words alone."""
    await raises(wang)
    await officer.says("/difficulty")
    await officer.taps("KN2026-0001")
    await officer.taps("更多办理")
    await officer.taps("内部备注")
    officer.sees("不附文件")
    size = {"file_id": "photo", "file_unique_id": "photo", "width": 9, "height": 9}
    await officer.sends(photo=[size], caption="内部情况")
    assert any("内部备注不收附件" in shown for shown in officer.chat.seen())
    await wang.says("/difficulty")
    await wang.taps("KN2026-0001")
    assert "附件" not in wang.window().text


async def test_a_photo_goes_along_and_is_fetched(wang: Persona, officer: Persona) -> None:
    """Issue 5: files belong to it; the owner gets them from where the messenger keeps them."""
    await wang.says("/difficulty")
    await wang.taps("提出困难")
    await wang.taps("设备和安全条件")
    size = {"file_id": "photo", "file_unique_id": "photo", "width": 9, "height": 9}
    await wang.sends(photo=[size], caption="配电箱外壳破损")
    wang.sees("配电箱外壳破损", "已附 1 个文件")
    await wang.taps("提交")
    await officer.says("/difficulty")
    await officer.taps("KN2026-0001")
    officer.sees("附件：1 个")
    await officer.taps("查看附件")
    assert any("KN2026-0001" in shown for shown in officer.chat.seen())


async def test_somebody_elses_number_opens_nothing(wang: Persona, host: Persona) -> None:
    """C34: relations are checked in the core, whatever a button says."""
    await raises(wang)
    await host.says("/difficulty")
    await host.taps("提出困难")
    await host.taps("资金")
    await host.says("流动资金紧张")
    await host.taps("提交")
    await host.says("/difficulty")
    await host.forges("one", "1")
    assert "车间没有放中试设备的地方" not in "".join(s.text for s in host.chat.all())


async def test_an_unknown_command_of_a_stranger_is_no_difficulty(scene: Scene) -> None:
    """Whoever takes no part has neither list nor form."""
    stranger = Persona(scene, 4242)
    await stranger.says("/difficulty")
    await stranger.says("/feedback")
    assert all("困难" not in shown.text for shown in stranger.chat.all())


async def test_out_of_a_visit_it_takes_the_line_along(
    scene: Scene, works: Enterprise, wang: Persona, officer: Persona
) -> None:
    """Issue 5: a difficulty raised in a visit gets an owner, and is closed by whom it hinders."""
    await scene.carries()
    await officer.says("/visit")
    await officer.taps(works.name)
    await officer.taps("保存走访")
    await officer.taps("我登记的走访")
    await officer.picks("one")
    await officer.taps("提出困难")
    await officer.picks("one")
    await officer.taps("人才生活")
    await officer.says("厂区附近没有合适的住处")
    officer.sees("请核对", "厂区附近没有合适的住处")
    await officer.taps("提交")
    officer.sees("KN2026-0001", "红旗区科技部门")
    await officer.taps("查看办理")
    await officer.taps("提请确认办结")
    await officer.says("已安排人才公寓")
    await scene.carries()
    await wang.taps("✓ 已解决", on=wang.finds("已办结，请确认"))
    await wang.says("/difficulty")
    wang.sees("KN2026-0001", "已办结")


async def test_what_waits_is_told_by_letter_and_leads_to_the_thread(
    scene: Scene, wang: Persona, officer: Persona
) -> None:
    """PRODUCT 18, 19: whoever wants single letters gets what is new, and each step of the ladder;
    a button opens the thread, and the letter turns to its outcome once it is answered."""
    actor = await scene.town.who(Account(officer.account))
    await scene.store.do(choose_mode, actor, Group.FOLLOW_UP, Mode.NOW)
    await raises(wang)
    scene.clock.on(minutes=11)
    await scene.carries()
    letter = officer.finds("KN2026-0001 新提出")
    assert "车间没有放中试设备的地方" in letter.text
    scene.clock.at(date(2026, 5, 11), 8, 35)
    await scene.ticks()
    scene.clock.at(date(2026, 5, 11), 11)
    await scene.carries()
    reminder = officer.finds("KN2026-0001 提醒责任单位")
    assert "已 3 个工作日" in reminder.text
    await officer.taps("查看详情", on=reminder)
    await officer.taps("答复")
    await officer.says("周四到厂")
    await scene.carries()
    assert "无需再" in officer.finds("KN2026-0001 已有进展").text
    assert "周四到厂" in wang.finds("KN2026-0001 有答复").text
