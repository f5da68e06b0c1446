"""Names alike answered one by one, then everything entered."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.intake.again import found_again, progress
from bot.dialogs.intake.memory import answers, remembered, unanswered
from bot.dialogs.states import Intake
from bot.intake.coming import entered, judged
from bot.intake.reasons import profiles
from core.imports.batch import Entered
from core.imports.columns import TableKind
from core.imports.model import Answer, Said


async def same(query: CallbackQuery, _select: object, manager: DialogManager, nth: str) -> None:
    """It is the one with this number."""
    left = unanswered(manager.dialog_data)
    if left and nth.isdecimal() and 1 <= int(nth) <= len(left[0].candidates):
        key = left[0].candidates[int(nth) - 1].key
        await _answered(query, manager, Answer(said=Said.SAME, key=key))


async def new(query: CallbackQuery, _button: object, manager: DialogManager) -> None:
    """It is none of them, and somebody new."""
    left = unanswered(manager.dialog_data)
    if left and left[0].fresh:
        await _answered(query, manager, Answer(said=Said.NEW))


async def skip(query: CallbackQuery, _button: object, manager: DialogManager) -> None:
    """These rows are left out."""
    if unanswered(manager.dialog_data):
        await _answered(query, manager, Answer(said=Said.SKIP))


async def leave(query: CallbackQuery, _button: object, manager: DialogManager) -> None:
    """What was answered so far counts, though questions are left."""
    if len(answers(manager.dialog_data)) > int(manager.dialog_data.get("counted", 0)):
        await _judge(query, manager)


async def _answered(query: CallbackQuery, manager: DialogManager, answer: Answer) -> None:
    data = manager.dialog_data
    asked = unanswered(data)[0]
    data["answers"] = {**(data.get("answers") or {}), asked.key: answer.model_dump(mode="json")}
    if not unanswered(data) and await _judge(query, manager):
        await manager.switch_to(Intake.report, show_mode=ShowMode.DELETE_AND_SEND)


async def _judge(query: CallbackQuery, manager: DialogManager) -> bool:
    """The table is judged once more, with the answers; False where it is gone."""
    me, data = talk(manager), manager.dialog_data
    tell = await progress(query, me, "intake-file-reading")
    found = await found_again(query, manager, tell)
    if found is None:
        return False
    judgement = await judged(me.store, me.actor, found.table, answers(data))
    data["counted"] = len(answers(data))
    data["told"] = remembered(me, judgement.plan)
    await tell(me.text("intake-file-judged", count=len(found.table.rows)))
    manager.show_mode = ShowMode.DELETE_AND_SEND
    return True


async def enter(query: CallbackQuery, _button: object, manager: DialogManager) -> None:
    """All that was shown is entered, or nothing; what has changed meanwhile is shown first."""
    me, data = talk(manager), manager.dialog_data
    told = data.get("told")
    if not told or not told["taken"]:  # a second tap
        await manager.switch_to(Intake.kinds)
        return
    tell = await progress(query, me, "intake-report-entering")
    found = await found_again(query, manager, tell)
    if found is None:
        return
    done = await entered(me.store, me.actor, found.table, answers(data), told["seal"])
    if not isinstance(done, Entered):
        data["told"] = remembered(me, done.plan)
        await tell(me.text("intake-report-moved"))
        manager.show_mode = ShowMode.DELETE_AND_SEND
        return
    me.house.nudge()
    counts = {
        TableKind.ENTERPRISES: done.enterprises,
        TableKind.UNITS: done.units,
        TableKind.PEOPLE: done.people,
        TableKind.APPOINTMENTS: done.terms,
        TableKind.NEEDS: done.needs,
    }
    data.clear()
    data["done"] = [
        me.plain("intake-done-line", kind=me.plain(f"tables-kind-{kind}"), count=count)
        for kind, count in counts.items()
        if count
    ]
    data["done"] += profiles(me.plain, done.confirmed, done.proposed)
    await tell(me.text("intake-report-entered"))
    await manager.switch_to(Intake.done, show_mode=ShowMode.DELETE_AND_SEND)
