"""The visitor's card shows two digits; the host finds them among three."""

import re

from core.duty.model import Grade
from core.organisations.model import Enterprise
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene
from tests.dialogs.test_visitors import opens_the_card, record


def number_on(card: str) -> str:
    """What the visitor reads out."""
    found = re.search(r"核对数字\D*(\d\d)", card)
    assert found is not None, card
    return found[1]


def numbers(host: Persona) -> list[str]:
    return [label for label in host.labels() if re.fullmatch(r"\d\d", label)]


async def looks(host: Persona) -> None:
    await opens_the_card(host)
    await host.taps("核对或有出入")


async def test_two_taps_from_the_list(scene: Scene, wang: Persona, host: Persona) -> None:
    """PRODUCT T5: two taps of the host; the visitor's card says face to face, and no digits."""
    await wang.stands(0)
    right = number_on(wang.chat.seen()[-1])
    await opens_the_card(host)
    host.begins()

    await host.taps("核对或有出入")
    assert right in numbers(host)
    await host.taps(right)

    host.hears("数字相符", "当面核对")
    assert (host.taps_made, host.messages_got) == (2, 0)
    host.sees("●")
    await scene.carries()
    card = wang.finds("到岗记录")
    assert "企业已确认（当面核对）" in card.text
    assert "核对数字" not in card.text
    assert (await record(scene, wang)).days[0].grade is Grade.A


async def test_a_wrong_number_is_told_kindly(scene: Scene, wang: Persona, host: Persona) -> None:
    """PRODUCT 12: one more look, then the plain way; also after a restart between the two."""
    await wang.stands(0)
    right = number_on(wang.chat.seen()[-1])
    await looks(host)
    first, second = (number for number in numbers(host) if number != right)

    await host.taps(first)
    host.hears("还可再选一次")
    await scene.restart()
    await host.taps(second)
    host.hears("已见到本人的可直接确认")

    assert numbers(host) == []
    host.sees("不再核对数字")
    await host.taps("直接确认")
    host.hears("已确认 1 条")
    assert [day.matched for day in (await record(scene, wang)).days] == [False]


async def test_an_old_number_pressed_again(scene: Scene, wang: Persona, host: Persona) -> None:
    """PRODUCT 7: the button of the window as it was before confirms nothing twice."""
    await wang.stands(0)
    right = number_on(wang.chat.seen()[-1])
    await looks(host)
    window = host.window()
    await host.taps(right, on=window)

    await host.taps(right, on=window)

    day = (await record(scene, wang)).days[0]
    assert (day.matched, day.grade) == (True, Grade.A)


async def test_somebody_elses_visitor_is_not_shown(
    scene: Scene, works: Enterprise, wang: Persona, host: Persona
) -> None:
    """PRODUCT 1, row 14: the number of a day that is not one's own opens nothing."""
    await wang.stands(0)
    other, _ = await scene.town.appoint(await scene.town.enterprise())
    foreign = await scene.town.here(other)
    await opens_the_card(host)

    await host.forges("one", f"see-{foreign.day.id}")

    host.hears("不在您的办理范围内")
    await scene.town.contact(works, gate_m=None)
    await host.says("/menu")
    host.sees("首页")


async def test_a_day_too_old_names_the_way(scene: Scene, wang: Persona, host: Persona) -> None:
    """PRODUCT 11: what happened, and what can be done instead."""
    await wang.stands(600)
    await opens_the_card(host)
    card = host.window()
    scene.clock.on(hours=73)

    await host.taps("✓", on=card)

    host.hears("已超过 72 小时", "由本人补记", "科技部门核实")
    assert (await record(scene, wang)).count == 0
