"""A scientist declares, finds posts and follows them; enterprises find who could solve them."""

import asyncio

import pytest

from core.expertise.actions import declare
from core.expertise.model import Declaration, Expertise
from core.expertise.questions import my_expertise, my_following
from core.organisations.model import Enterprise
from core.posts.model import Post
from core.shared.actor import Actor, Role
from core.shared.fields import Field
from core.shared.ids import Account
from tests.contracts.shelf import publish, withdraw
from tests.contracts.town import THERE
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene

OIL = Declaration(fields=(Field.MATERIALS,), words=("阻尼油",), open=True)


async def acting(scene: Scene, who: Persona) -> Actor:
    return await scene.town.who(Account(who.account))


async def kept(scene: Scene, who: Persona) -> Expertise | None:
    """What is on record of his own."""
    return await scene.store.ask(my_expertise, await acting(scene, who))


@pytest.fixture
async def chen(scene: Scene) -> Persona:
    """A scientist of a university."""
    unit = str((await scene.town.unit()).id)
    return Persona.of(scene, await scene.town.enrol(Role.SCIENTIST, unit, name="陈研"))


@pytest.fixture
async def post(scene: Scene, works: Enterprise, host: Persona) -> Post:
    """A published post of the enterprise."""
    by = await acting(scene, host)
    return await publish(
        scene.town, works, by, "阻尼材料研发", field=Field.MATERIALS, text="硅基阻尼油渗漏"
    )


async def test_declaring_in_a_few_taps(scene: Scene, chen: Persona) -> None:
    """PRODUCT 27: told what for first; picked, typed once, checked, saved: one live card."""
    await chen.says("/menu")
    chen.begins()
    await chen.taps("擅长与关注")
    chen.sees("尚未填写")
    await chen.taps("填写")
    chen.sees("做什么", "谁能看", "存多久", "不填也可以")
    await chen.taps("知道了")
    await chen.taps("新材料")
    await chen.taps("下一步")
    await chen.says("阻尼油、damping oil 振动 控制")
    chen.sees("新材料", "阻尼油、damping oil、振动、控制")
    await chen.taps("保存并公开")

    chen.hears("已保存")
    chen.sees("公开范围：岗位或难题与您相近的企业联系人")
    found = await kept(scene, chen)
    assert found is not None
    assert (found.fields, found.open) == ((Field.MATERIALS,), True)
    assert (chen.taps_made, chen.typed) == (6, 1)


async def test_words_that_do_not_fit(scene: Scene, chen: Persona) -> None:
    """PRODUCT 11: too long, too many, none: told which, and what is picked stays."""
    await chen.says("/fields")
    for label in ("填写", "知道了", "新材料", "下一步"):
        await chen.taps(label)
    await chen.says("长" * 21)
    chen.sees("每个关键词 2 至 20 个字", "已选的内容不受影响")
    await chen.says("、".join(f"词语{n}" for n in range(11)))
    chen.sees("收到 11 个关键词，最多 10 个")
    await chen.says("，，")
    chen.sees("没有收到文字")
    await chen.taps("不填关键词")
    chen.sees("技术领域：新材料")
    chen.misses("关键词：")
    await chen.taps("保存，不公开")

    found = await kept(scene, chen)
    assert found is not None
    assert (found.fields, found.words, found.open) == ((Field.MATERIALS,), (), False)


async def test_nothing_picked_is_not_saved(scene: Scene, chen: Persona) -> None:
    """An empty declaration is refused, and the way to fill it is still open."""
    await chen.says("/fields")
    for label in ("填写", "知道了", "下一步", "不填关键词", "保存并公开"):
        await chen.taps(label)

    chen.sees("请至少选一项")
    assert await kept(scene, chen) is None


async def test_a_half_done_declaration_survives(scene: Scene, chen: Persona) -> None:
    """PRODUCT 5: after /start and a restart the picks are where they were."""
    await chen.says("/fields")
    for label in ("填写", "知道了", "新材料", "新能源与节能"):
        await chen.taps(label)
    await chen.says("/start")
    await scene.restart()
    await chen.says("/menu")
    await chen.taps("继续未完成的步骤")

    chen.sees("已选 2 项")


@pytest.mark.usefixtures("post")
async def test_withdrawal_deletes(scene: Scene, chen: Persona, host: Persona) -> None:
    """PRODUCT 27: two taps; the enterprise finds nobody any more, an old card included."""
    await scene.store.do(declare, await acting(scene, chen), OIL)
    await opens_solvers(host)
    host.sees("陈研", "领域相同：新材料；关键词：阻尼油")
    await chen.says("/fields")
    await chen.taps("撤回并删除")
    await chen.taps("确认删除")
    chen.hears("已撤回并删除")
    await opens_solvers(host)

    host.sees("目前没有公开填写相近领域")
    host.misses("陈研")


async def opens_solvers(host: Persona) -> None:
    await host.says("/menu")
    for label in ("业务", "公布的岗位", "001", "谁能解决"):
        await host.taps(label)


@pytest.mark.usefixtures("post")
async def test_the_person_sees_who_looked(scene: Scene, chen: Persona, host: Persona) -> None:
    """PRODUCT 28: the contact's look stands in the scientist's own data."""
    await scene.store.do(declare, await acting(scene, chen), OIL)
    await opens_solvers(host)
    host.sees("您的查看已留痕")
    host.misses("分数", "匹配度")
    await chen.says("/data")

    chen.sees((await acting(scene, host)).name, "擅长领域")


