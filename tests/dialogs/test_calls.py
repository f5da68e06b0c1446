"""The annual call in the chat: prepared, signed by whom it needs, read by everybody (C19, A25)."""

from datetime import date, timedelta

from core.calls.actions import change_call, open_call, prepare_call
from core.calls.model import Call, CallState
from core.calls.questions import calls
from core.shared.actor import Role
from core.shared.ids import Account
from core.shared.keys import Keys
from core.shared.policy import Policy
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

TODAY = date(2026, 5, 6)
LAST = date(2026, 6, 5)


async def party(scene: Scene) -> Persona:
    """The city's organisation department."""
    return Persona.of(scene, await scene.town.enrol(Role.CITY_ORGANISATION))


async def the_call(scene: Scene, city: Persona) -> Call:
    """The one call, as the city finds it."""
    actor = await scene.town.who(Account(city.account))
    [call] = await scene.store.ask(calls, actor)
    return call


async def drafted(scene: Scene, city: Persona) -> Call:
    """A draft that is ready to be signed."""
    actor = await scene.town.who(Account(city.account))
    call = await scene.store.do(prepare_call, actor, 2026, "Call 2026", "Please file.")
    return await scene.store.do(change_call, actor, call.id, first=TODAY, last=LAST)


async def published(scene: Scene, city: Persona) -> Call:
    """A call that is open, whose letters have arrived."""
    call = await drafted(scene, city)
    actor = await scene.town.who(Account(city.account))
    call = await scene.store.do(open_call, actor, call.id, call.version)
    scene.clock.on(hours=2)
    await scene.carries()
    return call


async def opens_the_call(somebody: Persona) -> None:
    await somebody.says("/call")
    await somebody.picks("one")


def both_sign(scene: Scene) -> None:
    scene.store.policy = Policy(keys_open_call=Keys.BOTH)


async def test_prepared_step_by_step_and_published(
    scene: Scene, city: Persona, host: Persona
) -> None:
    """C19, A5: dates as people type them, the usual reference date and words; then told."""
    await city.says("/menu")
    await city.taps("业务")
    await city.taps("年度通知")
    city.sees("没有已发布的通知")
    await city.taps("准备通知")
    await city.taps("2026")
    await city.says("５月６日")
    await city.says("6.5")
    city.sees("年龄参考日期")
    await city.taps("1976-01-01")
    await city.taps("使用常用文字")
    city.sees("附件：0 份")
    await city.taps("完成")
    city.sees(
        "新乡市2026年度“科技副总”需求征集通知", "2026-05-06 周三 至 2026-06-05 周五", "1976-01-01"
    )

    await city.taps("签核")
    city.sees("立即生效")
    await city.taps("确认签核")

    city.hears("已发布")
    city.sees("征集中", "科技部门")
    scene.clock.on(hours=2)
    await scene.carries()
    letter = host.finds("新乡市2026年度")
    await host.taps("查看详情", on=letter)
    host.sees("请各接收企业围绕", "征集中")
    assert not {"签核", "修改", "撤回通知", "延长征集"} & set(host.labels())


async def test_what_is_not_a_date_is_told_and_nothing_is_lost(scene: Scene, city: Persona) -> None:
    """PRODUCT 10, 11: unread, crossed, unlikely; the draft survives a restart."""
    await city.says("/call")
    await city.taps("准备通知")
    await city.taps("2026")
    await city.says("下个月吧")
    city.sees("没有读懂这个日期")
    await city.says("5月20日")
    await city.says("5月10日")
    city.sees("早于开始日期", "2026-05-10")
    await scene.restart()
    await city.says("6月20日")
    await city.says("2026-01-01")
    city.sees("1976-01-01", "没有保存")
    await city.taps("1976-01-01")

    call = await the_call(scene, city)
    assert call.closes_at - call.opens_at == timedelta(days=32)
    assert call.born_since == date(1976, 1, 1)


async def test_two_departments_sign(scene: Scene, city: Persona) -> None:
    """A25: the other department is asked by letter and at home, and signs what it sees."""
    both_sign(scene)
    other = await party(scene)
    await drafted(scene, city)
    await opens_the_call(city)
    await city.taps("签核")
    city.sees("须由组织部门、科技部门分别签核")
    await city.taps("确认签核")
    city.hears("等另一部门")
    city.sees("尚待签核：组织部门")
    assert "签核" not in city.labels()

    await scene.carries()
    letter = other.finds("待您部门签核")
    await other.says("/menu")
    other.sees("待您签核：1 件")
    await other.taps("待我签核")
    other.sees("发布：Call 2026")
    await other.taps("查看第 1 件")
    await other.taps("签核")
    await other.taps("确认签核")

    other.hears("已发布")
    assert (await the_call(scene, city)).state is CallState.PUBLISHED
    await scene.carries()
    assert "无需再签核" in other.finds("发布：Call 2026").text or "无需再签核" in letter.text
    await other.says("/menu")
    other.misses("待您签核")


async def test_the_letter_leads_to_what_is_to_be_signed(scene: Scene, city: Persona) -> None:
    """A25: nobody signs from a letter; it opens the whole text."""
    both_sign(scene)
    other = await party(scene)
    await drafted(scene, city)
    await opens_the_call(city)
    await city.taps("签核")
    await city.taps("确认签核")
    await scene.carries()

    await other.taps("查看详情", on=other.finds("待您部门签核"))

    other.sees("Please file.", "签核情况")


