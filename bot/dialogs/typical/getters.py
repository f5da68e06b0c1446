"""What is shown of typical cases."""

from collections.abc import Sequence
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.typical.memory import PARTS, case_in, part_of, story_in, wanted_in
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.shared.actor import May
from core.shared.fields import Field
from core.typical import questions
from core.typical.model import Answer, CaseView
from core.typical.rules import ANSWERABLE

PER_PAGE: Final = 6
FIELDS_PER_PAGE: Final = 6


async def library(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Accepted cases that are looked for."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    wanted = wanted_in(data)
    found = await me.store.ask(questions.library, me.actor, wanted)
    said = [me.text(f"field-{wanted.field}")] if wanted.field else []
    said += [Markup.of(wanted.words)] if wanted.words else []
    return _listed(dialog_manager, found) | {
        "count": len(found),
        "wanted": Markup(me.text("common-list-comma").join(said)),
        "works": me.actor.may(May.PROPOSE_CASES) or me.actor.may(May.DECIDE_CASES),
    }


async def opened(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Cases on their way into the library."""
    me = talk(dialog_manager)
    found = await me.store.ask(questions.open_cases, me.actor)
    return _listed(dialog_manager, found) | {"proposes": me.actor.may(May.PROPOSE_CASES)}


async def mine(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Cases about the person, or about his enterprise."""
    me = talk(dialog_manager)
    found = await me.store.ask(questions.cases_about_me, me.actor)
    return _listed(dialog_manager, found)


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The text exactly as the library shows it, and what may be done with it."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    view = await me.store.ask(questions.case_of, me.actor, case_in(dialog_manager))
    case, story = view.case, view.case.story
    data.update({"version": case.version, "revision": case.revision})
    answers = {one.party: one.answer for one in view.consents}
    asked = bool(view.mine) and case.state in ANSWERABLE
    return {
        "title": story.title,
        "problem": story.problem,
        "done": story.done,
        "effect": story.effect,
        "name": view.name,
        "unit": view.unit_name,
        "enterprise": view.enterprise_name,
        "county": view.county_english if me.language == "en" else view.county_name,
        "field": me.text(f"field-{case.field}"),
        "state": me.text(f"typical-state-{case.state}"),
        "reason": case.reason,
        "consents": _consents(me, view),
        "may_answer": asked,
        "may_agree": asked and any(answers.get(p) is not Answer.AGREES for p in view.mine),
        "may_decide": view.may_decide,
        "may_change": view.may_change,
    }


async def answering(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The case that is answered or decided, and the words so far."""
    me = talk(dialog_manager)
    view = await me.store.ask(questions.case_of, me.actor, case_in(dialog_manager))
    said = str(dialog_manager.dialog_data.get("words", ""))
    return {"title": view.case.story.title, "words": said}


async def fields(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The technical fields."""
    me = talk(dialog_manager)
    page, leaf = page_of(dialog_manager, list(Field), FIELDS_PER_PAGE)
    wanted = wanted_in(dialog_manager.dialog_data)
    return leaf | {
        "fields": [(me.plain(f"field-{one}"), one.value) for one in page],
        "wanted": bool(wanted.field or wanted.words),
    }


async def writing(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The part of the text that is asked for, and what it says so far."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    part, policy = part_of(data), me.store.policy
    return {
        "part": me.text(f"typical-part-{part}"),
        "hint": me.text(f"typical-part-{part}-hint"),
        "limit": policy.case_title_signs if part == "title" else policy.case_part_signs,
        "before": str(data.get(part, "")),
    }


async def checking(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The whole text as both will see it."""
    me = talk(dialog_manager)
    story = story_in(dialog_manager.dialog_data)
    return {
        "title": story.title,
        "problem": story.problem,
        "done": story.done,
        "effect": story.effect,
        "parts": [(me.plain(f"typical-part-{part}-again"), part) for part in PARTS],
    }


def _consents(me: Turn, view: CaseView) -> Markup:
    """Who has said what of the present text."""
    lines = []
    for said in view.consents:
        line = me.text(
            f"typical-answer-{said.answer}",
            party=me.text(f"typical-party-{said.party}"),
            by=said.by_name,
            at=said.at,
        )
        lines.append(line)
        if said.words:
            lines.append(me.text("common-quote", words=said.words))
    return Markup("\n".join(lines))


def _listed(manager: DialogManager, found: Sequence[CaseView]) -> dict[str, Any]:
    me = talk(manager)
    page, leaf = page_of(manager, found, PER_PAGE)
    first = (leaf["page"] - 1) * PER_PAGE + 1
    lines = (
        me.text(
            "typical-library-line",
            place=str(place),
            title=view.case.story.title,
            name=view.name,
            enterprise=view.enterprise_name,
            state=me.text(f"typical-state-{view.case.state}"),
        )
        for place, view in enumerate(page, first)
    )
    return leaf | {
        "lines": Markup("\n".join(lines)),
        "none": not found,
        "many": leaf["pages"] > 1,
        "choices": [
            (me.plain("typical-library-one", place=str(place)), view.case.id)
            for place, view in enumerate(page, first)
        ],
    }
