"""From a need to a post that a scientist finds: the whole way, at the sandbox of the whole bot."""

import re
from io import BytesIO
from typing import Final

import pytest
import pytest_asyncio
from PIL import Image

from tests.bot.phone import Message, buttons_of, words_of
from tests.bot.stage import Stage
from tests.stories.hands import Cost, Hands
from tests.stories.screens import Screens

CLERK: Final = "赵恒"
SCIENCE: Final = "冯启明"
ORGANISATION: Final = "陈望舒"
CITY: Final = "魏朝阳"
CITY_TOO: Final = "金海晏"
SCIENTIST: Final = "闻笙"
ZONE_CLERK: Final = "李承泽"
ZONE: Final = "严知行"
EVERYBODY: Final = (CLERK, SCIENCE, ORGANISATION, CITY, CITY_TOO, SCIENTIST, ZONE_CLERK, ZONE)
WANTED: Final = (
    "拟招一名高分子阻尼材料专业博士，负责振动筛减振降噪，聘期两年，担任技术顾问，提供公寓和实验室"
)
PROBLEM: Final = (
    "锂电池隔膜涂覆后起皱，目前合格率只有85%，希望提高到95%以上。试过降低车速，效果不明显。"
    "希望与高校联合攻关。"
)
QUARTER: Final = 15 * 60
VOICE: Final = b"OggS" + bytes(9000)
NEEDS: Final = "SELECT reference, state FROM need WHERE reference IS NOT NULL"
POSTS: Final = "SELECT id, state, number FROM post ORDER BY id"
KEYS: Final = 'SELECT id, "end" FROM "key" ORDER BY id'

People = dict[str, Hands]


@pytest_asyncio.fixture(scope="module", loop_scope="session", autouse=True)
async def people(stage: Stage) -> People:
    """Two clerks, both departments of a county, a zone, the city's two, a scientist."""
    await stage.bot()
    screens = Screens(stage.ears)
    found = {}
    for name in EVERYBODY:
        phone = stage.phone(name)
        found[name] = Hands(stage, screens, phone.person, name)
        asked = await found[name].types("/start")
        await found[name].sees("首页", after=asked)
    return found


def states(stage: Stage) -> dict[str, str]:
    """Where each need stands, by its reference."""
    return dict(stage.rows(NEEDS))


def standing(stage: Stage) -> list[object]:
    """All that an act could move."""
    return [sorted(states(stage).items()), stage.rows(POSTS), stage.rows(KEYS)]


async def others_press(stage: Stage, card: Message, *thieves: Hands) -> None:
    """Whoever presses the buttons of somebody else's card in his own chat moves nothing."""
    before = standing(stage)
    for thief in thieves:
        at = (await thief.goes_home())["message_id"]
        for _, data in buttons_of(card):
            if data:
                await thief.presses(at, data)
        # what an old button leads to is shown after its answer, and in order
        await thief.sees("使用说明", after=await thief.types("/help"))
        await thief.goes_home()
    assert standing(stage) == before


async def later(stage: Stage) -> None:
    """A quarter of an hour on: nobody is told of what may still be taken back."""
    await stage.play("clock", {"advance": QUARTER})


async def where_it_is(clerk: Hands, *words: str) -> None:
    """What the clerk reads of his need at any time, in two taps from home (C20)."""
    await clerk.goes_home()
    await clerk.taps("填报需求", "首页")
    await clerk.taps("我的需求")
    await clerk.sees("我的需求", *words)


def number_on(card: Message) -> str:
    """The need's reference."""
    found = re.search(r"[A-Z]{2}\d{4}-\d{4}", words_of(card))
    assert found is not None, words_of(card)
    return found[0]


@pytest.fixture(scope="module")
def mine() -> dict[str, str]:
    """The references of this module's needs, by kind; the sample city has some of its own."""
    return {}


def picture() -> bytes:
    """A photo of what is broken."""
    out = BytesIO()
    Image.new("RGB", (320, 240), "#777777").save(out, "JPEG")
    return out.getvalue()


async def test_a_post_is_filed(stage: Stage, people: People, mine: dict[str, str]) -> None:
    """At most six taps and one message, under 90 seconds at 1.1 s a tap and 45 s of typing."""
    clerk = people[CLERK]
    await clerk.goes_home()
    clerk.begins()
    await clerk.taps("填报需求", "首页")
    await clerk.taps("岗位需求", "填报需求")
    await clerk.types(WANTED)
    await clerk.taps("全部采用", "尚未填入")
    await clerk.taps("提交", "请核对")
    card = await clerk.sees("已提交", "待县级确认", "编号")
    need = mine["post"] = number_on(card)

    cost = clerk.cost()
    assert cost == Cost(taps=4, typed=1, messages=1)
    assert cost.taps * (1.1 + 1.5 + 0.7) + 45 < 90
    assert states(stage)[need] == "submitted"
    await others_press(stage, card, people[ZONE_CLERK], people[SCIENTIST], people[SCIENCE])


