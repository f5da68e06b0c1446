"""What the person sees of the notes about himself: everything, corrected ones too."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.process.actions import read_my_notes
from core.process.model import Hearing, NoteView

PER_PAGE: Final = 2
"""Notes of a page: each stands there in full, with the answer."""


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The notes in full; whoever has opened this has seen them."""
    me = talk(dialog_manager)
    found = await me.store.do(read_my_notes, me.actor)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    return leaf | {
        "lines": Markup("\n\n".join(_told(me, view) for view in page)),
        "none": not found,
        "many": leaf["pages"] > 1,
        "choices": [
            (me.plain("mynotes-list-answer", on=f"{view.note.on:%m-%d}"), view.note.id)
            for view in page
            if view.may_answer
        ],
    }


async def answering(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The note that is answered, and the answer so far."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    found = await me.store.do(read_my_notes, me.actor)
    view = next((one for one in found if one.note.id == data.get("note")), None)
    return {
        "on": view.note.on if view else "",
        "words": view.note.words if view else "",
        "limit": me.store.policy.note_signs,
        "answer": str(data.get("answer", "")),
    }


def _told(me: Turn, view: NoteView) -> Markup:
    note = view.note
    parts = [
        me.text(
            "mynotes-list-note",
            on=note.on,
            category=me.text(f"process-category-{note.category}"),
            county=view.county_english if me.language == "en" else view.county_name,
            words=note.words,
        )
    ]
    if note.why:
        parts.append(me.text("process-one-corrects", why=note.why))
    if note.answered_at is not None:
        said = me.text("process-one-answer", answer=note.answer, answered_at=note.answered_at)
        parts.append(said)
    elif note.superseded_by is not None:
        parts.append(me.text("process-one-superseded"))
    elif view.hearing is Hearing.OPEN and view.hearing_until is not None:
        parts.append(me.text("mynotes-list-until", until=view.hearing_until))
    else:
        parts.append(me.text("mynotes-list-late"))
    return Markup("\n".join(parts))
