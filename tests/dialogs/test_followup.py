"""Typical cases and notes about performance as people see them (C33, C34)."""

import pytest

from core.appointments.model import Appointment
from core.organisations.model import Enterprise
from core.process.actions import see_notes
from core.process.model import Hearing
from core.shared.actor import Actor, Role
from core.typical.model import CaseState, Wanted
from core.typical.questions import cases_about_me, library
from tests.contracts.town import HERE, THERE
from tests.dialogs.odd import ODD
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

FACTS = "本周到岗三天，参加两次试验，均有签到。"
PARTS = (
    "攻克轴承热处理开裂",
    "套圈热处理后开裂，成品率只有 88%。",
    "驻厂三个月，改进淬火工艺，企业工程师全程参加。",
    "成品率提高 6 个百分点，年降本 80 万元。",
)


class Village:
    """An appointee, his enterprise's contact, the county's officer and the city's."""

    def __init__(self, scene: Scene, people: dict[str, Actor], term: Appointment) -> None:
        self.scene, self.actors, self.term = scene, people, term
        self.wang, self.host, self.officer, self.city = (
            Persona.of(scene, people[name]) for name in ("wang", "host", "officer", "city")
        )

    async def notes(self) -> None:
        await opens(self.officer, "业务", "服务管理", "台账与案例", "过程记录", "按人查看、新增")
        await self.officer.picks("who")
        await self.officer.taps("新增记录")
        await self.officer.taps("到岗")
        await self.officer.picks("day")
        await self.officer.says(FACTS)

    async def proposes(self) -> None:
        await opens(self.officer, "业务", "服务管理", "台账与案例", "典型案例", "待办推荐")
        await self.officer.taps("推荐案例")
        await self.officer.picks("who")
        for words in PARTS:
            await self.officer.says(words)
        await self.officer.picks("area")
        await self.officer.taps("发送征求意见")

    async def letter(self, persona: Persona) -> None:
        """The newest letter is opened."""
        card = next(s for s in persona.chat.pressable() if not s.of_dialog())
        data = next(d for row in card.rows for _, d in row if d.startswith("letter:open"))
        await persona.presses(data, on=card)

    async def consents(self, persona: Persona) -> None:
        await opens(persona, "更多", "典型案例")
        await persona.picks("one")
        await persona.taps("同意")


@pytest.fixture
async def village(scene: Scene, works: Enterprise) -> Village:
    town = scene.town
    wang, term = await town.appoint(works)
    people = {
        "wang": wang,
        "host": await town.contact(works),
        "officer": await town.enrol(Role.COUNTY_SCIENCE, HERE),
        "city": await town.enrol(Role.CITY_SCIENCE),
    }
    return Village(scene, people, term)


async def opens(persona: Persona, *labels: str) -> None:
    await persona.says("/menu")
    for label in labels:
        await persona.taps(label)


async def test_noted_heard_answered(scene: Scene, village: Village) -> None:
    """C33: the county notes facts, the person gets them in full and answers, the county reads."""
    officer, wang = village.officer, village.wang
    await village.notes()
    officer.sees("核对记录", FACTS, "5 个工作日")
    await officer.taps("保存并告知本人")
    officer.sees("尚未听取")

    await scene.carries()
    assert FACTS in wang.finds("过程管理记录告知").text
    await village.letter(wang)
    wang.sees(FACTS, "您可在")
    await wang.picks("answer")
    await wang.says("四月在校上课，已向县里请假。")
    wang.sees("只能提交一次")
    await wang.taps("提交说明")

    wang.hears("已提交")
    await opens(officer, "业务", "服务管理", "台账与案例", "过程记录")
    await officer.picks("one")
    officer.sees("已听取", "四月在校上课")


async def test_a_note_survives_a_restart(scene: Scene, village: Village) -> None:
    """PRODUCT 5: what was typed is there after the process was ended."""
    await village.notes()
    await scene.restart()

    await village.officer.taps("保存并告知本人")

    [found] = await scene.store.do(see_notes, village.actors["officer"], village.term.id)
    assert found.note.words == FACTS


async def test_saved_twice_is_saved_once(scene: Scene, village: Village) -> None:
    """PRODUCT 7: a double tap, or an old button, notes nothing more."""
    await village.notes()
    await village.officer.taps("保存并告知本人")

    await village.officer.forges("save")

    found = await scene.store.do(see_notes, village.actors["officer"], village.term.id)
    assert len(found) == 1


async def test_corrected_in_the_chat(village: Village) -> None:
    """A28: the old words are shown, the new ones need a reason, both stay and he sees both."""
    await village.notes()
    officer = village.officer
    await officer.taps("保存并告知本人")
    await officer.taps("更正")
    await officer.taps("到岗")
    await officer.picks("day")
    officer.sees("原记录", FACTS)
    await officer.says("本周到岗两天。")
    await officer.says("日期记错")
    officer.sees("日期记错")

    await officer.taps("保存并告知本人")

    officer.sees("更正原因")
    await opens(village.wang, "更多", "过程记录")
    village.wang.sees("本周到岗两天。", "日期记错", FACTS, "已由后来的记录更正")


async def test_a_date_that_cannot_be_read(scene: Scene, village: Village) -> None:
    """The step stays, and nothing of what was entered is lost (PRODUCT 11)."""
    await opens(village.officer, "业务", "服务管理", "台账与案例", "过程记录", "按人查看、新增")
    await village.officer.picks("who")
    await village.officer.taps("新增记录")
    await village.officer.taps("作用发挥")

    await village.officer.says("那一天")

    village.officer.sees("没有读出日期")
    assert await state_of(scene, village.officer) == "Process:day"


