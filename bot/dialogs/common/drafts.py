"""What is half-done stays: everything else makes way for it (PRODUCT 5, 9)."""

from collections.abc import Mapping
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.internal import CONTEXT_KEY, STORAGE_KEY
from aiogram_dialog.context.storage import StorageProxy

from bot.dialogs.states import (
    Appointments,
    Broadcasts,
    Calls,
    Campaigns,
    Cases,
    Chains,
    Claims,
    Collecting,
    Counties,
    Decisions,
    Difficulties,
    Expertise,
    Explain,
    Feedback,
    Gates,
    Holidays,
    Home,
    Imports,
    Intake,
    MyNotes,
    NeedLists,
    Needs,
    NeedWork,
    Objection,
    OwnVisits,
    People,
    Posts,
    Process,
    Profile,
    Profiles,
    Record,
    Settings,
    Sheets,
    Sites,
    Typical,
    Visitors,
    Visits,
)

DRAFTS: Final = frozenset(
    {
        Sites.locate,
        Sites.typed,
        Sites.system,
        Sites.move,
        Gates.rename,
        Sites.name,
        Sites.check,
        Counties.rename,
        Holidays.enter,
        Typical.words,
        Typical.reason,
        Typical.write,
        Typical.area,
        Typical.check,
        Process.category,
        Process.day,
        Process.words,
        Process.why,
        Process.check,
        MyNotes.words,
        MyNotes.check,
        Holidays.check,
        Explain.words,
        Expertise.fields,
        Expertise.chains,
        Expertise.words,
        Expertise.check,
        Claims.reason,
        Claims.away,
        Claims.words,
        Claims.check,
        Sheets.days,
        Sheets.scan,
        Sheets.check,
        Imports.report,
        Imports.scan,
        Imports.check,
        Intake.report,
        Intake.ask,
        Collecting.join,
        Collecting.reason,
        Collecting.check,
        Posts.words,
        Posts.reason,
        Posts.check,
        Needs.tell,
        Needs.found,
        Needs.sift,
        Needs.ask,
        Needs.check,
        Needs.lines,
        Needs.files,
        Needs.post,
        Needs.discard,
        Difficulties.category,
        Difficulties.words,
        Difficulties.check,
        Difficulties.say,
        Difficulties.target,
        Difficulties.until,
        Feedback.words,
        Feedback.check,
        Decisions.ground,
        Decisions.check,
        Settings.pause_check,
        Record.reason,
        Record.line,
        Record.left,
        Visitors.words,
        Objection.words,
        NeedWork.reason,
        NeedWork.check,
        NeedWork.wording,
        NeedWork.line,
        NeedWork.offer,
        NeedLists.back,
        NeedLists.back_check,
        Cases.reason,
        Cases.words,
        Appointments.reason,
        Appointments.day,
        Appointments.check,
        Appointments.sure,
        Calls.part,
        Broadcasts.words,
        Broadcasts.readers,
        Broadcasts.counties,
        Broadcasts.only,
        Broadcasts.sure,
        People.name,
        People.check,
        People.unit,
        People.category,
        Calls.files,
        Calls.sure,
        Calls.longer,
        Calls.reason,
        Profile.business,
        Profile.other,
        Profile.number,
        Profile.expiry,
        Profile.level,
        Profile.title,
        Profile.offers,
        Profile.partner,
        Profile.contract,
        Profiles.reason,
        Profiles.rename,
        Profiles.why,
        Profiles.check,
        Profiles.answer,
        Chains.name,
        Campaigns.name,
        Visits.card,
        Visits.day,
        Visits.why,
        Visits.extras,
        Visits.people,
        Visits.met,
        Visits.remark,
        Visits.lines,
        Visits.line,
        Visits.campaigns,
        Visits.withdraw,
        Visits.tell,
        Visits.category,
        OwnVisits.reply,
    },
)
"""Steps in which something half-done would be lost by going away for good."""


async def go_home(manager: DialogManager, show_mode: ShowMode | None = ShowMode.SEND) -> None:
    """Home; on top of a draft that is under way, so that it can be gone on with."""
    await make_way(manager, Home.menu)
    await manager.start(Home.menu, show_mode=show_mode)


async def opens(
    manager: DialogManager, state: State, data: Mapping[str, Any] | None = None
) -> None:
    """A dialog by a command or from a card, below what was sent or pressed."""
    await make_way(manager, state)
    await manager.start(state, data=dict(data) if data else None, show_mode=ShowMode.SEND)


async def make_way(manager: DialogManager, opening: State) -> None:
    """Close what is open, but for the newest draft of each dialog that is not opened anew.

    Else commands and old cards would pile dialogs up until the library refuses one more.
    """
    stack = manager.current_stack()
    storage: StorageProxy = manager.middleware_data[STORAGE_KEY]
    current = manager.current_context() if manager.has_context() else None
    taken = {opening.group}
    kept = []
    for intent in reversed(stack.intents):
        top = current is not None and intent == current.id
        context = current if current is not None and top else await storage.load_context(intent)
        if context.state in DRAFTS and context.state.group not in taken:
            taken.add(context.state.group)
            kept.append(context)
        else:
            await storage.remove_context(intent)
    if current in kept:  # it may have changed in this very step
        await storage.save_context(current)
    stack.intents[:] = [context.id for context in reversed(kept)]
    manager.middleware_data[CONTEXT_KEY] = kept[0] if kept else None
