"""What is shown of notes about performance: by date, never by person, without any score."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.needcards import excerpt
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.process.actions import see_note, see_notes, see_recent_notes
from core.process.model import Category, Hearing, NoteView
from core.shared.actor import May
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId, ProcessNoteId

PER_PAGE: Final = 6
EXCERPT: Final = 40
OFFERED: Final = 4
"""Days that are offered as buttons, today first."""


async def recent(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The latest notes of the counties that the official looks after."""
    me = talk(dialog_manager)
    found = await me.store.do(see_recent_notes, me.actor)
    return _listed(dialog_manager, found) | {"may_note": me.actor.may(May.NOTE_PROCESS)}


async def notes(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All notes about one appointee, corrected ones too."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    start: Any = dialog_manager.start_data or {}
    number = AppointmentId(int(data.setdefault("appointment", start.get("appointment", 0))))
    found = await me.store.do(see_notes, me.actor, number)
    first = found[0] if found else None
    return _listed(dialog_manager, found) | {
        "name": first.name if first else "",
        "enterprise": first.enterprise_name if first else "",
        "may_note": me.actor.may(May.NOTE_PROCESS),
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One note in full, and whether its person was heard."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    start: Any = dialog_manager.start_data or {}
    number = ProcessNoteId(int(data.setdefault("note", start.get("note", 0))))
    view = await me.store.do(see_note, me.actor, number)
    note = view.note
    data["appointment"] = note.appointment
    return {
        "name": view.name,
        "enterprise": view.enterprise_name,
        "category": me.text(f"process-category-{note.category}"),
        "on": note.on,
        "words": note.words,
        "by": view.by_name,
        "at": note.at,
        "why": note.why,
        "superseded": note.superseded_by is not None,
        "hearing": heard(me, view),
        "answer": note.answer,
        "answered_at": note.answered_at or "",
        "may_correct": view.may_correct,
    }


async def writing(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The note that is being written."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    today = local_day(me.house.clock())
    on = data.get("on")
    category = str(data.get("category") or Category.OTHER)
    return {
        "categories": [(me.plain(f"process-category-{one}"), one.value) for one in Category],
        "days": [
            (me.plain("process-day-one", on=f"{day:%m-%d}"), day.isoformat())
            for day in (today - timedelta(days=back) for back in range(OFFERED))
        ],
        "category": me.text(f"process-category-{category}"),
        "on": date.fromisoformat(on) if on else "",
        "words": str(data.get("words", "")),
        "why": str(data.get("why", "")),
        "before": str(data.get("before", "")),
        "limit": me.store.policy.note_signs,
        "limit_days": me.store.policy.hearing_workdays,
    }


def heard(me: Turn, view: NoteView) -> Markup:
    """How it stands with the hearing; until when, where he has seen it."""
    if view.hearing is Hearing.OPEN:
        return me.text("process-hearing-open", until=view.hearing_until or view.note.on)
    return me.text(f"process-hearing-{view.hearing}")


def _listed(manager: DialogManager, found: Sequence[NoteView]) -> dict[str, Any]:
    me = talk(manager)
    page, leaf = page_of(manager, found, PER_PAGE)
    lines = (
        me.text(
            "process-list-corrected" if view.note.superseded_by else "process-list-line",
            name=view.name,
            on=view.note.on,
            category=me.text(f"process-category-{view.note.category}"),
            words=excerpt(view.note.words, EXCERPT),
            hearing=heard(me, view),
        )
        for view in page
    )
    return leaf | {
        "lines": Markup("\n".join(lines)),
        "none": not found,
        "many": leaf["pages"] > 1,
        "choices": [
            (
                me.plain("process-list-one", name=view.name[:6], on=f"{view.note.on:%m-%d}"),
                view.note.id,
            )
            for view in page
        ],
    }
