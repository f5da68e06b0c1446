"""My record: what a person sees of his days, proves with them, and corrects (PRODUCT 2.1, 2.3)."""

from datetime import date

import pytest

from core.audit.rules import check, hashes_of
from core.duty.model import Grade
from core.organisations.model import Enterprise
from core.people.actions import choose_language
from core.shared.ids import Account
from tests.contracts.stores import entries_of
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene


async def grades(scene: Scene, persona: Persona) -> list[tuple[Grade, bool]]:
    """Grade of each day of the year, and whether it counts."""
    record = await scene.town.record(await scene.town.who(Account(persona.account)))
    return [(day.grade, day.counts()) for day in record.days]


async def opens_day(persona: Persona) -> None:
    """The latest day of the record."""
    await persona.says("/record")
    await persona.picks("day")


async def test_a_day_shows_everything_that_is_on_record(
    scene: Scene, works: Enterprise, wang: Persona, host: Persona
) -> None:
    """PRODUCT 2.1: each signal with its time and source, who confirmed, and the receipt."""
    await wang.stands(60)
    scene.clock.on(minutes=20)
    await host.says("/menu")
    await host.taps("到厂确认")
    await host.taps("全部确认")
    await opens_day(wang)

    actor = await scene.town.who(Account(host.account))
    wang.sees(
        "2026-05-06 周三",
        "工作日",
        "证据等级 A",
        "· 12:00　厂区内定位，距厂门约 60 米",
        f"· 12:20　企业确认：{actor.name}（{works.name}）",
        "凭回执可以核对",
    )


async def test_the_receipt_is_copied_and_borne_out(scene: Scene, wang: Persona) -> None:
    """PRODUCT 2.3: the card, the day and the copy button say the same, and the chain knows it."""
    await wang.stands(0)
    await opens_day(wang)
    code = wang.window().copies["复制回执"]
    low, high = hashes_of(code)
    entries = entries_of(scene.url)
    [named] = [entry for entry in entries if low <= entry.hash <= high]

    assert code in wang.finds("到岗记录 2026").text
    assert named.what == "checked-in"
    assert check([one for one in entries if one.subject == named.subject]).broken is None


async def test_a_slip_is_undone_on_the_card(scene: Scene, wang: Persona) -> None:
    """PRODUCT 6: one tap, no message; the second tap and the old button do no harm."""
    await wang.stands(0)
    card = wang.finds("到岗记录")
    wang.begins()
    await wang.taps("撤销")
    wang.hears("已撤销")
    wang.sees("已由您本人撤销", "已计 0 天 / 45 天")
    await wang.taps("撤销", on=card)

    assert wang.messages_got == 0
    assert await grades(scene, wang) == [(Grade.OPEN, False)]
    await wang.stands(0)
    assert await grades(scene, wang) == [(Grade.B, True)]


async def test_a_late_undo_says_what_to_do(scene: Scene, wang: Persona) -> None:
    """PRODUCT 11: what happened, why, and where to correct it."""
    await wang.stands(0)
    scene.clock.on(minutes=10, seconds=1)
    await wang.taps("撤销")

    wang.hears("已超过可以撤销的时间（10 分钟）", "冲回")
    assert await grades(scene, wang) == [(Grade.B, True)]


@pytest.mark.parametrize("how", ["误点，并未到岗", "其实在郑州开会"])
async def test_taken_back_with_a_reason(
    scene: Scene, wang: Persona, host: Persona, how: str
) -> None:
    """A28: a ready reason or own words; the original is struck through and stays."""
    await wang.stands(0)
    await host.says("/menu")
    await host.taps("到厂确认")
    await host.taps("全部确认")
    scene.clock.on(days=1)
    await opens_day(wang)
    assert "撤销" not in wang.window().labels()
    await wang.taps("冲回")
    if how.startswith("误点"):
        await wang.taps(how)
    else:
        await wang.says(how)

    wang.sees("已冲回", f"原因：{how}", "不计入天数", "企业确认")
    assert await grades(scene, wang) == [(Grade.C, False)]


async def test_leaving_from_the_card(scene: Scene, wang: Persona) -> None:
    """PRODUCT 0: one tap, and once more changes nothing."""
    await wang.stands(0)
    card = wang.finds("到岗记录")
    scene.clock.on(hours=5, minutes=30)
    await wang.taps("离开")
    wang.hears("17:30")
    wang.sees("离开时间：17:30")
    scene.clock.on(hours=1)
    await wang.taps("离开", on=card)
    wang.hears("17:30")


