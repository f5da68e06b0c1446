"""The city works on posts in the chat: reports, drafts, two signatures, files, numbers (C21)."""

from collections.abc import Callable
from io import BytesIO

import pytest
from docx import Document
from openpyxl import load_workbook
from PIL import Image

from core.calls.model import Call
from core.needs.model import NeedKind
from core.organisations.model import Enterprise
from core.shared.actor import Actor, Role
from tests.contracts.reported import open_call, reported
from tests.contracts.town import HERE
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene


@pytest.fixture
async def science(scene: Scene) -> Actor:
    return await scene.town.enrol(Role.CITY_SCIENCE)


@pytest.fixture
async def call(scene: Scene, science: Actor) -> Call:
    return await open_call(scene.town, science.known())


@pytest.fixture
async def works(scene: Scene, call: Call, science: Actor) -> Enterprise:
    found = await scene.town.enterprise()
    await reported(scene.town, call, found, science.known())
    return found


async def drafted(scene: Scene, science: Actor) -> Persona:
    """Somebody of the science bureau has made a draft of the only reported need."""
    wang = Persona.of(scene, science)
    await wang.says("/menu")
    for widget in ("posts", "needs", "one", "make"):
        await wang.picks(widget)
    return wang


async def test_from_the_reported_need_to_the_public_list(
    scene: Scene, science: Actor, works: Enterprise
) -> None:
    """C21, A25: draft, a line put otherwise, signed here, signed there, numbered and listed."""
    wang = await drafted(scene, science)
    wang.sees("草稿", works.name)
    await wang.picks("edit")
    await wang.picks("part:title")
    await wang.says("低温电解液工程师")
    wang.sees("低温电解液工程师")
    await wang.picks("publish")
    wang.sees("您签核后，还须组织部门签核")
    assert "签核" in wang.labels()
    assert "签核并公布" not in wang.labels()
    await wang.picks("yes")
    wang.hears("等待另一部门签核")
    assert "签核情况" in wang.labels()
    assert "公布" not in wang.labels()

    organisation = await scene.town.enrol(Role.CITY_ORGANISATION)
    li = Persona.of(scene, organisation)
    await li.says("/menu")
    for widget in ("posts", "drafts", "one", "publish"):
        await li.picks(widget)
    li.sees("签核", science.name)
    assert "签核并公布" in li.labels()
    await li.picks("yes")

    li.hears("已公布")
    li.sees(f"{scene.clock.now.year}-001")


@pytest.mark.usefixtures("works")
async def test_the_other_department_signs_from_its_letter(scene: Scene, science: Actor) -> None:
    """A25: the first signs, the second gets the letter, opens the post there, and publishes."""
    organisation = await scene.town.enrol(Role.CITY_ORGANISATION)
    wang, li = await drafted(scene, science), Persona.of(scene, organisation)
    for pressed in ("publish", "yes"):
        await wang.picks(pressed)
    scene.clock.on(hours=1)
    await scene.carries()
    letter = li.finds("公布岗位：电解液工程师")
    assert science.name in letter.text

    await li.taps("查看", on=letter)
    li.sees("低温下循环寿命衰减", science.name)
    await li.picks("yes")

    li.hears("已公布")
    li.sees(f"{scene.clock.now.year}-001")
    await scene.carries()
    assert "无需再签核" in li.finds("公布岗位：电解液工程师").text, (
        "the letter says that it is done"
    )


@pytest.mark.usefixtures("works")
async def test_several_posts_wait_in_the_list_of_signatures(
    scene: Scene, science: Actor, call: Call
) -> None:
    """A25: drafts signed together stand in the other department's list and open together."""
    await reported(scene.town, call, await scene.town.enterprise(), science.known())
    li = Persona.of(scene, await scene.town.enrol(Role.CITY_ORGANISATION))
    wang = await drafted(scene, science)
    await wang.says("/menu")
    for pressed in ("posts", "needs", "one", "make"):
        await wang.picks(pressed)
    await wang.says("/menu")
    for pressed in ("posts", "drafts", "batch", "yes"):
        await wang.picks(pressed)

    await li.says("/menu")
    for pressed in ("signing", "one"):
        await li.picks(pressed)
    li.sees("电解液工程师", science.name)
    await li.picks("yes")

    li.hears("已公布")
    await li.says("/menu")
    for pressed in ("posts", "posts"):
        await li.picks(pressed)
    li.sees(f"{scene.clock.now.year}-001", f"{scene.clock.now.year}-002")


@pytest.mark.usefixtures("call")
async def test_a_kept_challenge_can_be_taken_up_again(
    scene: Scene, science: Actor, call: Call
) -> None:
    """C21: kept without a post, found again, back among the reported needs; an old tap is told."""
    works = await scene.town.enterprise()
    await reported(scene.town, call, works, science.known(), kind=NeedKind.CHALLENGE)
    wang = Persona.of(scene, science)
    await wang.says("/menu")
    for widget in ("posts", "needs", "one", "keep"):
        await wang.picks(widget)
    await wang.says("/menu")
    for widget in ("posts", "kept", "one"):
        await wang.picks(widget)
    wang.sees("已作为难题保留")
    await wang.picks("unkeep")
    wang.hears("已取消保留")
    await wang.says("/menu")
    for widget in ("posts", "needs", "one"):
        await wang.picks(widget)

    wang.sees("电解液工程师")