async def test_the_county_returns_it(stage: Stage, people: People, mine: dict[str, str]) -> None:
    """It stands on the list of both departments; whoever comes second is told by whom and when."""
    need = mine["post"]
    science, organisation = people[SCIENCE], people[ORGANISATION]
    for officer in (science, organisation):
        await officer.goes_home()
        await officer.taps("待办需求", "首页", "需求")
        await officer.taps("拟招一名", "待办需求", "砺宸")
        await officer.sees(need, "待县级确认", "企业情况")
    card = await organisation.sees(need, "待县级确认")
    await others_press(stage, card, people[CLERK], people[ZONE], people[CITY])

    await science.taps("退回修改", need)
    await science.types("请写明到岗后第一年的任务。")
    await science.taps("确认并告知", "退回")
    await science.sees("目前没有等待办理的需求")
    assert states(stage)[need] == "returned"

    confirm = next(data for label, data in buttons_of(card) if label == "确认")
    answer = await organisation.presses(card["message_id"], confirm)
    assert "已退回" in answer["text"]
    await organisation.sees("已退回", SCIENCE)
    assert states(stage)[need] == "returned"


async def test_the_clerk_changes_a_line(
    stage: Stage, people: People, mine: dict[str, str]
) -> None:
    """The letter leads to the card; the same need goes out again, under the same number."""
    need = mine["post"]
    clerk = people[CLERK]
    await later(stage)
    letter = await clerk.sees("需求已退回，请修改", "请写明到岗后第一年的任务。")
    await others_press(stage, letter, people[ZONE_CLERK])
    await clerk.taps("查看详情", "需求已退回，请修改")
    card = await clerk.sees("请核对", "已退回", after=letter["message_id"])
    await clerk.taps("修改内容", "请核对", "已退回")
    await clerk.taps("需求说明", "要修改哪一项")
    asked = await clerk.types(f"{WANTED}。第一年完成阻尼层选型和样机试验。")
    await clerk.taps("提交", "第一年完成阻尼层选型", after=asked)
    await clerk.sees(need, "待县级确认", after=asked)

    assert states(stage)[need] == "submitted"
    send = next(data for label, data in buttons_of(card) if label == "提交")
    await clerk.presses(card["message_id"], send)
    assert states(stage)[need] == "submitted"
    await where_it_is(clerk, need, "待县级确认", "新乡县")


async def test_the_county_confirms_and_reports(
    stage: Stage, people: People, mine: dict[str, str]
) -> None:
    """A13, A25: confirmed by one, put on the list, signed by both departments, reported once."""
    need = mine["post"]
    clerk, science, organisation = people[CLERK], people[SCIENCE], people[ORGANISATION]
    await science.goes_home()
    await science.taps("待办需求", "首页")
    await science.taps("拟招一名", "待办需求")
    await science.taps("确认", need, "第一年完成阻尼层选型")
    await science.sees(need, "前撤销")
    await where_it_is(clerk, need, "已确认")

    await to_list(science)
    await science.taps("列入已确认")
    await science.taps("签核", "县级需求汇总表")
    await science.taps("签核", "还需另一部门签核")
    assert states(stage)[need] == "consolidated"
    await where_it_is(clerk, need, "已列入县级汇总表")

    wanted = await organisation.sees("签核", "报送需求汇总表")
    await others_press(stage, wanted, people[ZONE], science)
    await organisation.taps("查看详情", "签核", "报送需求汇总表")
    await organisation.taps("报送市级", "县级需求汇总表")
    card = await organisation.sees("报送新乡县", button="确认报送")
    await others_press(stage, card, people[CITY], people[CLERK])
    await organisation.taps("确认报送", "报送新乡县")
    await organisation.sees("已报送市级")

    assert states(stage)[need] == "reported"
    await where_it_is(clerk, need, "已报送市级")


async def to_list(officer: Hands) -> None:
    """The county's list, from home."""
    await officer.goes_home()
    await officer.taps("业务", "首页")
    await officer.taps("需求汇总表", "业务")
    await officer.sees("县级需求汇总表")


