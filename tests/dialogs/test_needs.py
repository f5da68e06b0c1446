"""An enterprise files a need by chatting (issue 4, PRODUCT 3, DOMAIN 2.2)."""

import asyncio
from datetime import date

import pytest
from sqlalchemy import text

from core.needs.form import Budget, Mode, Offer, Part
from core.needs.model import FileKind, Help, Need, NeedKind, NeedState
from core.organisations.model import Enterprise
from core.people.actions import accept_invitation, invite
from core.profiles.actions import write_profile
from core.profiles.form import Part as ProfilePart
from core.shared.actor import Role
from core.shared.fields import Field
from core.shared.ids import Account
from tests.contracts.town import OPERATOR
from tests.core.samples import holding
from tests.dialogs.filing import (
    STORY,
    files,
    kept,
    open_call,
    photographs,
    sent,
    speaks,
    starts,
    to_card,
)
from tests.dialogs.odd import ODD
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene


@pytest.fixture(autouse=True)
async def call(scene: Scene) -> None:
    """Most of it happens while a call is open."""
    await open_call(scene)


async def only(scene: Scene, works: Enterprise) -> Need:
    """The one need on record."""
    [need] = await kept(scene, works)
    return need


async def test_it_costs_six_taps_and_a_message(
    scene: Scene, works: Enterprise, host: Persona
) -> None:
    """PRODUCT 3: one free text, what is left is picked, a card; at most six taps, and 90 seconds.

    By the model of PRODUCT 3: 1.1 s a tap, 1.5 s a screen, 0.7 s the network, 45 s to type.
    """
    await host.says("/menu")
    host.begins()

    await host.taps("填报需求")
    await host.taps("技术创新难题")
    await host.says(STORY)
    await host.taps("全部采用")
    await host.taps("50—100 万元")
    await host.taps("提交")

    host.sees("NT2026-0001", "待县级确认")
    assert (host.taps_made, host.typed) == (5, 1)
    assert host.taps_made * (1.1 + 1.5 + 0.7) + 45 <= 90
    need = await only(scene, works)
    assert need.state is NeedState.SUBMITTED
    assert need.form.modes == (Mode.RESEARCH,)
    assert need.form.deadline == date(2026, 12, 31)


async def test_nothing_is_written_silently(scene: Scene, works: Enterprise, host: Persona) -> None:
    """What the text says is shown with the words that say it, and written when agreed to."""
    await starts(host)
    await host.says(STORY)

    host.sees("尚未填入", "现有指标", "使用寿命只有3个月", "原文“目前使用寿命只有3个月”")
    need = await only(scene, works)
    assert need.form.text == STORY
    assert not need.form.has(Part.TARGET)
    assert need.form.field is None


async def test_a_suggestion_is_left_out(scene: Scene, works: Enterprise, host: Persona) -> None:
    """Single ones are left out, or taken in again; the rest is used."""
    await starts(host)
    await host.says(STORY)
    await host.taps("逐项选择")
    await host.taps("☑ 技术领域")
    await host.taps("☐ 技术领域")
    await host.taps("☑ 技术领域")
    await host.taps("采用所选")

    host.sees("属于哪个技术领域？")
    need = await only(scene, works)
    assert need.form.field is None
    assert need.form.tried == "试过更换焊丝"


async def test_none_of_it(scene: Scene, works: Enterprise, host: Persona) -> None:
    """Then each question is asked, and may be passed over; what is needed keeps it from going."""
    await starts(host)
    await host.says(STORY)
    await host.taps("都不采用")
    host.sees("需求名称")
    await host.says("筛板焊缝")
    for _ in range(4):
        await host.taps("跳过")

    host.sees("还缺“技术领域”", "主要问题：专家据此判断能否解决")
    assert "提交" not in host.labels()
    assert (await only(scene, works)).form.title == "筛板焊缝"