@pytest.mark.usefixtures("works")
async def test_a_second_press_signs_once(scene: Scene, science: Actor) -> None:
    """PRODUCT 7: the same press twice is one signature; it is taken back in one tap."""
    wang = await drafted(scene, science)
    await wang.picks("publish")
    await wang.picks("yes")
    await wang.picks("signing")
    await wang.forges("yes")

    wang.hears("等待另一部门签核")
    await wang.picks("signing")
    await wang.picks("take")
    wang.hears("签核已撤回")


@pytest.mark.usefixtures("works")
async def test_words_that_do_not_fit_are_told_and_nothing_is_cut(
    scene: Scene, science: Actor
) -> None:
    """PRODUCT 11: what happened, why, what to do now; the step stays."""
    wang = await drafted(scene, science)
    await wang.picks("edit")
    await wang.picks("part:title")
    await wang.says("长" * 61)
    wang.sees("61", "60")
    await wang.says("短")

    wang.sees("短")


@pytest.mark.usefixtures("works")
async def test_a_need_is_not_taken_up_with_a_reason(scene: Scene, science: Actor) -> None:
    """C21: declined with a reason, shown once more before it decides."""
    wang = Persona.of(scene, science)
    await wang.says("/menu")
    for widget in ("posts", "needs", "one", "decline"):
        await wang.picks(widget)
    await wang.says("与省级项目重复支持")
    wang.sees("与省级项目重复支持")
    await wang.picks("yes")

    wang.sees("目前没有待处理的县级报送需求")


@pytest.mark.usefixtures("call")
async def test_a_county_is_asked_for_its_report_once_a_day(scene: Scene, science: Actor) -> None:
    """Slice: who has not reported; asked by letter; the last time is told."""
    officer = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, HERE))
    wang = Persona.of(scene, science)
    await wang.says("/menu")
    for widget in ("posts", "counties", f"one:{HERE}", "call"):
        await wang.picks(widget)
    wang.hears("已提醒")
    wang.sees("上次提醒")
    await wang.forges("call")
    wang.hears("没有重复提醒")

    scene.clock.on(days=1)
    await scene.carries()

    assert "请报送县级需求汇总表" in officer.finds("汇总表").text


@pytest.mark.parametrize(
    ("widget", "opens"),
    [
        ("xlsx", lambda content: load_workbook(BytesIO(content)).worksheets[0].cell(4, 5).value),
        ("docx", lambda content: Document(BytesIO(content)).tables[0].rows[1].cells[4].text),
    ],
)
@pytest.mark.usefixtures("works")
async def test_the_public_list_leaves_as_a_file(
    scene: Scene,
    science: Actor,
    widget: str,
    opens: Callable[[bytes], object],
) -> None:
    """Issue 4: .xlsx and .docx, opened again as an office would."""
    wang = await drafted(scene, science)
    await wang.picks("publish")
    await wang.picks("yes")
    li = Persona.of(scene, await scene.town.enrol(Role.CITY_ORGANISATION))
    await li.says("/menu")
    for pressed in ("posts", "drafts", "one", "publish", "yes"):
        await li.picks(pressed)
    await li.says("/menu")
    for pressed in ("posts", "posts"):
        await li.picks(pressed)

    await li.picks(widget)
    content = list(li.chat.files.values())[-1]

    assert opens(content) == "电解液工程师"


@pytest.mark.usefixtures("works")
async def test_the_chart_says_what_the_window_says(
    scene: Scene,
    science: Actor,
) -> None:
    """C4, PRODUCT 23, 24: 1080 pixels wide, bars drawn; the same numbers stand in words."""
    wang = Persona.of(scene, science)
    await wang.says("/menu")
    await wang.picks("posts")
    await wang.picks("overview")
    wang.sees("三年约 300 人", "需求 1，岗位 0，聘任 0")

    await wang.picks("chart")
    content = list(wang.chat.files.values())[-1]

    picture = Image.open(BytesIO(content)).convert("RGB")
    assert picture.width == 1080
    assert (11, 83, 148) in {colour for _, colour in picture.getcolors(1 << 24) or ()}
    wang.sees("需求 1，岗位 0，聘任 0")


async def test_a_county_takes_only_its_own_lists_along(
    scene: Scene,
    works: Enterprise,
) -> None:
    """PRODUCT 28: one .xlsx a list, on record."""
    officer = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, HERE))
    await officer.says("/menu")
    for widget in ("work", "affairs", "lists"):
        await officer.picks(widget)

    await officer.picks("kind:needs")
    content = list(officer.chat.files.values())[-1]

    rows = list(load_workbook(BytesIO(content)).worksheets[0].iter_rows(values_only=True))
    assert rows[1][2] == works.name
    officer.sees("已生成，共 1 行")