async def test_nobody_signs_what_has_changed_since(scene: Scene, city: Persona) -> None:
    """A25: the window was shown, then a colleague changed the text: the signature is refused."""
    both_sign(scene)
    other = await party(scene)
    call = await drafted(scene, city)
    await opens_the_call(city)
    await city.taps("签核")
    await city.taps("确认签核")
    await opens_the_call(other)
    await other.taps("签核")
    actor = await scene.town.who(Account(city.account))
    await scene.store.do(change_call, actor, call.id, text="Another text.")

    await other.taps("确认签核")

    other.sees("您看过之后内容有变化")
    assert (await the_call(scene, city)).state is CallState.DRAFT
    await opens_the_call(city)
    city.sees("Another text.")
    city.misses("签核情况")


async def test_a_signature_is_taken_back(scene: Scene, city: Persona) -> None:
    """A25: until it is done it is the signer's own."""
    both_sign(scene)
    await party(scene)
    await drafted(scene, city)
    await opens_the_call(city)
    await city.taps("签核")
    await city.taps("确认签核")

    await city.taps("撤回签核")

    city.hears("已撤回您的签核")
    assert "签核" in city.labels()


async def test_a_double_tap_publishes_once(scene: Scene, city: Persona, host: Persona) -> None:
    """PRODUCT 7: the same press twice, one call and one letter each."""
    await drafted(scene, city)
    await opens_the_call(city)
    await city.taps("签核")
    window = city.window()
    await city.taps("确认签核", on=window)
    await city.taps("确认签核", on=window)
    scene.clock.on(hours=2)
    host.begins()

    await scene.carries()

    assert host.messages_got == 1
    assert (await the_call(scene, city)).state is CallState.PUBLISHED


async def test_one_part_is_changed(scene: Scene, city: Persona) -> None:
    """Each line of the check can be changed by itself."""
    await drafted(scene, city)
    await opens_the_call(city)
    for part, words in (("标题", "新的标题"), ("正文", "第一段\n第二段"), ("开始日期", "5月8日")):
        await city.taps("修改")
        await city.taps(part)
        await city.says(words)

    city.sees("新的标题", "第一段\n第二段", "2026-05-08")
    await city.taps("修改")
    await city.taps("标题")
    await city.taps("保持不变")
    city.sees("新的标题")


async def test_files_are_attached_and_read(scene: Scene, city: Persona, host: Persona) -> None:
    """C19: sent as files, kept by the messenger; whoever reads the call gets them back."""
    await drafted(scene, city)
    await opens_the_call(city)
    await city.taps("附件")
    await city.sends(photo=[{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}])
    city.sees("只收文件")
    for name in ("通知.pdf", "汇总表.xlsx"):
        scene.messenger.uploads[name] = name.encode()
        await city.sends(document={"file_id": name, "file_unique_id": name, "file_name": name})
    city.sees("附件：2 份")
    await city.taps("移除最后一份")
    city.sees("附件：1 份")
    await city.taps("完成")
    await city.taps("签核")
    await city.taps("确认签核")

    await opens_the_call(host)
    await host.taps("附件")
    host.begins()
    await host.taps("附件 1")

    assert host.messages_got == 2, "the file, and the window below it"
    assert "移除最后一份" not in host.labels()
    scene.messenger.lost.add("通知.pdf")
    await host.taps("附件 1")
    host.hears("通知.pdf")


async def test_a_longer_window_and_a_withdrawal(
    scene: Scene, city: Persona, host: Persona
) -> None:
    """A25, PRODUCT 6: more time is told again; what is withdrawn reads as withdrawn."""
    await published(scene, city)
    await opens_the_call(city)
    await city.taps("延长征集")
    await city.says("6月1日")
    await city.taps("确认并签核")
    city.sees("新的日期须晚于它")
    await city.says("/call")
    await city.picks("one")
    await city.taps("延长征集")
    await city.says("6月19日")
    city.sees("2026-06-19 周五")
    await city.taps("确认并签核")
    city.hears("征集时间已延长")
    scene.clock.on(hours=2)
    await scene.carries()
    host.finds("延长至 2026-06-19")

    await opens_the_call(city)
    await city.taps("撤回通知")
    await city.says("日期有误")
    city.sees("通知已撤回")
    await scene.carries()

    host.finds("已撤回")
    await host.says("/call")
    host.sees("没有已发布的通知")


async def test_a_draft_is_nobody_elses(scene: Scene, city: Persona, host: Persona) -> None:
    """DESIGN 3: a button that was made up is refused by the core."""
    call = await drafted(scene, city)
    await host.says("/call")
    await host.forges("one", str(call.id))
    host.misses("Please file.")
    await host.says("/call")
    await host.forges("new")
    await host.forges("year", "2027")

    assert (await the_call(scene, city)).id == call.id
    assert await state_of(scene, host) is not None


async def test_a_draft_is_deleted_after_a_question(scene: Scene, city: Persona) -> None:
    """PRODUCT 4: what is lost for good is asked for once more."""
    await drafted(scene, city)
    await opens_the_call(city)
    await city.taps("删除草稿")
    city.sees("不能恢复")
    await city.taps("删除草稿")

    city.hears("草稿已删除")
    city.sees("没有已发布的通知")