async def test_a_post(scene: Scene, works: Enterprise, host: Persona) -> None:
    """C16: what the enterprise provides and for how long is read out of the text too."""
    await starts(host, "岗位需求")
    await host.says("拟招一名高分子材料专业博士，聘期两年，担任技术顾问，提供公寓和实验室")
    await host.taps("全部采用")
    await host.taps("提交")

    host.sees("XQ2026-0001")
    form = (await only(scene, works)).form
    assert (form.years, form.specialty, form.field) == (2, "高分子材料", Field.MATERIALS)


async def test_the_profile_is_offered(scene: Scene, works: Enterprise, host: Persona) -> None:
    """What the profile knows is not asked again; it is agreed to like all else (C6, C16)."""
    chain = await scene.store.write(lambda work: work.chains.add("起重装备", None))
    contact = await scene.town.who(Account(host.account))
    said = {"offers": (Offer.LIVING,), "offer_words": "提供公寓"}
    await scene.store.do(write_profile, contact, works.id, ProfilePart.CHAIN, {"chain": chain.id})
    await scene.store.do(write_profile, contact, works.id, ProfilePart.OFFERS, said)
    await starts(host, "岗位需求")
    await host.says("拟招一名焊接专业博士")
    host.sees("产业链群：起重装备　取自企业档案", "生活条件　取自企业档案")
    await host.taps("全部采用")

    form = (await only(scene, works)).form
    assert (form.chain, form.offers) == (chain.id, (Offer.LIVING,))
    assert form.offer_words == "提供公寓"


async def test_several_ways_to_work_together(
    scene: Scene, works: Enterprise, host: Persona
) -> None:
    """Ticked one after the other, and unticked."""
    await starts(host)
    await host.says("筛板焊缝开裂，求助")
    await host.taps("全部采用")
    host.sees("希望怎样合作？")
    await host.taps("☐ 联合攻关")
    await host.taps("☐ 专家顾问")
    await host.taps("☑ 联合攻关")
    await host.taps("选好了")

    host.sees("计划投入多少经费？")
    assert (await only(scene, works)).form.modes == (Mode.ADVICE,)


async def test_a_voice_message_first(scene: Scene, works: Enterprise, host: Persona) -> None:
    """Kept where the messenger keeps it; the county can listen and find the words."""
    await starts(host)
    await speaks(host)
    host.sees("附件：1 个")
    await photographs(host)
    host.sees("附件：2 个")
    await host.taps("下一步")
    for _ in range(5):
        await host.taps("跳过")
    host.sees("还缺“需求名称、需求说明、技术领域”")
    await host.taps("帮我想想怎么写")

    host.hears("已转县（市、区）科技部门")
    host.sees("已请县（市、区）科技部门帮助拟写")
    need = await only(scene, works)
    assert need.help is Help.ASKED
    kinds = await scene.store.read(lambda work: [f.kind for f in work.need_files.of(need.id)])
    assert kinds == [FileKind.VOICE, FileKind.PHOTO]


async def test_two_photos_in_an_album(scene: Scene, works: Enterprise, host: Persona) -> None:
    """The caption of the first is the text; the second is kept whatever step it comes to."""
    await starts(host)
    await photographs(host, caption=STORY, media_group_id="1")
    assert await state_of(scene, host) == "Needs:found"
    await photographs(host, media_group_id="1")

    assert await state_of(scene, host) == "Needs:found"
    need = await only(scene, works)
    assert need.form.text == STORY
    assert len(await scene.store.read(lambda work: work.need_files.of(need.id))) == 2


async def test_a_file_is_taken_out(scene: Scene, works: Enterprise, host: Persona) -> None:
    """And one that is too large is told before it is fetched."""
    await to_card(host)
    await host.taps("附件")
    await photographs(host)
    await host.taps("去掉第 1 个")
    host.hears("已去掉")
    host.sees("目前没有附件")
    await host.sends(document={"file_id": "big", "file_unique_id": "big", "file_size": 11_000_000})

    host.sees("超过 10 兆，没有保存")
    need = await only(scene, works)
    assert await scene.store.read(lambda work: work.need_files.of(need.id)) == ()