@pytest.mark.usefixtures("post")
async def test_who_may_not_ask(
    scene: Scene, chen: Persona, wang: Persona, officer: Persona
) -> None:
    """A scientist, an appointee, another enterprise, another county: no button, and no forging."""
    await scene.store.do(declare, await acting(scene, chen), OIL)
    elsewhere = await scene.town.enterprise(THERE)
    rival = Persona.of(scene, await scene.town.contact(elsewhere, gate_m=None))
    there = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, THERE))
    for somebody in (chen, wang, rival, there):
        await somebody.says("/posts")
        await somebody.taps("001")
        assert "谁能解决" not in somebody.labels()
        await somebody.forges("who")
        somebody.misses("陈研")
    await officer.says("/posts")
    await officer.taps("001")
    assert "谁能解决" in officer.labels()
    seen = (await acting(scene, chen)).known()

    assert await scene.store.read(lambda work: work.people.looks_at(seen, 9)) == ()


@pytest.mark.usefixtures("post")
async def test_searching(scene: Scene, works: Enterprise, host: Persona) -> None:
    """By field, county and words together; what is looked for is said, and cleared in one tap."""
    by = await acting(scene, host)
    await publish(scene.town, works, by, "电池隔膜", field=Field.ENERGY)
    await host.says("/posts")
    host.sees("共 2 个", "阻尼材料研发", "电池隔膜")
    await host.taps("查找")
    await host.taps("技术领域")
    await host.taps("新材料")
    host.sees("查找条件：新材料", "共 1 个", "阻尼材料研发")
    await host.taps("查找")
    await host.taps("关键词")
    await host.says("ＡＩ")
    host.sees("查找条件：新材料、“ＡＩ”", "没有符合条件的岗位")
    await host.taps("查找")
    await host.taps("清除条件")

    host.sees("共 2 个")


async def test_the_card_names_no_person(
    scene: Scene, chen: Persona, host: Persona, post: Post
) -> None:
    """C21: the public card has neither contact data nor anybody's name; it says what to do."""
    await chen.says("/posts")
    await chen.taps("001")

    chen.sees("阻尼材料研发", "硅基阻尼油渗漏", "先征得所在单位同意")
    chen.misses((await acting(scene, host)).name)
    assert chen.window().copies == {"复制编号": post.number}


@pytest.mark.usefixtures("post")
async def test_following_from_a_card(scene: Scene, chen: Persona) -> None:
    """One tap follows the post's field, the next one stops; two at once are one."""
    await chen.says("/posts")
    await chen.taps("001")
    card = chen.window()
    await asyncio.gather(chen.taps("关注此领域", on=card), chen.taps("关注此领域", on=card))
    mine = await scene.store.ask(my_following, await acting(scene, chen))
    assert mine.fields == {Field.MATERIALS}
    await chen.taps("不再关注")

    mine = await scene.store.ask(my_following, await acting(scene, chen))
    assert mine.fields == frozenset()


async def test_the_weekly_letter(
    scene: Scene, works: Enterprise, chen: Persona, host: Persona
) -> None:
    """It tells of what is new, why it came, and leads to the list."""
    await chen.says("/fields")
    await chen.taps("关注")
    await chen.taps("新材料")
    chen.sees("已关注 1 项")
    scene.clock.on(hours=1)
    await publish(scene.town, works, await acting(scene, host), "新岗位", field=Field.MATERIALS)
    scene.clock.on(days=5)
    await scene.ticks()
    letter = chen.finds("新公布的岗位")
    assert "新岗位" in letter.text
    await chen.taps("为什么收到", on=letter)
    chen.hears("每周第一个工作日")
    await chen.taps("查看", on=letter)

    chen.sees("已公布的岗位", "新岗位")


@pytest.mark.usefixtures("post")
async def test_an_officer_speaks_for_his_unit(scene: Scene, host: Persona) -> None:
    """No consent card for a unit: nothing personal is said; the unit is found under its name."""
    unit = await scene.town.unit()
    officer = Persona.of(scene, await scene.town.enrol(Role.UNIT_OFFICER, str(unit.id)))
    await officer.says("/menu")
    await officer.taps("擅长与关注")
    officer.sees(f"单位：{unit.name}")
    for label in ("填写", "新材料", "下一步", "不填关键词"):
        await officer.taps(label)
    officer.sees("贵单位")
    await officer.taps("保存并公开")
    await officer.taps("适合的岗位")
    officer.sees("阻尼材料研发", "领域相同：新材料")
    await opens_solvers(host)

    host.sees(f"{unit.name}（派出单位）")


async def test_a_post_that_was_withdrawn_meanwhile(
    scene: Scene, chen: Persona, post: Post
) -> None:
    """An old button still opens it and says what became of it."""
    await chen.says("/posts")
    shelf = chen.window()
    await withdraw(scene.town, post)
    await chen.taps("001", on=shelf)

    chen.sees("本岗位已撤回")


@pytest.mark.usefixtures("post")
@pytest.mark.parametrize(("label", "ending"), [("表格", ".xlsx"), ("文档", ".docx")])
async def test_the_list_as_a_file(chen: Persona, label: str, ending: str) -> None:
    """C21: anyone enrolled takes the public list along; the window comes again below it."""
    await chen.says("/posts")
    await chen.taps("下载")
    await chen.taps(label)

    chen.sees("已生成岗位表，共 1 个岗位")
    [file] = [m["document"] for m in chen.chat.messages.values() if "document" in m]
    assert file["file_name"].endswith(ending)
    assert chen.window().labels()[:2] == ["表格格式", "文档格式"]
