"""Who is due, where the way leads, and what to know at a stop."""

from collections.abc import Iterable
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.round import stop_lines, turn_line
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from core.rounds.actions import plan_round, see_turns
from core.rounds.model import Round, Standing, Stop, Turn
from core.shared.ids import EnterpriseId
from core.shared.refusal import Refusal, Refused

PER_PAGE: Final = 5
CHOSEN: Final = "chosen"
ALL: Final = "all"
STOP: Final = "stop"
LABEL: Final = 22


def chosen(manager: DialogManager) -> list[EnterpriseId]:
    """The enterprises that are ticked, in the order of the ticks."""
    return [EnterpriseId(int(one)) for one in manager.dialog_data.get(CHOSEN, ())]


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """By enterprise, the most overdue first. That one looked is recorded."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    turns = await me.store.do(see_turns, me.actor)
    everybody = bool(data.get(ALL))
    shown = by_enterprise(one for one in turns if everybody or one.wanted)
    page, leaf = page_of(dialog_manager, list(shown.values()), PER_PAGE)
    ticked = chosen(dialog_manager)
    said = (
        me.text(
            "rounds-list-line",
            name=there[0].enterprise_name,
            people=Markup(
                me.text("common-list-comma").join(turn_line(me.text, one) for one in there)
            ),
        )
        for there in page
    )
    counts = {standing: sum(one.standing is standing for one in turns) for standing in Standing}
    return leaf | {
        "overdue": counts[Standing.OVERDUE],
        "due": counts[Standing.DUE],
        "done": counts[Standing.DONE],
        "resting": counts[Standing.RESTING],
        "lines": Markup("\n".join(said)),
        "any": bool(page),
        "none": not page,
        "many": leaf["pages"] > 1,
        "everybody": everybody,
        "wanted": not everybody,
        "ticked": len(ticked),
        "planned": bool(ticked),
        "choices": [
            (
                me.plain(
                    "rounds-list-on" if there[0].enterprise in ticked else "rounds-list-off",
                    name=there[0].enterprise_name[:LABEL],
                ),
                there[0].enterprise,
            )
            for there in page
        ],
    }


async def route(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The stops in the order of the way, each with a line about whom to see."""
    me = talk(dialog_manager)
    found = await planned(dialog_manager)
    lines = (_stop(dialog_manager, number, stop) for number, stop in enumerate(found.stops, 1))
    metres = sum(stop.metres or 0 for stop in found.stops)
    return {
        "on": found.on,
        "count": len(found.stops),
        "km": f"{metres / 1000:.1f}",
        "far": "yes" if metres else "no",
        "lines": Markup("\n".join(lines)),
        "nowhere": any(not stop.gate for stop in found.stops),
        "choices": [
            (
                me.plain("rounds-route-one", number=number, name=stop.name[:LABEL]),
                stop.enterprise,
            )
            for number, stop in enumerate(found.stops, 1)
        ],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What is good to know before one enters."""
    me = talk(dialog_manager)
    found = await planned(dialog_manager)
    wanted = int(dialog_manager.dialog_data.get(STOP, 0))
    stop = next((one for one in found.stops if one.enterprise == wanted), None)
    if stop is None:
        raise Refused(Refusal.NOT_FOUND)
    return {
        "name": stop.name,
        "gate": stop.gate,
        "has_gate": bool(stop.gate),
        "lines": Markup("\n".join(stop_lines(me.text, stop))),
    }


async def planned(manager: DialogManager) -> Round:
    """The way through what is ticked. That one looked is recorded."""
    me = talk(manager)
    return await me.store.do(plan_round, me.actor, tuple(chosen(manager)))


def by_enterprise(turns: Iterable[Turn]) -> dict[EnterpriseId, list[Turn]]:
    """In the order of the most pressing one of each."""
    found: dict[EnterpriseId, list[Turn]] = {}
    for one in turns:
        found.setdefault(one.enterprise, []).append(one)
    return found


def _stop(manager: DialogManager, number: int, stop: Stop) -> Markup:
    me = talk(manager)
    people = me.text("common-list-comma").join(turn_line(me.text, one) for one in stop.turns)
    facts = {"number": number, "name": stop.name, "people": Markup(people)}
    if not stop.gate:
        return me.text("rounds-route-nowhere", **facts)
    if stop.metres is None:
        return me.text("rounds-route-first", gate=stop.gate, **facts)
    return me.text("rounds-route-line", gate=stop.gate, km=f"{stop.metres / 1000:.1f}", **facts)