async def test_too_long(scene: Scene, works: Enterprise, host: Persona) -> None:
    """Told with the count; nothing is cut and nothing saved."""
    await starts(host)
    await host.says("长" * 2001)

    host.sees("2001", "2000")
    assert (await only(scene, works)).form.text == ""


@pytest.mark.parametrize("what", ["a sticker", "a contact", "a poll"])
@pytest.mark.parametrize("step", ["tell", "found", "check"])
async def test_what_no_need_is_told_with(
    scene: Scene, host: Persona, what: str, step: str
) -> None:
    """PRODUCT 11: said at once, and the step stays where it was."""
    await starts(host)
    if step != "tell":
        await host.says(STORY)
    if step == "check":
        await host.taps("全部采用")
        await host.taps("面议")
    before = await state_of(scene, host)

    await host.sends(**ODD[what])

    host.sees("没有保存", "已填内容未丢失")
    assert await state_of(scene, host) == before


async def test_words_at_the_card(scene: Scene, works: Enterprise, host: Persona) -> None:
    """Not taken for anything that was not asked."""
    await to_card(host)
    before = (await only(scene, works)).form

    await host.says("再加一句")

    host.sees("请点“修改内容”")
    assert (await only(scene, works)).form == before


async def test_an_edited_message_changes_nothing(
    scene: Scene, works: Enterprise, host: Persona
) -> None:
    """What was read once is changed on the card, where it is seen."""
    await starts(host)
    message = await host.sends(text=STORY)
    await host.edits(message, text="别的")

    assert (await only(scene, works)).form.text == STORY


async def test_every_line_can_be_changed(scene: Scene, works: Enterprise, host: Persona) -> None:
    """Picked, typed, dated and emptied, each leading back to the card."""
    await to_card(host)
    await host.taps("修改内容")
    await host.picks("line:title")
    await host.says("  筛板　焊缝  ")
    host.sees("需求名称：筛板 焊缝")
    await _line(host, "deadline")
    await host.says("昨天")
    host.sees("日期已过")
    await host.says("10月1日")
    host.sees("2026-10-01")
    await _line(host, "budget")
    await host.taps("清空此项")

    host.misses("经费预算：50")
    form = (await only(scene, works)).form
    assert (form.title, form.deadline, form.budget) == ("筛板 焊缝", date(2026, 10, 1), None)


async def _line(host: Persona, part: str) -> None:
    await host.taps("修改内容")
    while not any(f"line:{part}" in data for row in host.window().rows for _, data in row):
        await host.taps("下一页")
    await host.picks(f"line:{part}")


async def test_a_new_story_is_read_anew(scene: Scene, works: Enterprise, host: Persona) -> None:
    """What it says of empty lines is offered; what was filled in stays."""
    await starts(host)
    await host.says("筛板焊缝开裂，求助")
    await host.taps("全部采用")
    for _ in range(3):
        await host.taps("跳过")
    await _line(host, "text")
    await host.says("筛板焊缝开裂，预算30万元")

    host.sees("尚未填入", "10—50 万元")
    await host.taps("全部采用")
    form = (await only(scene, works)).form
    assert (form.budget, form.title) == (Budget.TO_50, "筛板焊缝开裂")


async def test_after_sending(scene: Scene, works: Enterprise, host: Persona) -> None:
    """PRODUCT 13: reference to copy, who has it, by when; undone for ten minutes."""
    await files(host)
    host.sees("科技部门办理", "2026-07-07", "可以撤销提交")
    assert host.window().copies == {"复制编号": "NT2026-0001"}
    await host.taps("撤销提交")
    host.hears("已撤销提交")
    assert (await only(scene, works)).state is NeedState.DRAFT
    await host.taps("提交")
    host.sees("NT2026-0001")
    scene.clock.on(minutes=11)

    await host.taps("撤销提交")

    assert (await only(scene, works)).state is NeedState.SUBMITTED