async def test_leaving_is_told_the_next_day(scene: Scene, wang: Persona) -> None:
    """An old button asks for the time of its own day; words are read, nonsense is asked again."""
    await wang.stands(0)
    scene.clock.on(days=1)
    await wang.taps("离开")
    wang.sees("2026-05-06 周三 几点离开企业？")
    await wang.says("很晚")
    wang.sees("没有看懂时间")
    await wang.says("五点半")

    wang.sees("已记离开时间 17:30", "在厂 5.5 小时")


async def test_work_is_noted_after_the_record_is_safe(wang: Persona) -> None:
    """C2: one of eight kinds, then a line if one likes; the card says so too."""
    await wang.stands(0)
    await wang.taps("记工作")
    wang.sees("做了哪类工作", "不填也不影响")
    await wang.taps("解决技术难题")
    wang.sees("200 字以内")
    await wang.says("<b>筛网</b> 标定")

    wang.sees("工作：解决技术难题，<b>筛网</b> 标定")
    assert "解决技术难题" in wang.finds("第 1 天").text


async def test_months_with_their_weeks(scene: Scene, wang: Persona) -> None:
    """PRODUCT 23: shapes with the words beside; hours are those with a departure."""
    await wang.stands(0)
    scene.clock.on(hours=2)
    await wang.taps("离开")
    scene.clock.at(date(2026, 5, 20))
    await wang.stands(600)
    await wang.says("/record")
    wang.sees("在厂共 2.0 小时", "2026 自然年度已计 1 天")
    await wang.taps("按月查看")

    wang.sees(
        "2026-05　■·□　　　1 天（另有 1 天待确认），2.0 小时", "2026-03　·····　0 天", "每格 7 天"
    )
    await wang.taps("看自然年度")
    wang.sees("2026 自然年度", "2026-01　·····　0 天")


async def test_an_earlier_year_can_be_opened(scene: Scene, wang: Persona) -> None:
    """A1: from anniversary to anniversary; the way back leads through the list."""
    await wang.stands(0)
    scene.clock.at(date(2027, 4, 1))
    await wang.says("/record")
    wang.sees("2027-03-01 至 2028-02-29", "还没有记录")
    await wang.taps("其他年度")
    await wang.taps("2026-03 起")
    wang.sees("2026-03-01 至 2027-02-28", "已计 1 天", "2026-05-06 周三　B")


async def test_nobody_opens_anothers_day(scene: Scene, works: Enterprise, wang: Persona) -> None:
    """DESIGN 3: the number in the button is decided about anew."""
    await wang.stands(0)
    [data] = [d for label, d in wang.finds("到岗记录").rows[-1] if label == "详情与回执"]
    actor, _ = await scene.town.appoint(works)
    other = Persona.of(scene, actor)
    await other.says("/menu")
    for verb in ("open", "undo", "left", "work"):
        await other.presses(data.replace("open", verb))
        other.hears("不在您的办理范围")

    assert await grades(scene, wang) == [(Grade.B, True)]


async def test_the_day_goes_on_after_a_restart(scene: Scene, wang: Persona) -> None:
    """PRODUCT 5: a step that asks for words survives; the answer is read."""
    await wang.stands(0)
    scene.clock.on(hours=3)
    await opens_day(wang)
    await wang.taps("离开时间")
    await scene.restart()
    await wang.says("14:30")

    wang.sees("已记离开时间 14:30")


async def test_in_english(scene: Scene, wang: Persona) -> None:
    """Both languages are complete."""
    actor = await scene.town.who(Account(wang.account))
    await scene.store.do(choose_language, actor, "en")
    await wang.stands(0)
    await opens_day(wang)
    wang.sees("location on the site", "Receipt", "working day")


async def test_the_export_is_sent_as_a_table(wang: Persona) -> None:
    """PRODUCT 27: two taps from "more"; it is told that it is being made, and that it is done."""
    await wang.stands(0)
    await wang.says("/data")
    await wang.taps("导出我的数据")

    wang.sees("已生成：1 天记录", "我的数据")
    [file] = wang.chat.files.values()
    assert file.startswith(b"PK")