async def test_from_proposal_to_library(scene: Scene, village: Village) -> None:
    """C34: proposed by the county, agreed to by both, accepted by the city, found by officials."""
    await village.proposes()
    village.officer.sees(PARTS[0], "征求意见中")
    await scene.carries()
    assert PARTS[0] in village.wang.finds("典型案例征求意见").text
    await village.letter(village.wang)
    village.wang.sees(*PARTS, "按原样收入案例库")
    await village.wang.taps("同意")
    village.wang.hears("已记录：同意")
    await village.consents(village.host)
    await opens(village.city, "业务", "服务管理", "台账与案例", "典型案例", "待办推荐")
    await village.city.picks("one")
    village.city.sees(PARTS[3], "科技副总本人", "接收企业")

    await village.city.taps("收入案例库")

    village.city.sees("已收入案例库")
    neighbour = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, THERE))
    await opens(neighbour, "业务", "服务管理", "台账与案例", "典型案例", "查找")
    await neighbour.says("淬火 2026")
    neighbour.sees(PARTS[0])
    await neighbour.picks("one")
    assert not {"同意", "收入案例库", "修改文本"} & set(neighbour.labels())


async def test_declined_after_all(scene: Scene, village: Village) -> None:
    """Consent is taken back in two taps, and the case is in no library any more."""
    await village.proposes()
    for who in (village.wang, village.host):
        await village.consents(who)
    await opens(village.city, "业务", "服务管理", "台账与案例", "典型案例", "待办推荐")
    await village.city.picks("one")
    await village.city.taps("收入案例库")
    await opens(village.wang, "更多", "典型案例")
    await village.wang.picks("one")

    await village.wang.taps("不同意")
    await village.wang.taps("确定不同意")

    village.wang.hears("已记录：不同意")
    assert await scene.store.ask(library, village.actors["city"], Wanted()) == ()
    [mine] = await scene.store.ask(cases_about_me, village.actors["wang"])
    assert mine.case.state is CaseState.DECLINED


async def test_changes_are_proposed_in_words(scene: Scene, village: Village) -> None:
    """The county reads them, writes the text anew, and both are asked again."""
    await village.proposes()
    await opens(village.host, "更多", "典型案例")
    await village.host.picks("one")
    await village.host.taps("修改后同意")
    await village.host.says("请把降本改成 60 万元。")
    village.host.sees("60 万元")
    await village.host.taps("提交建议")
    await opens(village.officer, "业务", "服务管理", "台账与案例", "典型案例", "待办推荐")
    await village.officer.picks("one")
    village.officer.sees("请把降本改成 60 万元。")
    await village.officer.taps("修改文本")
    await village.officer.taps("改成效")
    village.officer.sees("年降本 80 万元")
    await village.officer.says("成品率提高 6 个百分点，年降本 60 万元。")

    await village.officer.taps("发送征求意见")

    [mine] = await scene.store.ask(cases_about_me, village.actors["host"])
    assert (mine.case.version, mine.consents) == (2, ())
    assert "60 万元" in mine.case.story.effect


async def test_an_old_window_agrees_to_nothing_new(scene: Scene, village: Village) -> None:
    """What was changed meanwhile is not agreed to unseen; the present text is a tap away."""
    await village.proposes()
    await opens(village.wang, "更多", "典型案例")
    await village.wang.picks("one")
    await opens(village.officer, "业务", "服务管理", "台账与案例", "典型案例", "待办推荐")
    await village.officer.picks("one")
    await village.officer.taps("修改文本")
    await village.officer.taps("改标题")
    await village.officer.says("另一个标题")
    await village.officer.taps("发送征求意见")

    await village.wang.taps("同意")

    village.wang.hears("案例刚刚有变动")
    [mine] = await scene.store.ask(cases_about_me, village.actors["wang"])
    assert mine.consents == ()


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
async def test_taken_along(village: Village, ending: str) -> None:
    """The library leaves the chat as a file, with progress and a record of it."""
    await village.proposes()
    for who in (village.wang, village.host):
        await village.consents(who)
    await opens(village.city, "业务", "服务管理", "台账与案例", "典型案例", "待办推荐")
    await village.city.picks("one")
    await village.city.taps("收入案例库")
    await opens(village.city, "业务", "服务管理", "台账与案例", "典型案例", "导出")

    await village.city.picks(ending)

    assert "共 1 个案例" in village.city.finds("已生成").text


async def test_others_see_no_notes(scene: Scene, village: Village) -> None:
    """Units and neighbours have no button, and a forged press is refused (C33)."""
    await village.notes()
    await village.officer.taps("保存并告知本人")
    other = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, THERE))
    await opens(other, "业务", "服务管理", "台账与案例", "过程记录")
    other.sees("目前没有记录")

    await other.forges("one", "1")

    other.misses(FACTS)


@pytest.mark.parametrize("what", sorted(set(ODD) - {"a text", "a long text", "markup"}))
async def test_something_else_than_words(scene: Scene, village: Village, what: str) -> None:
    """Whatever is sent instead of an answer: nothing is kept, and the step can be gone on with."""
    await village.notes()
    await village.officer.taps("保存并告知本人")
    await opens(village.wang, "更多", "过程记录")
    await village.wang.picks("answer")

    await village.wang.sends(**ODD[what])

    [found] = await scene.store.do(see_notes, village.actors["officer"], village.term.id)
    assert found.hearing is not Hearing.ANSWERED