async def test_withdrawn_until_confirmed(scene: Scene, works: Enterprise, host: Persona) -> None:
    """Its state, who has it and how it came there stay to be seen."""
    await files(host)
    await host.taps("我的需求")
    host.sees("NT2026-0001", "已提交，待县级确认", "科技部门")
    await host.taps("NT2026-0001")
    host.sees("办理经过", "提交（企业）")
    await host.taps("撤回需求")
    await host.taps("确定撤回")

    host.hears("已撤回")
    host.sees("已撤回", "撤回（企业）")
    assert (await only(scene, works)).state is NeedState.WITHDRAWN


async def test_a_draft_waits(scene: Scene, works: Enterprise, host: Persona) -> None:
    """PRODUCT 5: listed with its age after days and a restart, one of a kind."""
    await to_card(host)
    await host.taps("存为草稿")
    host.hears("草稿已保存")
    scene.clock.on(days=3)
    await scene.restart()
    await host.says("/need")
    host.sees("3 天前填写", "筛板焊缝开裂严重")

    await host.taps("技术创新难题")

    host.sees("请核对", "使用寿命只有3个月")
    assert len(await kept(scene, works)) == 1


async def test_a_lost_conversation_loses_nothing(host: Persona) -> None:
    """PRODUCT 5: on another device, in the middle of the questions."""
    await starts(host)
    await host.says(STORY)
    await host.taps("全部采用")
    await host.says("/start")
    await host.taps("填报需求")
    await host.taps("继续填技术创新难题")

    host.sees("请核对", "联合攻关")
    await host.taps("提交")
    host.sees("NT2026-0001")


async def test_a_draft_is_deleted(scene: Scene, works: Enterprise, host: Persona) -> None:
    """Asked once; nothing of it stays."""
    await to_card(host)
    await host.taps("删除草稿")
    host.sees("不能恢复")
    await host.taps("确定删除")

    host.hears("草稿已删除")
    assert await kept(scene, works) == []


async def test_an_undone_need_is_given_up(scene: Scene, works: Enterprise, host: Persona) -> None:
    """PRODUCT 6, C20: it has its number by then; it ends as withdrawn and stays to be seen."""
    await files(host)
    await host.taps("撤销提交")
    await host.taps("删除草稿")
    host.sees("撤回需求 NT2026-0001", "保留备查")
    await host.taps("确定撤回")

    host.hears("需求已撤回")
    assert (await only(scene, works)).state is NeedState.WITHDRAWN


async def test_two_taps_at_once(scene: Scene, works: Enterprise, host: Persona) -> None:
    """PRODUCT 7: one need, one reference."""
    await to_card(host)
    card = host.window()
    await asyncio.gather(host.taps("提交", on=card), host.taps("提交", on=card))

    need = await only(scene, works)
    assert (need.state, need.reference) == (NeedState.SUBMITTED, "NT2026-0001")


async def test_the_window_closes_meanwhile(scene: Scene, works: Enterprise, host: Persona) -> None:
    """A second after it closed nothing is sent; the draft is kept, and it is said."""
    await to_card(host)
    scene.clock.at(date(2026, 7, 1), 0)
    await host.taps("提交")

    host.sees("草稿已保存")
    assert (await only(scene, works)).state is NeedState.DRAFT
    await host.says("/need")
    host.sees("截止", "筛板焊缝开裂严重")
    assert "技术创新难题" not in host.labels()


async def test_nobody_calls(scene: Scene, host: Persona) -> None:
    """Without a call there is nothing to file in, and it is said."""
    await scene.store.write(lambda work: work._connection.execute(text("DELETE FROM call")))
    await host.says("/need")

    host.sees("没有正在征集的年度通知")
    assert "岗位需求" not in host.labels()