async def test_the_city_publishes_with_both_keys(
    stage: Stage, people: People, mine: dict[str, str]
) -> None:
    """A25: made by one department, signed by both, by different people; then it has a number."""
    need = mine["post"]
    clerk, city, other = people[CLERK], people[CITY], people[CITY_TOO]
    before = stage.rows(POSTS)
    await city.goes_home()
    await city.taps("岗位公布", "首页")
    await city.taps("县级报送需求（")
    await city.taps("拟招一名高分子", "待处理的县级报送需求", need)
    await city.taps("拟定岗位", need)
    await city.taps("公布", "草稿")
    await city.taps("签核", "还须组织部门签核")
    await city.sees("草稿", "已于", "签核")
    assert [row[1:] for row in stage.rows(POSTS) if row not in before] == [("draft", None)]
    await where_it_is(clerk, need, "已报送市级")

    wanted = await other.sees("签核", "公布岗位", "阻尼材料")
    await others_press(stage, wanted, city, people[SCIENTIST])
    await other.taps("查看详情", "签核", "公布岗位", "阻尼材料")
    card = await other.sees("公布岗位", button="签核并公布")
    await others_press(stage, card, people[SCIENCE], people[SCIENTIST])
    await other.taps("签核并公布", "公布岗位")
    published = await other.sees("阻尼材料", "已公布 2026-")

    assert states(stage)[need] == "published"
    [(_, state, number)] = [row for row in stage.rows(POSTS) if row not in before]
    assert (state, number in words_of(published)) == ("published", True)
    mine["number"] = number
    await where_it_is(clerk, need, "已作为岗位公布")


async def test_a_scientist_finds_it(people: People, mine: dict[str, str]) -> None:
    """C21: by field and by words, without anybody's name or number; and sees whom it fits."""
    need = mine["number"]
    scientist = people[SCIENTIST]
    asked = await scientist.types("/posts")
    await scientist.sees("已公布的岗位", need, after=asked)
    await scientist.taps("查找", "已公布的岗位", after=asked)
    await scientist.taps("技术领域", "查找")
    await scientist.taps("新材料", "技术领域")
    await scientist.sees("查找条件", "新材料", need)
    await scientist.taps("查找", "查找条件")
    await scientist.taps("关键词", "查找")
    typed = await scientist.types("阻尼　振动筛")
    await scientist.taps(need[-3:], "查找条件", "阻尼", need, after=typed)
    card = words_of(await scientist.sees(need, "砺宸", "第一年完成阻尼层选型"))
    assert CLERK not in card

    await scientist.goes_home()
    asked = await scientist.types("/posts")
    await scientist.taps("查找", "已公布的岗位", after=asked)
    await scientist.taps("关键词", "查找")
    typed = await scientist.types("光刻胶")
    await scientist.sees("没有符合条件的岗位", after=typed)


async def test_a_photo_and_a_voice_message(
    stage: Stage, people: People, mine: dict[str, str]
) -> None:
    """A challenge begun with a photo and a voice message, while the bot is killed in between."""
    clerk = people[ZONE_CLERK]
    await clerk.goes_home()
    await clerk.taps("填报需求", "首页")
    await clerk.taps("技术创新难题", "填报需求")
    await clerk.shows("photo", picture(), "起皱.jpg")
    await clerk.sees("附件：1 个")
    await stage.bots[-1].kill()
    await clerk.shows("voice", VOICE, "voice.oga")
    await stage.bot()
    await clerk.sees("附件：2 个")
    typed = await clerk.types(PROBLEM)
    await clerk.taps("全部采用", "尚未填入", after=typed)
    await stage.bots[-1].kill()
    await stage.bot()

    asked = await clerk.types("/need")
    await clerk.taps("继续填技术创新难题", "待您继续填写", after=asked)
    card = await clerk.sees("请核对", "起皱", "附件", after=asked)
    assert "95%" in words_of(card)
    await clerk.taps("提交", "请核对", after=asked)
    mine["challenge"] = number_on(await clerk.sees("已提交", "待县级确认", "编号", after=asked))


async def test_a_zone_reports_alone(stage: Stage, people: People, mine: dict[str, str]) -> None:
    """A25: a zone has no organisation department; its officer hears and sees what was sent."""
    need = mine["challenge"]
    zone = people[ZONE]
    await zone.goes_home()
    await zone.taps("待办需求", "首页")
    await zone.taps("锂电池隔膜", "待办需求", "难题")
    await zone.taps("附件 2 个", need)
    sent = [message for person, message in zone.screens.posted if person == zone.person]
    await zone.sees("的附件，共 2 个")
    await zone.screens.until(
        lambda: {"photo", "voice"} <= {kind for _, m in zone.screens.posted for kind in m} or None,
        lambda: f"no photo and no voice message: {sent[-3:]}",
    )
    await zone.taps("确认", need, "待县级确认")
    await zone.sees(need, "前撤销")
    await to_list(zone)
    await zone.taps("列入已确认")
    await zone.taps("报送市级", "县级需求汇总表")
    await zone.taps("确认报送")
    await zone.sees("已报送市级")

    assert states(stage)[need] == "reported"
