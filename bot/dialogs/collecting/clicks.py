"""What the city does about counties' reports and the needs in them."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.states import Collecting, Posts
from bot.numbers import number_in
from core.collecting.actions import call_county
from core.collecting.rules import REASONS
from core.posts.actions import make_post
from core.posts.questions import needs_beside
from core.screening.actions import keep_challenge, reject, unkeep
from core.shared.ids import CountyCode, NeedId
from core.shared.refusal import Refusal, Refused


async def county_chosen(
    query: CallbackQuery, select: Any, manager: DialogManager, code: str
) -> None:
    """One of the counties is opened."""
    manager.dialog_data["county"] = code
    await manager.switch_to(Collecting.county)


async def call(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Its officers are asked for the report, once a working day."""
    me = talk(manager)
    code = CountyCode(str(manager.dialog_data.get("county")))
    await me.store.do(call_county, me.actor, code)
    me.house.nudge()
    me.toast(query, "collecting-county-did-call")


async def all_needs(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The needs of all counties."""
    manager.dialog_data.update({"of": None, "kept": False, "page": 0})
    await manager.switch_to(Collecting.needs)


async def kept_needs(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Challenges that are kept to be solved without a post."""
    manager.dialog_data.update({"of": None, "kept": True, "page": 0})
    await manager.switch_to(Collecting.needs)


async def county_needs(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Those of the county that is looked at."""
    county = manager.dialog_data.get("county")
    manager.dialog_data.update({"of": county, "kept": False, "page": 0})
    await manager.switch_to(Collecting.needs)


async def need_chosen(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """One of the list is opened."""
    manager.dialog_data.update({"need": number_in(number), "joined": []})
    await manager.switch_to(Collecting.need)


async def make(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A draft at once; where the enterprise has other needs, they are offered first."""
    me, number = talk(manager), _number(manager)
    if await me.store.ask(needs_beside, me.actor, number):
        manager.dialog_data["page"] = 0
        await manager.switch_to(Collecting.join)
        return
    await _make(query, manager, [number])


async def toggle(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One more need for the post, or one less."""
    joined: list[int] = manager.dialog_data.setdefault("joined", [])
    picked = number_in(number)
    if picked in joined:
        joined.remove(picked)
    else:
        joined.append(picked)


async def make_of_several(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A draft of the need that was looked at and those that were picked."""
    joined = [NeedId(int(one)) for one in manager.dialog_data.get("joined", [])]
    await _make(query, manager, [_number(manager), *joined])


async def keep(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The challenge is kept to be solved without a post."""
    me = talk(manager)
    await me.store.do(keep_challenge, me.actor, _number(manager))
    await _settled(query, manager, "collecting-need-kept")


async def unkept(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The challenge lies before the city once more."""
    me = talk(manager)
    await me.store.do(unkeep, me.actor, _number(manager))
    await _settled(query, manager, "collecting-need-unkept")


async def reason_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, reason: str
) -> None:
    """A ready reason, in the words that the enterprise will read."""
    if reason not in REASONS:
        raise Refused(Refusal.NOT_FOUND)
    words = talk(manager).house.catalogue.plain("zh", f"collecting-reason-{reason}")
    manager.dialog_data["words"] = words
    await manager.switch_to(Collecting.check)


async def declined(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The need is not taken up; enterprise and county are told why."""
    me, words = talk(manager), str(manager.dialog_data.pop("words", ""))
    await me.store.do(reject, me.actor, _number(manager), words)
    await _settled(query, manager, "collecting-need-declined")


async def _make(query: CallbackQuery, manager: DialogManager, needs: list[NeedId]) -> None:
    me = talk(manager)
    post = await me.store.do(make_post, me.actor, needs)
    manager.dialog_data.update({"joined": [], "page": 0})
    me.toast(query, "collecting-need-made")
    await manager.switch_to(Collecting.needs)
    await manager.start(Posts.one, data={"post": post.id})


async def _settled(query: CallbackQuery, manager: DialogManager, said: str) -> None:
    me = talk(manager)
    me.house.nudge()
    me.toast(query, said)
    manager.dialog_data.update({"need": None, "page": 0})
    await manager.switch_to(Collecting.needs)


def _number(manager: DialogManager) -> NeedId:
    number = manager.dialog_data.get("need")
    if number is None:  # a second tap: it is settled already
        raise Refused(Refusal.POST_MOVED)
    return NeedId(int(number))