async def test_two_contacts_of_one_draft(scene: Scene, works: Enterprise, host: Persona) -> None:
    """Who was slower is told, nothing is overwritten, and the newest is shown."""
    second = Persona.of(scene, await scene.town.enrol(Role.CONTACT, str(works.id)))
    await to_card(host)
    await second.says("/need")
    await second.taps("继续填技术创新难题")
    await _line(second, "budget")
    await _line(host, "budget")
    await host.taps("面议")

    await second.taps("10 万元以下")

    second.hears("刚刚有人修改过")
    second.sees("面议")
    assert (await only(scene, works)).form.budget is Budget.OPEN


async def test_a_contact_who_left(scene: Scene, works: Enterprise, host: Persona) -> None:
    """In the middle of it: no word of his is taken any more; whoever has no role is a stranger."""
    await to_card(host)
    contact = await scene.town.who(Account(host.account))
    left = text("DELETE FROM role WHERE person = :person").bindparams(person=contact.person)
    await scene.store.write(lambda work: work._connection.execute(left))
    await host.taps("提交")

    assert (await only(scene, works)).state is NeedState.DRAFT
    await host.says("/start")
    host.sees("本助手凭邀请使用")
    assert await state_of(scene, host) is None


async def test_two_enterprises(scene: Scene, host: Persona) -> None:
    """Asked for which; the one filed for last stands first."""
    other = await scene.town.enterprise()
    actor = await scene.town.who(Account(host.account))
    asked = holding(Role.CONTACT, str(other.id))
    fresh = await scene.store.do(invite, OPERATOR, asked, "x", None)
    await scene.store.do(accept_invitation, actor, fresh.token, None)
    await host.says("/need")
    await host.taps("岗位需求")
    host.sees("为哪一家企业填报？")
    await host.taps(other.name)
    await host.says("招一名机械专业博士")
    await host.says("/need")
    await host.taps("岗位需求")

    assert host.window().labels()[0] == other.name
    assert len(await kept(scene, other)) == 1


async def test_a_challenge_of_a_post(scene: Scene, works: Enterprise, host: Persona) -> None:
    """C19: offered where the enterprise has a post in this call."""
    contact = await scene.town.who(Account(host.account))
    post = await sent(scene, contact, works, NeedKind.POST)
    await to_card(host)
    await host.taps("归入岗位")
    await host.taps("筛板焊缝开裂")

    host.sees("所属岗位：筛板焊缝开裂")
    challenge = next(n for n in await kept(scene, works) if n.kind is NeedKind.CHALLENGE)
    assert challenge.of_post == post.id


async def test_nobody_else_files(wang: Persona, officer: Persona, city: Persona) -> None:
    """The command leads home, where no button of it is shown."""
    for somebody in (wang, officer, city):
        await somebody.says("/need")

        assert "首页" in somebody.window().text
        assert "填报需求" not in somebody.labels()


async def test_somebody_elses_need(scene: Scene, host: Persona) -> None:
    """A button that names another enterprise's need is refused."""
    far = await scene.town.enterprise()
    theirs = await sent(scene, await scene.town.contact(far), far, NeedKind.POST)
    await files(host)
    await host.taps("我的需求")

    await host.forges("one", str(theirs.id))

    host.misses("Works")


@pytest.mark.parametrize("how", ["resume", "home", "old button", "words"])
async def test_a_colleague_deletes_the_draft(
    scene: Scene, works: Enterprise, host: Persona, how: str
) -> None:
    """PRODUCT 5: who was in the middle of it is told, and home is never far."""
    second = Persona.of(scene, await scene.town.enrol(Role.CONTACT, str(works.id)))
    await to_card(host)
    card = host.window()
    if how in {"resume", "old button"}:
        await host.says("/menu")
    await second.says("/need")
    await second.taps("继续填技术创新难题")
    await second.taps("删除草稿")
    await second.taps("确定删除")

    if how == "resume":
        await host.taps("继续未完成的步骤")
    elif how == "home":
        await host.taps("提交")
    elif how == "old button":
        await host.taps("提交", on=card)
    else:
        await host.says("再说一句")

    host.misses("请核对")
    await host.says("/start")
    assert await state_of(scene, host) == "Home:menu"
    await host.taps("填报需求")
    host.sees("请选择要填报的类别")
